// A hand that knows nothing and never rests: whatever is pressed, the sheet stays an article.

#include "core/text/typing.h"
#include "tests/ui/editor/typing.h"
#include "ui/editor/sheet_document.h"

#include <QClipboard>
#include <QRandomGenerator>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

constexpr int events = 100'000; // reliability.md, R3
constexpr int betweenLooks = 250;
constexpr int largest = 8'000; // characters; then a new sheet

class Monkey
{
public:
    explicit Monkey(quint32 seed)
        : m_random(seed)
    {
        SheetServices services;
        services.askLink = [this](QWidget *, const QString &) {
            return below(3) == 0 ? std::nullopt : std::optional(below(2) ? u"https://vi.du/a"_s : QString());
        };
        services.askNote = [this](QWidget *, const QString &) {
            return below(3) == 0 ? std::nullopt : std::optional(below(3) ? u"Xem trang 12"_s : QString());
        };
        m_desk.sheet.setServices(services);
        m_desk.sheet.setTypingHelp({});
        newSheet();
    }

    void act()
    {
        using Act = void (Monkey::*)();
        static constexpr Act acts[]{&Monkey::write, &Monkey::write,   &Monkey::write,  &Monkey::write,
                                    &Monkey::key,   &Monkey::key,     &Monkey::key,    &Monkey::move,
                                    &Monkey::move,  &Monkey::command, &Monkey::select, &Monkey::compose,
                                    &Monkey::carry, &Monkey::insert,  &Monkey::inTable};
        (this->*acts[below(int(std::size(acts)))])();
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        if (m_desk.sheet.document()->characterCount() > largest)
            newSheet();
    }

    // What is wrong, with what was done last; empty when nothing is.
    QString fault()
    {
        m_desk.settle();
        m_desk.sheet.finishTable();
        m_desk.settle();
        QString found = m_desk.sheet.fault();
        const Article article = m_desk.article();
        if (found.isEmpty() && m_desk.sheet.words() != wordCount(article))
            found = u"%1 words counted, %2 there"_s.arg(m_desk.sheet.words()).arg(wordCount(article));
        QTextDocument again;
        fill(again, article);
        Article back;
        read(again, back);
        if (found.isEmpty() && back.body != article.body)
            found = u"the article is another one when it is shown again"_s;
        return found.isEmpty() ? found : QString(found + u" after "_s + m_done.join(u", "_s));
    }

private:
    int below(int n) { return int(m_random.bounded(n)); }

    void done(const QString &what)
    {
        m_done.append(what);
        if (m_done.size() > 40)
            m_done.removeFirst();
    }

    void newSheet()
    {
        Block noted = paragraph(u"Theo Quy định"_s);
        noted.spans.append(noteSpan(u"Ban hành năm 2018"_s));
        m_desk.sheet.setArticle(
            articleOf({noted, figureBlock({{}, u"Chú thích"_s, u"Lan"_s, {}}), heading(u"Tít xen"_s),
                       listItem(u"Một"_s), tableBlock(emptyTable(2, 2)), paragraph(u"Cuối bài./."_s)}));
        m_done = {u"new sheet"_s};
    }

    void press(int pressed, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        done(QKeySequence(pressed | int(modifiers)).toString());
        QTest::sendKeyEvent(QTest::Click, &m_desk.sheet, Qt::Key(pressed), QString(), modifiers);
    }

    void write()
    {
        static const QString letters = u"aăâbcdđeêghiklmnoôơpqrstuưvxyếỗẬ .,;:-/#>\"'[]()1234567890"_s;
        const QString letter = letters.mid(below(int(letters.size())), 1);
        done(letter);
        QTest::sendKeyEvent(QTest::Click, &m_desk.sheet, Qt::Key_unknown, letter, Qt::NoModifier);
    }

    void key()
    {
        static constexpr int keys[]{Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Tab,
                                    Qt::Key_Backtab};
        press(keys[below(int(std::size(keys)))], below(6) ? Qt::NoModifier : Qt::ShiftModifier);
    }

    void move()
    {
        static constexpr int keys[]{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                                    Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};
        const Qt::KeyboardModifiers modifiers = (below(3) ? Qt::NoModifier : Qt::ShiftModifier) |
                                                (below(4) ? Qt::NoModifier : Qt::ControlModifier);
        press(keys[below(int(std::size(keys)))], modifiers);
    }

    void select()
    {
        const int last = m_desk.sheet.document()->characterCount() - 1;
        QTextCursor cursor(m_desk.sheet.document());
        cursor.setPosition(below(last + 1));
        if (below(2))
            cursor.setPosition(std::min(last, cursor.position() + below(60)), QTextCursor::KeepAnchor);
        m_desk.sheet.setTextCursor(cursor);
        done(u"select %1-%2"_s.arg(cursor.anchor()).arg(cursor.position()));
    }

    void command()
    {
        const Sheet::Actions &all = m_desk.sheet.actions();
        QAction *const actions[]{all.undo,    all.undo,      all.redo,      all.bold,   all.italic,
                                 all.link,    all.heading,   all.quote,     all.box,    all.bullets,
                                 all.numbers, all.indent,    all.outdent,   all.moveUp, all.moveDown,
                                 all.note,    all.paragraph, all.subheading};
        QAction *action = actions[below(int(std::size(actions)))];
        done(action->text());
        action->trigger();
    }

    void compose()
    {
        done(u"compose"_s);
        QInputMethodEvent preedit(u"dươ"_s, {{QInputMethodEvent::Cursor, 3, 1, {}}});
        QApplication::sendEvent(&m_desk.sheet, &preedit);
        QInputMethodEvent end;
        end.setCommitString(below(4) ? u"đường"_s : QString());
        QApplication::sendEvent(&m_desk.sheet, &end);
    }

    void carry()
    {
        switch (below(4)) {
        case 0:
            done(u"copy"_s);
            return m_desk.sheet.copy();
        case 1:
            done(u"cut"_s);
            return m_desk.sheet.cut();
        case 2:
            done(u"paste plain"_s);
            return m_desk.sheet.pastePlain();
        default:
            done(u"paste"_s);
            m_desk.sheet.paste();
        }
    }

    void insert()
    {
        if (below(8))
            return write();
        if (below(2)) {
            done(u"figure"_s);
            m_desk.sheet.insertFigure({});
        } else {
            done(u"table"_s);
            m_desk.sheet.insertTable();
        }
    }

    void inTable()
    {
        if (!m_desk.sheet.isEditingTable())
            return key();
        static constexpr int keys[]{Qt::Key_A, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape};
        const int pressed = keys[below(int(std::size(keys)))];
        QWidget *hand = QApplication::focusWidget();
        if (!hand)
            return;
        done(u"in table "_s + QKeySequence(pressed).toString());
        QTest::sendKeyEvent(QTest::Click, hand, Qt::Key(pressed), pressed == Qt::Key_A ? u"ắ"_s : QString(),
                            Qt::NoModifier);
    }

    QRandomGenerator m_random;
    Desk m_desk;
    QStringList m_done;
};

} // namespace

TEST(Monkey, LeavesAnArticleWhateverItPresses)
{
    for (const quint32 seed : {20190523u, 7u, 1975u, 42u}) {
        Monkey monkey(seed);
        for (int event = 0; event < events / 4; ++event) {
            monkey.act();
            if (event % betweenLooks == 0) {
                const QString fault = monkey.fault();
                ASSERT_EQ(fault, QString())
                    << "seed " << seed << ", event " << event << ": " << qPrintable(fault);
            }
        }
        EXPECT_EQ(monkey.fault(), QString());
    }
}
