// The register of official documents in the window.

#include "core/desk/registering.h"
#include "tests/ui/window/process_fixture.h"
#include "ui/documents/document_form.h"
#include "ui/documents/register_dialog.h"
#include "ui/widgets/told_line.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTextBlock>
#include <QTreeView>
#include <QTreeWidget>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class RegisterInWindow : public ProcessWindowTest
{
protected:
    Registering &registering() { return m_newsroom->registering(); }

    void keep(const QString &number, const QString &kind = {}, QDate issued = {})
    {
        OfficialDocument document;
        document.number = number;
        document.kind = kind;
        document.issued = issued;
        ASSERT_TRUE(registering().add(document).result());
    }

    QStringList numbers()
    {
        QStringList all;
        const auto documents = registering().documents().result();
        for (const OfficialDocument &document : *documents)
            all << document.number;
        return all;
    }

    RegisterDialog *openRegister()
    {
        actions().documents->trigger();
        return m_window->findChild<RegisterDialog *>();
    }

    static DocumentForm *form(const QWidget &over)
    {
        DocumentForm *found = nullptr;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                for (auto *each : over.findChildren<DocumentForm *>())
                    if (each->isVisible())
                        found = each;
                return found != nullptr;
            },
            longWait));
        return found;
    }

    static void answer(const QPointer<DocumentForm> &asking)
    {
        QTest::mouseClick(named<QPushButton>(*asking, u"documentKeep"_s), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !asking || !asking->isVisible(); }, longWait));
    }

    static int rows(const RegisterDialog &dialog)
    {
        return named<QTreeView>(dialog, u"documents"_s)->model()->rowCount();
    }

    static QString told(const RegisterDialog &dialog)
    {
        return named<ToldLine>(dialog, u"registerTold"_s)->sentence();
    }

    static void click(const QWidget &dialog, const QString &button)
    {
        QTest::mouseClick(named<QPushButton>(dialog, button), Qt::LeftButton);
    }
};

} // namespace

TEST_F(RegisterInWindow, DocumentsAreAddedChangedTakenOutOfForceAndRemoved)
{
    start();
    RegisterDialog *dialog = openRegister();
    ASSERT_TRUE(dialog);
    click(*dialog, u"documentAdd"_s);
    QPointer<DocumentForm> asking(form(*dialog));
    ASSERT_TRUE(asking);
    EXPECT_FALSE(named<QPushButton>(*asking, u"documentKeep"_s)->isEnabled());
    named<QLineEdit>(*asking, u"documentNumber"_s)->setText(u"217-QĐ/TW"_s);
    named<QComboBox>(*asking, u"documentKind"_s)->setCurrentText(u"Quyết định"_s);
    answer(asking);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows(*dialog) == 1; }, longWait));
    EXPECT_TRUE(told(*dialog).contains(u"217-QĐ/TW"_s));

    click(*dialog, u"documentAdd"_s);
    asking = form(*dialog);
    named<QLineEdit>(*asking, u"documentNumber"_s)->setText(u"217 – qđ/tw"_s);
    click(*asking, u"documentKeep"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !named<QLabel>(*asking, u"documentTold"_s)->text().isEmpty(); },
                                longWait))
        << "it is there: said in the form, which stays";
    press(asking.data(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !asking || !asking->isVisible(); }, longWait));

    click(*dialog, u"documentChange"_s);
    asking = form(*dialog);
    named<QLineEdit>(*asking, u"documentTitle"_s)->setText(u"Quy chế giám sát"_s);
    answer(asking);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return registering().documents().result()->first().title == u"Quy chế giám sát"_s; },
        longWait));

    click(*dialog, u"documentTurn"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told(*dialog).contains(u"15/10/2024"_s); }, longWait));
    EXPECT_EQ(registering().documents().result()->first().outOfForce, QDate(2024, 10, 15));
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == ToldLine::tr("Undo"))
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !registering().documents().result()->first().outOfForce.isValid(); }, longWait));

    EXPECT_TRUE(QTest::qWaitFor([&] { return rows(*dialog) == 1; }, longWait));
    auto *documents = named<QTreeView>(*dialog, u"documents"_s);
    documents->setFocus();
    press(documents, Qt::Key_Delete);
    EXPECT_TRUE(QTest::qWaitFor([&] { return numbers().isEmpty(); }, longWait));
}

TEST_F(RegisterInWindow, ATableComesInAndGoesOutAndTheFilterFindsWithoutMarks)
{
    start();
    m_table = path(u"vào.csv"_s);
    QFile file(m_table);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        u"Số;Loại;Trích yếu\n217-QĐ/TW;Quyết định;Quy chế giám sát\n18-CT/TW;Chỉ thị;\n;x;\n"_s.toUtf8());
    file.close();
    RegisterDialog *dialog = openRegister();
    click(*dialog, u"documentImport"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows(*dialog) == 2; }, longWait));
    named<QLineEdit>(*dialog, u"documentFilter"_s)->setText(u"giam sat"_s);
    EXPECT_EQ(rows(*dialog), 1);
    click(*dialog, u"documentExport"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return told(*dialog).contains(u".csv"_s); }, longWait));
}

