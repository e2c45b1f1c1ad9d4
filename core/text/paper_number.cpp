// Party papers as 217-QĐ/TW, State papers as 30/2020/NĐ-CP (design/language §5.1).

#include "core/text/paper_number.h"

#include "core/text/fold.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace toasoan {

namespace {

using View = std::u16string_view;

constexpr qsizetype mostDigits = 5;
constexpr qsizetype longestGap = 4; // between the parts of one number
constexpr qsizetype longestPart = 20;
constexpr int longestNumber = 60;
constexpr int mostParts = 4; // behind the number

constexpr View signs =
    u" NQ CT KL QĐ QĐi QyĐ QC CV BC HD CTr TT TTr TB BB KH BS ĐA NĐ TTLT PA DA HĐ CĐ TC GM LT "
    u"QD QDi ND CD DA ";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'–' || c == u'—' || c == u'‐' || c == u'‑' || c == u'−';
}

bool isOrgan(QStringView text)
{
    return text.size() <= longestPart &&
           std::count_if(text.begin(), text.end(), [](QChar c) { return c.isUpper(); }) >= 2;
}

// What joins two parts across `gap`: a hyphen or a slash; null when it is something else.
QChar jointIn(QStringView gap)
{
    const QStringView joint = gap.trimmed();
    if (gap.size() > longestGap || joint.size() != 1)
        return {};
    if (joint[0] == u'/')
        return u'/';
    return isDash(joint[0]) ? QChar(u'-') : QChar();
}

} // namespace

std::optional<PaperNumber> paperNumber(QStringView text)
{
    const auto cut = [&text]() {
        qsizetype end = 0;
        while (end < text.size() && text[end] != u'-' && text[end] != u'/')
            ++end;
        const QStringView part = text.left(end);
        const QChar joint = end < text.size() ? text[end] : QChar();
        text = text.mid(std::min(end + 1, text.size()));
        return std::pair(part, joint);
    };
    PaperNumber paper;
    std::tie(paper.number, paper.first) = cut();
    if (!isAllDigits(paper.number) || paper.number.size() > mostDigits)
        return {};
    auto [kind, joint] = cut();
    if (isAllDigits(kind) && kind.size() == 4 && paper.first == u'/') {
        paper.year = kind;
        paper.first = joint;
        std::tie(kind, joint) = cut();
    }
    paper.kind = kind;
    paper.second = joint;
    paper.organ = text;
    if (kind.isEmpty() || joint.isNull() || text.isEmpty())
        return {};
    return paper;
}

bool isPaperSign(QStringView sign)
{
    if (sign.isEmpty() || sign.contains(u' '))
        return false;
    const QString entry = QString(u' ' + sign.toString() + u' ');
    return QStringView(signs).contains(entry);
}

bool isLawNumber(QStringView text)
{
    const QList<QStringView> parts = text.split(u'/');
    if (parts.size() != 3 || !isAllDigits(parts[0]) || parts[0].size() > mostDigits ||
        !isAllDigits(parts[1]) || parts[1].size() != 4)
        return false;
    QStringView organ = parts[2];
    if (organ.startsWith(u"UBTV"))
        organ = organ.mid(4);
    return organ.startsWith(u"QH") && isAllDigits(organ.mid(2)) && organ.size() <= 4;
}

int endOfPaperNumber(QStringView text, const Token &token)
{
    const QStringView written = text.mid(token.start, token.length);
    if (written.endsWith(u"/T") || written.endsWith(u"-T"))
        for (QStringView rest : {QStringView(u".Ư"), QStringView(u".W")})
            if (text.mid(token.end()).startsWith(rest))
                return token.end() + int(rest.size());
    return token.end();
}

QList<WrittenNumber> writtenNumbers(QStringView text, const QList<Token> &tokens,
                                    const std::function<bool(int token)> &isAnnounced)
{
    QList<WrittenNumber> numbers;
    for (int i = 0; i < int(tokens.size()); ++i) {
        const Token &token = tokens[i];
        if (token.kind != TokenKind::Citation && token.kind != TokenKind::Number)
            continue;
        WrittenNumber found{token.start, endOfPaperNumber(text, token), i, i, {}};
        found.number = text.mid(found.start, found.end - found.start).toString();
        const auto isKnown = [&found] {
            const auto paper = paperNumber(found.number);
            return (paper && isPaperSign(paper->kind)) || isLawNumber(found.number);
        };
        for (int next = i + 1; next < int(tokens.size()) && next <= i + mostParts && !isKnown(); ++next) {
            const QChar joint = jointIn(text.mid(found.end, tokens[next].start - found.end));
            const int end = endOfPaperNumber(text, tokens[next]);
            const QStringView part = text.mid(tokens[next].start, end - tokens[next].start);
            if (joint.isNull() || !isOrgan(part))
                break;
            found.number += joint + part;
            found.end = end;
            found.lastToken = next;
        }
        if (!isKnown()) {
            found = {token.start, token.end(), i, i, text.mid(token.start, token.length).toString()};
            if (token.kind != TokenKind::Citation || token.length > longestNumber || !isAnnounced(i))
                continue;
        }
        i = found.lastToken;
        numbers.append(std::move(found));
    }
    return numbers;
}

QString paperKey(QStringView number)
{
    QString plain;
    for (QChar c : number) {
        if (!c.isSpace())
            plain += isDash(c) || c == u'/' ? QChar(u'-') : c.toUpper();
    }
    for (QStringView central : {QStringView(u"-T.Ư"), QStringView(u"-TƯ"), QStringView(u"-T.W")}) {
        if (plain.endsWith(central)) {
            plain.chop(central.size());
            plain += QStringView(u"-TW");
        }
    }
    while (plain.size() > 1 && plain[0] == u'0' && isDigit(plain[1]))
        plain.remove(0, 1);
    return folded(plain);
}

} // namespace toasoan
