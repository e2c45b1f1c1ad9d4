// Any two texts of an article compared, in the panel and in a window.

#include "tests/ui/window/window_test.h"
#include "ui/articles/comparison_dialog.h"
#include "ui/articles/comparison_view.h"
#include "ui/articles/history_panel.h"
#include "ui/articles/two_texts_view.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

// An article of three versions: a paragraph moved in the second, a caption and a tag changed in the third.
class ComparisonTest : public WindowTest
{
protected:
    ArticleId m_article;

    void SetUp() override
    {
        WindowTest::SetUp();
        QList<Block> blocks = paragraphs({u"Bà con sửa lại bến nước của làng từ sáng sớm."_s,
                                          u"Trưởng thôn đọc lại bản quy ước."_s, u"Chiều, việc đã xong."_s});
        blocks.append(figureBlock({{}, u"Bến nước"_s, u"Lan Anh"_s, {}}));
        m_article = add(u"Cả bản giữ bến nước"_s, blocks);
        keep([](Article &article) {
            article.body.blocks.move(0, 2);
            article.body.blocks[2].spans = {{u"Bà con cùng sửa lại bến nước của làng từ sáng sớm."_s}};
        });
        keep([](Article &article) {
            article.body.blocks[3].figure.credit = u"Minh Hà"_s;
            article.tags = {u"dân vận"_s};
        });
        start();
        session().open(m_article);
        ASSERT_TRUE(QTest::qWaitFor([&] { return id() == m_article; }, longWait));
    }

    void keep(const std::function<void(Article &)> &change)
    {
        Article article = m_newsroom->drafting().article(m_article).result().value();
        change(article);
        ASSERT_TRUE(m_newsroom->drafting().keepRevision(article, RevisionKind::Saved, {}).result());
    }

    HistoryPanel &history()
    {
        auto *panel = m_window->findChild<HistoryPanel *>();
        auto *list = panel->findChild<QListWidget *>(u"revisions"_s);
        panel->compareWith(m_article, 1);
        auto *side = qobject_cast<QTabWidget *>(panel->parentWidget()->parentWidget());
        side->setCurrentWidget(panel);
        EXPECT_TRUE(QTest::qWaitFor([&] { return list->count() >= 3; }, longWait));
        return *panel;
    }

    ComparisonDialog *openDialog()
    {
        auto *button = history().findChild<QPushButton *>(u"compareInWindow"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return button->isEnabled(); }, longWait));
        button->click();
        auto *dialog = m_window->findChild<ComparisonDialog *>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }

    static void choose(ComparisonDialog &dialog, int before, int after)
    {
        for (const auto &[name, revision] : {std::pair(u"before"_s, before), std::pair(u"after"_s, after)}) {
            auto *choice = dialog.findChild<QComboBox *>(name);
            choice->setCurrentIndex(choice->findData(revision));
        }
    }

    static bool waitFor(ComparisonDialog &dialog, const QString &count)
    {
        auto *label = dialog.findChild<QLabel *>(u"differences"_s);
        return QTest::qWaitFor([&] { return label->text().contains(count); }, longWait);
    }
};

} // namespace

TEST_F(ComparisonTest, AnyTwoVersionsAreComparedSideBySideAndInOneText)
{
    ComparisonDialog *dialog = openDialog();
    choose(*dialog, 1, 2);
    ASSERT_TRUE(waitFor(*dialog, u"1 place"_s));
    auto *both = dialog->findChild<TwoTextsView *>();
    auto *one = dialog->findChild<ComparisonView *>();
    EXPECT_TRUE(both->isVisible());
    EXPECT_TRUE(both->toPlainText().contains(u"Moved to another place"_s));
    EXPECT_TRUE(both->toPlainText().contains(u"Cả bản giữ bến nước"_s)); // also what is alike
    EXPECT_EQ(both->toPlainText().count(u"bến nước của làng"_s), 2);     // not removed and written anew
    dialog->findChild<QRadioButton *>(u"inOneText"_s)->click();
    EXPECT_FALSE(both->isVisible());
    EXPECT_TRUE(one->isVisible());
    EXPECT_TRUE(one->toPlainText().contains(u"Moved to"_s));
    EXPECT_TRUE(one->toPlainText().contains(u"Bà con cùng sửa"_s));
    EXPECT_FALSE(one->toPlainText().contains(u"Trưởng thôn"_s));

    choose(*dialog, 2, 3);
    ASSERT_TRUE(waitFor(*dialog, u"2 place"_s));
    EXPECT_TRUE(one->toPlainText().contains(u"Minh"_s));
    EXPECT_TRUE(one->toPlainText().contains(u"dân vận"_s));
    choose(*dialog, 3, 0);
    EXPECT_TRUE(waitFor(*dialog, u"read the same"_s));
    dialog->reject();
}

TEST_F(ComparisonTest, TheWayOfComparingStays)
{
    EXPECT_FALSE(m_settings->comparesInline());
    ComparisonDialog *dialog = openDialog();
    dialog->findChild<QRadioButton *>(u"inOneText"_s)->click();
    dialog->reject();
    restart();
    EXPECT_TRUE(m_settings->comparesInline());
    dialog = openDialog();
    EXPECT_TRUE(dialog->findChild<QRadioButton *>(u"inOneText"_s)->isChecked());
    EXPECT_TRUE(dialog->findChild<ComparisonView *>()->isVisible());
    dialog->reject();
}

TEST_F(ComparisonTest, ThePanelComparesWithAnyOtherVersionToo)
{
    HistoryPanel &panel = history();
    auto *with = panel.findChild<QComboBox *>();
    ASSERT_EQ(with->count(), 5); // the present text, the one before, three versions
    auto *list = panel.findChild<QListWidget *>(u"revisions"_s);
    list->setCurrentRow(0); // the third
    with->setCurrentIndex(with->findData(2));
    auto *comparison = panel.findChild<ComparisonView *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return comparison->toPlainText().contains(u"Minh"_s); }, longWait));
    EXPECT_FALSE(comparison->toPlainText().contains(u"Moved to"_s));
    panel.refresh();
    EXPECT_EQ(with->currentData().toInt(), 2);
}
