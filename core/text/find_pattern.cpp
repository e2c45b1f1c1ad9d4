#include "core/text/find_pattern.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

// The library counts steps anew at each letter, so a text costs at most its length times this: with the
// longest piece 160 million steps, well below a second. Ordinary patterns take a few steps a letter.
constexpr int mostSteps = 20'000;
constexpr int longestPiece = 8'000;
constexpr qint64 longestLook = 700;       // ms, at a text of several pieces; the last one begun is ended
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

// Where the piece that starts at `from` ends: before a character that stands for an object, between words
// when there is a space near its end.
int endOfPiece(const QString &text, int from)
{
    const qsizetype object = text.indexOf(QChar::ObjectReplacementCharacter, from);
    const qsizetype last = object < 0 ? text.size() : object;
    if (last - from <= longestPiece)
        return int(last);
    int end = from + longestPiece;
    while (end > from + longestPiece / 2 && !text[end - 1].isSpace())
        --end;
    if (end == from + longestPiece / 2)
        end = from + longestPiece;
    return cutsACharacter(text, end) ? end - 1 : end;
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
    QList<Match> matches;
    QElapsedTimer look;
    look.start();
    for (int from = 0; from < text.size();) {
        if (look.elapsed() > longestLook)
            return tooMany();
        if (text[from] == QChar::ObjectReplacementCharacter) {
            ++from;
            continue;
        }
        const int end = endOfPiece(text, from);
        const bool whole = from == 0 && end == text.size();
        if (const auto done = lookAt(whole ? text : text.mid(from, end - from), from, matches); !done)
            return done.error();
        from = end;
    }
    return matches;
}

Result<void> FindPattern::lookAt(const QString &piece, int offset, QList<Match> &matches) const
{
    QRegularExpressionMatchIterator found = m_expression.globalMatch(piece);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const int start = int(match.capturedStart());
        const int length = int(match.capturedLength());
        if (length <= 0 || cutsACharacter(piece, start) || cutsACharacter(piece, start + length))
            continue;
        auto with = replacementFor(match);
        if (!with)
            return with.error();
        matches.append({offset + start, length, *std::move(with)});
    }
    if (!found.isValid()) // out of steps, not out of places
        return tooMany();
    return {};
}

} // namespace toasoan
