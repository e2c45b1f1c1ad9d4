#include "ui/settings/opening_problem.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/widgets/tall_content.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageWidth = 420; // px

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OpeningProblem)
};

} // namespace

WayOn askWayOn(QWidget *parent, const OpeningProblem &problem)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"openingProblem"_s);
    dialog.setWindowTitle(Texts::tr("The newsroom cannot be opened"));
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(32, 28, 28, 20);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(8);
    auto *mark = new QLabel;
    mark->setPixmap(icon(u"warning"_s, Tint::Warn).pixmap(40, 40));
    auto *sentence = new QLabel(problem.error.message);
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *where = new QLabel(QDir::toNativeSeparators(problem.folder));
    where->setForegroundRole(QPalette::PlaceholderText);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    layout->addWidget(mark);
    layout->addWidget(sentence);
    layout->addWidget(where);
    layout->addSpacing(16);

    WayOn chosen = WayOn::Quit;
    const auto addWay = [&](const QString &text, WayOn way) {
        auto *button = new QPushButton(text);
        QObject::connect(button, &QPushButton::clicked, &dialog, [&dialog, &chosen, way] {
            chosen = way;
            dialog.accept();
        });
        layout->addWidget(button);
        return button;
    };
    QPushButton *first = nullptr;
    if (problem.lastBackup.isValid()) {
        first = addWay(Texts::tr("Go back to the backup of %1")
                           .arg(QLocale().toString(problem.lastBackup.toLocalTime(), QLocale::ShortFormat)),
                       WayOn::RestoreBackup);
        auto *promise = new QLabel(Texts::tr("What is there now is kept beside it under another name."));
        promise->setForegroundRole(QPalette::PlaceholderText);
        promise->setWordWrap(true);
        layout->addWidget(promise);
    }
    QPushButton *again = addWay(Texts::tr("Try again"), WayOn::TryAgain);
    addWay(Texts::tr("Choose another folder…"), WayOn::ChooseFolder);
    addWay(Texts::tr("Quit"), WayOn::Quit);
    (first ? first : again)->setDefault(true);
    (first ? first : again)->setFocus();
    content->setMinimumWidth(pageWidth);
    fitToContent(dialog, *addScrolled(*outer, content));
    dialog.exec();
    return chosen;
}

} // namespace toasoan
