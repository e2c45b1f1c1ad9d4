#pragma once

#include "core/base/clock.h"
#include "core/desk/registering.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace toasoan {

class ToldLine;
class DocumentModel;
class EmptyState;

// The documents of the register: found, added, changed, taken out of force, removed, brought in from a table
// and given away in one.
class RegisterView : public QWidget
{
    Q_OBJECT

public:
    // What it asks a person; an empty answer: nothing chosen.
    struct Questions
    {
        std::function<QString(QWidget *parent)> openTable;
        std::function<QString(QWidget *parent, const QString &suggestedName, const QString &filter)>
            saveTable;
    };

    RegisterView(Registering &registering, Questions questions, const Clock &now, QWidget *parent = nullptr);

    void refresh(DocumentId select = {});

    // Says a sentence under the documents; `undo` gets a button beside it.
    void tell(const QString &sentence, std::function<void()> undo = {});

signals:
    void changed();

private:
    QPushButton *addButton(const QString &text, const QString &name, void (RegisterView::*go)());
    void build();
    void show(const QList<OfficialDocument> &documents, DocumentId select);
    void refreshButtons();
    std::optional<OfficialDocument> chosen() const;

    void add();
    void change();
    void turn(); // out of force and in force again
    void setOutOfForce(const OfficialDocument &document, QDate since);
    void remove();
    void importFile();
    void exportFile();

    Registering &m_registering;
    Questions m_questions;
    Clock m_now;
    QLineEdit *m_filter;
    DocumentModel *m_model;
    QStackedWidget *m_stack; // the documents, or that there are none
    EmptyState *m_empty;
    QTreeView *m_documents;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_turn;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    ToldLine *m_told;
};

} // namespace toasoan
