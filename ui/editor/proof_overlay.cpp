#include "ui/editor/proof_overlay.h"

#include "ui/theme/palette.h"
#include "ui/widgets/when_done.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextLayout>

namespace toasoan {
namespace {

using namespace std::chrono_literals;

constexpr int atOnce =
    4; // questions under way: enough for the pool, few enough that what is in view goes first
constexpr auto beforeAsking = 200ms;
constexpr auto beforeTelling = 300ms;
constexpr int wavePeriod = 6;
constexpr int waveHeight = 4;

QRectF viewOf(const QTextEdit &sheet)
{
    const QPointF scrolled(sheet.horizontalScrollBar()->value(), sheet.verticalScrollBar()->value());
    return QRectF(sheet.viewport()->rect()).translated(scrolled);
}

// The findings before and behind what changed inside one paragraph still hold; what the change touches does
// not.
void carryOver(QList<Finding> &findings, QStringView before, QStringView after)
{
    const auto shorter = std::min(before.size(), after.size());
    const auto prefix =
        std::mismatch(before.begin(), before.begin() + shorter, after.begin()).first - before.begin();
    qsizetype suffix = 0;
    while (suffix < shorter - prefix &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    const qsizetype changedEnd = before.size() - suffix;
    QList<Finding> kept;
    for (Finding &finding : findings) {
        if (finding.start + finding.length < prefix) {
            kept.append(finding);
        } else if (finding.start > changedEnd) {
            finding.start += static_cast<int>(after.size() - before.size());
            kept.append(finding);
        }
    }
    findings = kept;
}

} // namespace

ProofOverlay::ProofOverlay(QTextEdit &sheet)
    : QObject(&sheet)
    , m_sheet(sheet)
    , m_blocks(*sheet.document())
{
    m_pumpSoon.setSingleShot(true);
    m_pumpSoon.setInterval(beforeAsking);
    connect(&m_pumpSoon, &QTimer::timeout, this, &ProofOverlay::pump);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(beforeTelling);
    connect(&m_tellSoon, &QTimer::timeout, this, &ProofOverlay::changed);
}

void ProofOverlay::setCheck(Check check)
{
    m_check = std::move(check);
    recheck();
}

void ProofOverlay::setOn(bool on)
{
    if (m_on == on)
        return;
    m_on = on;
    m_sheet.viewport()->update();
    emit changed();
    if (on)
        m_pumpSoon.start();
}

void ProofOverlay::setIgnoredWords(const QStringList &words)
{
    m_ignored.clear();
    for (const QString &word : words)
        m_ignored.insert(word.toLower());
    m_sheet.viewport()->update();
    emit changed();
}

void ProofOverlay::recheck()
{
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next()) {
        if (BlockNote *note = noteOf(block))
            note->verdict->state = Verdict::State::Unknown;
    }
    m_scanned = 0;
    m_pumpSoon.start();
}

void ProofOverlay::follow(const QTextBlock &block, const QString &before)
{
    Verdict &verdict = *noteOf(block)->verdict;
    if (!verdict.findings.isEmpty())
        carryOver(verdict.findings, before, noteOf(block)->text);
    verdict.state = Verdict::State::Unknown;
    m_scanned = std::min(m_scanned, block.blockNumber());
    if (!m_pumpSoon.isActive())
        m_pumpSoon.start();
}

void ProofOverlay::setTyping(bool typing)
{
    if (m_typing == typing)
        return;
    m_typing = typing;
    if (!typing) {
        if (const BlockNote *note = noteOf(m_sheet.textCursor().block());
            note && !note->verdict->findings.isEmpty())
            m_sheet.viewport()->update();
        m_tellSoon.start();
    }
}

bool ProofOverlay::isShown(const QTextBlock &block, const Finding &finding) const
{
    if (m_typing) {
        const int cursor = m_sheet.textCursor().position() - block.position();
        if (finding.start < cursor && cursor <= finding.start + finding.length)
            return false;
    }
    return !m_ignored.contains(finding.text.toLower());
}

QList<Finding> ProofOverlay::findingsIn(const QTextBlock &block) const
{
    QList<Finding> shown;
    const BlockNote *note = noteOf(block);
    if (!m_on || !note)
        return shown;
    for (const Finding &finding : note->verdict->findings) {
        if (finding.start + finding.length < block.length() && isShown(block, finding))
            shown.append(finding);
    }
    return shown;
}

QTextBlock ProofOverlay::nextUnknown()
{
    const auto isUnknown = [](const QTextBlock &block) {
        const BlockNote *note = noteOf(block);
        return note && note->verdict->state == Verdict::State::Unknown;
    };
    QTextBlock found;
    m_blocks.forEachIn(viewOf(m_sheet), [&](const QTextBlock &block, const QRectF &) {
        if (!found.isValid() && isUnknown(block))
            found = block;
    });
    if (found.isValid())
        return found;
    for (QTextBlock block = m_sheet.document()->findBlockByNumber(m_scanned); block.isValid();
         block = block.next()) {
        if (isUnknown(block)) {
            m_scanned = block.blockNumber();
            return block;
        }
    }
    m_scanned = m_sheet.document()->blockCount();
    return {};
}

void ProofOverlay::pump()
{
    if (!m_on || !m_check)
        return;
    while (m_underWay < atOnce) {
        const QTextBlock block = nextUnknown();
        if (!block.isValid())
            return;
        ask(block);
    }
}

void ProofOverlay::ask(const QTextBlock &block)
{
    const std::shared_ptr<Verdict> verdict = noteOf(block)->verdict;
    QString text = block.text();
    if (QStringView(text).trimmed().isEmpty()) {
        verdict->state = Verdict::State::Known;
        verdict->findings.clear();
        return;
    }
    text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    verdict->state = Verdict::State::Asked;
    verdict->ticket = ++m_ticket;
    ++m_underWay;
    const std::weak_ptr<Verdict> asked = verdict;
    const quint64 ticket = m_ticket;
    whenDone(
        m_check(text), this,
        [this, asked, ticket](const QList<Finding> &findings) { take(asked, ticket, findings); },
        [this, asked, ticket] { take(asked, ticket, {}); });
}

void ProofOverlay::take(const std::weak_ptr<Verdict> &asked, quint64 ticket, const QList<Finding> &findings)
{
    --m_underWay;
    const std::shared_ptr<Verdict> verdict = asked.lock();
    if (verdict && verdict->ticket == ticket && verdict->state == Verdict::State::Asked) {
        verdict->state = Verdict::State::Known;
        if (verdict->findings != findings) {
            verdict->findings = findings;
            verdict->placesFor = {-1, -1};
            repaint(verdict.get());
            if (!m_tellSoon.isActive())
                m_tellSoon.start();
        }
    }
    pump();
}

void ProofOverlay::repaint(const Verdict *verdict)
{
    const QRectF view = viewOf(m_sheet);
    m_blocks.forEachIn(view, [&](const QTextBlock &block, const QRectF &rect) {
        const BlockNote *note = noteOf(block);
        if (note && note->verdict.get() == verdict)
            m_sheet.viewport()->update(rect.translated(-view.topLeft()).toAlignedRect());
    });
}

// Asks the layout; a composition in the paragraph moves what follows it, and what it touches has no place.
QList<Verdict::Place> ProofOverlay::placesIn(const QTextBlock &block) const
{
    QList<Verdict::Place> places;
    const QTextLayout *layout = block.layout();
    const int composed = static_cast<int>(layout->preeditAreaText().size());
    const int composedAt = composed > 0 ? layout->preeditAreaPosition() : -1;
    const QList<Finding> &findings = noteOf(block)->verdict->findings;
    for (int i = 0; i < findings.size(); ++i) {
        int start = findings[i].start;
        int end = start + findings[i].length;
        if (end >= block.length() || (composedAt >= start && composedAt <= end))
            continue;
        if (composedAt >= 0 && composedAt < start) {
            start += composed;
            end += composed;
        }
        while (start < end) {
            const QTextLine line = layout->lineForTextPosition(start);
            const int to = line.isValid() ? std::min(end, line.textStart() + line.textLength()) : start;
            if (to <= start)
                break;
            const double left = line.cursorToX(start);
            places.append(
                {i, left, line.y() + line.ascent() + line.descent() * 0.55, line.cursorToX(to) - left});
            start = to;
        }
    }
    return places;
}

void ProofOverlay::forgetPlaces(const QTextBlock &block)
{
    if (const BlockNote *note = noteOf(block))
        note->verdict->placesFor = {-1, -1};
}

void ProofOverlay::paint(QPainter &painter, const QRectF &area) const
{
    if (!m_on)
        return;
    const QPointF layoutNow(m_sheet.document()->textWidth(), m_sheet.document()->defaultFont().pointSizeF());
    m_blocks.forEachIn(area, [&](const QTextBlock &block, const QRectF &rect) {
        const BlockNote *note = noteOf(block);
        if (!note || note->verdict->findings.isEmpty())
            return;
        Verdict &verdict = *note->verdict;
        if (verdict.placesFor != layoutNow || !block.layout()->preeditAreaText().isEmpty()) {
            verdict.places = placesIn(block);
            verdict.placesFor = block.layout()->preeditAreaText().isEmpty() ? layoutNow : QPointF(-1, -1);
        }
        for (const Verdict::Place &place : verdict.places) {
            const Finding &finding = verdict.findings[place.finding];
            const double y = rect.top() + place.y;
            if (y <= area.bottom() && y + waveHeight >= area.top() && isShown(block, finding))
                paintMark(painter, finding, rect.left() + place.x, y, place.width);
        }
    });
}

void ProofOverlay::paintMark(QPainter &painter, const Finding &finding, double x, double y,
                             double width) const
{
    const QRect place(qFloor(x), qRound(y), std::max(4, qCeil(width)), waveHeight);
    switch (finding.kind) {
    case FindingKind::Spelling:
        painter.drawTiledPixmap(place, wave(finding.severity == Severity::Hint));
        break;
    case FindingKind::Word:
        painter.fillRect(place.left(), place.top(), place.width(), 1, color(Token::Info));
        painter.fillRect(place.left(), place.top() + 3, place.width(), 1, color(Token::Info));
        break;
    case FindingKind::Style:
        for (int dot = place.left(); dot < place.left() + place.width() - 1; dot += 5)
            painter.fillRect(dot, place.top() + 1, 2, 2, color(Token::Ok));
        break;
    }
}

const QPixmap &ProofOverlay::wave(bool weak) const
{
    const QColor ink = color(Token::Misspelled);
    if (m_waves[0].isNull() || m_waveColor != ink.rgba()) {
        m_waveColor = ink.rgba();
        const double ratio = m_sheet.devicePixelRatioF();
        for (const bool faint : {false, true}) {
            QPixmap &tile = m_waves[faint ? 1 : 0];
            tile = QPixmap(QSize(wavePeriod, waveHeight) * ratio);
            tile.setDevicePixelRatio(ratio);
            tile.fill(Qt::transparent);
            QPainter painter(&tile);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setOpacity(faint ? 0.45 : 1);
            painter.setPen(QPen(ink, faint ? 1.0 : 1.3));
            QPainterPath path(QPointF(-wavePeriod / 4.0, waveHeight / 2.0));
            for (int i = 0; i < 3; ++i) {
                const double x = -wavePeriod / 4.0 + i * wavePeriod;
                path.cubicTo(x + 1.5, -0.6, x + 1.5, -0.6, x + 3, waveHeight / 2.0);
                path.cubicTo(x + 4.5, waveHeight + 0.6, x + 4.5, waveHeight + 0.6, x + 6, waveHeight / 2.0);
            }
            painter.drawPath(path);
        }
    }
    return m_waves[weak ? 1 : 0];
}

} // namespace toasoan
