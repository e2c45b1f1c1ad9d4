#include "core/text/find_pattern.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// The library counts steps anew at each letter, so a text costs at most its length times this: with the
// longest stretch 160 million steps, well below a second. Ordinary patterns take a few steps a letter.
constexpr int mostSteps = 20'000;
constexpr int longestStretch = 8'000;
constexpr qint64 longestLook = 700;       // ms, at a text of several stretches; the last one begun is ended
constexpr int longestReplacement = 2'000; // with what groups put in

struct Trouble
{
    QLatin1String part; // of what the library says, in English
    const char *sentence;
};

constexpr std::array troubles{
    Trouble{QLatin1String("missing closing parenthesis"),
            QT_TRANSLATE_NOOP("Find", "A “(” of the pattern is not closed; write \\( for the character.")},
    Trouble{QLatin1String("unmatched closing parenthesis"),
            QT_TRANSLATE_NOOP("Find", "The pattern has a “)” too many; write \\) for the character.")},
    Trouble{QLatin1String("missing terminating ]"),
            QT_TRANSLATE_NOOP("Find", "A “[” of the pattern is not closed; write \\[ for the character.")},
    Trouble{QLatin1String("quantifier does not follow"),
            QT_TRANSLATE_NOOP("Find", "Nothing stands before a *, + or ? of the pattern that could be "
                                      "repeated; write \\*, \\+ or \\? for the character.")},
    Trouble{
        QLatin1String("\\ at end of pattern"),
        QT_TRANSLATE_NOOP("Find", "The pattern cannot end in a single \\; write \\\\ for the character.")},
    Trouble{QLatin1String("reference to non-existent"),
            QT_TRANSLATE_NOOP("Find", "The pattern refers to a group it does not have.")},
    Trouble{QLatin1String("lookbehind assertion is not"),
            QT_TRANSLATE_NOOP("Find", "What (?<=…) and (?<!…) look for must be of a fixed length.")},
    Trouble{QLatin1String("numbers out of order"),
            QT_TRANSLATE_NOOP("Find", "The numbers between { and } stand in the wrong order.")},
    Trouble{QLatin1String("range out of order"),
            QT_TRANSLATE_NOOP("Find", "A range between [ and ] runs backwards.")},
};

Error wrong(const QString &sentence, const QString &detail = {})
{
    return {Fault::WrongUse, sentence, detail};
}

QString say(const char *sentence)
{
    return QCoreApplication::translate("Find", sentence);
}

Error unreadable(const QRegularExpression &expression)
{
    const QString reason = expression.errorString();
    for (const Trouble &trouble : troubles)
        if (reason.contains(trouble.part))
            return wrong(say(trouble.sentence), reason);
    return wrong(say(QT_TRANSLATE_NOOP("Find", "The pattern cannot be read near its character %1."))
                     .arg(std::max(qsizetype(1), expression.patternErrorOffset())),
                 reason);
}

Error tooMany()
{
    return wrong(say(QT_TRANSLATE_NOOP(
        "Find", "This pattern can fit the text in too many ways to try them all; write it more narrowly.")));
}

bool cutsACharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

// Such a place, or the one behind the character.
int besideACharacter(const QString &text, qsizetype at)
{
    return int(cutsACharacter(text, at) ? at + 1 : at);
}

} // namespace

Result<FindPattern> FindPattern::make(const QString &pattern, bool matchCase, const QString &with)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression asTyped(pattern, options);
    if (!asTyped.isValid())
        return unreadable(asTyped); // its positions are those of what was typed
    FindPattern made;
    // A limit the pattern itself begins with can only lower these. A match of nothing is none.
    made.m_expression = QRegularExpression(
        u"(*NOTEMPTY)(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)"_s.arg(mostSteps) + pattern, options);
    if (!made.m_expression.isValid())
        return unreadable(made.m_expression);
    auto parts = partsOf(with, made.m_expression.captureCount());
    if (!parts)
        return parts.error();
    made.m_parts = *std::move(parts);
    return made;
}

