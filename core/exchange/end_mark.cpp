#include "core/exchange/end_mark.h"

namespace toasoan {

namespace {

qsizetype lastText(const Body &body)
{
    for (qsizetype i = body.blocks.size() - 1; i >= 0; --i) {
        const Block &block = body.blocks[i];
        if (isText(block.kind) && !QStringView(plainText(block)).trimmed().isEmpty())
            return i;
    }
    return -1;
}

// The styles of the end may be cut anywhere ("./" bold, "." not), so letters go one by one.
void chopSpans(QList<Span> &spans, qsizetype letters)
{
    while (letters > 0 && !spans.isEmpty()) {
        QString &text = spans.back().text;
        const qsizetype here = std::min(letters, text.size());
        text.chop(here);
        letters -= here;
        if (text.isEmpty())
            spans.removeLast();
    }
}

} // namespace

Body withEndMark(Body body, House::EndMark wanted)
{
    const qsizetype last = lastText(body);
    if (wanted == House::EndMark::AsWritten || last < 0 ||
        hasEndMark(body) == (wanted == House::EndMark::Always))
        return body;
    Block &block = body.blocks[last];
    const QString text = plainText(block);
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    chopSpans(block.spans, text.size() - end);
    if (wanted == House::EndMark::Never)
        chopSpans(block.spans, 2);
    else
        block.spans.append(Span{text[end - 1] == u'.' ? QStringLiteral("/.") : endMark.toString()});
    block.spans = joined(block.spans);
    return body;
}

Body withoutPrintedMark(Body returned, const Body &here, House::EndMark printed)
{
    const bool marked = hasEndMark(here);
    if (printed == House::EndMark::AsWritten || hasEndMark(returned) == marked ||
        marked == (printed == House::EndMark::Always))
        return returned;
    if (marked)
        return withEndMark(std::move(returned), House::EndMark::Always);
    returned = withEndMark(std::move(returned), House::EndMark::Never);
    const qsizetype last = lastText(returned);
    const qsizetype before = lastText(here);
    // "./." stands for a full stop that was there, or for none.
    if (last >= 0 && before >= 0 &&
        plainText(returned.blocks[last]) == plainText(here.blocks[before]).trimmed() + u'.')
        chopSpans(returned.blocks[last].spans, 1);
    return returned;
}

qsizetype endMarkBlock(const Body &body)
{
    return hasEndMark(body) ? lastText(body) : -1;
}

} // namespace toasoan
