#include "core/exchange/manuscript_fonts.h"

#include "core/exchange/decode.h"
#include "core/exchange/manuscript.h"
#include "core/text/legacy_guess.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

constexpr qsizetype enoughText = 128 << 10; // characters to judge by

void putRight(QList<Span> &spans, LegacyEncoding encoding)
{
    for (Span &span : spans) {
        if (isNote(span))
            span.note = repaired(span.note, encoding);
        else
            span.text = repaired(span.text, encoding);
    }
}

void putRight(Manuscript &manuscript, LegacyEncoding encoding)
{
    for (ManuscriptPassage &passage : manuscript.passages) {
        putRight(passage.spans, encoding);
        for (QList<Cell> &row : passage.table.rows)
            for (Cell &cell : row)
                putRight(cell, encoding);
    }
}

QString allText(const Manuscript &manuscript)
{
    QString text;
    for (const ManuscriptPassage &passage : manuscript.passages) {
        text += passage.role == PassageRole::Table ? plainText(passage.table) : plainText(passage.spans);
        text += u'\n';
        if (text.size() > enoughText)
            break;
    }
    return text;
}

} // namespace

void OldFonts::meet(const LegacyFont &font, const QString &text)
{
    Text &met = font.encoding == LegacyEncoding::Vni ? m_vni : m_tcvn3;
    if (met.written.size() > enoughText)
        return;
    met.written += text + u'\n';
    met.shown += shownBy(font, text) + u'\n';
}

QList<LegacyEncoding> OldFonts::toPutRight() const
{
    QList<LegacyEncoding> encodings;
    if (m_tcvn3.shown != m_tcvn3.written && !readsBetter(m_tcvn3.written, m_tcvn3.shown))
        encodings += LegacyEncoding::Tcvn3;
    if (m_vni.shown != m_vni.written && !readsBetter(m_vni.written, m_vni.shown))
        encodings += LegacyEncoding::Vni;
    return encodings;
}

QString putRight(const LegacyFont &font, const QString &text)
{
    const QString shown = shownBy(font, text);
    return readsBetter(text, shown) ? text : shown;
}

void putWordsRight(Manuscript &manuscript, const QList<LegacyEncoding> &fonts)
{
    QStringList names;
    for (const LegacyEncoding encoding : fonts) {
        putRight(manuscript, encoding);
        names += name(encoding);
    }
    if (!names.isEmpty()) {
        manuscript.notes += QCoreApplication::translate(
                                "Import", "Text set in fonts of the old encoding %1 was put into Unicode.")
                                .arg(names.join(QStringLiteral(", ")));
        return;
    }
    const auto guess = guessAppearance(allText(manuscript));
    if (!guess || guess->sureness != Sureness::Sure)
        return;
    putRight(manuscript, guess->encoding);
    manuscript.notes += guessedNote(guess->encoding);
}

} // namespace toasoan
