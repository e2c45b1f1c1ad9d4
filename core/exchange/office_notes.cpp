#include "core/exchange/office_notes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace toasoan {

namespace {

constexpr qsizetype mostQuoted = 10;
constexpr qsizetype longestQuoted = 160; // characters

QString quoted(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts.first(std::min(texts.size(), mostQuoted)))
        result += u'“' + (text.size() > longestQuoted ? text.left(longestQuoted) + u'…' : text) + u'”';
    if (texts.size() > mostQuoted)
        result += QStringLiteral("…");
    return result.join(QStringLiteral("; "));
}

} // namespace

QStringList headerNotes(const QStringList &all)
{
    static const QRegularExpression pageNumber(QStringLiteral(R"(^(?:trang|page)?[\s\d/–-]*$)"),
                                               QRegularExpression::CaseInsensitiveOption);
    QStringList texts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(texts),
                 [](const QString &text) { return !pageNumber.match(text).hasMatch(); });
    if (texts.isEmpty())
        return {};
    return {QCoreApplication::translate("Import", "What stands above and below every page was left out: %1.")
                .arg(quoted(texts))};
}

QStringList commentNotes(const QStringList &comments)
{
    if (comments.isEmpty())
        return {};
    return {QCoreApplication::translate("Import", "%n comment(s) in the margin were left out: %1.", nullptr,
                                        int(comments.size()))
                .arg(quoted(comments))};
}

QStringList besideNotes(int pictures)
{
    if (pictures == 0)
        return {};
    return {QCoreApplication::translate(
        "Import", "%n picture(s) were sent beside the file; add them to their captions.", nullptr, pictures)};
}

} // namespace toasoan
