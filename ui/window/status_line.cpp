#include "ui/window/status_line.h"

#include "ui/articles/stage_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/window/word_count.h"
#include "ui/window/writing_goal.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace toasoan {

namespace {

constexpr int sentenceStays = 4000; // ms
constexpr int gap = 6;              // px, of Qt's status bar

QString nameOf(KeyMethod method)
{
    return method == KeyMethod::Telex ? QStringLiteral("Telex") : QStringLiteral("VNI");
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_stage(new QLabel(this))
    , m_words(new WordCount(this))
    , m_session(new QLabel(this))
    , m_findings(new QPushButton(this))
    , m_tone(new QPushButton(this))
    , m_keys(new QPushButton(this))
    , m_saving(new QLabel(this))
    , m_bell(new QToolButton(this))
    , m_who(new QLabel(this))
    , m_leave(new QToolButton(this))
{
    setSizeGripEnabled(false);
    m_stage->setObjectName(QStringLiteral("quietStage"));
    QFont bold = m_stage->font();
    bold.setWeight(QFont::DemiBold);
    m_stage->setFont(bold);
    m_bell->setObjectName(QStringLiteral("bell"));
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bell->setAutoRaise(true);
    m_bell->setFocusPolicy(Qt::TabFocus);
    m_bell->hide();
    connect(m_bell, &QToolButton::clicked, this, &StatusLine::noticesWanted);
    m_who->setObjectName(QStringLiteral("signedIn"));
    m_who->setTextFormat(Qt::PlainText);
    m_session->setObjectName(QStringLiteral("sessionWords"));
    m_leave->setObjectName(QStringLiteral("leaveFocus"));
    m_leave->setIcon(icon(QStringLiteral("close")));
    m_leave->setFocusPolicy(Qt::TabFocus);
    m_leave->setAccessibleName(tr("Leave focus mode"));
    m_leave->setToolTip(tr("Leave focus mode (Esc)"));
    connect(m_leave, &QToolButton::clicked, this, &StatusLine::leaveFocusWanted);
    connect(m_words, &QToolButton::clicked, this, &StatusLine::targetWanted);
    m_tone->setFlat(true);
    m_tone->setToolTip(tr("Where the newsroom puts tone marks. Press to change to the other school."));
    connect(m_tone, &QPushButton::clicked, this, [this] {
        emit toneStyleWanted(m_style == ToneStyle::Traditional ? ToneStyle::Modern : ToneStyle::Traditional);
    });
    m_findings->setFlat(true);
    m_findings->setObjectName(QStringLiteral("findingCounts"));
    m_findings->setToolTip(tr("What the proofreader found. Press to see the list."));
    connect(m_findings, &QPushButton::clicked, this, &StatusLine::findingsWanted);
    m_keys->setFlat(true);
    m_keys->setObjectName(QStringLiteral("vietnameseKeys"));
    m_keys->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where one writes
    connect(m_keys, &QPushButton::clicked, this, &StatusLine::keysSwitchWanted);
    for (QLabel *label : {m_stage, m_session, m_saving, m_who}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    m_stage->setForegroundRole(QPalette::WindowText);
    setInk(*m_stage, Tint::Accent);
    addWidget(m_stage);
    addWidget(m_words);
    addWidget(m_session);
    addWidget(m_findings);
    addWidget(m_tone);
    addWidget(m_keys);
    addPermanentWidget(m_saving);
    addPermanentWidget(m_bell);
    addPermanentWidget(m_who);
    addPermanentWidget(m_leave);
    setToneStyle(m_style);
    setKeys(KeyMethod::Telex, KeysState::Off);
    connect(this, &QStatusBar::messageChanged, this, &StatusLine::fold);
    setQuiet(false);
    setWho({});
}

// Where there is no room for all, the tone marks and then the findings give way: who is in and whether the
// text is safe stay readable.
void StatusLine::fold()
{
    if (m_isQuiet || !currentMessage().isEmpty()) // while it is there, others are out of its way
        return;
    int needed = 0;
    for (const QWidget *each :
         std::initializer_list<const QWidget *>{m_words, m_keys, m_saving, m_bell, m_who})
        if (!each->isHidden())
            needed += each->sizeHint().width() + gap;
    for (QWidget *each : std::initializer_list<QWidget *>{m_findings, m_tone}) {
        needed += each->sizeHint().width() + gap;
        each->setVisible(needed <= width());
    }
}

void StatusLine::setQuiet(bool quiet)
{
    clearMessage(); // while it is there, others are out of its way
    for (QWidget *widget : std::initializer_list<QWidget *>{m_findings, m_tone})
        widget->setHidden(quiet);
    m_isQuiet = quiet;
    m_bell->setVisible(m_hasNotices && !quiet);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stage, m_session, m_leave})
        widget->setVisible(quiet);
    fold();
}

void StatusLine::setStage(Stage stage)
{
    m_stage->setText(label(stage));
    m_stage->setAccessibleName(tr("Stage: %1").arg(label(stage)));
}

void StatusLine::setProgress(const WritingProgress &progress)
{
    m_words->setProgress(progress);
    m_session->setText(sessionSentence(progress));
    fold();
}

void StatusLine::setFindings(const QString &summary)
{
    m_findings->setText(summary);
    fold();
}

void StatusLine::setToneStyle(ToneStyle style)
{
    m_style = style;
    m_tone->setText(style == ToneStyle::Traditional ? tr("Tone marks: ủy, hòa") : tr("Tone marks: uỷ, hoà"));
    fold();
}

// Nothing is shown of keys that are off.
void StatusLine::setKeys(KeyMethod method, KeysState state)
{
    const QString name = nameOf(method);
    const bool paused = state == KeysState::Paused;
    m_keys->setText(paused ? tr("%1 paused").arg(name) : name);
    m_keys->setAccessibleName(paused ? tr("Vietnamese keys: %1, paused").arg(name)
                                     : tr("Vietnamese keys: %1").arg(name));
    m_keys->setToolTip(
        paused ? tr("An input method of the computer is at work, so %1 steps aside. Press to go on with %1.")
                     .arg(name)
               : tr("Vietnamese is written by %1 keys. Press to switch them off.").arg(name));
    m_keys->setVisible(state != KeysState::Off);
    fold();
}

void StatusLine::say(const QString &sentence)
{
    showMessage(sentence, sentenceStays);
}

void StatusLine::setSaving(const QString &sentence)
{
    m_saving->setText(sentence);
    fold();
}

void StatusLine::setNoticesOffered(bool offered)
{
    if (offered && m_bell->icon().isNull()) {
        m_bell->setIcon(icon(QStringLiteral("bell")));
        setNotices(0);
    }
    m_hasNotices = offered;
    m_bell->setVisible(offered && !m_isQuiet);
}

void StatusLine::setNotices(int unread)
{
    QFont font = this->font();
    font.setWeight(unread > 0 ? QFont::DemiBold : QFont::Normal);
    m_bell->setFont(font);
    m_bell->setText(unread > 0 ? QString::number(unread) : QString());
    m_bell->setAccessibleName(unread > 0 ? tr("%n unread notices", nullptr, unread) : tr("No unread notice"));
    m_bell->setToolTip(m_bell->accessibleName());
    fold();
}

void StatusLine::setWho(const QString &name)
{
    m_who->setText(name);
    m_who->setAccessibleName(tr("Signed in: %1").arg(name));
    m_who->setToolTip(m_who->accessibleName());
    m_who->setVisible(!name.isEmpty());
    fold();
}

void StatusLine::clearArticle()
{
    m_words->clear();
    m_saving->clear();
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fold();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*m_stage, Tint::Accent);
}

} // namespace toasoan
