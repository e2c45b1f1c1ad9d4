#include "ui/editor/sheet_actions.h"

#include "ui/editor/sheet_structure.h"
#include "ui/theme/icon.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace toasoan {

SheetActions::SheetActions(Sheet &sheet)
    : QObject(&sheet)
    , m_sheet(sheet)
{
    const auto keys = [](const QString &shortcut) { return QList<QKeySequence>{QKeySequence(shortcut)}; };
    m_actions.undo = make(u"undo"_s, tr("Undo"), QKeySequence::keyBindings(QKeySequence::Undo));
    m_actions.redo =
        make(u"redo"_s, tr("Redo"), {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_actions.bold = make(u"bold"_s, tr("Bold"), keys(u"Ctrl+B"_s));
    m_actions.italic = make(u"italic"_s, tr("Italic"), keys(u"Ctrl+I"_s));
    m_actions.link = make(u"link"_s, tr("Link…"), keys(u"Ctrl+K"_s));
    m_actions.paragraph = make(u"paragraph"_s, tr("Paragraph"), keys(u"Ctrl+Alt+0"_s));
    m_actions.heading = make(u"heading"_s, tr("Heading"), keys(u"Ctrl+Alt+1"_s));
    m_actions.subheading = make(u"subheading"_s, tr("Subheading"), keys(u"Ctrl+Alt+2"_s));
    m_actions.quote = make(u"quote"_s, tr("Quotation"), keys(u"Ctrl+Alt+3"_s));
    m_actions.box = make(u"box"_s, tr("Information box"), keys(u"Ctrl+Alt+4"_s));
    m_actions.bullets = make(u"bullets"_s, tr("Bulleted list"), keys(u"Ctrl+Shift+8"_s));
    m_actions.numbers = make(u"numbers"_s, tr("Numbered list"), keys(u"Ctrl+Shift+7"_s));
    m_actions.indent = make(u"indent"_s, tr("Deeper in the list"), keys(u"Ctrl+]"_s));
    m_actions.outdent = make(u"outdent"_s, tr("Less deep in the list"), keys(u"Ctrl+["_s));
    m_actions.moveUp = make(u"move-up"_s, tr("Move up"), keys(u"Alt+Up"_s));
    m_actions.moveDown = make(u"move-down"_s, tr("Move down"), keys(u"Alt+Down"_s));
    m_actions.picture = make(u"picture"_s, tr("Picture…"), keys(u"Ctrl+Shift+I"_s));
    m_actions.table = make(u"table"_s, tr("Table"), keys(u"Ctrl+Alt+T"_s));
    m_actions.note = make(u"note"_s, tr("Footnote…"), keys(u"Ctrl+Alt+F"_s));
    m_actions.find = make(u"find"_s, tr("Find…"), keys(u"Ctrl+F"_s), Qt::WindowShortcut);
    m_actions.replace = make(u"find"_s, tr("Find and replace…"), keys(u"Ctrl+H"_s), Qt::WindowShortcut);
    m_actions.findNext = make(u"next"_s, tr("Find next"), keys(u"F3"_s), Qt::WindowShortcut);
    m_actions.findPrevious =
        make(u"previous"_s, tr("Find previous"), keys(u"Shift+F3"_s), Qt::WindowShortcut);
    m_actions.outline = make(u"outline"_s, tr("Outline"), keys(u"Ctrl+Shift+O"_s), Qt::WindowShortcut);
    m_actions.suggest = make(u"spellcheck"_s, tr("Suggestions"), keys(u"Ctrl+."_s));
    m_actions.nextFinding = make(u"next"_s, tr("Next finding"), keys(u"F8"_s), Qt::WindowShortcut);
    m_actions.previousFinding =
        make(u"previous"_s, tr("Previous finding"), keys(u"Shift+F8"_s), Qt::WindowShortcut);
    m_actions.remark =
        make(u"remark"_s, tr("Remark on the text here…"), keys(u"Ctrl+Alt+M"_s), Qt::WindowShortcut);
    m_actions.showRemark =
        make(u"next"_s, tr("To the remark on the text here"), keys(u"Ctrl+Alt+R"_s), Qt::WindowShortcut);
    for (QAction *action :
         {m_actions.bold, m_actions.italic, m_actions.paragraph, m_actions.heading, m_actions.subheading,
          m_actions.quote, m_actions.box, m_actions.bullets, m_actions.numbers})
        action->setCheckable(true);
    connectStyles();
}

QAction *SheetActions::make(const QString &iconName, const QString &text,
                            const QList<QKeySequence> &shortcuts, Qt::ShortcutContext context)
{
    auto *action = new QAction(icon(iconName), text, &m_sheet);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(context);
    m_sheet.addAction(action);
    return action;
}

void SheetActions::connectStyles()
{
    connect(m_actions.undo, &QAction::triggered, &m_sheet, &QTextEdit::undo);
    connect(m_actions.redo, &QAction::triggered, &m_sheet, &QTextEdit::redo);
    connect(m_sheet.document(), &QTextDocument::undoAvailable, m_actions.undo, &QAction::setEnabled);
    connect(m_sheet.document(), &QTextDocument::redoAvailable, m_actions.redo, &QAction::setEnabled);
    m_actions.undo->setEnabled(false);
    m_actions.redo->setEnabled(false);
    connect(m_actions.bold, &QAction::triggered, this, [this](bool on) {
        QTextCharFormat format;
        format.setFontWeight(on ? QFont::Bold : QFont::Normal);
        mergeStyle(format);
    });
    connect(m_actions.italic, &QAction::triggered, this, [this](bool on) {
        QTextCharFormat format;
        format.setFontItalic(on);
        mergeStyle(format);
    });
    const auto connectRole = [this](QAction *action, BlockRole role, int level, ListStyle style) {
        connect(action, &QAction::triggered, this, [this, role, level, style](bool on) {
            QTextCursor cursor = m_sheet.textCursor();
            if (on)
                setRole(cursor, role, level, style);
            else
                setRole(cursor, BlockRole::Paragraph);
            refresh();
        });
    };
    connectRole(m_actions.paragraph, BlockRole::Paragraph, 0, ListStyle::Bullet);
    connectRole(m_actions.heading, BlockRole::Heading, lowestHeading, ListStyle::Bullet);
    connectRole(m_actions.subheading, BlockRole::Heading, deepestHeading, ListStyle::Bullet);
    connectRole(m_actions.quote, BlockRole::Quote, 0, ListStyle::Bullet);
    connectRole(m_actions.bullets, BlockRole::ListItem, 0, ListStyle::Bullet);
    connectRole(m_actions.numbers, BlockRole::ListItem, 0, ListStyle::Numbered);
    connect(m_actions.box, &QAction::triggered, this, [this](bool on) {
        QTextCursor cursor = m_sheet.textCursor();
        setBoxed(cursor, on);
        refresh();
    });
    connect(m_actions.indent, &QAction::triggered, this, [this] {
        QTextCursor cursor = m_sheet.textCursor();
        changeDepth(cursor, 1);
        refresh();
    });
    connect(m_actions.outdent, &QAction::triggered, this, [this] {
        QTextCursor cursor = m_sheet.textCursor();
        changeDepth(cursor, -1);
        refresh();
    });
    const auto connectMove = [this](QAction *action, Move where) {
        connect(action, &QAction::triggered, this, [this, where] {
            QTextCursor cursor = m_sheet.textCursor();
            moveBlocks(cursor, where);
            m_sheet.setTextCursor(cursor);
            m_sheet.ensureCursorVisible();
        });
    };
    connectMove(m_actions.moveUp, Move::Up);
    connectMove(m_actions.moveDown, Move::Down);
}

void SheetActions::mergeStyle(const QTextCharFormat &format)
{
    const QTextCursor cursor = m_sheet.textCursor();
    if (cursor.hasSelection())
        mergeStyleInto(cursor, format);
    else if (holdsStyles(roleOf(cursor.block())))
        m_sheet.mergeCurrentCharFormat(format);
    refresh();
}

void SheetActions::refresh()
{
    const QTextCursor cursor = m_sheet.textCursor();
    const BlockRole role = roleOf(cursor.block());
    const bool writable = !m_sheet.isReadOnly();
    const bool inText = writable && (!isFixed(role) || cursor.hasSelection());
    const bool inList = role == BlockRole::ListItem;
    for (QAction *action :
         {m_actions.bold, m_actions.italic, m_actions.link, m_actions.paragraph, m_actions.heading,
          m_actions.subheading, m_actions.quote, m_actions.box, m_actions.bullets, m_actions.numbers})
        action->setEnabled(inText);
    m_actions.indent->setEnabled(writable && inList && levelOf(cursor.block()) < deepestList);
    m_actions.outdent->setEnabled(writable && inList);
    m_actions.moveUp->setEnabled(writable && mayMove(cursor, Move::Up));
    m_actions.moveDown->setEnabled(writable && mayMove(cursor, Move::Down));
    m_actions.picture->setEnabled(writable);
    m_actions.table->setEnabled(writable);
    m_actions.note->setEnabled(writable && !isFixed(role));
    m_actions.replace->setEnabled(writable);

    const QTextCharFormat format = m_sheet.currentCharFormat();
    m_actions.bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_actions.italic->setChecked(format.fontItalic());
    m_actions.paragraph->setChecked(role == BlockRole::Paragraph);
    const int level = levelOf(cursor.block());
    m_actions.heading->setChecked(role == BlockRole::Heading && level == lowestHeading);
    m_actions.subheading->setChecked(role == BlockRole::Heading && level == deepestHeading);
    m_actions.quote->setChecked(role == BlockRole::Quote);
    m_actions.box->setChecked(isBoxed(cursor.block()));
    const bool numbered = inList && listStyleOf(cursor.block()) == ListStyle::Numbered;
    m_actions.bullets->setChecked(inList && !numbered);
    m_actions.numbers->setChecked(numbered);
}

void mergeStyleInto(const QTextCursor &cursor, const QTextCharFormat &format)
{
    QTextCursor edit = cursor;
    edit.beginEditBlock();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (!holdsStyles(roleOf(block)))
            continue;
        QTextCursor part(block);
        part.setPosition(std::max(from, block.position()));
        part.setPosition(std::min(to, block.position() + block.length() - 1), QTextCursor::KeepAnchor);
        if (part.hasSelection())
            part.mergeCharFormat(format);
    }
    edit.endEditBlock();
}

} // namespace toasoan
