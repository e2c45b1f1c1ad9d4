#pragma once

#include "core/article/article_template.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabBar;

namespace toasoan {

class ToldLine;
class Sheet;

// Which template a new article is to begin as: the list beside what each is for, what it must say, how it
// begins and how one looks when it is done.
class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TemplateDialog(const QList<ArticleTemplate> &templates, QWidget *parent = nullptr);

    std::optional<ArticleTemplate> chosen() const;

    // After one was removed, or put back.
    void setTemplates(const QList<ArticleTemplate> &templates, const QString &select = {});
    // Says a sentence; `undo` gets a button beside it.
    void tell(const QString &sentence, std::function<void()> undo = {});

signals:
    void removeWanted(const toasoan::ArticleTemplate &made);

private:
    QWidget *makeList();
    QWidget *makeAbout();
    void filter();
    void show();

    QList<ArticleTemplate> m_templates;
    QListWidget *m_list;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_remove;
    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_required;
    QTabBar *m_which; // its skeleton or its sample
    Sheet *m_sheet;
    ToldLine *m_told;
    QPushButton *m_begin;
};

} // namespace toasoan
