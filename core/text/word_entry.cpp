#include "core/text/word_entry.h"

#include "core/text/clean.h"
#include "core/text/disguise.h"

#include <algorithm>
#include <string_view>

namespace toasoan {

namespace {

bool isInsideWord(QChar c)
{
    constexpr std::u16string_view joints = u" -'’ʼ‘.&/+_";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || joints.find(c.unicode()) != joints.npos;
}

} // namespace

WordEntry wordEntry(const QString &typed)
{
    WordEntry entry;
    // Cleaning may compose a text to less than its length, never to less than a third.
    if (typed.size() > 4 * longestEntry && typed.trimmed().size() > 4 * longestEntry) {
        entry.fault = EntryFault::TooLong;
        return entry;
    }
    CleanReport report;
    QString text = cleanLine(typed, &report);
    const qsizetype shown = text.size();
    text.removeIf(isInvisible);
    entry.removedCharacters = report.removedCharacters + int(shown - text.size());
    text = text.simplified();
    if (text.isEmpty())
        entry.fault = EntryFault::Empty;
    else if (text.size() > longestEntry)
        entry.fault = EntryFault::TooLong;
    else if (!(text[0].isLetterOrNumber() || text[0].isSurrogate()) ||
             !std::all_of(text.begin(), text.end(), isInsideWord) ||
             std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        entry.fault = EntryFault::NoWord;
    else
        entry.text = text;
    return entry;
}

} // namespace toasoan
