#include "ui/window/status_line.h"

#include "core/article/article.h"

#include <QLabel>
#include <QPushButton>

namespace toasoan {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_words(new QLabel(this))
    , m_findings(new QPushButton(this))
    , m_tone(new QPushButton(this))
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
    for (QLabel *label : {m_words, m_saving}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(8, 0, 8, 0);
    }
    addWidget(m_words);
    addWidget(m_findings);
    addWidget(m_tone);
    addPermanentWidget(m_saving);
    setToneStyle(m_style);
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
