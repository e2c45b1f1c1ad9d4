// The mark that closes administrative papers, "./." (design/language §5.1).

#include "core/proof/passage.h"
#include "core/proof/style/reading.h"
#include "core/proof/style/rule.h"
#include "core/proof/style/wording.h"

namespace toasoan::style {

namespace {

// What stands behind the last word, without the spaces at the very end.
struct Tail
{
    int start = 0;
    int end = 0;
};

Tail tailOf(const Reading &reading)
{
    const QStringView text = reading.passage.text;
    int end = int(text.size());
    while (end > 0 && text[end - 1].isSpace())
        --end;
    int start = end;
    while (start > 0 && (text[start - 1] == u'.' || text[start - 1] == u'/' || text[start - 1] == u' ' ||
                         text[start - 1] == QChar::Nbsp))
        --start;
    return {start, end};
}

void findMalformed(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    const Tail tail = tailOf(reading);
    const QString written = reading.text(tail.start, tail.end).toString();
    QString bare = written;
    bare.remove(u' ').remove(QChar::Nbsp);
    if (written == u"./." || !bare.contains(u'/') || !bare.contains(u'.') || bare.contains(u"..."))
        return;
    const bool behindAddress =
        reading.tokenCount() > 0 && reading.passage.tokens.last().kind == TokenKind::Address;
    if (behindAddress || tail.start == 0 || reading.at(tail.start - 1) == u'…')
        return;
    marks.add(tail.start, tail.end, QStringLiteral("./."));
}

void findMissing(const Question &question, Marks &marks)
{
    const Reading &reading = question.reading;
    if (!reading.passage.closesBody || reading.tokenCount() == 0 || says(reading.word(0), u"nguồn"))
        return;
    const Tail tail = tailOf(reading);
    if (reading.text(tail.start, tail.end).contains(u'/'))
        return; // there, or malformed
    const int start = reading.passage.tokens.last().start;
    const bool stop = tail.end > tail.start;
    const QStringView kept = reading.text(start, stop ? tail.start : tail.end);
    marks.add(start, tail.end, QString(kept.toString() + u"./."));
}

constexpr StyleRule rules[]{
    {{"end-mark", Layer::Style, Severity::Warning, QT_TRANSLATE_NOOP("Rule", "The closing mark ./."),
      QT_TRANSLATE_NOOP("Rule", "The closing mark is written “./.”, without spaces."), from::decreeOnPapers},
     findMalformed},
    {{"end-mark-missing", Layer::Style, Severity::Warning,
      QT_TRANSLATE_NOOP("Rule", "The closing mark ./. is wanted"),
      QT_TRANSLATE_NOOP("Rule", "The newsroom closes an article with “./.”."), from::house, false},
     findMissing},
};

} // namespace

constinit const Family endMark{rules, {}, {}};

} // namespace toasoan::style
