// Telex and VNI keys in the window.

#include "tests/ui/window/proofing.h"
#include "ui/articles/details_panel.h"

#include <QAction>
#include <QCompleter>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

class VietnameseKeysTest : public ProofingTest
{
protected:
    QPushButton &shown() { return *named<QPushButton>(*panels().status, u"vietnameseKeys"_s); }

    void commit(QWidget &widget, const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(&widget, &event);
    }

    QLineEdit &field(const QString &name)
    {
        actions().sidePanels[1]->trigger();
        for (QLineEdit *line : panels().details->findChildren<QLineEdit *>())
            if (line->accessibleName() == name) {
                line->setFocus();
                return *line;
            }
        ADD_FAILURE() << qPrintable(name);
        return *panels().details->findChild<QLineEdit *>();
    }
};

} // namespace

TEST_F(VietnameseKeysTest, AreOffAtFirstAndOneKeySwitchesThem)
{
    show({QString()});
    put(0, 0);
    type(u"hoaf "_s);
    EXPECT_EQ(body(), u"hoaf "_s);
    EXPECT_FALSE(shown().isVisible());
    EXPECT_TRUE(actions().keysOff->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    EXPECT_TRUE(actions().keysTelex->isChecked());
    EXPECT_TRUE(shown().isVisible());
    EXPECT_EQ(shown().text(), u"Telex"_s);
    EXPECT_FALSE(shown().accessibleName().isEmpty());
    type(u"hoaf "_s);
    EXPECT_EQ(body(), u"hoaf hòa "_s);
    actions().keysVni->trigger();
    EXPECT_EQ(shown().text(), u"VNI"_s);
    type(u"hoa2 "_s);
    EXPECT_EQ(body(), u"hoaf hòa hòa "_s);
    shown().click();
    EXPECT_FALSE(shown().isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    EXPECT_EQ(shown().text(), u"VNI"_s);
}

TEST_F(VietnameseKeysTest, AreRemembered)
{
    actions().keysVni->trigger();
    restart();
    EXPECT_TRUE(actions().keysVni->isChecked());
    EXPECT_EQ(shown().text(), u"VNI"_s);
}

TEST_F(VietnameseKeysTest, PlaceTonesAsTheHouseDoes)
{
    show({QString()});
    put(0, 0);
    actions().keysTelex->trigger();
    emit panels().status->toneStyleWanted(ToneStyle::Modern);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            type(u"hoaf "_s);
            QTest::qWait(50);
            return body().contains(u"hoà"_s);
        },
        longWait));
}

TEST_F(VietnameseKeysTest, StepAsideForAnInputMethodUntilSwitchedOnAgain)
{
    show({QString()});
    put(0, 0);
    actions().keysTelex->trigger();
    commit(sheet(), u"việt"_s);
    EXPECT_EQ(body(), u"việt"_s);
    EXPECT_TRUE(shown().isVisible());
    EXPECT_NE(shown().text(), u"Telex"_s);
    type(u" hoaf"_s);
    EXPECT_EQ(body(), u"việt hoaf"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_settings->writingKeys().on; }, longWait))
        << "for this time only";
    QTest::keyClick(m_window.get(), Qt::Key_F12);
    EXPECT_EQ(shown().text(), u"Telex"_s);
    type(u" hoaf"_s);
    EXPECT_EQ(body(), u"việt hoaf hòa"_s);
}

TEST_F(VietnameseKeysTest, AreAtWorkInTheFieldsOfTheArticle)
{
    show({QString()});
    actions().keysTelex->trigger();
    QLineEdit &kicker = field(DetailsPanel::tr("Kicker"));
    type(&kicker, u"Hocj taapj server vaf lamf theo Bacs"_s);
    EXPECT_EQ(kicker.text(), u"Học tập server và làm theo Bác"_s);
    kicker.setSelection(0, 3);
    type(&kicker, u"ddi"_s);
    EXPECT_EQ(kicker.text(), u"đi tập server và làm theo Bác"_s);
    QTest::keyClick(&kicker, Qt::Key_Backspace);
    EXPECT_EQ(kicker.text(), u"đ tập server và làm theo Bác"_s);
    for (int tries = 0; tries < 40 && kicker.isUndoAvailable(); ++tries)
        kicker.undo();
    EXPECT_EQ(kicker.text(), QString());
    commit(kicker, u"việt"_s);
    EXPECT_NE(shown().text(), u"Telex"_s);
    EXPECT_EQ(kicker.text(), u"việt"_s);
}

TEST_F(VietnameseKeysTest, AreAtWorkWhileCompletionsAreOffered)
{
    show({QString()});
    actions().keysTelex->trigger();
    QLineEdit &tags = *named<QLineEdit>(*panels().details, u"newTag"_s);
    field(DetailsPanel::tr("Kicker"));
    tags.setFocus();
    auto *words = new QStringListModel({u"hiến đất"_s, u"hiến máu"_s}, tags.completer());
    tags.completer()->setModel(words);
    const auto press = [&](const QString &text) {
        QWidget *popup = QApplication::activePopupWidget();
        type(popup ? popup : &tags, text);
    };
    press(u"h"_s);
    EXPECT_TRUE(QApplication::activePopupWidget());
    for (const QChar key : u"ieens"_s)
        press(key);
    EXPECT_EQ(tags.text(), u"hiến"_s);
    EXPECT_TRUE(QApplication::activePopupWidget());
    press(u" "_s);
    for (const QChar key : u"maus"_s)
        press(key);
    EXPECT_EQ(tags.text(), u"hiến máu"_s);
    tags.clear();
}

TEST_F(VietnameseKeysTest, LeaveAddressesAlone)
{
    actions().keysTelex->trigger();
    QDialog dialog(m_window.get());
    QLineEdit address(&dialog);
    address.setInputMethodHints(Qt::ImhUrlCharactersOnly);
    QLineEdit words(&dialog);
    words.move(0, 40);
    QPlainTextEdit text(&dialog);
    text.move(0, 80);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    address.setFocus();
    type(&address, u"https://ddaf"_s);
    EXPECT_EQ(address.text(), u"https://ddaf"_s);
    words.setFocus();
    type(&words, u"ddaf"_s);
    EXPECT_EQ(words.text(), u"đà"_s);
    text.setFocus();
    type(&text, u"DDieenj Bieen Phur law "_s);
    EXPECT_EQ(text.toPlainText(), u"Điện Biên Phủ law "_s);
    text.setReadOnly(true);
    type(&text, u"a"_s);
    EXPECT_EQ(text.toPlainText(), u"Điện Biên Phủ law "_s);
}

TEST_F(VietnameseKeysTest, AreOnTheSheetOfKeys)
{
    QStringList keys;
    for (const WindowActions::Shortcut &shortcut : actions().allShortcuts())
        keys << shortcut.keys;
    EXPECT_TRUE(keys.contains(u"F12"_s));
    EXPECT_EQ(keys.filter(u"aww"_s).size(), 1);
}
