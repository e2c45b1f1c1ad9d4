// Markdown of others: blocks of ours come out, without links that run anything.

#include "core/exchange/markdown_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

void tryBytes(const QByteArray &bytes)
{
    const Imported imported = readMarkdown(QString::fromUtf8(bytes), u"a.md"_s);
    mustBe(!imported.article.body.blocks.isEmpty(), "there is something to write in");
    for (const Block &block : imported.article.body.blocks) {
        mustBe(block.level >= 0 && block.level <= deepestList, "no depth beyond ours");
        for (const Span &span : block.spans) {
            mustBe(!span.text.contains(QChar(u'\0')), "no text holds a null");
            mustBe(span.link.isEmpty() || span.link.startsWith(u"http"_s) ||
                       span.link.startsWith(u"mailto:"_s),
                   "no link runs a script");
        }
    }
}

QList<QByteArray> seeds()
{
    return {
        "# T\xC3\xADt\n\nM\xE1\xBB\x99t **hai** *ba* [b](https://a.vn)[^1]\n\n[^1]: n\n",
        "- a\n  1. b\n     > c\n- [x] d\n\n---\n\n![alt](a.png \"c\")\n",
        "|a|b|\n|-|:-:|\n|`c`|&eacute;|\n\n```\nd\n```\n\n<div>e</div>\n",
        "---\ntitle: x\n---\n\n[r]: https://a.vn/ \"t\"\n\n[r] [r][r] <mailto:a@b.vn> <br> \\*\n",
    };
}
