#pragma once

#include "ui/editor/block_roles.h"
#include "ui/theme/page_width.h"

#include <QFont>
#include <QTextCharFormat>

class QTextDocument;

namespace toasoan {

// How the roles look at the present zoom and theme. The looks are laid over the paragraphs' layouts and are
// no part of the document: a change of theme or zoom leaves the undo history alone, and text moves between
// roles without carrying sizes along.
class SheetLook
{
public:
    SheetLook();

    void setZoom(double zoom);
    double zoom() const { return m_zoom; }

    void setPageWidth(PageWidth width) { m_pageWidth = width; }
    PageWidth pageWidth() const { return m_pageWidth; }

    // The face of running text.
    QFont bodyFont() const;

    // The face text of `role` is drawn in.
    QFont fontFor(BlockRole role, int level) const;

    // The width of the column, for as many characters of Vietnamese as are wanted in a line.
    int measure() const;

    // The same for the fewest characters a line should hold, about 45, whatever the zoom.
    int leastMeasure() const;

    // Lays the look of its role over the paragraph, keeping what an input method laid there. False when it
    // had it.
    bool dress(const QTextBlock &block) const;
    void dressAll(QTextDocument &document) const;

    void refresh(); // theme or system font changed

private:
    QTextCharFormat formatFor(BlockRole role, int level) const;

    double widthOf(double characters) const; // at the present zoom

    QFont m_base;
    double m_zoom = 1;
    PageWidth m_pageWidth = PageWidth::Usual;
};

} // namespace toasoan
