#include "ui/window/help_pages.h"

#include "ui/theme/icon.h"
#include "ui/widgets/on_screen.h"
#include "ui/widgets/scrolled.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QLabel *semibold(const QString &text, double larger = 0)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() + larger);
    label->setFont(font);
    return label;
}

QDialog *page(QWidget *parent, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    return dialog;
}

void addClose(QDialog &dialog, QPushButton *other = nullptr)
{
    auto *close = new QPushButton(Texts::tr("Close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    if (other)
        buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(close);
    static_cast<QVBoxLayout *>(dialog.layout())->addLayout(buttons);
}

} // namespace

void showShortcuts(QWidget *parent, const QList<WindowActions::Shortcut> &shortcuts,
                   const std::function<void()> &change)
{
    QDialog *dialog = page(parent, Texts::tr("Keyboard shortcuts"));
    dialog->setObjectName(u"shortcuts"_s);
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    QString menu;
    int row = 0;
    for (const WindowActions::Shortcut &shortcut : shortcuts) {
        if (shortcut.menu != menu) {
            menu = shortcut.menu;
            if (row > 0)
                grid->setRowMinimumHeight(row++, 12);
            grid->addWidget(semibold(menu), row++, 0, 1, 2);
        }
        grid->addWidget(new QLabel(shortcut.name), row, 0);
        auto *keys = new QLabel(shortcut.keys);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(keys, row++, 1);
    }
    grid->setColumnStretch(0, 1);
    QScrollArea *scroll = scrolled(sheet);
    scroll->setFocusPolicy(Qt::StrongFocus); // nothing in it takes the keys that scroll
    dialog->layout()->addWidget(scroll);
    auto *other = new QPushButton(Texts::tr("Change &keys…"));
    other->setObjectName(u"change"_s);
    other->setAutoDefault(false);
    QObject::connect(other, &QPushButton::clicked, parent, [dialog, change] {
        dialog->accept();
        change();
    });
    addClose(*dialog, other);
    dialog->resize(roomOnScreen(*dialog, {460, 600}));
    dialog->open();
}

void showAbout(QWidget *parent, const QStringList &facts)
{
    QDialog *dialog = page(parent, Texts::tr("About Tòa Soạn"));
    dialog->setObjectName(u"about"_s);
    auto *mark = new QLabel;
    mark->setPixmap(applicationIcon().pixmap(64, 64));
    dialog->layout()->addWidget(mark);
    dialog->layout()->addWidget(semibold(Texts::tr("Tòa Soạn"), 6));
    auto *what = new QLabel(
        Texts::tr("The desk of a mass-mobilization newsroom: write, caption, tag, proofread, keep and "
                  "publish reports."));
    what->setWordWrap(true);
    dialog->layout()->addWidget(what);
    auto *list = new QLabel(facts.join(u'\n'));
    list->setForegroundRole(QPalette::PlaceholderText);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    dialog->layout()->addWidget(list);
    auto *licence =
        new QLabel(Texts::tr("Free software under the GNU General Public License, version 3 or later "
                             "(GPL-3.0-or-later), without any warranty."));
    licence->setWordWrap(true);
    dialog->layout()->addWidget(licence);
    addClose(*dialog);
    dialog->setMinimumWidth(420);
    dialog->open();
}

} // namespace toasoan
