#include "ui/window/target_dialog.h"

#include "ui/window/word_count.h"
#include "ui/window/writing_goal.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int step = 50;
constexpr int usualTarget = 1000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TargetDialog)
};

// More than there is, in whole hundreds.
int suggestion(int words)
{
    return std::clamp((words / 500 + 1) * 500, usualTarget, largestTarget);
}

} // namespace

void askTarget(QWidget *parent, const WritingProgress &now, const std::function<void(int)> &answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"targetDialog"_s);
    dialog->setWindowTitle(Texts::tr("Target length"));
    auto *question = new QLabel(Texts::tr("How many words should this article have?"), dialog);
    auto *words = new QSpinBox(dialog);
    words->setObjectName(u"targetWords"_s);
    words->setRange(1, largestTarget);
    words->setSingleStep(step);
    words->setGroupSeparatorShown(true);
    words->setValue(now.target > 0 ? now.target : suggestion(now.words));
    words->setAccessibleName(question->text());
    words->selectAll();
    question->setBuddy(words);
    auto *hint = new QLabel(Texts::tr("It has %Ln words now.", nullptr, now.words) + QLatin1Char('\n') +
                                sessionSentence(now),
                            dialog);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *set = buttons->addButton(Texts::tr("Set the target"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Texts::tr("Never mind"), QDialogButtonBox::RejectRole);
    if (now.target > 0) {
        QPushButton *none = buttons->addButton(Texts::tr("No target"), QDialogButtonBox::DestructiveRole);
        QObject::connect(none, &QPushButton::clicked, dialog, [dialog, answer] {
            dialog->accept();
            answer(0);
        });
    }
    set->setDefault(true);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [dialog, words, answer] {
        dialog->accept();
        answer(words->value());
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{question, words, hint, buttons})
        column->addWidget(widget);
    dialog->open();
}

} // namespace toasoan
