#include "ui/review/record_desk.h"

#include "core/desk/drafting.h"
#include "tests/support/newsroom.h"
#include "tests/support/record.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 20000; // ms

// A person who looks at the record.
class RecordDeskAtWork : public NewsroomTest
{
protected:
    std::unique_ptr<QWidget> m_window;
    RecordDesk *m_desk = nullptr;
    QString m_saveAs; // what they answer
    QString m_headFile;
    ArticleId m_article;

    void SetUp() override
    {
        NewsroomTest::SetUp();
        applyTheme(*qApp, ThemeChoice::Light);
        m_window = std::make_unique<QWidget>();
        m_desk = new RecordDesk(
            m_newsroom->record(), [this] { return m_now; },
            [this](QWidget *, const QString &, const QString &) { return m_saveAs; },
            [this](QWidget *, const QString &) { return m_headFile; }, [] { return true; }, m_window.get());
        m_window->show();
    }
    void TearDown() override
    {
        m_window.reset();
        NewsroomTest::TearDown();
    }

    QString folder() const { return path(u"toa-soan"_s); }

    void addSome()
    {
        Article article = *m_newsroom->drafting().create().result();
        article.headline = u"Đối thoại ở Hòa Lạc"_s;
        ASSERT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
        m_article = article.id;
        RecordEntry sent = entryOf(Recorded::Submitted, u"Lan"_s, m_now);
        RecordEntry returned = entryOf(Recorded::Returned, u"Hạnh"_s, m_now.addDays(1), u"Thiếu ảnh"_s);
        sent.article = returned.article = m_article;
        addToRecord(folder(), {sent, returned, entryOf(Recorded::SignedIn, u"Lan"_s, m_now.addDays(2))});
    }

    void show(bool only = false)
    {
        if (only)
            m_desk->showOnly(m_article, u"Đối thoại ở Hòa Lạc"_s);
        else
            m_desk->show(m_article, u"Đối thoại ở Hòa Lạc"_s);
        QApplication::setActiveWindow(dialog());
        waitUntilRead();
    }

    RecordDialog *dialog() const { return m_window->findChild<RecordDialog *>(); }
    template <class Widget>
    Widget *named(const QString &name) const
    {
        auto *widget = dialog()->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << qPrintable(name);
        return widget;
    }
    QAbstractItemModel *model() const { return named<QListView>(u"recordList"_s)->model(); }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < model()->rowCount(); ++row)
            rows << model()->index(row, 0).data().toString();
        return rows;
    }
    // Until what was asked for last is there.
    void waitUntilRead()
    {
        QSignalSpy loaded(model(), SIGNAL(loaded()));
        EXPECT_TRUE(loaded.wait(longest));
        QTest::qWait(20);
    }
    bool waitForRows(int count)
    {
        return QTest::qWaitFor([&] { return model()->rowCount() == count; }, longest);
    }
    QString state() const { return named<QLabel>(u"recordState"_s)->text(); }
    bool waitForState(const QString &part)
    {
        return QTest::qWaitFor([&] { return state().contains(part); }, longest);
    }
    void choose(const QString &box, const QString &entry)
    {
        auto *combo = named<QComboBox>(box);
        ASSERT_TRUE(QTest::qWaitFor([&] { return combo->findText(entry) >= 0; }, longest))
            << qPrintable(entry);
        combo->setCurrentIndex(combo->findText(entry));
    }
    void press(const QString &button) { QTest::mouseClick(named<QPushButton>(button), Qt::LeftButton); }
};

} // namespace

TEST_F(RecordDeskAtWork, SaysWhatAnEmptyRecordIs)
{
    show();
    const auto *empty = dialog()->findChild<EmptyState *>();
    EXPECT_TRUE(empty->isVisible());
    EXPECT_EQ(empty->accessibleName(), RecordDialog::tr("The record is empty"));
    EXPECT_FALSE(named<QCheckBox>(u"onlyArticle"_s)->isVisible()) << "there is no article";
    EXPECT_FALSE(named<QPushButton>(u"openArticle"_s)->isEnabled());
    press(u"checkRecord"_s);
    EXPECT_TRUE(waitForState(u"no entry yet"_s)) << qPrintable(state());
}

