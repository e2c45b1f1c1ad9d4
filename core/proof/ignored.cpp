#include "core/proof/ignored.h"

#include "core/text/fold.h"

#include <QHash>

#include <functional>

namespace toasoan {

namespace {

constexpr int longestNeighbour = 64; // a longer word beside a place is known by its nearest letters

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

QString wordBefore(QStringView text, qsizetype start)
{
    qsizetype end = start;
    while (end > 0 && !isInWord(text[end - 1]))
        --end;
    qsizetype from = end;
    while (from > 0 && end - from < longestNeighbour && isInWord(text[from - 1]))
        --from;
    return text.mid(from, end - from).toString();
}

QString wordAfter(QStringView text, qsizetype end)
{
    qsizetype from = end;
    while (from < text.size() && !isInWord(text[from]))
        ++from;
    qsizetype to = from;
    while (to < text.size() && to - from < longestNeighbour && isInWord(text[to]))
        ++to;
    return text.mid(from, to - from).toString();
}

// Parts of a key are kept apart by a character no text may hold.
QString joinedKey(std::initializer_list<QString> parts)
{
    QString key;
    for (const QString &part : parts)
        key += part + QChar(QChar::Null);
    return key;
}

QString whatKey(const QString &rule, const QString &text)
{
    return joinedKey({rule, exactKey(text)});
}

// A place with all by which it may be known again.
struct Place
{
    QString what; // rule and text
    QString where;
    QString before;
    QString after;
};

Place placeOf(const IgnoredFinding &note)
{
    return {whatKey(note.rule, note.text), joinedKey({note.field, note.block.toString()}),
            exactKey(note.before), exactKey(note.after)};
}

// The ways in which a place is known again, the surest first.
struct Likeness
{
    QString (*key)(const Place &place);
    bool (*holds)(const Place &note, const Place &found);
};

bool always(const Place &, const Place &)
{
    return true;
}

// Whether the word on the other side is gone because the block ends there now, or ended there before.
bool cutOff(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty();
}

constexpr Likeness likenesses[]{
    {[](const Place &p) {
         return joinedKey({p.what, p.where, p.before, p.after});
     },
     always},
    {[](const Place &p) {
         return joinedKey({p.what, p.where, p.before});
     },
     always},
    {[](const Place &p) {
         return joinedKey({p.what, p.where, p.after});
     },
     always},
    {[](const Place &p) {
         return joinedKey({p.what, p.before, p.after});
     },
     [](const Place &note, const Place &) { return !note.before.isEmpty() || !note.after.isEmpty(); }},
    {[](const Place &p) {
         return joinedKey({p.what, p.before});
     },
     [](const Place &note, const Place &found) {
         return !note.before.isEmpty() && cutOff(note.after, found.after);
     }},
    {[](const Place &p) {
         return joinedKey({p.what, p.after});
     },
     [](const Place &note, const Place &found) {
         return !note.after.isEmpty() && cutOff(note.before, found.before);
     }},
};

} // namespace

IgnoredFinding ignoredHere(const Finding &finding, QStringView text)
{
    return {finding.rule,
            finding.text,
            finding.field,
            finding.block,
            wordBefore(text, finding.start),
            wordAfter(text, finding.start + finding.length)};
}

IgnoredFinding ignoredInArticle(const Finding &finding)
{
    return {finding.rule, finding.text, {}, {}, {}, {}};
}

Ignored::Ignored(const QStringList &words, const QList<IgnoredFinding> &findings)
{
    for (const QString &word : words)
        m_words.insert(exactKey(word));
    for (const IgnoredFinding &note : findings) {
        const QString what = whatKey(note.rule, note.text);
        if (note.field.isEmpty()) {
            m_everywhere.insert(what);
        } else {
            m_places.append(note);
            m_somewhere.insert(what);
        }
    }
}

bool Ignored::everywhere(const Finding &finding) const
{
    return (!m_words.isEmpty() && m_words.contains(exactKey(finding.text))) ||
           (!m_everywhere.isEmpty() && m_everywhere.contains(whatKey(finding.rule, finding.text)));
}

bool Ignored::somewhere(const Finding &finding) const
{
    return !m_somewhere.isEmpty() && m_somewhere.contains(whatKey(finding.rule, finding.text));
}

QList<bool> Ignored::among(const QList<Finding> &findings, const QList<QStringView> &texts) const
{
    Q_ASSERT(findings.size() == texts.size());
    QList<bool> ignored(findings.size());
    QList<std::pair<qsizetype, Place>> open; // findings that may be one of our places
    for (qsizetype i = 0; i < findings.size(); ++i) {
        ignored[i] = everywhere(findings[i]);
        if (!ignored[i] && somewhere(findings[i]))
            open.append({i, placeOf(ignoredHere(findings[i], texts[i]))});
    }
    if (open.isEmpty())
        return ignored;
    QList<Place> notes;
    notes.reserve(m_places.size());
    for (const IgnoredFinding &note : m_places)
        notes.append(placeOf(note));
    for (const Likeness &likeness : likenesses) {
        QHash<QString, QList<qsizetype>> waiting; // indices into `notes`, the last one first
        for (qsizetype n = notes.size() - 1; n >= 0; --n)
            waiting[likeness.key(notes[n])].append(n);
        QSet<qsizetype> used;
        QList<std::pair<qsizetype, Place>> stillOpen;
        for (const auto &[index, place] : std::as_const(open)) {
            const auto candidates = waiting.find(likeness.key(place));
            if (candidates != waiting.end() && !candidates->isEmpty() &&
                likeness.holds(notes[candidates->last()], place)) {
                used.insert(candidates->takeLast());
                ignored[index] = true;
            } else {
                stillOpen.append({index, place});
            }
        }
        QList<Place> unused;
        for (qsizetype n = 0; n < notes.size(); ++n) {
            if (!used.contains(n))
                unused.append(notes[n]);
        }
        notes = unused;
        open = stillOpen;
    }
    return ignored;
}

} // namespace toasoan
