#include "ui/window/status_line.h"

#include "core/article/article.h"

#include <QLabel>
#include <QPushButton>

namespace toasoan {

namespace {

QString nameOf(KeyMethod method)
{
    return method == KeyMethod::Telex ? QStringLiteral("Telex") : QStringLiteral("VNI");
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_words(new QLabel(this))
    , m_findings(new QPushButton(this))
    , m_tone(new QPushButton(this))
    , m_keys(new QPushButton(this))
    , m_saving(new QLabel(this))
{
    setSizeGripEnabled(false);
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
    for (QLabel *label : {m_words, m_saving}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    addWidget(m_words);
    addWidget(m_findings);
    addWidget(m_tone);
    addWidget(m_keys);
    addPermanentWidget(m_saving);
    setToneStyle(m_style);
    setKeys(KeyMethod::Telex, KeysState::Off);
}

void StatusLine::setWords(int words)
{
    m_words->setText(tr("%1 · %2").arg(tr("%n words", nullptr, words),
                                       tr("%n minutes to read", nullptr, readingMinutes(words))));
}

void StatusLine::setFindings(const QString &summary)
{
    m_findings->setText(summary);
}

void StatusLine::setToneStyle(ToneStyle style)
{
    m_style = style;
    m_tone->setText(style == ToneStyle::Traditional ? tr("Tone marks: ủy, hòa") : tr("Tone marks: uỷ, hoà"));
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
}

void StatusLine::setSaving(const QString &sentence)
{
    m_saving->setText(sentence);
}

void StatusLine::clearArticle()
{
    m_words->clear();
    m_saving->clear();
}

} // namespace toasoan
