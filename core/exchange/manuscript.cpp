#include "core/exchange/manuscript.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

struct Named
{
    const char *name; // folded
    PassageRole role;
};

constexpr std::array named{
    Named{"title", PassageRole::Title},
    Named{"tieu de", PassageRole::Title},
    Named{"tieu de bai", PassageRole::Title},
    Named{"dau de", PassageRole::Title},
    Named{"tit", PassageRole::Title},
    Named{"tit bai", PassageRole::Title},
    Named{"tit chinh", PassageRole::Title},
    Named{"headline", PassageRole::Title},
    Named{"kicker", PassageRole::Kicker},
    Named{"tit dan", PassageRole::Kicker},
    Named{"subtitle", PassageRole::Subtitle},
    Named{"tieu de phu", PassageRole::Subtitle},
    Named{"tit phu", PassageRole::Subtitle},
    Named{"standfirst", PassageRole::Standfirst},
    Named{"sapo", PassageRole::Standfirst},
    Named{"sa po", PassageRole::Standfirst},
    Named{"sa-po", PassageRole::Standfirst},
    Named{"byline", PassageRole::Byline},
    Named{"tac gia", PassageRole::Byline},
    Named{"but danh", PassageRole::Byline},
    Named{"don vi gui", PassageRole::Unit},
    Named{"chuyen muc", PassageRole::Section},
    Named{"dia ban", PassageRole::Place},
    Named{"date line", PassageRole::DateLine},
    Named{"ngay dang", PassageRole::DateLine},
    Named{"source", PassageRole::Source},
    Named{"nguon", PassageRole::Source},
    Named{"nguon tin", PassageRole::Source},
    Named{"quote", PassageRole::Quote},
    Named{"intense quote", PassageRole::Quote},
    Named{"quotations", PassageRole::Quote},
    Named{"trich dan", PassageRole::Quote},
    Named{"caption", PassageRole::Caption},
    Named{"illustration", PassageRole::Caption},
    Named{"figure", PassageRole::Caption},
    Named{"chu thich", PassageRole::Caption},
    Named{"chu thich anh", PassageRole::Caption},
    Named{"toc heading", PassageRole::Contents},
    Named{"contents heading", PassageRole::Contents},
    Named{"dinh chinh", PassageRole::Contents}, // a notice of ours: it is kept beside the text
};

} // namespace

StyleRole styleRole(const QString &name)
{
    static const QRegularExpression heading(
        QStringLiteral("^(?:heading|dau de|tieu de|de muc|tit xen|subhead) ?([1-9])?$"));
    static const QRegularExpression contents(QStringLiteral("^(?:toc|contents) [1-9]$"));
    const QString key = folded(QString(name.left(80)).replace(u'_', u' ')).simplified();
    const auto found = std::find_if(named.begin(), named.end(),
                                    [&](const Named &row) { return key == QLatin1String(row.name); });
    if (found != named.end())
        return {found->role, 0};
    if (const auto match = heading.match(key); match.hasMatch())
        return {PassageRole::Heading, std::max(1, match.captured(1).toInt())};
    return {contents.match(key).hasMatch() ? PassageRole::Contents : PassageRole::Text, 0};
}

bool isBold(const ManuscriptPassage &passage)
{
    return std::all_of(passage.spans.begin(), passage.spans.end(), [](const Span &span) {
        return span.bold || isNote(span) || span.text.trimmed().isEmpty();
    });
}

bool isItalic(const ManuscriptPassage &passage)
{
    return std::all_of(passage.spans.begin(), passage.spans.end(), [](const Span &span) {
        return span.italic || isNote(span) || span.text.trimmed().isEmpty();
    });
}

bool isInCapitals(const ManuscriptPassage &passage)
{
    const QString text = plainText(passage.spans);
    return text != text.toLower() && (passage.capitals || text == text.toUpper());
}

} // namespace toasoan
