#include "ui/editor/note_dialog.h"

#include "ui/editor/sheet.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

// A footnote is one paragraph: Enter puts it in.
class PutByEnter : public QObject
{
public:
    PutByEnter(QPushButton *put, QObject *parent)
        : QObject(parent)
        , m_put(put)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QObject::eventFilter(watched, event);
        m_put->click();
        return true;
    }

private:
    QPushButton *m_put;
};

} // namespace

std::optional<QString> askNote(QWidget *parent, const QString &note)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(Sheet::tr("Footnote"));
    auto *question = new QLabel(Sheet::tr("What does the footnote say?"), &dialog);
    auto *text = new QPlainTextEdit(note, &dialog);
    text->setTabChangesFocus(true);
    text->setAccessibleName(question->text());
    text->setMinimumSize(420, 5 * text->fontMetrics().lineSpacing());
    text->moveCursor(QTextCursor::End);
    question->setBuddy(text);

    auto *buttons = new QDialogButtonBox(&dialog);
    QPushButton *put =
        buttons->addButton(note.isEmpty() ? Sheet::tr("Put in the footnote") : Sheet::tr("Keep the footnote"),
                           QDialogButtonBox::AcceptRole);
    buttons->addButton(Sheet::tr("Never mind"), QDialogButtonBox::RejectRole);
    put->setDefault(true);
    text->installEventFilter(new PutByEnter(put, &dialog));
    bool removed = false;
    if (!note.isEmpty()) {
        auto *remove =
            buttons->addButton(Sheet::tr("Remove the footnote"), QDialogButtonBox::DestructiveRole);
        QObject::connect(remove, &QPushButton::clicked, &dialog, [&] {
            removed = true;
            dialog.accept();
        });
    }
    const auto refresh = [put, text, &dialog] {
        const bool isThere = !text->toPlainText().trimmed().isEmpty();
        put->setEnabled(isThere);
        dialog.setProperty("keptWhenLocked", isThere);
    };
    refresh();
    QObject::connect(text, &QPlainTextEdit::textChanged, &dialog, refresh);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);

    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, text, buttons})
        column->addWidget(widget);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return removed ? QString() : text->toPlainText();
}

} // namespace toasoan
