#include "ui/editor/proof_overlay.h"

#include "ui/widgets/when_done.h"

#include <QPainter>
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
constexpr auto beforeGathering = 1000ms; // of a pause

QRectF viewOf(const QTextEdit &sheet)
{
    const QPointF scrolled(sheet.horizontalScrollBar()->value(), sheet.verticalScrollBar()->value());
    return QRectF(sheet.viewport()->rect()).translated(scrolled);
}

bool isBlank(const BlockNote &note)
{
    return isObject(note.role) || QStringView(note.text).trimmed().isEmpty();
}

Finding placed(Finding finding, const QTextBlock &block)
{
    finding.field = fieldOf(roleOf(block));
    finding.block = idOf(block);
    return finding;
}

} // namespace

ProofOverlay::ProofOverlay(QTextEdit &sheet)
    : QObject(&sheet)
    , m_sheet(sheet)
    , m_blocks(*sheet.document())
    , m_marks(sheet)
{
    m_pumpSoon.setSingleShot(true);
    m_pumpSoon.setInterval(beforeAsking);
    connect(&m_pumpSoon, &QTimer::timeout, this, &ProofOverlay::pump);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(beforeTelling);
    connect(&m_tellSoon, &QTimer::timeout, this, &ProofOverlay::changed);
    m_gatherSoon.setSingleShot(true);
    connect(&m_gatherSoon, &QTimer::timeout, this, [this] {
        // Set going once and looked at here: starting it anew at each key would cost each key.
        const auto rest = beforeGathering - std::chrono::milliseconds(m_sinceChange.elapsed());
        if (rest > 0ms)
            m_gatherSoon.start(rest);
        else
            gather();
    });
}

void ProofOverlay::setQuestions(Check check, Gather gather)
{
    m_check = std::move(check);
    m_gather = std::move(gather);
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

void ProofOverlay::setIgnored(const Ignored &ignored)
{
    m_ignored = ignored;
    sortOutIgnored();
    m_sheet.viewport()->update();
    emit changed();
}

void ProofOverlay::begin()
{
    m_around.reset();
    m_closing.reset();
    m_depth = Depth::Usual;
    m_mustGather = true;
    m_finished = false;
    m_gatherSoon.stop();
    setTyping(false);
}

void ProofOverlay::recheck()
{
    m_mustGather = true;
    askAllAgain();
}

void ProofOverlay::gatherSoon()
{
    m_sinceChange.start();
    if (!m_gatherSoon.isActive())
        m_gatherSoon.start(beforeGathering);
}

void ProofOverlay::setDepth(Depth depth)
{
    m_depth = depth;
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next()) {
        if (BlockNote *note = noteOf(block))
            note->verdict->deep = depth == Depth::Deep;
    }
    askAllAgain();
}

void ProofOverlay::askAllAgain()
{
    for (QTextBlock block = m_sheet.document()->begin(); block.isValid(); block = block.next()) {
        if (BlockNote *note = noteOf(block))
            note->verdict->state = Verdict::State::Unknown;
    }
    m_scanned = 0;
    m_finished = false;
    m_pumpSoon.start();
}