Result<QList<FindPattern::Part>> FindPattern::partsOf(const QString &with, int groups)
{
    QList<Part> parts{{}};
    for (qsizetype i = 0; i < with.size(); ++i) {
        if (with[i] != u'\\') {
            parts.last().text += with[i];
            continue;
        }
        if (++i == with.size())
            return wrong(say(QT_TRANSLATE_NOOP(
                "Find", "What is put in place cannot end in a single \\; write \\\\ for the character.")));
        if (with[i] == u'\\') {
            parts.last().text += u'\\';
            continue;
        }
        int group = with[i].digitValue();
        if (with[i].unicode() > u'9' || group < 0)
            return wrong(say(QT_TRANSLATE_NOOP(
                                 "Find", "\\%1 means nothing in what is put in place; write \\1 for what "
                                         "the first group found, \\\\ for a \\."))
                             .arg(with[i]));
        if (group > groups)
            return wrong(say(QT_TRANSLATE_NOOP(
                                 "Find", "\\%1 stands for group %1, and the pattern has none: put what it "
                                         "shall stand for between ( and )."))
                             .arg(group));
        // Two figures where there are as many groups, as the library's own patterns read them.
        if (const int next =
                i + 1 < with.size() && with[i + 1].unicode() <= u'9' ? with[i + 1].digitValue() : -1;
            group > 0 && next >= 0 && group * 10 + next <= groups) {
            group = group * 10 + next;
            ++i;
        }
        parts.append({{}, group});
        parts.append(Part{});
    }
    return parts;
}

Result<QString> FindPattern::replacementFor(const QRegularExpressionMatch &match) const
{
    QString text;
    for (const Part &part : m_parts) {
        text += part.group < 0 ? part.text : match.captured(part.group);
        if (text.size() > longestReplacement)
            return wrong(say(QT_TRANSLATE_NOOP(
                "Find", "What would be put in place is too long; let the pattern fit less text.")));
    }
    return text.normalized(QString::NormalizationForm_C);
}

Result<QList<Match>> FindPattern::in(const QString &text) const
{
    if (!text.isValidUtf16()) // no text of an article; the library would refuse it
        return tooMany();
    QList<Match> matches;
    QElapsedTimer look;
    look.start();
    for (int from = 0; from < text.size();) {
        if (look.elapsed() > longestLook)
            return tooMany();
        const auto next = lookAt(text, from, look, matches);
        if (!next)
            return next.error();
        from = besideACharacter(text, *next);
    }
    return matches;
}

// Where to look on. All of the text is seen before a stretch but none behind it: what is found in one that is
// cut is tried again at its place in the whole text, what begins in its second half is left to the next.
Result<int> FindPattern::lookAt(const QString &text, int from, const QElapsedTimer &look,
                                QList<Match> &matches) const
{
    const int end = besideACharacter(text, std::min(text.size(), qsizetype(from) + longestStretch));
    const bool cut = end < text.size();
    const int last = cut ? from + longestStretch / 2 : end;
    int done = from;
    QRegularExpressionMatchIterator found = m_expression.globalMatch(QStringView(text).first(end), from);
    while (found.hasNext()) {
        QRegularExpressionMatch match = found.next();
        const int start = int(match.capturedStart());
        const int seen = int(match.capturedEnd());
        if (cut && start >= last)
            return done > from ? done : last;
        if (cut && !cutsACharacter(text, start)) {
            const QRegularExpressionMatch whole =
                m_expression.match(QStringView(text), start, QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption |
                                       QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!whole.isValid() || look.elapsed() > longestLook)
                return tooMany();
            if (whole.hasMatch())
                match = whole;
            else if (seen > end - longestStretch / 4) // only by the cut
                return start + 1;
        }
        if (const qsizetype object = match.capturedView().indexOf(QChar::ObjectReplacementCharacter);
            object >= 0)
            return start + int(object) + 1;
        const int length = int(match.capturedLength());
        if (length <= 0 || cutsACharacter(text, start) || cutsACharacter(text, start + length))
            continue;
        auto with = replacementFor(match);
        if (!with)
            return with.error();
        matches.append({start, length, *std::move(with)});
        done = start + length;
        if (done != seen)
            return done;
    }
    if (!found.isValid()) // out of steps, not out of places
        return tooMany();
    return std::max(last, done);
}

} // namespace toasoan
