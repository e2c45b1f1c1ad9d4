#include "ui/proof/house_style_dialog.h"

#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int narrowest = 560;
constexpr int tallest = 680; // of the smallest screen, 1024 × 768

// Each form within `example`; the wish for none behind them.
QList<std::pair<QString, QString>> inExamples(const QStringList &forms, const QString &example,
                                              const QString &none)
{
    QList<std::pair<QString, QString>> all;
    for (const QString &form : forms)
        all.append({form, example.arg(form)});
    all.append({QString(), none});
    return all;
}

} // namespace

HouseStyleDialog::HouseStyleDialog(const HouseStyle &style, const RuleChoice &rules, QWidget *parent)
    : QDialog(parent)
    , m_before(style)
    , m_rules(rules)
{
    setObjectName(u"houseStyleDialog"_s);
    setWindowTitle(tr("House style"));
    auto *question = new QLabel(tr("How does the newsroom write what may be written in several ways?"), this);
    QFont bold = question->font();
    bold.setWeight(QFont::DemiBold);
    question->setFont(bold);
    auto *hint =
        new QLabel(tr("Proofreading marks what is written otherwise; nothing is changed by itself."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);

    auto *decisions = new QWidget;
    m_form = new QFormLayout(decisions);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    const QString alike = tr("Any, but the same throughout an article");
    ask<ToneStyle>(u"tones"_s, u"tone"_s, tr("&Tone marks"), &HouseStyle::tones,
                   {{ToneStyle::Traditional, u"hòa, ủy, khỏe"_s}, {ToneStyle::Modern, u"hoà, uỷ, khoẻ"_s}});
    ask<LetterI>(u"letterI"_s, u"iy"_s, tr("&i or y"), &HouseStyle::letterI,
                 {{LetterI::LongY, u"kỹ thuật, lý do"_s},
                  {LetterI::ShortI, u"kĩ thuật, lí do"_s},
                  {LetterI::AsWritten, tr("Either")}});
    ask<QString>(u"central"_s, u"central-form"_s, tr("“T&rung ương” in short"), &HouseStyle::central,
                 inExamples(centralForms, u"%1 Đảng"_s, alike));
    ask<QString>(u"city"_s, u"city-form"_s, tr("“T&hành phố” in short"), &HouseStyle::city,
                 inExamples(cityForms, u"%1 Huế"_s, alike));
    ask<DateForm>(u"dates"_s, u"date-form"_s, tr("&Dates"), &HouseStyle::dates,
                  {{DateForm::Slash, u"23/5/2019"_s},
                   {DateForm::Hyphen, u"23-5-2019"_s},
                   {DateForm::AsWritten, alike}});
    ask<QuoteForm>(u"quotes"_s, u"quote-shape"_s, tr("&Quotation marks"), &HouseStyle::quotes,
                   {{QuoteForm::Curly, u"“dân vận khéo”"_s}, {QuoteForm::AsWritten, alike}});
    ask<CaptionStop>(u"captionStops"_s, u"caption-stop"_s, tr("&End of captions"), &HouseStyle::captionStops,
                     {{CaptionStop::Always, tr("With a full stop: %1").arg(u"Bà con họp bàn."_s)},
                      {CaptionStop::Never, tr("Without a full stop: %1").arg(u"Bà con họp bàn"_s)},
                      {CaptionStop::AsWritten, alike}});
    ask<bool>(u"clauses"_s, u"capital-clause"_s, tr("&Clauses of laws"), &HouseStyle::capitalClauses,
              {{false, u"khoản 4 Điều 18"_s}, {true, u"Khoản 4 Điều 18"_s}});
    askLongestSentence();
    QScrollArea *scroll = scrolled(decisions, this);

    auto *defaults = new QPushButton(tr("&As they are by default"), this);
    defaults->setAutoDefault(false);
    defaults->setObjectName(u"defaults"_s);
    connect(defaults, &QPushButton::clicked, this, [this] { fill(HouseStyle()); });
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *use = new QPushButton(tr("Use this style"), this);
    use->setDefault(true);
    use->setObjectName(u"use"_s);
    connect(use, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(defaults);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(question);
    layout->addWidget(hint);
    layout->addSpacing(8);
    layout->addWidget(scroll, 1);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    fill(style);
    const QMargins around = layout->contentsMargins();
    const int wide = std::max(narrowest - around.left() - around.right(), scroll->minimumWidth());
    const int tall = m_form->hasHeightForWidth() ? m_form->heightForWidth(wide) : m_form->sizeHint().height();
    const int others = sizeHint().height() - scroll->sizeHint().height();
    setMinimumWidth(wide + around.left() + around.right());
    resize(minimumWidth(), std::min(tall + others, tallest));
}

template <typename Value>
void HouseStyleDialog::ask(const QString &name, const QString &rule, const QString &question,
                           Value HouseStyle::*decision, const QList<std::pair<Value, QString>> &forms)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    for (const auto &[value, example] : forms)
        choice->addItem(example);
    addRow(rule, question, choice, choice);
    m_controls << Control{[choice, decision, forms](const HouseStyle &style) {
                              for (int row = 0; row < forms.size(); ++row)
                                  if (forms[row].first == style.*decision)
                                      choice->setCurrentIndex(row);
                          },
                          [choice, decision, forms](HouseStyle &style) {
                              style.*decision = forms[choice->currentIndex()].first;
                          }};
}

void HouseStyleDialog::askLongestSentence()
{
    auto *number = new QSpinBox(this);
    number->setObjectName(u"longestSentence"_s);
    number->setRange(leastLongestSentence, mostLongestSentence);
    auto *unit =
        new QLabel(tr("syllables, from %1 to %2").arg(leastLongestSentence).arg(mostLongestSentence), this);
    unit->setForegroundRole(QPalette::PlaceholderText);
    number->setAccessibleDescription(unit->text());
    auto *field = new QWidget(this);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(number);
    row->addWidget(unit, 1);
    addRow(u"sentence-long"_s, tr("&Longest sentence"), number, field);
    m_controls << Control{[number](const HouseStyle &style) { number->setValue(style.longestSentence); },
                          [number](HouseStyle &style) { style.longestSentence = number->value(); }};
}

void HouseStyleDialog::addRow(const QString &rule, const QString &question, QWidget *control, QWidget *field)
{
    auto *label = new QLabel(question, this);
    label->setBuddy(control);
    control->setAccessibleName(QString(question).remove(u'&'));
    m_form->addRow(label, field);
    const Rule *keeper = ruleNamed(rule);
    Q_ASSERT(keeper);
    if (m_rules.has(*keeper))
        return;
    auto *note = new QLabel(tr("Not marked now: the rule “%1” is switched off.")
                                .arg(QCoreApplication::translate("Rule", keeper->title)),
                            this);
    note->setObjectName(u"off-%1"_s.arg(rule));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), note);
    const QString before = control->accessibleDescription();
    control->setAccessibleDescription(before.isEmpty() ? note->text()
                                                       : tr("%1 %2").arg(before, note->text()));
}

void HouseStyleDialog::fill(const HouseStyle &style)
{
    for (const Control &control : m_controls)
        control.show(style);
}

HouseStyle HouseStyleDialog::style() const
{
    HouseStyle style = m_before;
    for (const Control &control : m_controls)
        control.take(style);
    return style;
}

} // namespace toasoan
