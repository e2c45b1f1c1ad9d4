#include "core/text/composed.h"

#include <QTextBoundaryFinder>

namespace toasoan {

ComposedText::ComposedText(const QString &original)
    : m_text(original.normalized(QString::NormalizationForm_C))
{
    if (m_text == original)
        return;
    // Composition never crosses the border of a grapheme, so each is composed by itself and its parts share
    // its place.
    m_text.clear();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, original);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        const QString composed = original.mid(start, end - start).normalized(QString::NormalizationForm_C);
        const bool kept = composed.size() == end - start;
        for (qsizetype i = 0; i < composed.size(); ++i)
            m_places.append(int(kept ? start + i : start));
        m_text += composed;
        start = end;
    }
    m_places.append(int(original.size()));
}

int ComposedText::original(int place) const
{
    return m_places.isEmpty() ? place : m_places.value(place, m_places.last());
}

} // namespace toasoan
