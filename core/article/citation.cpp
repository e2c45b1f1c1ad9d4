#include "core/article/citation.h"

#include "core/article/date_line.h"
#include "core/text/fold.h"
#include "core/text/paper_number.h"

#include <algorithm>
#include <array>
#include <optional>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int longestKind = 4; // words
constexpr int farthestKind = 14; // words before the number: "Luật Thực hiện dân chủ ở cơ sở số …"
constexpr int longestIssuer = 14; // words after "của"
constexpr int farthestTitle = 8;  // words before its quotation mark
constexpr int longestTitle = 300; // UTF-16 code units
constexpr int longestGap = 3;

constexpr std::array kinds{
    u"Hiến pháp",
    u"Bộ luật",
    u"Luật",
    u"Pháp lệnh",
    u"Lệnh",
    u"Nghị quyết liên tịch",
    u"Nghị quyết",
    u"Nghị định",
    u"Quyết định",
    u"Chỉ thị",
    u"Thông tư liên tịch",
    u"Thông tư",
    u"Kết luận",
    u"Quy định",
    u"Quy chế",
    u"Hướng dẫn liên tịch",
    u"Hướng dẫn",
    u"Chương trình phối hợp",
    u"Chương trình",
    u"Kế hoạch liên tịch",
    u"Kế hoạch",
    u"Công văn",
    u"Công điện",
    u"Thông báo",
    u"Thông tri",
    u"Tờ trình",
    u"Báo cáo",
    u"Đề án",
    u"Dự án",
    u"Phương án",
};

// What the name of an issuing body has in small letters: "Ban Thường vụ Tỉnh ủy", "Hội đồng nhân dân tỉnh".
constexpr std::u16string_view issuerWords =
    u" bí thư trị chính phủ trung ương ủy vụ hành chấp tra tổ chức nội dân nhân đồng hội tỉnh thành phố "
    u"huyện "
    u"xã phường quận thị khóa quốc tướng tịch nước và đoàn chủ thường trực bộ trưởng ban tuyên giáo vận "
    u"kiểm đảng cấp các toàn liên hiệp ";

// A text read word by word around a number.
class Around
{
public:
    Around(const QString &text, const QList<Token> &tokens)
        : m_text(text)
        , m_tokens(tokens)
    {
    }

    QStringView word(int i) const
    {
        return isToken(i) ? QStringView(m_text).mid(m_tokens[i].start, m_tokens[i].length) : QStringView();
    }
    QStringView between(int start, int end) const { return QStringView(m_text).mid(start, end - start); }
    QStringView gapBefore(int i) const
    {
        const int before = i > 0 ? m_tokens[i - 1].end() : 0;
        return between(before, isToken(i) ? m_tokens[i].start : int(m_text.size()));
    }
    bool says(int i, QStringView small) const { return exactKey(word(i)) == small; }
    bool isToken(int i) const { return i >= 0 && i < int(m_tokens.size()); }
    const Token &token(int i) const { return m_tokens[i]; }

    // A kind of document that ends at token `i`, with the first token of its name.
    struct Kind
    {
        QString name;
        int first = 0;
    };
    std::optional<Kind> kindEndingAt(int i) const
    {
        static const QStringList names = documentKinds();
        QString said;
        std::optional<Kind> longest;
        for (int words = 1; words <= longestKind && isToken(i - words + 1); ++words) {
            const int first = i - words + 1;
            if (words > 1 && !gapBefore(first + 1).trimmed().isEmpty())
                break;
            said = words == 1 ? exactKey(word(i)) : QString(exactKey(word(first)) + u' ' + said);
            for (const QString &kind : names)
                if (said == exactKey(kind))
                    longest = Kind{kind, first};
        }
        return longest;
    }

    // The last token before the number, "số" left out.
    int tokenBefore(int number) const { return says(number - 1, u"số") ? number - 2 : number - 1; }

    bool isAnnounced(int number) const { return kindEndingAt(tokenBefore(number)).has_value(); }

private:
    const QString &m_text;
    const QList<Token> &m_tokens;
};

bool isBlankOr(QStringView gap, QStringView others)
{
    return gap.size() <= longestGap &&
           std::all_of(gap.begin(), gap.end(), [&](QChar c) { return c.isSpace() || others.contains(c); });
}

bool startsBig(QStringView word)
{
    return !word.isEmpty() && word[0].isUpper();
}

// What stands before a number: its kind, of a law its name too.
void readBefore(const Around &around, const WrittenNumber &number, Citation &citation)
{
    const int last = around.tokenBefore(number.firstToken);
    if (!isBlankOr(around.gapBefore(number.firstToken), u":(“\"") ||
        (last != number.firstToken - 1 && !isBlankOr(around.gapBefore(number.firstToken - 1), u"(,")))
        return;
    if (const auto kind = around.kindEndingAt(last)) {
        citation.kind = kind->name;
        return;
    }
    const bool isLaw = isLawNumber(number.number);
    if (last == number.firstToken - 1 && !isLaw)
        return;
    for (int i = last; around.isToken(i) && i > last - farthestKind; --i) {
        if (around.token(i).kind == TokenKind::Citation)
            return;
        const auto kind = around.kindEndingAt(i);
        if (kind && startsBig(around.word(kind->first))) {
            citation.kind = kind->name;
            if (isLaw && i < last)
                citation.title =
                    around.between(around.token(i + 1).start, around.token(last).end()).toString();
            return;
        }
        if (!isBlankOr(around.gapBefore(i), u"("))
            return;
    }
}

