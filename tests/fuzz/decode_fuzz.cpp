// Files in any encoding, and text as old fonts left it: something sound comes out or a sentence says why not.

#include "core/exchange/decode.h"
#include "core/exchange/import.h"
#include "core/text/legacy_guess.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/legacy_text.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

void tryBytes(const QByteArray &bytes)
{
    auto text = decodeText(bytes, u"a.txt"_s);
    if (!text) {
        mustBe(!text.error().message.isEmpty(), "a refusal has its reason");
        return;
    }
    mustBe(text->text.size() <= bytes.size(), "nothing grows");
    putWordsRight(*text);
    for (const LegacyEncoding encoding : legacyEncodings) {
        mustBe(decoded(bytes, encoding).size() <= bytes.size(), "no byte is two letters");
        repaired(text->text, encoding);
    }
    const auto imported = importBytes(bytes, u"a.html"_s);
    mustBe(imported || !imported.error().message.isEmpty(), "a page is read or refused with its reason");
}

QList<QByteArray> seeds()
{
    const QString report = test::sentences().mid(0, 4).join(u'\n');
    QList<QByteArray> seeds{
        report.toUtf8(),
        QByteArray("\xff\xfe", 2) +
            QByteArray(reinterpret_cast<const char *>(report.utf16()), report.size() * 2),
        appearance(test::written(report, LegacyEncoding::Vni)).toUtf8(),
        "<html><meta charset=windows-1258><p style='font-family:.VnTimeH'>c\xabng</p><font "
        "face=VNI-Times>taù",
    };
    for (const LegacyEncoding encoding : legacyEncodings)
        seeds += test::written(report, encoding);
    return seeds;
}
