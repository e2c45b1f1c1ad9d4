#include "core/exchange/comment_places.h"

#include "core/exchange/clean_spans.h"
#include "core/exchange/word_review.h"
#include "core/text/clean.h"

#include <algorithm>

namespace toasoan {

namespace {

bool endsInSpace(const QString &text)
{
    return !text.isEmpty() && text.back().isSpace();
}

// How far into `clean` the first part of what it was made of reaches: that part was cleaned by itself.
qsizetype reached(const QString &clean, const QString &part, bool spaceBehind)
{
    const auto [end, other] = std::mismatch(part.begin(), part.end(), clean.begin(), clean.end());
    const qsizetype at = end - part.begin();
    const bool space = spaceBehind && at < clean.size() && clean[at] == u' ';
    return at + (space ? 1 : 0);
}

QList<Span> firstPart(const QList<Span> &spans, qsizetype length)
{
    QList<Span> part;
    for (const Span &span : spans) {
        if (length <= 0)
            break;
        part.append(span);
        part.back().text.truncate(length);
        length -= span.text.size();
    }
    return part;
}

void addQuoted(QString &quoted, QStringView words, bool newParagraph)
{
    if (words.isEmpty() || quoted.size() >= reviewLimit::quoted)
        return;
    if (newParagraph && !quoted.isEmpty())
        quoted += u'\n';
    quoted += words.first(std::min(words.size(), reviewLimit::quoted - quoted.size()));
}

} // namespace

void CommentPlaces::read(const QList<Span> &raw, const QList<Span> &clean, const QList<CommentMark> &marks)
{
    const QString paragraph = plainText(clean);
    QList<qsizetype> offsets;
    for (const CommentMark &mark : marks) {
        if (mark.kind == CommentMark::Kind::Passed || mark.at > reviewLimit::placed) {
            offsets.append(std::min(mark.at, paragraph.size()));
            continue;
        }
        CleanReport report;
        bool divided = false;
        const QList<Span> before = firstPart(raw, mark.at);
        offsets.append(reached(paragraph, plainText(cleanSpans(before, report, divided)),
                               !before.isEmpty() && endsInSpace(before.back().text)));
    }
    read(paragraph, marks, offsets);
}

void CommentPlaces::readNote(const QString &raw, const QString &clean, const QList<CommentMark> &marks)
{
    if (marks.isEmpty())
        return;
    QList<qsizetype> offsets;
    for (const CommentMark &mark : marks) {
        const QString before = raw.first(std::min({mark.at, raw.size(), reviewLimit::placed}));
        offsets.append(reached(clean, cleanLine(before).simplified(), endsInSpace(before)));
    }
    read(clean, marks, offsets);
}

void CommentPlaces::read(const QString &paragraph, const QList<CommentMark> &marks,
                         const QList<qsizetype> &offsets)
{
    const bool hasText = !paragraph.isEmpty();
    QHash<QString, qsizetype> from; // where the words in this paragraph begin
    if (hasText) {
        for (const QString &id : std::as_const(m_open)) {
            from.insert(id, 0);
            put(m_ranges[id], paragraph, 0);
        }
    }
    const auto close = [&](const QString &id, qsizetype end) {
        Range &range = m_ranges[id];
        const qsizetype start = from.take(id);
        const bool isFirst = range.place.quoted.isEmpty();
        const QStringView words = QStringView(paragraph).sliced(start, std::max<qsizetype>(0, end - start));
        addQuoted(range.place.quoted, words, true);
        if (isFirst && range.isPlaced)
            range.place.length = int(words.size());
    };
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const CommentMark &mark = marks[i];
        const qsizetype at = offsets[i];
        if (mark.kind == CommentMark::Kind::Passed) {
            for (const QString &id : std::as_const(m_open))
                addQuoted(m_ranges[id].passed, mark.words, false);
        } else if (mark.kind == CommentMark::Kind::End) {
            if (!m_open.contains(mark.id))
                continue;
            if (hasText)
                close(mark.id, at);
            m_open.removeOne(mark.id);
        } else if (mayBegin(mark.id)) {
            m_ranges.insert(mark.id, {});
            m_open.append(mark.id);
            if (hasText) {
                from.insert(mark.id, at);
                put(m_ranges[mark.id], paragraph, at);
            }
            if (mark.kind == CommentMark::Kind::Reference)
                m_open.removeOne(mark.id);
        }
    }
    if (!hasText)
        return;
    for (const QString &id : std::as_const(m_open))
        close(id, paragraph.size());
    // What ended before any text came stands before the text that came.
    for (Range &range : m_ranges) {
        if (!range.isPlaced)
            put(range, paragraph, 0);
    }
    // What begins behind the last word begins with the first of the next paragraph.
    for (const QString &id : std::as_const(m_open)) {
        Range &range = m_ranges[id];
        range.isPlaced = !range.place.quoted.isEmpty();
    }
    ++m_seen[paragraph];
}

bool CommentPlaces::mayBegin(const QString &id) const
{
    return !m_ranges.contains(id) && m_ranges.size() < reviewLimit::comments &&
           m_open.size() < reviewLimit::open;
}

void CommentPlaces::put(Range &range, const QString &paragraph, qsizetype at) const
{
    if (std::exchange(range.isPlaced, true))
        return;
    range.place.paragraph = paragraph;
    range.place.occurrence = m_seen.value(paragraph);
    range.place.start = int(at);
}

QHash<QString, CommentPlace> CommentPlaces::take()
{
    QHash<QString, CommentPlace> places;
    for (auto range = m_ranges.begin(); range != m_ranges.end(); ++range) {
        if (range->place.quoted.trimmed().isEmpty())
            range->place.quoted = range->passed;
        places.insert(range.key(), range->place);
    }
    return places;
}

} // namespace toasoan