TEST_F(RecordDeskAtWork, ListsSentencesNewestFirstWithTheReason)
{
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    EXPECT_EQ(rows(), (QStringList{u"Lan signed in"_s, u"Hạnh returned the article “Đối thoại ở Hòa Lạc”"_s,
                                   u"Lan sent the article “Đối thoại ở Hòa Lạc” for review"_s}));
    auto *list = named<QListView>(u"recordList"_s);
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    const QString entry = named<QPlainTextEdit>(u"entry"_s)->toPlainText();
    EXPECT_TRUE(entry.contains(u"Thiếu ảnh"_s)) << qPrintable(entry);
    EXPECT_TRUE(entry.contains(m_article.toString()));
    const QString spoken = model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(u"Thiếu ảnh"_s) && spoken.contains(u"16/10/2024"_s)) << qPrintable(spoken);

    QSignalSpy wanted(m_desk, &RecordDesk::articleWanted);
    QTest::keyClick(list, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<ArticleId>(), m_article);
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_FALSE(named<QPushButton>(u"openArticle"_s)->isEnabled()) << "a sign-in has no article";
}

TEST_F(RecordDeskAtWork, FiltersByTimePersonKindAndArticle)
{
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    choose(u"person"_s, u"Hạnh"_s);
    EXPECT_TRUE(waitForRows(1));
    choose(u"person"_s, u"Everybody"_s);
    choose(u"kind"_s, u"Steps of articles"_s);
    EXPECT_TRUE(waitForRows(2));
    choose(u"kind"_s, label(Recorded::SignedIn));
    EXPECT_TRUE(waitForRows(1));
    named<QCheckBox>(u"onlyArticle"_s)->click();
    EXPECT_TRUE(waitForRows(0));
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog()->findChild<EmptyState *>()->isVisible(); }, longest));
    choose(u"kind"_s, u"Everything"_s);
    EXPECT_TRUE(waitForRows(2));
    named<QCheckBox>(u"onlyArticle"_s)->click();
    auto *since = named<QWidget>(u"since"_s)->findChild<QLineEdit *>();
    since->setFocus();
    QTest::keyClicks(since, u"16/10/2024"_s);
    QTest::keyClick(since, Qt::Key_Return);
    EXPECT_TRUE(waitForRows(2));
    auto *until = named<QWidget>(u"until"_s)->findChild<QLineEdit *>();
    until->setFocus();
    QTest::keyClicks(until, u"16/10/2024"_s);
    QTest::keyClick(until, Qt::Key_Return);
    EXPECT_TRUE(waitForRows(1));
    EXPECT_EQ(dialog()->query().since, QDate(2024, 10, 16).startOfDay());
    EXPECT_EQ(dialog()->query().until, QDate(2024, 10, 17).startOfDay());
}

TEST_F(RecordDeskAtWork, ComesFilteredFromAnArticle)
{
    addSome();
    show(true);
    EXPECT_TRUE(waitForRows(2));
    EXPECT_TRUE(named<QCheckBox>(u"onlyArticle"_s)->isChecked());
    show(); // the menu, with the dialog still there
    EXPECT_TRUE(waitForRows(3));
    EXPECT_EQ(m_window->findChildren<RecordDialog *>().size(), 1);
}

TEST_F(RecordDeskAtWork, ReadsMoreAsSomebodyScrolls)
{
    QList<RecordEntry> many;
    for (int i = 1; i <= 350; ++i)
        many << entryOf(Recorded::Approved, u"Hạnh"_s, m_now, QString::number(i));
    addToRecord(folder(), many);
    show();
    auto *list = named<QListView>(u"recordList"_s);
    EXPECT_LT(model()->rowCount(), 350);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            list->scrollToBottom();
            return model()->rowCount() == 350;
        },
        longest));
    EXPECT_TRUE(model()->index(349, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"\n1"_s));
}

