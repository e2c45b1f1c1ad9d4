#include "ui/editor/sheet_search.h"

#include <QCoreApplication>
#include <QTextBlock>

namespace toasoan {

namespace {

constexpr qint64 longestWalk = 1000; // ms

}

QString lettersOf(const QTextBlock &paragraph)
{
    return paragraph.text().replace(QChar(QChar::LineSeparator), u'\n');
}

void SheetSearch::look(const FindQuery &query, const QString &with)
{
    m_finder.reset();
    m_trouble.clear();
    m_isPattern = query.isPattern;
    if (query.words.isEmpty())
        return;
    auto finder = Finder::make(query, with);
    if (finder)
        m_finder = *std::move(finder);
    else
        m_trouble = finder.error().message;
    begin();
}

void SheetSearch::begin()
{
    m_walk.start();
}

QList<Match> SheetSearch::in(const QTextBlock &paragraph)
{
    if (!m_finder)
        return {};
    auto matches = m_finder->in(lettersOf(paragraph));
    if (!matches)
        m_trouble = matches.error().message;
    else if (m_isPattern && m_walk.elapsed() > longestWalk)
        m_trouble = QCoreApplication::translate(
            "Find", "This pattern takes too long in so long an article; write it more narrowly.");
    else
        return *std::move(matches);
    m_finder.reset();
    return {};
}

} // namespace toasoan
