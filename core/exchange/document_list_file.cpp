#include "core/exchange/document_list_file.h"

#include "core/article/date_line.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>
#include <utility>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostColumns = 32;
constexpr qsizetype longestCell = 10'000; // UTF-16 code units; what is longer is no document

enum Column { Number, Kind, Issuer, Issued, Title, Note, OutOfForce, columnCount };

struct ColumnNames
{
    QStringView name;
    QStringView others; // strokes between
};
constexpr std::array<ColumnNames, columnCount> columnNames{{
    {u"number", u"số|số ký hiệu|số và ký hiệu|số/ký hiệu|số, ký hiệu|số hiệu"},
    {u"kind", u"loại|loại văn bản|tên loại"},
    {u"issuer", u"cơ quan|cơ quan ban hành|nơi ban hành"},
    {u"issued", u"ngày|ngày ban hành|ngày tháng"},
    {u"title", u"trích yếu|tên văn bản|nội dung"},
    {u"note", u"ghi chú"},
    {u"out_of_force", u"hết hiệu lực|hết hiệu lực từ|ngày hết hiệu lực"},
}};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

std::optional<Column> columnNamed(const QString &cell)
{
    const QString name = cell.simplified().toLower().normalized(QString::NormalizationForm_C);
    for (int column = 0; column < columnCount; ++column) {
        const ColumnNames &names = columnNames[size_t(column)];
        if (name == names.name || (!name.isEmpty() && names.others.split(u'|').contains(QStringView(name))))
            return Column(column);
    }
    return std::nullopt;
}

// Which cell of a row holds what; -1: none.
using Places = std::array<int, columnCount>;

std::optional<Places> placesIn(const QStringList &header)
{
    Places places;
    places.fill(-1);
    for (int cell = 0; cell < header.size(); ++cell)
        if (const auto column = columnNamed(header[cell]); column && places[size_t(*column)] < 0)
            places[size_t(*column)] = cell;
    return places[Number] >= 0 ? std::optional(places) : std::nullopt;
}

class Collector
{
public:
    void take(const QStringList &row, const Places &places)
    {
        const auto cell = [&](Column column) {
            return places[column] < 0 ? QString() : row.value(places[column]);
        };
        for (int column = 0; column < columnCount; ++column) {
            if (cell(Column(column)).size() > longestCell) {
                ++m_read.tooLong;
                return;
            }
        }
        OfficialDocument document;
        document.number = cell(Number);
        document.kind = cell(Kind);
        document.issuer = cell(Issuer);
        document.title = cell(Title);
        document.note = cell(Note);
        if (!takeDay(cell(Issued), document.issued) || !takeDay(cell(OutOfForce), document.outOfForce)) {
            ++m_read.oddDates;
            return;
        }
        add(cleaned(document));
    }

    ReadDocuments read() { return std::move(m_read); }

private:
    static bool takeDay(const QString &cell, QDate &day)
    {
        if (cell.trimmed().isEmpty())
            return true;
        day = readDate(cell).value_or(QDate());
        return day.isValid();
    }

    void add(const OfficialDocument &document)
    {
        const auto fault = faultOf(document);
        if (fault == DocumentFault::NoNumber)
            ++m_read.withoutNumber;
        else if (fault == DocumentFault::EndsBeforeIssued)
            ++m_read.oddDates;
        else if (fault)
            ++m_read.tooLong;
        else
            m_read.documents.append(document);
    }

    ReadDocuments m_read;
};

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

QStringList ReadDocuments::notes() const
{
    QStringList notes;
    if (withoutNumber > 0)
        notes << Texts::tr("%n rows have no number and were left out.", nullptr, withoutNumber);
    if (tooLong > 0)
        notes << Texts::tr("%n rows are too long and were left out.", nullptr, tooLong);
    if (oddDates > 0)
        notes << Texts::tr("%n rows have a day that cannot be and were left out.", nullptr, oddDates);
    return notes;
}

Result<ReadDocuments> readDocuments(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > largestDocumentList)
        return Error{Fault::TooLarge,
                     Texts::tr("“%1” is larger than %2 MB; divide it into several tables.")
                         .arg(name)
                         .arg(largestDocumentList >> 20),
                     {}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.count('\0') > bytes.size() / 100)
        return Error{Fault::Unreadable,
                     Texts::tr("“%1” is no table in UTF-8. Save it as “CSV UTF-8” and try again.").arg(name),
                     {}};
    CsvReader table(text);
    Collector collector;
    Places places;
    for (int column = 0; column < columnCount; ++column)
        places[size_t(column)] = column;
    bool first = true;
    for (int rows = 0; !table.atEnd(); ++rows) {
        if (rows > mostDocumentRows)
            return Error{Fault::TooLarge,
                         Texts::tr("“%1” has more than %2 rows; divide it into several tables.")
                             .arg(name)
                             .arg(mostDocumentRows),
                         {}};
        const QStringList row = table.nextRow(mostColumns);
        if (std::exchange(first, false)) {
            if (const auto named = placesIn(row)) {
                places = *named;
                continue;
            }
        }
        if (row.size() > 1 || !row.first().trimmed().isEmpty())
            collector.take(row, places);
    }
    return collector.read();
}

QByteArray writeDocuments(const QList<OfficialDocument> &documents)
{
    QStringList header;
    for (const ColumnNames &names : columnNames)
        header << names.name.toString();
    QList<QStringList> rows{header};
    for (const OfficialDocument &document : documents)
        rows << QStringList{document.number, document.kind, document.issuer,         iso(document.issued),
                            document.title,  document.note, iso(document.outOfForce)};
    return writeCsv(rows);
}

} // namespace toasoan
