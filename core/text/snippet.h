#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace toasoan {

constexpr int shortestAbbreviation = 2;
constexpr int longestAbbreviation = 20; // UTF-16 code units, like the others
constexpr int longestSnippet = 4000;
constexpr int longestSnippetName = 60;
constexpr int mostSnippets = 2000; // of one list

// Text kept ready for writing: an abbreviation that stands for more while one types, paragraphs that are put
// in by their name, or both. It may hold prompts (core/text/prompts.h).
struct Snippet
{
    QString abbreviation; // small letters and figures; empty: put in by its name only
    QString text;         // paragraphs, with '\n' between them
    QString name;         // in menus; empty: it is an abbreviation only
    bool isOn = true;

    bool operator==(const Snippet &) const = default;
};

enum class SnippetFault {
    NoText,
    TooLong,
    NoAbbreviation, // it holds something else than letters and figures, or is too short or long
    Uncalled,       // neither abbreviation nor name
};

// Takes up what somebody typed or a file brought: cleaned, the abbreviation in small letters, paragraphs
// without words left out. Nothing is wrong with it when there is no fault.
std::optional<SnippetFault> takeUp(Snippet &snippet);

// Whether one of them takes the other's place in a list: they are called the same.
bool areCalledAlike(const Snippet &a, const Snippet &b);

// What is at hand while somebody writes. Of snippets called alike the first counts, and it alone: switched
// off, it hides the others.
class SnippetBook
{
public:
    SnippetBook() = default;
    explicit SnippetBook(const QList<Snippet> &inOrder);

    const Snippet *abbreviated(const QString &abbreviation) const; // in small letters
    bool hasNamed() const { return !m_named.isEmpty(); }
    QList<Snippet> named() const; // in Vietnamese order of their names

private:
    QHash<QString, Snippet> m_abbreviated;
    QList<Snippet> m_named;
};

} // namespace toasoan
