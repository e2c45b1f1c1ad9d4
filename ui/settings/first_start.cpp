#include "ui/settings/first_start.h"

#include "ui/theme/icon.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tall_content.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestName = 200;
constexpr int pageWidth = 460; // px

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FirstStart)
};

QLineEdit *addQuestion(QVBoxLayout &layout, const QString &question, const QString &answer)
{
    auto *label = new QLabel(question);
    auto *edit = new QLineEdit(answer);
    label->setBuddy(edit);
    label->setWordWrap(true);
    edit->setAccessibleName(question);
    limitLength(*edit, longestName);
    layout.addWidget(label);
    layout.addWidget(edit);
    layout.addSpacing(16);
    return edit;
}

// One sentence about what no program can promise, and the way to the rest of it.
QLabel *limitsLabel(QDialog &dialog, const ShowLimits &showLimits)
{
    auto *label = new QLabel(
        Texts::tr("Whoever may open this folder with other programs can read and change everything in it. %1")
            .arg(u"<a href=\"#limits\">%1</a>"_s.arg(Texts::tr("What helps"))));
    label->setObjectName(u"limits"_s);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    QObject::connect(label, &QLabel::linkActivated, &dialog, [&dialog, showLimits] { showLimits(&dialog); });
    return label;
}

} // namespace

std::optional<FirstAnswers> askFirstStart(QWidget *parent, const FirstAnswers &suggested,
                                          const AskFolder &askFolder, const ShowLimits &showLimits)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"firstStart"_s);
    dialog.setWindowTitle(Texts::tr("Welcome"));
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(32, 28, 28, 20);
    outer->setSpacing(8);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);

    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(56, 56));
    auto *title = new QLabel(Texts::tr("Your newsroom is nearly ready"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() + 6);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *intro = new QLabel(
        Texts::tr("Three answers, all of which can be changed later. Press Enter if they are right."));
    intro->setWordWrap(true);
    intro->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(mark);
    layout->addSpacing(8);
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addSpacing(24);

    QLineEdit *newsroom = addQuestion(*layout, Texts::tr("What is the newsroom called?"), suggested.newsroom);
    QLineEdit *author = addQuestion(*layout, Texts::tr("What is your name?"), suggested.author);
    QLineEdit *folder = addQuestion(*layout, Texts::tr("Where shall its articles be kept?"),
                                    QDir::toNativeSeparators(suggested.folder));
    limitLength(*folder, 4096);
    auto *browse = new QPushButton(Texts::tr("Choose a folder…"));
    browse->setAutoDefault(false);
    QObject::connect(browse, &QPushButton::clicked, &dialog, [&] {
        const QString chosen = askFolder(&dialog, QDir::fromNativeSeparators(folder->text()));
        if (!chosen.isEmpty())
            folder->setText(QDir::toNativeSeparators(chosen));
    });
    auto *start = new QPushButton(Texts::tr("Start writing"));
    start->setDefault(true);
    auto *quit = new QPushButton(Texts::tr("Quit"));
    quit->setAutoDefault(false);
    QObject::connect(start, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(quit, &QPushButton::clicked, &dialog, &QDialog::reject);
    const auto refresh = [&] {
        start->setEnabled(!newsroom->text().trimmed().isEmpty() && !folder->text().trimmed().isEmpty());
    };
    QObject::connect(newsroom, &QLineEdit::textChanged, &dialog, refresh);
    QObject::connect(folder, &QLineEdit::textChanged, &dialog, refresh);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(browse);
    buttons->addStretch(1);
    buttons->addWidget(quit);
    buttons->addWidget(start);
    layout->addStretch(1);
    content->setMinimumWidth(pageWidth);
    QScrollArea *scroll = addScrolled(*outer, content);
    outer->addWidget(limitsLabel(dialog, showLimits));
    outer->addSpacing(4);
    outer->addLayout(buttons);
    fitToContent(dialog, *scroll);
    newsroom->setFocus();
    newsroom->selectAll();
    refresh();

    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return FirstAnswers{newsroom->text().trimmed(), author->text().trimmed(),
                        QDir::fromNativeSeparators(folder->text().trimmed())};
}

} // namespace toasoan
