#pragma once

#include "core/article/span.h"
#include "core/exchange/html_tree.h"
#include "core/text/clean.h"

#include <QHash>
#include <QSet>

namespace toasoan {

// The footnotes of a page: our own, and as Word and LibreOffice write them – an address within the page calls
// an element further down.
class Footnotes
{
public:
    // Whether the element is where notes stand, not the text.
    bool holds(const GumboNode *node) const { return m_places.contains(node); }

    // What the note says that this link calls; empty when it calls none.
    QString calledBy(const GumboNode *link) const;

private:
    friend Footnotes footnotesBelow(const GumboNode *root, CleanReport &report);
    void collect(const GumboNode *node, CleanReport &report);

    QHash<QByteArray, QString> m_notes; // by the name of their place
    QSet<const GumboNode *> m_places;
};

Footnotes footnotesBelow(const GumboNode *root, CleanReport &report);

} // namespace toasoan
