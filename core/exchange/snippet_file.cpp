#include "core/exchange/snippet_file.h"

#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

enum Column { AbbreviationColumn, TextColumn, NameColumn, OnColumn, columnCount };

const QString on = u"on"_s;
const QString off = u"off"_s;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

class Collector
{
public:
    void take(Snippet snippet)
    {
        if (const auto fault = takeUp(snippet)) {
            ++(*fault == SnippetFault::TooLong ? m_read.tooLong : m_read.unusable);
            return;
        }
        const auto alike = m_places.constFind(callOf(snippet));
        if (alike != m_places.constEnd()) {
            m_read.snippets[*alike] = snippet;
        } else if (m_read.snippets.size() >= mostSnippets) {
            ++m_read.beyondLimit;
        } else {
            m_places.insert(callOf(snippet), m_read.snippets.size());
            m_read.snippets.append(snippet);
        }
    }

    ReadSnippets read() { return std::move(m_read); }

private:
    // As areCalledAlike() compares them; an abbreviation holds no space.
    static QString callOf(const Snippet &snippet)
    {
        return snippet.abbreviation.isEmpty() ? QString(u' ' + snippet.name) : snippet.abbreviation;
    }

    ReadSnippets m_read;
    QHash<QString, qsizetype> m_places;
};

bool isHeader(const QString &cell)
{
    static const QStringList names{u"abbreviation"_s, u"viết tắt"_s, u"chữ viết tắt"_s};
    return names.contains(cell.trimmed().toLower());
}

bool saysOff(const QString &cell)
{
    static const QStringList words{off, u"no"_s, u"0"_s, u"tắt"_s};
    return words.contains(cell.trimmed().toLower());
}

void readTable(QStringView text, Collector &collector)
{
    CsvReader table(text);
    bool first = true;
    while (!table.atEnd()) {
        QStringList row = table.nextRow(columnCount);
        if (std::exchange(first, false) && isHeader(row.first()))
            continue;
        if (row.size() == 1 && row.first().trimmed().isEmpty())
            continue;
        row.resize(columnCount);
        collector.take({row[AbbreviationColumn], row[TextColumn], row[NameColumn], !saysOff(row[OnColumn])});
    }
}

void readMacros(QStringView text, Collector &collector)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView line = (end < 0 ? text : text.left(end)).trimmed();
        text = end < 0 ? QStringView() : text.mid(end + 1);
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#')) // notes, Unikey's first line
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const qsizetype split = tab > 0 ? tab : line.indexOf(u':');
        collector.take({line.left(qMax(split, 0)).toString(), line.mid(split + 1).toString(), {}, true});
    }
}

} // namespace

QStringList ReadSnippets::notes() const
{
    QStringList notes;
    if (tooLong > 0)
        notes << Texts::tr("%n entries are too long and were left out.", nullptr, tooLong);
    if (unusable > 0)
        notes << Texts::tr("%n lines say no abbreviation with its text and were left out.", nullptr,
                           unusable);
    if (beyondLimit > 0)
        notes << Texts::tr("%n entries are beyond the %1 a list can hold and were left out.", nullptr,
                           beyondLimit)
                     .arg(mostSnippets);
    return notes;
}

Result<ReadSnippets> readSnippets(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestSnippetFile)
        return Error{Fault::TooLarge,
                     Texts::tr("“%1” is larger than %2 MB; it is no list of abbreviations.")
                         .arg(name)
                         .arg(largestSnippetFile >> 20),
                     {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return Error{Fault::Unreadable,
                     Texts::tr("“%1” is not text in UTF-8. Save it as UTF-8 and try again.").arg(name),
                     {}};
    Collector collector;
    if (name.endsWith(u".txt"_s, Qt::CaseInsensitive))
        readMacros(text, collector);
    else
        readTable(text, collector);
    return collector.read();
}

QByteArray writeSnippets(const QList<Snippet> &snippets)
{
    QList<QStringList> rows{{u"abbreviation"_s, u"text"_s, u"name"_s, u"on"_s}};
    for (const Snippet &snippet : snippets)
        rows.append({snippet.abbreviation, snippet.text, snippet.name, snippet.isOn ? on : off});
    return writeCsv(rows);
}

} // namespace toasoan
