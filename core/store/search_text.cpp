#include "core/store/search_text.h"

#include "core/text/fold.h"

#include <algorithm>

namespace toasoan {

namespace {

constexpr qsizetype longestQuery = 1000;
constexpr qsizetype mostTerms = 32;
constexpr qsizetype wordsBefore = 8;
constexpr qsizetype wordsShown = 30;
constexpr QChar hitBegin(0x2068);
constexpr QChar hitEnd(0x2069);

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}

// Marks that have no composed letter are dropped on both sides, in the text and in the query.
bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing;
}

// The character at `at`, which moves behind it. A lone surrogate is no letter.
char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(first.unicode());
}

bool isPlain(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

QString words(const QString &key)
{
    QString out(key.size(), Qt::Uninitialized);
    QChar *end = out.data();
    bool pending = false;
    for (qsizetype i = 0; i < key.size();) {
        const qsizetype begin = i;
        const char32_t c = nextCharacter(key, i);
        if (!isPlain(char16_t(std::min<char32_t>(c, 0xffff)))) {
            if (c >= 0x80 && isMark(c))
                continue;
            if (c < 0x80 || !isWordCharacter(c)) {
                pending = end != out.data();
                continue;
            }
        }
        // A space stands for at least one character that was left out, so there is room for it.
        if (pending)
            *end++ = QLatin1Char(' ');
        pending = false;
        end = std::copy(key.constData() + begin, key.constData() + i, end);
    }
    out.resize(end - out.constData());
    return out;
}

struct Token
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

QList<Token> tokens(const QString &text)
{
    QList<Token> found;
    bool inside = false;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        const char32_t c = nextCharacter(text, i);
        const qsizetype end = i;
        const bool part = isWordCharacter(c) || (inside && isMark(c));
        if (part && inside)
            found.last().end = end;
        else if (part)
            found.append({begin, end});
        inside = part;
    }
    return found;
}

// Number of tokens of the hit that begins at token `at`, 0 for none.
qsizetype hitAt(const QString &text, const QList<Token> &tokens, qsizetype at, const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        if (at + term.words.size() > tokens.size())
            continue;
        qsizetype same = 0;
        while (same < term.words.size()) {
            const Token &token = tokens[at + same];
            const auto word = QStringView(text).mid(token.begin, token.end - token.begin);
            if ((term.exact ? exactWords(word) : foldedWords(word)) != term.words[same])
                break;
            ++same;
        }
        if (same == term.words.size())
            return same;
    }
    return 0;
}

QString clean(QStringView text)
{
    QString out = text.toString();
    out.remove(hitBegin).remove(hitEnd);
    return out.simplified();
}

QString spaceBetween(const QString &text, qsizetype begin, qsizetype end)
{
    QString between = text.mid(begin, end - begin);
    between.remove(hitBegin).remove(hitEnd);
    for (QChar &c : between)
        if (c.isSpace())
            c = QLatin1Char(' ');
    return between;
}

QString shown(const QString &text, const QList<Token> &tokens, qsizetype hit, const QList<SearchTerm> &terms)
{
    const qsizetype first = std::max<qsizetype>(0, hit - wordsBefore);
    const qsizetype last = std::min(tokens.size(), first + wordsShown);
    QString out = first > 0 ? QStringLiteral("… ") : QString();
    qsizetype at = first > 0 ? tokens[first].begin : 0;
    for (qsizetype i = first; i < last;) {
        const qsizetype length = hitAt(text, tokens, i, terms);
        const qsizetype end = tokens[std::min(i + std::max<qsizetype>(length, 1), tokens.size()) - 1].end;
        out += spaceBetween(text, at, tokens[i].begin);
        const QString word = spaceBetween(text, tokens[i].begin, end);
        out += length > 0 ? QString(hitBegin + word + hitEnd) : word;
        at = end;
        i += std::max<qsizetype>(length, 1);
    }
    if (last < tokens.size())
        return out + QStringLiteral(" …");
    return out + spaceBetween(text, at, text.size());
}

} // namespace

QString exactWords(QStringView text)
{
    return words(exactKey(text));
}

QString foldedWords(QStringView text)
{
    return words(folded(text));
}

SearchText searchText(const Article &article)
{
    QString all;
    for (const TextField &field : textFields(article))
        all += withoutNoteMarks(field.text) + QLatin1Char('\n');
    for (const QString &text : {article.byline, article.unit, article.section, article.place, article.source,
                                article.tags.join(QLatin1Char('\n'))})
        all += text + QLatin1Char('\n');
    return {exactWords(all), foldedWords(all)};
}

QList<SearchTerm> searchTerms(const QString &typed)
{
    QList<SearchTerm> terms;
    const QString text = typed.left(longestQuery).normalized(QString::NormalizationForm_C);
    for (const QString &piece : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString withMarks = exactWords(piece);
        const QString without = foldedWords(piece);
        if (withMarks.isEmpty() || terms.size() == mostTerms)
            continue;
        const bool exact = withMarks != without;
        terms.append({(exact ? withMarks : without).split(QLatin1Char(' ')), exact});
    }
    return terms;
}

bool matches(const SearchText &text, const QList<SearchTerm> &terms)
{
    const auto padded = [](const QString &words) {
        return QString(QLatin1Char(' ') + words + QLatin1Char(' '));
    };
    const QString exact = padded(text.exact);
    const QString plain = padded(text.folded);
    return std::all_of(terms.begin(), terms.end(), [&](const SearchTerm &term) {
        return (term.exact ? exact : plain).contains(padded(term.words.join(QLatin1Char(' '))));
    });
}

QString snippet(const Article &article, const QList<SearchTerm> &terms)
{
    QString opening;
    for (TextField field : textFields(article)) {
        field.text = withoutNoteMarks(field.text);
        const QList<Token> found = tokens(field.text);
        for (qsizetype i = 0; i < found.size(); ++i)
            if (hitAt(field.text, found, i, terms) > 0)
                return shown(field.text, found, i, terms);
        if (opening.isEmpty() && field.field != QLatin1String("headline"))
            opening = clean(QStringView(field.text).left(200));
    }
    return opening; // found in a byline, a tag …
}

} // namespace toasoan
