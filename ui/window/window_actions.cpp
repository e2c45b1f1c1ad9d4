#include "ui/window/window_actions.h"

#include "ui/review/step_words.h"
#include "ui/theme/icon.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u"…"_s);
}

QList<QAction *> withSubmenus(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu.actions())
        all << (action->menu() ? withSubmenus(*action->menu()) : QList<QAction *>{action});
    return all;
}

} // namespace

WindowActions::WindowActions(QMainWindow &window, const Sheet::Actions &sheet,
                             const QStringList &sidePanelNames)
    : QObject(&window)
    , m_window(window)
{
    const auto menu = [this](const QString &title) {
        m_menus << m_window.menuBar()->addMenu(title);
        return m_menus.last();
    };
    QMenu *article = menu(tr("&Article"));
    newArticle = add(article, tr("&New article"), QKeySequence::New, u"new"_s);
    newFromTemplate = add(article, tr("New &from template…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    import = add(article, tr("&Open a file…"), QKeySequence::Open, u"import"_s);
    article->addSeparator();
    keep = add(article, tr("&Keep a version"), QKeySequence::Save, u"save"_s);
    keepNamed =
        add(article, tr("Keep a version with a na&me…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    makeTemplate = add(article, tr("Make a temp&late of this article…"), {});
    article->addSeparator();
    exportArticle = add(article, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), u"export"_s);
    preview = add(article, tr("Previe&w"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), u"preview"_s);
    print = add(article, tr("&Print…"), QKeySequence::Print, u"print"_s);
    printForSignature = add(article, tr("Print for si&gnature…"), {});
    article->addSeparator();
    handOver = add(article, tr("&Hand over to another desk…"), {});
    takeIn = add(article, tr("Take in from another &desk…"), {});
    article->addSeparator();
    trash = add(article, tr("Move to the &trash"), {}, u"trash"_s);
    backUp = add(article, tr("&Back up the newsroom…"), {});
    article->addSeparator();
    quit = add(article, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));

    QMenu *edit = menu(tr("&Edit"));
    edit->addActions({sheet.undo, sheet.redo});
    edit->addSeparator();
    edit->addActions({sheet.find, sheet.replace, sheet.findNext, sheet.findPrevious});
    search = add(edit, tr("&Search all articles"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), u"find"_s);
    replaceAll =
        add(edit, tr("&Replace in all articles…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), u"find"_s);

    insert = menu(tr("&Insert"));
    insert->addActions({sheet.picture, sheet.table, sheet.note, sheet.link});

    QMenu *format = menu(tr("&Format"));
    format->addActions({sheet.bold, sheet.italic});
    format->addSeparator();
    format->addActions({sheet.paragraph, sheet.heading, sheet.subheading, sheet.quote, sheet.box});
    format->addSeparator();
    format->addActions({sheet.bullets, sheet.numbers, sheet.indent, sheet.outdent});
    format->addSeparator();
    format->addActions({sheet.moveUp, sheet.moveDown});
    format->addSeparator();
    marks = add(format, tr("Mar&ks at the start of a paragraph"), {});
    marks->setToolTip(tr("## heading, > quotation, - list, 1. numbered list"));
    printed = add(format, tr("Printed &quotes and ellipses"), {});
    printed->setToolTip(tr("“ ” for straight quotes, … for three dots, one space for two"));
    abbreviations = add(format, tr("E&xpand abbreviations"), {});
    abbreviations->setToolTip(tr("mttq and a space or a mark: Mặt trận Tổ quốc"));
    format->setToolTipsVisible(true);
    for (QAction *action : {marks, printed, abbreviations})
        action->setCheckable(true);
    snippets = add(format, tr("Snippets and a&bbreviations…"), {});
    format->addSeparator();
    addKeys(format->addMenu(tr("&Vietnamese keys")));

    QMenu *proof = menu(tr("&Proofread"));
    proofread = add(proof, tr("Proofread the &article…"), QKeySequence(Qt::Key_F7), u"spellcheck"_s);
    proof->addActions({sheet.nextFinding, sheet.previousFinding, sheet.suggest});
    proof->addSeparator();
    readClosely = add(proof, tr("Read &closely"), {});
    unifyTones = add(proof, tr("Place all &tone marks alike"), {});
    proof->addSeparator();
    rules = add(proof, tr("&Rules of proofreading…"), {});
    houseStyle = add(proof, tr("&House style…"), {});
    dictionaries = add(proof, tr("&Dictionaries…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));

    QMenu *view = menu(tr("&View"));
    panels = add(view, tr("&Panels"), QKeySequence(Qt::Key_F9));
    lists = add(view, tr("&List of articles"), QKeySequence(Qt::CTRL | Qt::Key_F9), u"panel-left"_s);
    side = add(view, tr("&Side panel"), QKeySequence(Qt::SHIFT | Qt::Key_F9), u"panel-right"_s);
    view->addSeparator();
    focus = add(view, tr("F&ocus mode"), QKeySequence(Qt::Key_F11));
    brightParagraph = add(view, tr("&Bright paragraph in focus mode"), {});
    typewriter = add(view, tr("&Typewriter scrolling"), {});
    typewriter->setToolTip(tr("The line you write stays at the same height"));
    fullScreen = add(view, tr("&Full screen"), QKeySequence(Qt::SHIFT | Qt::Key_F11));
    view->setToolTipsVisible(true);
    for (QAction *action : {lists, side, focus, brightParagraph, typewriter, fullScreen})
        action->setCheckable(true);
    view->addSeparator();
    view->addAction(sheet.outline);
    target = add(view, tr("Target lengt&h…"), {});
    view->addSeparator();
    for (int number = 0; number < sidePanelNames.size(); ++number)
        sidePanels << add(view, sidePanelNames[number], QKeySequence(int(Qt::ALT) + int(Qt::Key_1) + number));
    view->addSeparator();
    larger = add(view, tr("Lar&ger text"), {});
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(view, tr("S&maller text"), QKeySequence::ZoomOut);
    usualSize = add(view, tr("&Usual size of text"), QKeySequence(Qt::CTRL | Qt::Key_0));
    addPageWidths(view->addMenu(tr("Page &width")));
    view->addSeparator();
    addThemes(view->addMenu(tr("&Appearance")));

    addSteps(menu(tr("&Review")), sheet);

    QMenu *newsroom = menu(tr("&Newsroom"));
    useAccounts = add(newsroom, tr("&Use accounts…"), {});
    accounts = add(newsroom, tr("&Accounts…"), {});
    changePassword = add(newsroom, tr("Change my &password…"), {});
    newsroom->addSeparator();
    processRules = add(newsroom, tr("&Rules of the process…"), {});
    notices = add(newsroom, tr("&Notices…"), {}, u"bell"_s);
    notices->setVisible(false);
    calendar = add(newsroom, tr("&Calendar…"), {}, u"calendar"_s);
    documents = add(newsroom, tr("Register of &documents…"), {});
    record = add(newsroom, tr("&Record…"), {});
    otherNewsrooms = add(newsroom, tr("&Other newsrooms…"), {});
    newsroom->addSeparator();
    lock = add(newsroom, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    switchUser = add(newsroom, tr("&Switch user…"), {});

    QMenu *help = menu(tr("&Help"));
    manual = add(help, tr("&Manual"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    shortcuts = add(help, tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    changeKeys = add(help, tr("&Change keyboard shortcuts…"), {});
    about = add(help, tr("&About Tòa Soạn"), {}, u"info"_s);
    nameAll(sheet);
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &keys,
                            const QString &iconName)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    return action;
}

QAction *WindowActions::addChoice(QActionGroup *group, QMenu *menu, const QString &text)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void WindowActions::addPageWidths(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    pageWidths[PageWidth::Narrow] = addChoice(group, menu, tr("&Narrow"));
    pageWidths[PageWidth::Usual] = addChoice(group, menu, tr("&Usual"));
    pageWidths[PageWidth::Wide] = addChoice(group, menu, tr("&Wide"));
}

void WindowActions::addThemes(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    themes[ThemeChoice::System] = addChoice(group, menu, tr("As the &system"));
    themes[ThemeChoice::Light] = addChoice(group, menu, tr("&Light"));
    themes[ThemeChoice::Dark] = addChoice(group, menu, tr("&Dark"));
    themes[ThemeChoice::Contrast] = addChoice(group, menu, tr("&High contrast"));
}

void WindowActions::addSteps(QMenu *menu, const Sheet::Actions &sheet)
{
    nextStep = add(menu, tr("The &next step"), QKeySequence(Qt::CTRL | Qt::Key_Return), u"step"_s);
    nextStep->setEnabled(false);
    menu->addSeparator();
    for (int each = 0; each < actCount; ++each) {
        const Act act = Act(each);
        if (act == Act::Edit || act == Act::Describe || act == Act::Trash || act == Act::TakeFromTrash)
            continue;
        steps[act] = add(menu, asks(act) ? QString(label(act) + u'…') : label(act), {}, u"step"_s);
        steps[act]->setIconVisibleInMenu(false); // it is for the button that leads on
        steps[act]->setVisible(false);
    }
    menu->addSeparator();
    menu->addActions({sheet.remark, sheet.showRemark});
    remarkOnArticle = add(menu, tr("Remark on the &article as a whole…"), {});
    suggestChanges =
        add(menu, tr("S&uggest changes…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), u"suggestion"_s);
    nextSuggestion = add(menu, tr("Next su&ggestion"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G));
    acceptSuggestion =
        add(menu, tr("Acc&ept the suggestion here"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y));
    rejectSuggestion =
        add(menu, tr("Re&ject the suggestion here"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    for (QAction *action : {suggestChanges, nextSuggestion, acceptSuggestion, rejectSuggestion})
        action->setEnabled(false);
}

void WindowActions::addKeys(QMenu *menu)
{
    auto *group = new QActionGroup(this);
    keysOff = add(menu, tr("&Off"), {});
    keysTelex = add(menu, tr("&Telex"), {});
    keysVni = add(menu, tr("&VNI"), {});
    for (QAction *action : {keysOff, keysTelex, keysVni}) {
        action->setCheckable(true);
        group->addAction(action);
    }
    menu->addSeparator();
    switchKeys = add(menu, tr("&Switch Vietnamese keys on or off"), QKeySequence(Qt::Key_F12));
    menu->setToolTipsVisible(true);
    menu->menuAction()->setToolTip(tr("For computers without an input method such as Unikey"));
}

void WindowActions::setArticleOpen(bool open)
{
    for (QAction *action : {keep, keepNamed, makeTemplate, exportArticle, preview, print, printForSignature,
                            handOver, trash, proofread, readClosely, unifyTones, focus, target})
        action->setEnabled(open);
}

KeyTable WindowActions::keyTable() const
{
    KeyTable table;
    for (const QMenu *menu : m_menus) {
        const QString title = withoutMnemonic(menu->title());
        table.menus << std::pair(QKeySequence::mnemonic(menu->title()), title);
        for (QAction *action : withSubmenus(*menu))
            if (m_usualKeys.contains(action))
                table.actions << ActionKeys{action->objectName(), title, withoutMnemonic(action->text()),
                                            m_usualKeys[action], action->shortcuts()};
    }
    return table;
}

void WindowActions::setKeys(const KeyChanges &changes)
{
    KeyTable table = keyTable();
    table.apply(changes);
    for (QAction *action : m_usualKeys.keys()) {
        for (const ActionKeys &wanted : std::as_const(table.actions))
            if (wanted.id == action->objectName() && wanted.keys != action->shortcuts())
                action->setShortcuts(wanted.keys);
    }
}

QList<WindowActions::Shortcut> WindowActions::allShortcuts() const
{
    QList<Shortcut> all;
    for (const QMenu *menu : m_menus) {
        for (const QAction *action : withSubmenus(*menu)) {
            if (const QString keys = shownKeys(action->shortcuts()); !keys.isEmpty())
                all << Shortcut{withoutMnemonic(menu->title()), withoutMnemonic(action->text()), keys};
            if (action == focus)
                all << Shortcut{withoutMnemonic(menu->title()), tr("Leave focus mode"),
                                QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)};
        }
    }
    const QString typing = tr("While typing, at the start of a paragraph");
    const std::pair<QString, QString> typed[] = {{tr("Menu of what to put in, in an empty one"), u"/"_s},
                                                 {tr("Heading"), u"## ␣"_s},
                                                 {tr("Subheading"), u"### ␣"_s},
                                                 {tr("Quotation"), u"> ␣"_s},
                                                 {tr("Bulleted list"), u"- ␣"_s},
                                                 {tr("Numbered list"), u"1. ␣"_s}};
    for (const auto &[name, keys] : typed)
        all << Shortcut{typing, name, keys};
    const QString vietnamese = tr("With Vietnamese keys");
    const std::pair<QString, QString> written[] = {
        {tr("Letters in Telex"), u"aw aa ee oo ow uw dd  →  ă â ê ô ơ ư đ"_s},
        {tr("Letters in VNI"), u"a8 a6 e6 o6 o7 u7 d9  →  ă â ê ô ơ ư đ"_s},
        {tr("Tone marks in Telex"), u"s f r x j  →  á à ả ã ạ"_s},
        {tr("Tone marks in VNI"), u"1 2 3 4 5  →  á à ả ã ạ"_s},
        {tr("No tone mark"), u"z · 0"_s},
        {tr("The key itself: press it twice"), u"aww  →  aw"_s}};
    for (const auto &[name, keys] : written)
        all << Shortcut{vietnamese, name, keys};
    const QString filling = tr("While typing");
    all << Shortcut{filling, tr("An abbreviation in full: mttq, hđnd, ubnd …"), u"mttq ␣"_s}
        << Shortcut{filling, tr("The next place to fill in, [? …], of what was put in"), u"Tab"_s}
        << Shortcut{filling, tr("Out of the places to fill in"), u"Esc"_s};
    const QString pattern = tr("In a regular expression to find and replace");
    const std::pair<QString, QString> signs[] = {
        {tr("A letter or figure, with or without marks; a figure"), uR"(\w · \d)"_s},
        {tr("White space; the edge of a word"), uR"(\s · \b)"_s},
        {tr("Any character; one of those in brackets"), u". · [abc]"_s},
        {tr("What stands before: once or more, any number of times, perhaps"), u"+ · * · ?"_s},
        {tr("One or the other, kept as a group"), u"(xã|phường)"_s},
        {tr("In the replacement: what the first group found"), uR"(\1)"_s},
        {tr("The character itself"), uR"(\. \( \? \\)"_s}};
    for (const auto &[name, keys] : signs)
        all << Shortcut{pattern, name, keys};
    return all;
}

} // namespace toasoan
