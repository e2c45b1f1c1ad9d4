#pragma once

#include "ui/proof/word_list_view.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;

namespace toasoan {

class LearningView;
class Proofreading;

// The lists of words that proofreading accepts, beside the words of the one chosen; its other languages, and
// what it learns from the newsroom's own articles.
class DictionariesDialog : public QDialog
{
    Q_OBJECT

public:
    DictionariesDialog(Dictionaries &dictionaries, Proofreading &proofreading,
                       WordListView::Questions questions, QWidget *parent = nullptr);

signals:
    void changed(); // words or languages: what was checked wants to be checked again

private:
    QWidget *makeLists();
    void connectAll();

    void refreshLists(const QString &select);
    void refreshLanguages();
    QString list() const; // the one chosen
    QString labelOf(const QString &list) const;

    void makeTopic();
    void removeTopic();
    void switchTopic(const QListWidgetItem *item);
    void switchLanguage(const QListWidgetItem *item);

    Dictionaries &m_dictionaries;
    QListWidget *m_lists;
    QLineEdit *m_topic;
    QPushButton *m_makeTopic;
    QPushButton *m_removeTopic;
    QListWidget *m_languages;
    QLabel *m_noLanguages;
    LearningView *m_learning;
    WordListView *m_words;
};

} // namespace toasoan