TEST_F(RecordDeskAtWork, ChecksAndSaysInASentenceWhatDoesNotFit)
{
    addSome();
    show();
    press(u"checkRecord"_s);
    EXPECT_TRUE(waitForState(u"3 entries of the record fit"_s)) << qPrintable(state());
    EXPECT_TRUE(state().contains(u"end was cut off"_s)) << "and what it cannot tell";
    tamper(folder(), {u"UPDATE record SET actor = 'Lan' WHERE number = 2"_s});
    press(u"checkRecord"_s);
    EXPECT_TRUE(waitForState(u"Entry 2 of the record"_s)) << qPrintable(state());
}

TEST_F(RecordDeskAtWork, WritesWhatIsShownIntoFiles)
{
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    press(u"recordCsv"_s); // nowhere
    EXPECT_TRUE(state().isEmpty());
    choose(u"person"_s, u"Lan"_s);
    m_saveAs = path(u"nhật ký"_s);
    press(u"recordCsv"_s);
    ASSERT_TRUE(waitForState(u".csv"_s)) << qPrintable(state());
    QFile csv(m_saveAs + u".csv"_s);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count("\r\n"), 3) << "headings and two entries";
    press(u"recordPdf"_s);
    ASSERT_TRUE(waitForState(u".pdf"_s)) << qPrintable(state());
    EXPECT_TRUE(QFileInfo::exists(m_saveAs + u".pdf"_s));
    m_saveAs = path(u"nowhere/nhật ký"_s);
    press(u"recordPdf"_s);
    EXPECT_TRUE(waitForState(u"cannot be written"_s)) << qPrintable(state());
}

TEST_F(RecordDeskAtWork, SaysWhereTheHeadIsWrittenAndChangesThat)
{
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    auto *where = named<QLabel>(u"headFile"_s);
    EXPECT_FALSE(named<QPushButton>(u"stopHeadFile"_s)->isVisible());
    m_headFile = path(u"usb.txt"_s);
    press(u"chooseHeadFile"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return where->text().contains(u"usb.txt"_s); }, longest));
    EXPECT_TRUE(QFileInfo::exists(m_headFile));
    EXPECT_TRUE(waitForRows(4)) << "it stands in the record";
    press(u"checkRecord"_s);
    EXPECT_TRUE(waitForState(u"heads that were written down"_s)) << qPrintable(state());
    m_headFile = path({});
    press(u"chooseHeadFile"_s);
    EXPECT_TRUE(waitForState(u"cannot be read"_s)) << qPrintable(state());
    press(u"stopHeadFile"_s);
    EXPECT_TRUE(waitForRows(5));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !named<QPushButton>(u"stopHeadFile"_s)->isVisible(); }, longest));
}

TEST_F(RecordDeskAtWork, IsWalkedThroughByTab)
{
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    QSet<QWidget *> reached;
    for (int i = 0; i < 30; ++i) {
        ASSERT_TRUE(QApplication::focusWidget());
        reached << QApplication::focusWidget();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget *widget : dialog()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy()) {
            EXPECT_TRUE(reached.contains(widget))
                << widget->metaObject()->className() << qPrintable(widget->objectName());
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << qPrintable(widget->objectName());
        }
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog(); }, longest));
}

TEST_F(RecordDeskAtWork, FitsASmallScreenAtTwiceTheSizeOfText)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    applyTheme(*qApp, ThemeChoice::Light);
    addSome();
    show();
    ASSERT_TRUE(waitForRows(3));
    dialog()->resize(1000, 640);
    QApplication::processEvents();
    EXPECT_LE(dialog()->minimumSizeHint().width(), 1000);
    EXPECT_LE(dialog()->height(), 640);
    for (const QWidget *widget : dialog()->findChildren<QWidget *>())
        if (widget->isVisible() && widget->parentWidget() == dialog()) {
            EXPECT_TRUE(dialog()->rect().contains(widget->geometry())) << qPrintable(widget->objectName());
            EXPECT_GE(widget->height(), widget->minimumSizeHint().height())
                << qPrintable(widget->objectName());
        }
    QApplication::setFont(usual);
    applyTheme(*qApp, ThemeChoice::Light);
}