TEST_F(RegisterInWindow, ALackLeadsToThePlaceAndIntoTheRegisterInOneStep)
{
    keep(u"54-KL/TW"_s);
    const ArticleId article =
        add(u"Giám sát ở xã"_s,
            paragraphs({u"Mở đầu."_s, u"Theo Chỉ thị 18-CT/TW ngày 26/10/2000, dân giám sát."_s}));
    start();
    session().open(article);
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
    ASSERT_TRUE(QTest::qWaitFor([&] { return step(Act::Submit)->isVisible(); }, longWait));
    step(Act::Submit)->trigger();
    StepDialog *submit = dialog();
    ASSERT_TRUE(submit);
    waitUntilReady(submit);
    auto *lacks = named<QListWidget>(*submit, u"lacks"_s);
    int row = -1;
    for (int each = 0; each < lacks->count(); ++each)
        if (lacks->item(each)->text().contains(u"18-CT/TW"_s))
            row = each;
    ASSERT_GE(row, 0) << "told with its number";
    lacks->setCurrentRow(row);
    QTest::keyClick(lacks, Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return sheet().textCursor().selectedText() == u"18-CT/TW"_s; }, longWait));
    EXPECT_TRUE(sheet().textCursor().block().text().startsWith(u"Theo Chỉ thị"_s));
    waitForNotice(u"18-CT/TW"_s);

    QPushButton *const into =
        way(QCoreApplication::translate("toasoan::RegisterDesk", "Add to the register…"));
    ASSERT_TRUE(into);
    QTest::mouseClick(into, Qt::LeftButton);
    const QPointer<DocumentForm> prefilled(form(*m_window));
    ASSERT_TRUE(prefilled);
    const OfficialDocument offered = prefilled->document();
    EXPECT_EQ(offered.number, u"18-CT/TW"_s);
    EXPECT_EQ(offered.kind, u"Chỉ thị"_s);
    EXPECT_EQ(offered.issued, QDate(2000, 10, 26));
    answer(prefilled);
    EXPECT_TRUE(QTest::qWaitFor([&] { return numbers().contains(u"18-CT/TW"_s); }, longWait));
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_window->focusWidget() == &sheet(); }, longWait))
        << "back in the text";
}

TEST_F(RegisterInWindow, TheCitationsOfTheOpenArticleStandInTheRegisterWithTheirPlaces)
{
    keep(u"54-KL/TW"_s);
    Figure figure;
    figure.caption = u"Quán triệt Kết luận 54-KL/TW"_s;
    const ArticleId article =
        add(u"Giám sát ở xã"_s, {figureBlock(figure), paragraph(u"Theo Chỉ thị 18-CT/TW."_s)});
    start();
    session().open(article);
    ASSERT_TRUE(QTest::qWaitFor([&] { return id() == article; }, longWait));
    const QPointer<RegisterDialog> dialog(openRegister());
    ASSERT_TRUE(dialog);
    auto *pages = named<QTabWidget>(*dialog, u"registerPages"_s);
    ASSERT_EQ(pages->count(), 2);
    pages->setCurrentIndex(1);
    auto *list = named<QTreeWidget>(*dialog, u"citations"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 2; }, longWait));
    EXPECT_TRUE(pages->tabText(1).contains(u'2'));
    list->setCurrentItem(list->topLevelItem(0));
    EXPECT_FALSE(named<QPushButton>(*dialog, u"citationAdd"_s)->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    click(*dialog, u"citationAdd"_s);
    const QPointer<DocumentForm> adding(form(*dialog));
    ASSERT_TRUE(adding);
    answer(adding);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !named<QPushButton>(*dialog, u"citationAdd"_s)->isEnabled(); },
                                longWait))
        << "it is right now";
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows(*dialog) == 2; }, longWait));

    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, longWait));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return sheet().textCursor().block().text().startsWith(u"Quán triệt"_s); }, longWait));
}

TEST_F(RegisterInWindow, AWriterReadsTheRegisterOnly)
{
    keep(u"54-KL/TW"_s);
    startAs(u"lan"_s);
    Account writer;
    writer.name = u"tu"_s;
    writer.roles = Role::Writer;
    ASSERT_TRUE(m_newsroom->accounts().add(writer, passwordOf(writer.name)).result());
    become(writer.name);
    RegisterDialog *dialog = openRegister();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows(*dialog) == 1; }, longWait));
    for (const QString &button :
         {u"documentAdd"_s, u"documentChange"_s, u"documentTurn"_s, u"documentRemove"_s, u"documentImport"_s})
        EXPECT_FALSE(named<QPushButton>(*dialog, button)->isVisible()) << qPrintable(button);
    EXPECT_TRUE(named<QPushButton>(*dialog, u"documentExport"_s)->isVisible());
    dialog->accept();
}
