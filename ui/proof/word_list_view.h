#pragma once

#include "core/desk/dictionaries.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace toasoan {

class ToldLine;
class WordListModel;

// The words of one list: found, added, taken out, approved, brought in from a file and given away in one.
class WordListView : public QWidget
{
    Q_OBJECT

public:
    // What it asks a person; an empty answer: nothing chosen.
    struct Questions
    {
        std::function<QString(QWidget *parent)> openList; // a file to bring in
        std::function<QString(QWidget *parent, const QString &suggestedName, const QString &filter)> saveList;
    };

    WordListView(Dictionaries &dictionaries, Questions questions, QWidget *parent = nullptr);

    // `label` is what people call the list.
    void showList(const QString &list, const QString &label);

    // Says a sentence under the words; `undo` gets a button beside it.
    void tell(const QString &sentence, std::function<void()> undo = {});

signals:
    void changed();

private:
    void build();
    void connectAll();
    void refresh(const QString &select = {});
    void refreshButtons();
    QList<ListedWord> chosen() const;

    void add(Adding adding);
    void remove();
    void approve();
    void importFile();
    void exportFile(WordListFormat format, const QString &ending, const QString &filter);

    Dictionaries &m_dictionaries;
    Questions m_questions;
    QString m_list;
    QString m_label;
    QLabel *m_title;
    QLineEdit *m_filter;
    WordListModel *m_model;
    QTreeView *m_words;
    QLineEdit *m_newWord;
    QPushButton *m_add;
    QPushButton *m_propose;
    QPushButton *m_approve;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    ToldLine *m_told;
};

} // namespace toasoan
