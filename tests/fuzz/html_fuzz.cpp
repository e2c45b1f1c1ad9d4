// Pasted and imported HTML: whatever it is, blocks come out, in bounded number, and can be written as a page.

#include "core/article/article.h"
#include "core/exchange/html_clean.h"
#include "tests/fuzz/fuzz.h"

using namespace toasoan;
using namespace Qt::StringLiterals;

void tryBytes(const QByteArray &bytes)
{
    const CleanHtml clean = cleanHtml(QString::fromUtf8(bytes));
    for (const Block &block : clean.blocks) {
        for (const Span &span : block.spans) {
            mustBe(!span.text.contains(QChar(u'\0')), "no text holds a null");
            const QString link = span.link.toLower();
            mustBe(!link.startsWith(u"javascript:"_s) && !link.startsWith(u"data:"_s),
                   "no link runs a script");
        }
    }
}

QList<QByteArray> seeds()
{
    return {
        "<h2>T\xC3\xADt</h2><p>M\xE1\xBB\x99t <b>hai</b> <a href='https://a.vn'>ba</a></p>",
        "<table><tr><th>A<td colspan=2>B</table><ul><li>x<ol><li>y</ol></ul>",
        "<figure><img src='data:image/png;base64,iVBORw0KGgo=' alt=a><figcaption>c</figcaption></figure>",
        "<p style='mso-list:l0 level1 lfo1'>\xC2\xB7 m\xE1\xBB\xA5"
        "c</p><o:p></o:p><!--[if gte mso 9]><xml></xml><![endif]-->",
        "<a href='javascript:alert(1)'>x</a><script>y</script><style>z</style><blockquote>q</blockquote>",
    };
}
