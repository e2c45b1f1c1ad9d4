#include "core/exchange/manuscript_lists.h"

#include <QRegularExpression>

#include <optional>

namespace toasoan {

namespace {

struct Mark
{
    enum class Kind { Sign, Hyphen, Number } kind = Kind::Sign;
    int number = 0;
    qsizetype size = 0; // of the mark with the space behind it
};

std::optional<Mark> markOf(const ManuscriptPassage &passage)
{
    static const QRegularExpression sign(QStringLiteral(R"(^[•·▪●◦■➢✓✔➤]\s*)"));
    static const QRegularExpression hyphen(QStringLiteral(R"(^[-–+*]\s+)"));
    static const QRegularExpression number(QStringLiteral(R"(^(\d{1,2})[.)]\s+)"));
    if (passage.role != PassageRole::Text || passage.spans.isEmpty() || isNote(passage.spans.front()))
        return std::nullopt;
    const QString text = passage.spans.front().text.left(20);
    if (const auto match = sign.match(text); match.hasMatch())
        return Mark{Mark::Kind::Sign, 0, match.capturedLength()};
    if (const auto match = hyphen.match(text); match.hasMatch())
        return Mark{Mark::Kind::Hyphen, 0, match.capturedLength()};
    if (const auto match = number.match(text); match.hasMatch())
        return Mark{Mark::Kind::Number, match.captured(1).toInt(), match.capturedLength()};
    return std::nullopt;
}

bool endsIn(const ManuscriptPassage &passage, QStringView signs)
{
    const QString text = plainText(passage.spans);
    return !text.isEmpty() && signs.contains(text.back());
}

// Whether the points from `first` to before `end` are a list.
bool isList(const QList<ManuscriptPassage> &passages, qsizetype first, qsizetype end, Mark::Kind kind)
{
    if (end - first < 2)
        return false;
    if (kind == Mark::Kind::Sign)
        return true;
    if (first == 0 || !endsIn(passages[first - 1], u":"))
        return false;
    for (qsizetype i = first; i + 1 < end; ++i) {
        if (kind == Mark::Kind::Hyphen ? !endsIn(passages[i], u";,") : isBold(passages[i]))
            return false;
    }
    return true;
}

void makeItem(ManuscriptPassage &passage, const Mark &mark)
{
    passage.role = PassageRole::ListItem;
    passage.level = 0;
    passage.listStyle = mark.kind == Mark::Kind::Number ? ListStyle::Numbered : ListStyle::Bullet;
    passage.spans.front().text.remove(0, mark.size);
    passage.spans = joined(passage.spans);
}

} // namespace

void markLists(QList<ManuscriptPassage> &passages)
{
    for (qsizetype first = 0; first < passages.size();) {
        const auto mark = markOf(passages[first]);
        QList<Mark> marks;
        if (mark && (mark->kind != Mark::Kind::Number || mark->number == 1)) {
            for (qsizetype i = first; i < passages.size(); ++i) {
                const auto next = markOf(passages[i]);
                const bool goesOn =
                    next && next->kind == mark->kind &&
                    (next->kind != Mark::Kind::Number || next->number == int(marks.size()) + 1);
                if (!goesOn)
                    break;
                marks.append(*next);
            }
        }
        if (mark && isList(passages, first, first + marks.size(), mark->kind)) {
            for (qsizetype i = 0; i < marks.size(); ++i)
                makeItem(passages[first + i], marks[i]);
        }
        first += std::max<qsizetype>(1, marks.size());
    }
}

} // namespace toasoan
