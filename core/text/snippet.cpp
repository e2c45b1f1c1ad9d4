#include "core/text/snippet.h"

#include "core/text/clean.h"
#include "core/text/collation.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace toasoan {

namespace {

bool isAbbreviation(const QString &text)
{
    return text.size() >= shortestAbbreviation && text.size() <= longestAbbreviation &&
           text.front().isLetter() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QString paragraphsOf(const QString &text)
{
    QStringList paragraphs;
    const QStringList lines = cleanText(text).split(u'\n');
    for (const QString &line : lines)
        if (const QString words = line.trimmed(); !words.isEmpty())
            paragraphs.append(words);
    return paragraphs.join(u'\n');
}

} // namespace

std::optional<SnippetFault> takeUp(Snippet &snippet)
{
    if (snippet.text.size() > longestSnippet || snippet.name.size() > longestSnippetName)
        return SnippetFault::TooLong;
    snippet.abbreviation = cleanLine(snippet.abbreviation).toLower();
    snippet.text = paragraphsOf(snippet.text);
    snippet.name = cleanLine(snippet.name).simplified();
    if (!snippet.abbreviation.isEmpty() && !isAbbreviation(snippet.abbreviation))
        return SnippetFault::NoAbbreviation;
    if (snippet.text.isEmpty())
        return SnippetFault::NoText;
    if (snippet.abbreviation.isEmpty() && snippet.name.isEmpty())
        return SnippetFault::Uncalled;
    return {};
}

bool areCalledAlike(const Snippet &a, const Snippet &b)
{
    if (a.abbreviation.isEmpty() != b.abbreviation.isEmpty())
        return false;
    return a.abbreviation.isEmpty() ? a.name == b.name : a.abbreviation == b.abbreviation;
}

SnippetBook::SnippetBook(const QList<Snippet> &inOrder)
{
    QSet<QString> names;
    QSet<QString> abbreviations;
    for (const Snippet &snippet : inOrder) {
        const bool isFirst = !abbreviations.contains(snippet.abbreviation);
        if (!snippet.abbreviation.isEmpty() && !isFirst)
            continue;
        if (!snippet.abbreviation.isEmpty()) {
            abbreviations.insert(snippet.abbreviation);
            if (snippet.isOn)
                m_abbreviated.insert(snippet.abbreviation, snippet);
        }
        if (snippet.name.isEmpty() || names.contains(snippet.name))
            continue;
        names.insert(snippet.name);
        if (snippet.isOn)
            m_named.append(snippet);
    }
}

QList<Snippet> SnippetBook::named() const
{
    return inVietnameseOrder(m_named, [](const Snippet &snippet) { return snippet.name; });
}

const Snippet *SnippetBook::abbreviated(const QString &abbreviation) const
{
    const auto found = m_abbreviated.constFind(abbreviation);
    return found == m_abbreviated.constEnd() ? nullptr : &*found;
}

} // namespace toasoan
