// The record from the window: by the menu, and from the versions of an article.

#include "tests/support/record.h"
#include "tests/ui/window/window_test.h"
#include "ui/articles/history_panel.h"
#include "ui/review/record_dialog.h"

#include <QCheckBox>
#include <QListView>
#include <QTabWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class RecordAtTheWindow : public WindowTest
{
protected:
    ArticleId m_first;
    ArticleId m_second;

    void SetUp() override
    {
        WindowTest::SetUp();
        m_first = add(u"Đối thoại ở Hòa Lạc"_s, paragraphs({u"Một."_s}));
        m_second = add(u"Mặt trận xã"_s, paragraphs({u"Hai."_s}));
        RecordEntry one = entryOf(Recorded::Submitted, u"Lan"_s, m_now);
        RecordEntry two = entryOf(Recorded::Submitted, u"Lan"_s, m_now);
        one.article = m_first;
        two.article = m_second;
        addToRecord(path(u"toa-soan"_s), {one, two});
        start();
        open(m_second);
    }

    RecordDialog *dialog() const { return m_window->findChild<RecordDialog *>(); }
    bool waitForRows(int count)
    {
        return QTest::qWaitFor(
            [&] { return named<QListView>(*dialog(), u"recordList"_s)->model()->rowCount() == count; },
            longWait);
    }
};

} // namespace

TEST_F(RecordAtTheWindow, OpensFromTheMenuAndLeadsToItsArticles)
{
    actions().record->trigger();
    ASSERT_TRUE(dialog());
    ASSERT_TRUE(waitForRows(2));
    auto *list = named<QListView>(*dialog(), u"recordList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QApplication::setActiveWindow(dialog());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return id() == m_first; }, longWait));
}

TEST_F(RecordAtTheWindow, OfOneArticleOpensFromItsVersions)
{
    auto *button = named<QPushButton>(*panels().history, u"recordOfArticle"_s);
    EXPECT_TRUE(button->isEnabled());
    panels().side->setCurrentWidget(panels().history);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(dialog());
    EXPECT_TRUE(waitForRows(1));
    auto *only = named<QCheckBox>(*dialog(), u"onlyArticle"_s);
    EXPECT_TRUE(only->isChecked());
    EXPECT_TRUE(only->text().contains(u"Mặt trận xã"_s)) << qPrintable(only->text());
}
