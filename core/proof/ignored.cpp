#include "core/proof/ignored.h"

#include "core/proof/rules.h"
#include "core/text/fold.h"

#include <QHash>

#include <utility>

namespace toasoan {

namespace {

constexpr int longestNeighbour = 64; // a longer word beside a place is known by its nearest letters
constexpr int mostCounted = 1000;    // equal words in one block; nobody keeps more apart

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
    int nth = 0;
};

Place placeOf(const IgnoredFinding &note)
{
    return {whatKey(note.rule, note.text), joinedKey({note.field, note.block.toString()}),
            exactKey(note.before), exactKey(note.after), note.nth};
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
         return joinedKey({p.what, p.where, p.before, p.after, QString::number(p.nth)});
     },
     always},
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

bool isAboutWord(const IgnoredFinding &note)
{
    const Rule *rule = ruleNamed(note.rule);
    return note.field.isEmpty() && rule && rule->layer == Layer::Syllable;
}

} // namespace

IgnoredFinding ignoredHere(const Finding &finding, QStringView text)
{
    IgnoredFinding note{finding.rule,
                        finding.text,
                        finding.field,
                        finding.block,
                        wordBefore(text, finding.start),
                        wordAfter(text, finding.start + finding.length)};
    if (finding.text.isEmpty())
        return note;
    int counted = 0;
    for (qsizetype at = text.indexOf(finding.text); at >= 0 && at < finding.start && counted < mostCounted;
         at = text.indexOf(finding.text, at + finding.length), ++counted) {
        note.nth += wordBefore(text, at) == note.before && wordAfter(text, at + finding.length) == note.after;
    }
    return note;
}

IgnoredFinding ignoredInArticle(const Finding &finding)
{
    return {finding.rule, finding.text};
}

bool ignore(Article &article, const IgnoredFinding &note)
{
    if (isAboutWord(note)) {
        if (article.ignoredWords.contains(note.text))
            return false;
        article.ignoredWords << note.text;
        return true;
    }
    if (article.ignoredFindings.contains(note))
        return false;
    article.ignoredFindings << note;
    return true;
}

bool unignore(Article &article, const IgnoredFinding &note)
{
    return isAboutWord(note) ? article.ignoredWords.removeAll(note.text) > 0
                             : article.ignoredFindings.removeAll(note) > 0;
}

Ignored::Ignored(const QStringList &words, const QList<IgnoredFinding> &findings)
    : m_notes(findings)
{
    for (const QString &word : words)
        m_words.insert(exactKey(word));
    for (const IgnoredFinding &note : findings)
        (note.field.isEmpty() ? m_everywhere : m_somewhere).insert(whatKey(note.rule, note.text));
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

// The number of the note about each finding's place, -1 where there is none.
QList<qsizetype> Ignored::notesOf(const QList<Finding> &findings, const QList<QStringView> &texts) const
{
    Q_ASSERT(findings.size() == texts.size());
    using Numbered = std::pair<qsizetype, Place>;
    QList<qsizetype> answer(findings.size(), -1);
    QList<Numbered> places;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (somewhere(findings[i]))
            places.append({i, placeOf(ignoredHere(findings[i], texts[i]))});
    }
    if (places.isEmpty())
        return answer;
    QList<Numbered> notes;
    for (qsizetype n = 0; n < m_notes.size(); ++n) {
        if (!m_notes[n].field.isEmpty())
            notes.append({n, placeOf(m_notes[n])});
    }
    for (const Likeness &likeness : likenesses) {
        QHash<QString, QList<const Numbered *>> waiting; // the last one first
        for (auto note = notes.crbegin(); note != notes.crend(); ++note)
            waiting[likeness.key(note->second)].append(&*note);
        QSet<qsizetype> used;
        places.removeIf([&](const Numbered &place) {
            const auto alike = waiting.find(likeness.key(place.second));
            if (alike == waiting.end() || alike->isEmpty() ||
                !likeness.holds(alike->last()->second, place.second))
                return false;
            answer[place.first] = alike->takeLast()->first;
            used.insert(answer[place.first]);
            return true;
        });
        waiting.clear();
        notes.removeIf([&](const Numbered &note) { return used.contains(note.first); });
    }
    return answer;
}

QList<bool> Ignored::among(const QList<Finding> &findings, const QList<QStringView> &texts) const
{
    const QList<qsizetype> notes = notesOf(findings, texts);
    QList<bool> ignored(findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i)
        ignored[i] = notes[i] >= 0 || everywhere(findings[i]);
    return ignored;
}

QList<IgnoredFinding> Ignored::followed(const QList<Finding> &findings, const QList<QStringView> &texts) const
{
    const QList<qsizetype> notes = notesOf(findings, texts);
    QList<IgnoredFinding> all = m_notes;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (notes[i] >= 0)
            all[notes[i]] = ignoredHere(findings[i], texts[i]);
    }
    return all;
}

} // namespace toasoan
