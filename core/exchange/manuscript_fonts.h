#pragma once

#include "core/text/legacy_encoding.h"

#include <QList>

namespace toasoan {

struct Manuscript;

// What a document sets in fonts of the old encodings (".VnTime", "VNI-Times"). Often such a font was left to
// words that are Unicode already, so all of it decides.
class OldFonts
{
public:
    void meet(const LegacyFont &font, const QString &text);

    // The encodings whose text reads better put right.
    QList<LegacyEncoding> toPutRight() const;

private:
    struct Text
    {
        QString written;
        QString shown;
    };
    Text m_tcvn3;
    Text m_vni;
};

// A run in such a font as it shows, unless it reads better as it is written.
QString putRight(const LegacyFont &font, const QString &text);

// Notes and words outside such fonts: what reads better in one of `fonts`, or where all of a document was
// written in an old encoding and lost its fonts; with a note for what was done.
void putWordsRight(Manuscript &manuscript, const QList<LegacyEncoding> &fonts);

} // namespace toasoan
