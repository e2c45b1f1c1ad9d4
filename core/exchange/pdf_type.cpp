#include "core/exchange/pdf_type.h"

namespace toasoan::pdf {

QFont font(Face face, qreal points, QFont::Weight weight, bool italic)
{
    QFont font;
    font.setFamilies(face == Face::Text
                         ? QStringList{QStringLiteral("Noto Serif"), QStringLiteral("Liberation Serif"),
                                       QStringLiteral("DejaVu Serif")}
                         : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                                       QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all turns ligatures off, which text taken from the PDF would show as other letters. This
    // one is a thousandth of a millimetre.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return font;
}

Printed printed(const QList<Span> &spans, bool italicBlock, bool boldBlock, QStringList &notes)
{
    Printed result;
    for (const Span &span : spans) {
        QTextCharFormat format;
        const int at = int(result.text.size());
        if (isNote(span)) {
            notes.append(span.note);
            result.text += QString::number(notes.size());
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            result.styles.append({at, int(result.text.size()) - at, format});
            continue;
        }
        result.text += span.text;
        if (span.bold || boldBlock)
            format.setFontWeight(QFont::Bold);
        if (span.italic)
            format.setFontItalic(!italicBlock);
        if (!span.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(span.link);
            format.setForeground(accent);
        }
        if (!format.isEmpty())
            result.styles.append({at, int(span.text.size()), format});
    }
    return result;
}

} // namespace toasoan::pdf
