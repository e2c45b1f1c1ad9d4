#include "ui/proof/house_style_dialog.h"

#include "core/desk/house_settings.h"
#include "tests/ui/proof/found.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSet>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

struct Dialog
{
    explicit Dialog(const HouseStyle &style, const RuleChoice &rules = {})
        : dialog(style, rules)
    {
        dialog.show();
        dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&dialog, longWait));
    }

    // Typed where the keyboard is.
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    HouseStyleDialog dialog;
};

HouseStyle someStyle()
{
    HouseStyle style;
    style.tones = ToneStyle::Modern;
    style.letterI = LetterI::ShortI;
    style.central = u"T.Ư"_s;
    style.city = u"TP."_s;
    style.dates = DateForm::Hyphen;
    style.quotes = QuoteForm::Curly;
    style.captionStops = CaptionStop::Never;
    style.capitalClauses = true;
    style.longestSentence = 40;
    return style;
}

} // namespace

TEST(HouseStyleDialog, GivesBackEveryFormOfEveryDecision)
{
    for (const HouseDecision &decision : houseDecisions()) {
        QSet<QString> shown;
        for (const QString &value : decision.values) {
            HouseStyle style = someStyle();
            ASSERT_TRUE(decide(style, decision.name, value));
            const HouseStyleDialog dialog(style, {});
            EXPECT_EQ(dialog.style(), style) << qPrintable(decision.name + u'=' + value);
            QString texts;
            for (const QComboBox *choice : dialog.findChildren<QComboBox *>())
                texts += choice->currentText() + u'\n';
            shown.insert(texts);
        }
        EXPECT_EQ(shown.size(), decision.values.size()) << qPrintable(decision.name);
    }
}

TEST(HouseStyleDialog, ShowsEachFormByAnExample)
{
    Dialog desk(someStyle());
    EXPECT_EQ(named<QComboBox>(desk.dialog, u"tones"_s)->currentText(), u"hoà, uỷ, khoẻ");
    EXPECT_EQ(named<QComboBox>(desk.dialog, u"dates"_s)->currentText(), u"23-5-2019");
    EXPECT_EQ(named<QComboBox>(desk.dialog, u"central"_s)->currentText(), u"T.Ư Đảng");
    EXPECT_EQ(named<QComboBox>(desk.dialog, u"city"_s)->currentText(), u"TP. Huế");
    const auto *longest = named<QSpinBox>(desk.dialog, u"longestSentence"_s);
    EXPECT_EQ(longest->value(), 40);
    EXPECT_EQ(longest->minimum(), leastLongestSentence);
    EXPECT_EQ(longest->maximum(), mostLongestSentence);
}

TEST(HouseStyleDialog, GoesBackToTheDefaults)
{
    Dialog desk(someStyle());
    press(desk.dialog, u"defaults"_s);
    EXPECT_EQ(desk.dialog.style(), HouseStyle());
}

TEST(HouseStyleDialog, IsUsedByKeysAlone)
{
    Dialog desk{HouseStyle()};
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"tones");
    Dialog::key(Qt::Key_D, Qt::AltModifier); // the letter of its label
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"dates");
    Dialog::key(Qt::Key_Home);
    Dialog::key(Qt::Key_L, Qt::AltModifier);
    Dialog::key(Qt::Key_Down);
    Dialog::key(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"clauses") << "as they are read";
    Dialog::key(Qt::Key_Down);
    QSignalSpy accepted(&desk.dialog, &QDialog::accepted);
    Dialog::key(Qt::Key_Return);
    EXPECT_EQ(accepted.size(), 1);
    HouseStyle style;
    style.dates = DateForm::Slash;
    style.capitalClauses = true;
    style.longestSentence = 59;
    EXPECT_EQ(desk.dialog.style(), style);
}

TEST(HouseStyleDialog, FitsASmallScreenAlsoAtTwiceTheSizeOfText)
{
    const QFont usual = QApplication::font();
    for (const double points : {10.0, 15.0, 20.0}) {
        QFont font = usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        applyTheme(*qApp, ThemeChoice::Light);
        const Dialog desk{HouseStyle()};
        EXPECT_LE(desk.dialog.width(), 1024) << points;
        EXPECT_LE(desk.dialog.height(), 700) << points;
        for (const QWidget *control : desk.dialog.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            EXPECT_TRUE(desk.dialog.rect().contains(control->geometry()))
                << points << ' ' << qPrintable(control->objectName());
    }
    QApplication::setFont(usual);
    applyTheme(*qApp, ThemeChoice::Light);
}

TEST(HouseStyleDialog, LeadsToEveryControlByALetterOfItsOwnAndNamesIt)
{
    const HouseStyleDialog dialog(HouseStyle(), {});
    QStringList letters;
    int named = 0;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        const qsizetype mark = label->text().indexOf(u'&');
        ASSERT_GE(mark, 0) << qPrintable(label->text());
        letters << label->text().mid(mark + 1, 1).toLower();
        EXPECT_EQ(label->buddy()->accessibleName(), QString(label->text()).remove(u'&'));
        ++named;
    }
    EXPECT_EQ(named, houseDecisions().size());
    EXPECT_EQ(letters.removeDuplicates(), 0) << qPrintable(letters.join(u' '));
}

TEST(HouseStyleDialog, SaysUnderADecisionThatTheRuleWhichKeepsItIsOff)
{
    RuleChoice rules;
    rules.off = {u"date-form"_s, u"sentence-long"_s, u"weekday"_s};
    Dialog desk(HouseStyle(), rules);
    QStringList notes;
    for (const QLabel *label : desk.dialog.findChildren<QLabel *>())
        if (label->objectName().startsWith(u"off-"_s))
            notes << label->text();
    EXPECT_EQ(notes, (QStringList{u"Not marked now: the rule “One form of dates” is switched off."_s,
                                  u"Not marked now: the rule “Long sentences” is switched off."_s}));
    const auto *dates = named<QComboBox>(desk.dialog, u"dates"_s);
    EXPECT_EQ(dates->accessibleDescription(), notes.value(0)) << "a screen reader says it too";
    const auto *note = named<QLabel>(desk.dialog, u"off-date-form"_s);
    EXPECT_EQ(note->x(), dates->x());
    EXPECT_GE(note->y(), dates->geometry().bottom());
    EXPECT_LT(note->geometry().bottom(), named<QComboBox>(desk.dialog, u"quotes"_s)->y());
}

TEST(HouseStyleDialog, TellsOfEveryDecisionWhoseRuleIsOff)
{
    RuleChoice none;
    none.layers.remove(Layer::Style);
    Dialog desk(HouseStyle(), none);
    qsizetype notes = 0;
    for (const QLabel *label : desk.dialog.findChildren<QLabel *>())
        notes += label->objectName().startsWith(u"off-"_s);
    EXPECT_EQ(notes, houseDecisions().size());
    EXPECT_LE(desk.dialog.height(), 700);
    Dialog::key(Qt::Key_L, Qt::AltModifier);
    const auto *longest = named<QSpinBox>(desk.dialog, u"longestSentence"_s);
    EXPECT_TRUE(longest->hasFocus());
    EXPECT_EQ(longest->visibleRegion().boundingRect(), longest->rect())
        << "the keyboard brings it into sight";
}
