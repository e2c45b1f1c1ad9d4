// Lists of words from elsewhere, in each of their formats, and tables of documents.

#include "core/exchange/document_list_file.h"
#include "core/exchange/word_list_file.h"
#include "core/text/word_entry.h"
#include "tests/fuzz/fuzz.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

void tryBytes(const QByteArray &bytes)
{
    for (const QString &name : {u"a.txt"_s, u"a.dic"_s, u"a.csv"_s, u"a"_s}) {
        const auto read = readWordList(bytes, name);
        if (!read) {
            mustBe(!read.error().message.isEmpty(), "a refusal has its reason");
            continue;
        }
        for (const QString &word : read->words)
            mustBe(!wordEntry(word).fault, "what is read is a word");
        read->notes();
    }
    if (const auto read = readDocuments(bytes, u"a.csv"_s)) {
        for (const OfficialDocument &document : read->documents)
            mustBe(!faultOf(document), "what is read may stand in the register");
        read->notes();
        citationsIn(QString::fromUtf8(bytes));
    } else {
        mustBe(!read.error().message.isEmpty(), "a refusal has its reason");
    }
}

QList<QByteArray> seeds()
{
    return {
        "# t\xE1\xBB\xAB\nqu\xE1\xBB\x81ng\nM\xC6\xB0\xE1\xBB\x9Dng P\xE1\xBB\x93n\n",
        "3\nno\xE1\xBB\x8Dng/AB\nx\xC3\xB3m\nki-l\xC3\xB4-m\xC3\xA9t\n",
        "number,kind,issued\n217-Q\xC4\x90/TW,Quy\xE1\xBA\xBFt \xC4\x91\xE1\xBB\x8Bnh,12/12/2013\n",
        "\xEF\xBB\xBFt\xE1\xBB\xAB;ai\r\n\"qu\xE1\xBB\x81ng\";Lan\r\n\"a\"\"b\",c\r\n",
    };
}
