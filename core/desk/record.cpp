#include "core/desk/record.h"

#include "core/base/safe_write.h"
#include "core/desk/head_file.h"
#include "core/desk/present_actor.h"
#include "core/desk/record_table.h"
#include "core/desk/setting_keys.h"
#include "core/exchange/csv.h"
#include "core/exchange/table_pdf.h"
#include "core/store/record_check.h"
#include "core/store/settings_store.h"
#include "core/store/store.h"
#include "core/text/collation.h"

#include <QCoreApplication>
#include <QDir>
#include <QtConcurrent>

namespace toasoan {

namespace {

constexpr int atOnce = 1000;    // entries; who else reads waits no longer than for so many
constexpr int finest = 1000;    // steps of progress
constexpr double reading = 0.4; // of making a PDF

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Record)
};

Result<QList<RecordLine>> linesFor(Database &database, const RecordQuery &query)
{
    RecordStore record(database);
    const auto entries = record.entries(query);
    if (!entries)
        return entries.error();
    QList<ArticleId> articles;
    for (const RecordEntry &entry : *entries)
        if (!entry.article.isNull())
            articles << entry.article;
    const auto headlines = record.headlines(articles);
    if (!headlines)
        return headlines.error();
    QList<RecordLine> lines;
    for (const RecordEntry &entry : *entries) {
        const auto headline = headlines->constFind(entry.article);
        lines.append({entry, headline == headlines->constEnd()
                                 ? QString()
                                 : QString(QStringLiteral("") + *headline)}); // empty, but not null
    }
    return lines;
}

template <class T, class Make>
QFuture<Result<T>> inPool(QThreadPool &pool, Make make)
{
    return QtConcurrent::run(&pool, [make = std::move(make)](QPromise<Result<T>> &promise) {
        promise.setProgressRange(0, finest);
        const Progress progress{[&promise](double part) { promise.setProgressValue(qRound(part * finest)); },
                                [&promise] { return promise.isCanceled(); }};
        promise.addResult(make(progress));
    });
}

Error notForYou()
{
    return {Fault::NotAllowed,
            Texts::tr("Only an administrator chooses where the heads of the record are written down."),
            {}};
}

} // namespace

QString RecordReport::sentence() const
{
    if (!problems.isEmpty())
        return problems.join(u' ');
    if (entries == 0 && heads == 0)
        return Texts::tr("The record holds no entry yet.");
    const QString whole = Texts::tr("All %n entries of the record fit.", nullptr, int(entries));
    return heads > 0
               ? QString(whole + u' ' +
                         Texts::tr("So do the %n heads that were written down.", nullptr, heads))
               : QString(whole + u' ' +
                         Texts::tr("Whether its end was cut off shows only where heads are written down."));
}

