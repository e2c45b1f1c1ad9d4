#include "ui/window/word_count.h"

#include "core/article/article.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/window/writing_goal.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int barHeight = 3;
constexpr int barMargin = 6;

} // namespace

WordCount::WordCount(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("wordCount"));
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard with the text
    setInk(*this, Tint::Muted);
    clear();
}

void WordCount::setProgress(const WritingProgress &progress)
{
    const int words = progress.words;
    QString count = tr("%n words", nullptr, words);
    m_share.reset();
    if (progress.target > 0) {
        m_share = std::min(1.0, double(words) / progress.target);
        count = tr("%L1 / %Ln words", nullptr, progress.target).arg(words);
        if (progress.isReached())
            count += QStringLiteral(" ✓");
    }
    setText(tr("%1 · %2").arg(count, tr("%n minutes to read", nullptr, readingMinutes(words))));
    QStringList lines{sessionSentence(progress), tr("Press to set how long the article should be.")};
    if (progress.isReached())
        lines.prepend(tr("The target is reached."));
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleDescription(toolTip());
    setEnabled(true);
    update();
}

void WordCount::clear()
{
    m_share.reset();
    setText({});
    setToolTip({});
    setEnabled(false);
    update();
}

void WordCount::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setInk(*this, Tint::Muted);
}

void WordCount::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (!m_share)
        return;
    QPainter painter(this);
    const QRect bar(barMargin, height() - barHeight - 1, width() - 2 * barMargin, barHeight);
    painter.fillRect(bar, color(Tint::Line));
    QRect filled = bar;
    filled.setWidth(qRound(bar.width() * *m_share));
    painter.fillRect(filled, color(*m_share < 1 ? Tint::Accent : Tint::Ok));
}

QString sessionSentence(const WritingProgress &progress)
{
    return WordCount::tr("%Ln words in this session", nullptr, progress.session);
}

} // namespace toasoan
