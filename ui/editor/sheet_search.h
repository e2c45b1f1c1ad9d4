#pragma once

#include "core/text/find.h"

#include <QElapsedTimer>

#include <optional>

class QTextBlock;

namespace toasoan {

// The text of a paragraph, place by place, with line ends where a model has them.
QString lettersOf(const QTextBlock &paragraph);

// What is looked for on a sheet, on the thread of the window: where a pattern costs more time than a person
// waits, it is given up and the trouble told.
class SheetSearch
{
public:
    void look(const FindQuery &query, const QString &with);

    bool isEmpty() const { return !m_finder; }
    const QString &trouble() const { return m_trouble; } // one sentence; empty when there is none

    // Before one walk through paragraphs, which has its own time.
    void begin();
    QList<Match> in(const QTextBlock &paragraph);

private:
    std::optional<Finder> m_finder; // none while there are no words, or there is trouble
    bool m_isPattern = false;
    QString m_trouble;
    QElapsedTimer m_walk;
};

} // namespace toasoan