void ProofOverlay::follow(const QTextBlock &block, const QString &before, Change change)
{
    Verdict &verdict = *noteOf(block)->verdict;
    if (const qsizetype found = verdict.findings.size(); found > 0) {
        verdict.carryOver(before, noteOf(block)->text);
        if (verdict.findings.size() < found && !m_tellSoon.isActive())
            m_tellSoon.start();
    }
    verdict.state = Verdict::State::Unknown;
    if (change == Change::Written)
        verdict.deep = false;
    m_scanned = std::min(m_scanned, block.blockNumber());
    m_finished = false;
    if (!m_pumpSoon.isActive())
        m_pumpSoon.start();
    gatherSoon();
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

bool ProofOverlay::isShown(const QTextBlock &block, const Verdict &verdict, int number) const
{
    const Finding &finding = verdict.findings[number];
    if (m_typing) {
        const int cursor = m_sheet.textCursor().position() - block.position();
        if (finding.start < cursor && cursor <= finding.start + finding.length)
            return false;
    }
    return !verdict.ignored[number];
}

QList<Finding> ProofOverlay::findingsIn(const QTextBlock &block) const
{
    QList<Finding> shown;
    const BlockNote *note = noteOf(block);
    if (!m_on || !note)
        return shown;
    const Verdict &verdict = *note->verdict;
    for (int i = 0; i < verdict.findings.size(); ++i) {
        if (verdict.findings[i].start + verdict.findings[i].length < block.length() &&
            isShown(block, verdict, i))
            shown.append(placed(verdict.findings[i], block));
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

// The paragraph that closes the body is read as such; one that no longer does, and the one that now does, are
// asked for again.
void ProofOverlay::followClosing()
{
    QTextBlock block = m_sheet.document()->lastBlock();
    const auto closes = [](const QTextBlock &at) {
        const BlockNote *note = noteOf(at);
        return note && !isFixed(note->role) && !isBlank(*note);
    };
    while (block.isValid() && !closes(block))
        block = block.previous();
    const std::shared_ptr<Verdict> now = block.isValid() ? noteOf(block)->verdict : nullptr;
    const std::shared_ptr<Verdict> before = m_closing.lock();
    if (now == before)
        return;
    m_closing = now;
    m_scanned = 0;
    for (const auto &verdict : {now, before}) {
        if (verdict)
            verdict->state = Verdict::State::Unknown;
    }
}

void ProofOverlay::pump()
{
    if (!m_on || !m_check)
        return;
    if (m_mustGather && m_gather) {
        gather();
        return;
    }
    followClosing();
    while (m_underWay < atOnce) {
        const QTextBlock block = nextUnknown();
        if (!block.isValid())
            break;
        ask(block);
    }
    if (m_underWay == 0 && !m_isGathering && !std::exchange(m_finished, true)) {
        followIgnored();
        emit finished();
    }
}

void ProofOverlay::gather()
{
    if (!m_on || !m_gather)
        return;
    m_mustGather = false;
    m_isGathering = true;
    m_gatherSoon.stop();
    const quint64 asked = ++m_gathering;
    const auto take = [this, asked](const SharedSurroundings &around) {
        if (asked == m_gathering)
            takeSurroundings(around);
    };
    whenDone(m_gather(m_around), this, take, [take, before = m_around] { take(before); });
}

void ProofOverlay::takeSurroundings(const SharedSurroundings &around)
{
    m_isGathering = false;
    const SharedSurroundings before = std::exchange(m_around, around);
    if (before && before != around)
        askAllAgain();
    pump();
}

void ProofOverlay::ask(const QTextBlock &block)
{
    const BlockNote &note = *noteOf(block);
    const std::shared_ptr<Verdict> verdict = note.verdict;
    if (isBlank(note)) {
        verdict->state = Verdict::State::Known;
        verdict->findings.clear();
        verdict->ignored.clear();
        return;
    }
    TextField field{fieldOf(note.role), idOf(block), note.text, kindOf(note.role),
                    verdict == m_closing.lock()};
    field.text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    verdict->state = Verdict::State::Asked;
    verdict->ticket = ++m_ticket;
    ++m_underWay;
    const auto take = [this, asked = std::weak_ptr(verdict), ticket = m_ticket](
                          const QList<Finding> &findings) { this->take(asked, ticket, findings); };
    whenDone(m_check(field, m_around, verdict->deep ? Depth::Deep : Depth::Usual), this, take,
             [take] { take({}); });
}

void ProofOverlay::take(const std::weak_ptr<Verdict> &asked, quint64 ticket, const QList<Finding> &findings)
{
    --m_underWay;
    const std::shared_ptr<Verdict> verdict = asked.lock();
    if (verdict && verdict->ticket == ticket && verdict->state == Verdict::State::Asked) {
        verdict->state = Verdict::State::Known;
        const auto mayBeIgnored = [this](const Finding &finding) { return m_ignored.somewhere(finding); };
        const bool sorts = std::any_of(findings.begin(), findings.end(), mayBeIgnored);
        if (verdict->findings != findings || sorts) {
            verdict->findings = findings;
            verdict->ignored.clear();
            for (const Finding &finding : findings)
                verdict->ignored.append(m_ignored.everywhere(finding));
            verdict->placesFor = {-1, -1};
            if (sorts)
                sortOutIgnored();
            repaint(verdict.get());
            if (!m_tellSoon.isActive())
                m_tellSoon.start();
        }
    }
    pump();
}

namespace {

// Everything found in the document, with the paragraphs it stands in.
struct AllFindings
{
    QList<Finding> findings;
    QList<QStringView> texts;
    QList<std::pair<Verdict *, int>> places;
};

AllFindings allFindings(const QTextDocument &document)
{
    AllFindings all;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const BlockNote *note = noteOf(block);
        const qsizetype count = note ? note->verdict->findings.size() : 0;
        for (int i = 0; i < count; ++i) {
            all.findings.append(placed(note->verdict->findings[i], block));
            all.texts.append(note->text);
            all.places.append({note->verdict.get(), i});
        }
    }
    return all;
}

} // namespace

void ProofOverlay::sortOutIgnored()
{
    const AllFindings all = allFindings(*m_sheet.document());
    const QList<bool> ignored = m_ignored.among(all.findings, all.texts);
    for (qsizetype i = 0; i < ignored.size(); ++i) {
        const auto &[verdict, number] = all.places[i];
        if (std::exchange(verdict->ignored[number], ignored[i]) != ignored[i])
            repaint(verdict);
    }
}

// Only when all is known: a place that is not found yet would seem to have moved to another like it.
void ProofOverlay::followIgnored()
{
    if (!m_ignored.hasPlaces())
        return;
    const AllFindings all = allFindings(*m_sheet.document());
    if (const auto notes = m_ignored.followed(all.findings, all.texts); notes != m_ignored.notes())
        emit ignoredMoved(notes);
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
            const double y = rect.top() + place.y;
            if (y <= area.bottom() && y + ProofMarks::height >= area.top() &&
                isShown(block, verdict, place.finding))
                m_marks.paint(painter, verdict.findings[place.finding], rect.left() + place.x, y,
                              place.width);
        }
    });
}

} // namespace toasoan
