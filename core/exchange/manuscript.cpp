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
    Role role;
};

constexpr std::array named{
    Named{"title", Role::Title},
    Named{"tieu de", Role::Title},
    Named{"tieu de bai", Role::Title},
    Named{"dau de", Role::Title},
    Named{"tit", Role::Title},
    Named{"tit bai", Role::Title},
    Named{"tit chinh", Role::Title},
    Named{"headline", Role::Title},
    Named{"kicker", Role::Kicker},
    Named{"tit dan", Role::Kicker},
    Named{"subtitle", Role::Subtitle},
    Named{"tieu de phu", Role::Subtitle},
    Named{"tit phu", Role::Subtitle},
    Named{"standfirst", Role::Standfirst},
    Named{"sapo", Role::Standfirst},
    Named{"sa po", Role::Standfirst},
    Named{"sa-po", Role::Standfirst},
    Named{"byline", Role::Byline},
    Named{"tac gia", Role::Byline},
    Named{"but danh", Role::Byline},
    Named{"don vi gui", Role::Unit},
    Named{"chuyen muc", Role::Section},
    Named{"dia ban", Role::Place},
    Named{"date line", Role::DateLine},
    Named{"ngay dang", Role::DateLine},
    Named{"source", Role::Source},
    Named{"nguon", Role::Source},
    Named{"nguon tin", Role::Source},
    Named{"quote", Role::Quote},
    Named{"intense quote", Role::Quote},
    Named{"quotations", Role::Quote},
    Named{"trich dan", Role::Quote},
    Named{"caption", Role::Caption},
    Named{"illustration", Role::Caption},
    Named{"figure", Role::Caption},
    Named{"chu thich", Role::Caption},
    Named{"chu thich anh", Role::Caption},
    Named{"toc heading", Role::Contents},
    Named{"contents heading", Role::Contents},
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
        return {Role::Heading, std::max(1, match.captured(1).toInt())};
    return {contents.match(key).hasMatch() ? Role::Contents : Role::Text, 0};
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