// A day at token `i`: 12/12/2013, 12 tháng 12 năm 2013; `next` is what stands behind it.
QDate dayAt(const Around &around, int i, int &next)
{
    if (!around.isToken(i) || around.token(i).kind != TokenKind::Number)
        return {};
    if (const auto date = readDate(around.word(i))) {
        next = i + 1;
        return *date;
    }
    if (!around.says(i + 1, u"tháng"))
        return {};
    if (const QStringView rest = around.word(i + 2); rest.contains(u'/')) { // 12 tháng 12/2013
        next = i + 3;
        return readDate(QString(around.word(i).toString() + u'/' + rest)).value_or(QDate());
    }
    if (!around.says(i + 3, u"năm"))
        return {};
    next = i + 5;
    return readDate(
               QString(around.word(i).toString() + u'/' + around.word(i + 2) + u'/' + around.word(i + 4)))
        .value_or(QDate());
}

// Where "ngày" stands behind a number, perhaps behind the body that issued it; -1: nowhere.
int dayWord(const Around &around, int first)
{
    if (!isBlankOr(around.gapBefore(first), u",("))
        return -1;
    int i = first;
    while (i < first + 3 &&
           (around.says(i, u"ban") || around.says(i, u"hành") || around.says(i, u"ký") ||
            around.says(i, u"ra")) &&
           isBlankOr(around.gapBefore(i + 1), {}))
        ++i;
    if (around.says(i, u"ngày"))
        return i;
    if (!around.says(first, u"của") || around.gapBefore(first).contains(u','))
        return -1;
    for (i = first + 1; around.isToken(i) && i < first + longestIssuer; ++i) {
        if (!isBlankOr(around.gapBefore(i), u"(),"))
            return -1;
        if (around.says(i, u"ngày"))
            return i;
        const QString word = exactKey(around.word(i));
        if (!startsBig(around.word(i)) && !QStringView(issuerWords).contains(QString(u' ' + word + u' ')))
            return -1;
    }
    return -1;
}

// The title in quotation marks behind token `first`, where nothing but "về việc ban hành" stands between.
QString titleAt(const Around &around, const QString &text, int first)
{
    static const QStringList leading{u"về"_s, u"việc"_s, u"ban"_s, u"hành"_s, u"phê"_s, u"duyệt"_s};
    int i = first;
    while (i < first + farthestTitle && isBlankOr(around.gapBefore(i), u"),") &&
           leading.contains(exactKey(around.word(i))))
        ++i;
    const QStringView gap = around.gapBefore(i);
    const qsizetype mark = std::max(gap.indexOf(u'“'), gap.indexOf(u'"'));
    if (!around.isToken(i) || mark < 0 || !isBlankOr(gap.left(mark), u"),"))
        return {};
    const int start = around.token(i).start;
    const qsizetype end = text.indexOf(gap[mark] == u'“' ? u'”' : u'"', start);
    return end < 0 || end - start > longestTitle ? QString() : text.mid(start, end - start);
}

void readBehind(const Around &around, const QString &text, const WrittenNumber &number, Citation &citation)
{
    int next = number.lastToken + 1;
    if (const int word = dayWord(around, next); word >= 0)
        citation.date = dayAt(around, word + 1, next);
    else if (around.gapBefore(next).trimmed() == u"(")
        citation.date = dayAt(around, next, next);
    if (citation.title.isEmpty())
        citation.title = titleAt(around, text, next);
}

} // namespace

QList<Citation> citationsIn(const QString &text)
{
    const QList<Token> all = tokens(text);
    const Around around(text, all);
    QList<Citation> found;
    for (const WrittenNumber &number :
         writtenNumbers(text, all, [&](int token) { return around.isAnnounced(token); })) {
        Citation citation;
        citation.start = number.start;
        citation.length = number.end - number.start;
        citation.written = text.mid(number.start, citation.length);
        citation.number = number.number;
        readBefore(around, number, citation);
        readBehind(around, text, number, citation);
        found.append(citation);
    }
    return found;
}

QList<Citation> citations(const Article &article)
{
    QList<Citation> all;
    for (const TextField &field : textFields(article)) {
        for (Citation citation : citationsIn(field.text)) {
            citation.field = field.field;
            citation.block = field.block;
            citation.part = field.part;
            all.append(citation);
        }
    }
    return all;
}

QStringList documentKinds()
{
    QStringList names;
    for (const char16_t *kind : kinds)
        names << QString::fromUtf16(kind);
    return names;
}

} // namespace toasoan
