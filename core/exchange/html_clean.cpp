#include "core/exchange/html_clean.h"

#include "core/exchange/html_fonts.h"
#include "core/exchange/html_walk.h"
#include "core/exchange/page_furniture.h"

namespace toasoan {

CleanHtml cleanHtml(const QString &html)
{
    const FilteredHtml filtered = filterHtml(html.toUtf8());
    HtmlTree tree(filtered.markup);
    const QStringList repaired = putFontsRight(tree);
    CleanReport report;
    CleanHtml result = blocksBelow(tree.root(), filtered.pictures, {}, report);
    result.notes = filterNotes(filtered) + repaired + cleaningNotes(report) + result.notes;
    return result;
}

} // namespace toasoan
