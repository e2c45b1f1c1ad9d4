#include "core/exchange/word_list_file.h"

#include "core/exchange/csv.h"
#include "core/text/word_entry.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLine = 4096; // UTF-16 code units; of a table, one cell

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QStringView withoutLineEnd(QStringView line)
{
    return line.endsWith(u'\r') ? line.chopped(1) : line;
}

// Takes up the entries of a file one by one.
class Collector
{
public:
    void take(QStringView text)
    {
        if (text.size() > longestLine) {
            ++m_read.tooLong;
            return;
        }
        const WordEntry entry = wordEntry(text.toString());
        if (entry.fault == EntryFault::TooLong)
            ++m_read.tooLong;
        else if (entry.fault == EntryFault::NoWord)
            ++m_read.noWords;
        else if (!entry.fault)
            add(entry);
    }

    ReadWords read() { return std::move(m_read); }

private:
    void add(const WordEntry &entry)
    {
        m_read.removedCharacters += entry.removedCharacters;
        if (m_seen.contains(entry.text)) {
            ++m_read.repeated;
        } else if (m_read.words.size() >= mostWords) {
            ++m_read.beyondLimit;
        } else {
            m_seen.insert(entry.text);
            m_read.words.append(entry.text);
        }
    }

    ReadWords m_read;
    QSet<QString> m_seen;
};

// One by one: a file of nothing but line ends would make a list of millions.
template <class Take>
void forEachLine(QStringView text, Take take)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        take(withoutLineEnd(end < 0 ? text : text.left(end)));
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
}

void readText(QStringView text, Collector &collector)
{
    forEachLine(text, [&](QStringView line) {
        if (!line.trimmed().startsWith(u'#'))
            collector.take(line);
    });
}

bool isCount(QStringView line)
{
    const QStringView number = line.trimmed();
    return !number.isEmpty() &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// What stands before the flags ("nước/A") and the description ("nước po:noun"); "\/" is a slash of the word.
QString wordOfEntry(QStringView line)
{
    static const QRegularExpression description(u"\\t|\\s[a-z]{2}:"_s);
    QString word;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && line[i + 1] == u'/')
            ++i;
        else if (line[i] == u'/')
            break;
        word += line[i];
    }
    return word.section(description, 0, 0);
}

void readHunspell(QStringView text, Collector &collector)
{
    bool first = true;
    forEachLine(text, [&](QStringView line) {
        const bool isHeader = std::exchange(first, false) && isCount(line);
        if (isHeader || line.startsWith(u'#'))
            return;
        if (line.size() > longestLine)
            collector.take(line);
        else
            collector.take(wordOfEntry(line));
    });
}

bool isHeader(const QString &cell)
{
    static const QStringList names{u"word"_s, u"words"_s, u"term"_s, u"từ"_s, u"từ ngữ"_s, u"mục từ"_s};
    return names.contains(wordEntry(cell).text.toLower());
}

void readCsv(QStringView text, Collector &collector)
{
    CsvReader table(text);
    bool first = true;
    while (!table.atEnd()) {
        const QString cell = table.nextRow(1).first();
        if (std::exchange(first, false) && cell.size() <= longestLine && isHeader(cell))
            continue;
        collector.take(cell);
    }
}

WordListFormat formatOf(const QString &name, QStringView text)
{
    if (const auto named = wordListFormatOf(name))
        return *named;
    return isCount(withoutLineEnd(text.left(text.indexOf(u'\n')))) ? WordListFormat::Hunspell
                                                                   : WordListFormat::Text;
}

Result<QString> decoded(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestWordList)
        return Error{Fault::TooLarge,
                     Texts::tr("“%1” is larger than %2 MB; divide it into several lists.")
                         .arg(name)
                         .arg(largestWordList >> 20),
                     {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.count('\0') > bytes.size() / 100)
        return Error{Fault::Unreadable,
                     Texts::tr("“%1” is not text in UTF-8. Save it as UTF-8 and try again.").arg(name),
                     {}};
    return text;
}

} // namespace

std::optional<WordListFormat> wordListFormatNamed(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "txt"_L1)
        return WordListFormat::Text;
    if (lower == "dic"_L1)
        return WordListFormat::Hunspell;
    if (lower == "csv"_L1)
        return WordListFormat::Csv;
    return std::nullopt;
}

std::optional<WordListFormat> wordListFormatOf(const QString &fileName)
{
    return fileName.contains(u'.') ? wordListFormatNamed(fileName.section(u'.', -1)) : std::nullopt;
}

QStringList ReadWords::notes() const
{
    QStringList notes;
    if (tooLong > 0)
        notes << Texts::tr("%n lines are too long for a word and were left out.", nullptr, tooLong);
    if (noWords > 0)
        notes << Texts::tr("%n lines are no words and were left out.", nullptr, noWords);
    if (beyondLimit > 0)
        notes << Texts::tr("%n words are beyond the %1 a list can hold and were left out.", nullptr,
                           beyondLimit)
                     .arg(mostWords);
    if (repeated > 0)
        notes << Texts::tr("%n words stood there more than once.", nullptr, repeated);
    if (removedCharacters > 0)
        notes << Texts::tr("%n characters that no word may hold were taken out.", nullptr, removedCharacters);
    return notes;
}

Result<ReadWords> readWordList(const QByteArray &bytes, const QString &name)
{
    const auto text = decoded(bytes, name);
    if (!text)
        return text.error();
    Collector collector;
    switch (formatOf(name, *text)) {
    case WordListFormat::Text:
        readText(*text, collector);
        break;
    case WordListFormat::Hunspell:
        readHunspell(*text, collector);
        break;
    case WordListFormat::Csv:
        readCsv(*text, collector);
        break;
    }
    return collector.read();
}

QByteArray writeWordList(const QStringList &words, WordListFormat format)
{
    QString text;
    if (format == WordListFormat::Hunspell)
        text = QString::number(words.size()) + u'\n';
    for (const QString &word : words) {
        QString line = word;
        if (format == WordListFormat::Hunspell)
            line.replace(u"/"_s, u"\\/"_s);
        text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace toasoan
