#pragma once

#include "core/desk/snippets.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

class ToldLine;

// The newsroom's snippets and abbreviations and a person's own: looked up, written, switched off, brought in
// from a file and given away in one.
class SnippetsDialog : public QDialog
{
    Q_OBJECT

public:
    // What it asks a person; an empty answer: nothing chosen.
    struct Questions
    {
        std::function<QString(QWidget *parent)> openFile;
        std::function<QString(QWidget *parent, const QString &suggestedName, const QString &filter)> saveFile;
    };

    SnippetsDialog(Snippets &snippets, Questions questions, QWidget *parent = nullptr);

signals:
    void changed();

protected:
    void done(int result) override; // what is written is kept first

private:
    QWidget *makeList();
    QWidget *makeForm();
    void connectAll();

    std::optional<Snippet> chosen() const;
    Snippet written() const;
    bool isWritten() const; // something else than what was chosen

    void refresh(const std::optional<Snippet> &select = {});
    void filter();
    void show(const std::optional<Snippet> &snippet);
    void refreshButtons();
    void tell(const QString &sentence, std::function<void()> undo = {});

    void save();
    void keepWritten(const std::function<void()> &then = {});
    void remove();
    void putBack(WhoseWords whose, const QList<Snippet> &snippets);
    void switchOne(const QTreeWidgetItem *item);
    void importFile();
    void exportFile();

    Snippets &m_snippets;
    Questions m_questions;
    QTabBar *m_whose;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPushButton *m_import;
    QPushButton *m_export;
    QLineEdit *m_abbreviation;
    QLineEdit *m_name;
    QPlainTextEdit *m_text;
    QPushButton *m_prompt;
    QPushButton *m_new;
    QPushButton *m_remove;
    QPushButton *m_save;
    ToldLine *m_told;
    WhoseWords m_of = WhoseWords::Newsroom; // what the list and the fields show
    QList<Snippet> m_shown;                 // the rows of the list
    std::optional<Snippet> m_editing;       // what the fields were filled with; nothing: a new one
};

} // namespace toasoan