Record::Record(Store &store, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
{
}

void Record::setActor(const Actor &actor)
{
    m_actor = actor;
}

QFuture<Result<QList<RecordLine>>> Record::lines(const RecordQuery &query)
{
    return m_store.read([query](Database &database) { return linesFor(database, query); });
}

QFuture<Result<QStringList>> Record::people()
{
    return m_store.read([](Database &database) -> Result<QStringList> {
        const auto actors = RecordStore(database).actors();
        if (!actors)
            return actors.error();
        return inVietnameseOrder(*actors, [](const QString &name) { return name; });
    });
}

// On the pool, page by page.
Result<void> Record::each(RecordQuery query, const Progress &progress, const Take &take)
{
    query.limit = atOnce;
    qint64 newest = 0;
    for (;;) {
        if (progress.ended())
            return cancelledWork();
        const auto lines = this->lines(query).result();
        if (!lines)
            return lines.error();
        for (const RecordLine &line : *lines)
            take(line);
        if (lines->size() < atOnce)
            return {};
        query.before = lines->last().entry.number;
        newest = std::max(newest, lines->first().entry.number);
        progress.done(newest - query.before, newest);
    }
}

Result<QByteArray> Record::csv(const RecordQuery &query, const Progress &progress)
{
    QByteArray bytes = csvStart() + csvLine(csvHeadings());
    const auto read = each(query, progress, [&](const RecordLine &line) { bytes += csvLine(csvRow(line)); });
    if (!read)
        return read.error();
    return bytes;
}

Result<QByteArray> Record::pdf(const RecordQuery &query, const Progress &progress)
{
    const auto house =
        m_store.read([](Database &database) { return SettingsStore(database).value(settingKey::houseName); })
            .result();
    if (!house)
        return house.error();
    const auto part = [&](double start, double length) {
        return Progress{[&progress, start, length](double done) {
                            if (progress.tell)
                                progress.tell(start + length * done);
                        },
                        progress.isCancelled};
    };
    QList<RecordLine> lines;
    const auto read = each(query, part(0, reading), [&](const RecordLine &line) {
        if (lines.size() <= mostPrintedRows) // one too many is refused
            lines.append(line);
    });
    if (!read)
        return read.error();
    PrintedTable table = printedTable(query, lines);
    table.house = *house;
    table.now = m_clock();
    return writeTablePdf(table, part(reading, 1 - reading));
}

QFuture<Result<void>> Record::exportCsv(const RecordQuery &query, const QString &path)
{
    return inPool<void>(m_pool, [this, query, path](const Progress &progress) -> Result<void> {
        const auto bytes = csv(query, progress);
        return bytes ? safeWrite(path, *bytes) : bytes.error();
    });
}

QFuture<Result<void>> Record::exportPdf(const RecordQuery &query, const QString &path)
{
    return inPool<void>(m_pool, [this, query, path](const Progress &progress) -> Result<void> {
        const auto bytes = pdf(query, progress);
        return bytes ? safeWrite(path, *bytes) : bytes.error();
    });
}

QFuture<Result<RecordReport>> Record::check()
{
    return inPool<RecordReport>(m_pool, [this](const Progress &progress) { return checkAll(progress); });
}

// On the pool. The record only grows, so it may be read piece by piece.
Result<RecordReport> Record::checkAll(const Progress &progress)
{
    ChainCheck chain;
    qint64 from = RecordStore::theFirst;
    for (qint64 before = -1; before < chain.entries();) {
        if (progress.ended())
            return cancelledWork();
        before = chain.entries();
        const auto end = m_store
                             .read([&](Database &database) -> Result<qint64> {
                                 RecordStore record(database);
                                 const auto read =
                                     record.each(from, atOnce, [&](const RecordEntry &entry) -> Result<void> {
                                         chain.next(entry);
                                         from = entry.number + 1;
                                         return {};
                                     });
                                 const auto last = record.head({});
                                 if (!read || !last)
                                     return read ? last.error() : read.error();
                                 return *last ? (*last)->number : 0;
                             })
                             .result();
        if (!end)
            return end.error();
        progress.done(std::min(chain.entries(), *end), *end);
    }
    const auto heads =
        m_store.read([](Database &database) { return checkHeads(database, QString()); }).result();
    if (!heads)
        return heads.error();
    RecordReport report{chain.entries(), heads->heads, heads->problems};
    if (chain.misfit())
        report.problems.prepend(chain.problem());
    return report;
}

QFuture<Result<QString>> Record::headFile()
{
    return m_store.read(
        [](Database &database) { return SettingsStore(database).value(settingKey::headFile); });
}

QFuture<Result<void>> Record::setHeadFile(const QString &path)
{
    return inPool<void>(m_pool, [this, path, actor = m_actor](const Progress &) -> Result<void> {
        const QString note = settingKey::headFile + u'=' + path;
        const Result<Actor> present =
            m_store.read([actor](Database &database) { return presentActor(database, actor); }).takeResult();
        if (!present)
            return present.error();
        if (!present->roles.testFlag(Role::Administrator)) {
            const auto told = add(entryBy(Recorded::Refused, actor, m_clock(), note));
            return told ? notForYou() : told;
        }
        // A file that cannot take a head is not taken.
        if (const auto readable = path.isEmpty() ? Result<ReadHeads>(ReadHeads()) : readHeadFile(path);
            !readable)
            return readable.error();
        const auto before = headFile().result();
        if (!before)
            return before.error();
        const auto setTo = [this, actor](const QString &file) {
            return add(
                entryBy(Recorded::SettingChanged, actor, m_clock(), settingKey::headFile + u'=' + file),
                [file](Database &database) {
                    return SettingsStore(database).setValue(settingKey::headFile, file);
                });
        };
        const auto set = setTo(path);
        if (!set || path.isEmpty())
            return set;
        const auto written = writeHead(path);
        if (written)
            return written;
        const auto back = setTo(*before);
        return back ? written : back;
    });
}

QFuture<Result<void>> Record::writeDailyHead()
{
    return inPool<void>(m_pool, [this](const Progress &) -> Result<void> {
        const auto path = headFile().result();
        if (!path)
            return path.error();
        if (path->isEmpty())
            return {};
        const auto written = readHeadFile(*path);
        if (!written)
            return written.error();
        const QDateTime now = m_clock();
        if (written->heads.isEmpty())
            return writeHead(*path);
        const RecordHead last = written->heads.last();
        const auto misfit =
            m_store.read([last](Database &database) { return headMisfit(database, {last}); }).result();
        if (!misfit)
            return misfit.error();
        if (!misfit->isEmpty())
            return Error{Fault::Damaged, *misfit, {}};
        if (last.at.toOffsetFromUtc(now.offsetFromUtc()).date() == now.date())
            return {};
        return writeHead(*path);
    });
}

// On the pool: an entry, and what it tells of, in one transaction.
Result<void> Record::add(const RecordEntry &entry, const Change &change)
{
    const auto work = [entry, change](Database &database) {
        return database.inTransaction([&]() -> Result<void> {
            if (const auto added = RecordStore(database).add(entry); !added)
                return added.error();
            return change ? change(database) : Result<void>();
        });
    };
    return m_store.write(work).result();
}

// On the pool: the file may be on a stick or a drive of the network.
Result<void> Record::writeHead(const QString &path)
{
    const auto head =
        m_store.read([now = m_clock()](Database &database) { return RecordStore(database).head(now); })
            .result();
    if (!head)
        return head.error();
    return *head ? addToHeadFile(path, **head) : Result<void>();
}

} // namespace toasoan
