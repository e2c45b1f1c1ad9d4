#include "core/exchange/inline_text.h"

#include <QUrl>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int longestLink = 2048;

} // namespace

QString linkFrom(const QString &address)
{
    if (address.size() > longestLink)
        return {};
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const bool web = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    const bool mail = scheme == u"mailto" && !url.path().isEmpty();
    return url.isValid() && (web || mail) ? QString::fromUtf8(url.toEncoded()) : QString();
}

QList<Span> trimmed(QList<Span> spans)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    while (!spans.isEmpty()) {
        QString &text = spans.front().text;
        text.erase(text.begin(), std::find_if_not(text.begin(), text.end(), isSpace));
        if (!text.isEmpty())
            break;
        spans.removeFirst();
    }
    while (!spans.isEmpty()) {
        QString &text = spans.back().text;
        text.erase(std::find_if_not(text.rbegin(), text.rend(), isSpace).base(), text.end());
        if (!text.isEmpty())
            break;
        spans.removeLast();
    }
    return spans;
}

} // namespace toasoan
