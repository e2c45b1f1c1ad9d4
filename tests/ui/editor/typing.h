#pragma once

#include "core/article/article.h"
#include "tests/support/watched.h"
#include "ui/editor/sheet.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include <memory>

namespace toasoan {

// A sheet on a screen nobody sees, and the hands that write on it. QTest::keyClicks aborts on letters beyond
// Latin-1, so letters go in as key events with text, as a keyboard layout sends them.
struct Desk
{
    Desk()
    {
        sheet.resize(900, 700);
        sheet.show();
        sheet.activateWindow();
        sheet.setFocus();
        QApplication::processEvents();
    }

    explicit Desk(const Article &article)
        : Desk()
    {
        sheet.setArticle(article);
    }

    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, &sheet, Qt::Key_unknown, QString(letter), Qt::NoModifier);
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&sheet, key, modifiers);
        settle();
    }

    void compose(const QString &preedit)
    {
        QList<QInputMethodEvent::Attribute> attributes;
        QTextCharFormat underlined;
        underlined.setFontUnderline(true);
        attributes.append({QInputMethodEvent::TextFormat, 0, static_cast<int>(preedit.size()), underlined});
        attributes.append({QInputMethodEvent::Cursor, static_cast<int>(preedit.size()), 1, {}});
        QInputMethodEvent event(preedit, attributes);
        QApplication::sendEvent(&sheet, &event);
        settle();
    }

    void commit(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&sheet, &event);
        settle();
    }

    void settle() { QApplication::processEvents(); }

    // The cursor at `offset` in the paragraph with this number; headline 0, standfirst 1.
    void put(int block, int offset = 0)
    {
        QTextCursor cursor(sheet.document()->findBlockByNumber(block));
        cursor.setPosition(cursor.position() + offset);
        sheet.setTextCursor(cursor);
    }

    void select(int fromBlock, int fromOffset, int toBlock, int toOffset)
    {
        QTextCursor cursor(sheet.document()->findBlockByNumber(fromBlock));
        cursor.setPosition(cursor.position() + fromOffset);
        cursor.setPosition(sheet.document()->findBlockByNumber(toBlock).position() + toOffset,
                           QTextCursor::KeepAnchor);
        sheet.setTextCursor(cursor);
    }

    int line() const { return sheet.textCursor().blockNumber(); }
    int column() const { return sheet.textCursor().positionInBlock(); }

    Article article() const
    {
        Article article;
        sheet.writeTo(article);
        return article;
    }

    // The body in a form that reads well when a test fails: "p:text|h2:text|fig:caption/credit".
    QString body() const
    {
        QStringList parts;
        for (const Block &block : article().body.blocks)
            parts.append(shown(block));
        return parts.join(QLatin1Char('|'));
    }

    static QString shown(const Block &block)
    {
        const QString text = plainText(block);
        switch (block.kind) {
        case BlockKind::Heading:
            return QStringLiteral("h%1:").arg(block.level) + text;
        case BlockKind::Quote:
            return QStringLiteral("q:") + text;
        case BlockKind::ListItem:
            return (block.listStyle == ListStyle::Bullet ? QStringLiteral("ul%1:") : QStringLiteral("ol%1:"))
                       .arg(block.level) +
                   text;
        case BlockKind::Figure:
            return QStringLiteral("fig:") + block.figure.caption + QLatin1Char('/') + block.figure.credit;
        case BlockKind::Table:
            return QStringLiteral("table:") + readableText(block);
        case BlockKind::Paragraph:
            break;
        }
        return (block.boxed ? QStringLiteral("box:") : QStringLiteral("p:")) + text;
    }

    Sheet sheet;
};

inline Article articleOf(const QList<Block> &blocks)
{
    Article article;
    article.headline = QStringLiteral("Tít bài");
    article.standfirst = QStringLiteral("Sa-pô của bài");
    article.body.blocks = blocks;
    return article;
}

inline Block captioned(const QString &caption, const QString &credit = {})
{
    return figureBlock(Figure{{}, caption, credit, {}});
}

} // namespace toasoan
