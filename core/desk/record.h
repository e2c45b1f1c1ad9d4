#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/desk/record_words.h"
#include "core/store/record_store.h"
#include "core/workflow/role.h"

#include <QFuture>
#include <QPromise>
#include <QStringList>

class QThreadPool;

namespace toasoan {

class Store;

// What a check of the record found.
struct RecordReport
{
    qint64 entries = 0;
    int heads = 0; // written down outside the store
    QStringList problems;

    QString sentence() const; // all of it
};

// The record of the newsroom: reading, checking and handing it on. Entries are added by the work they tell
// of.
class Record
{
public:
    Record(Store &store, QThreadPool &pool, const Clock &clock);
    void setActor(const Actor &actor);

    QFuture<Result<QList<RecordLine>>> lines(const RecordQuery &query); // newest first
    // What was done with an article, here and at other desks as they told, newest first by the clocks of
    // both.
    QFuture<Result<QList<RecordLine>>> steps(ArticleId article, int limit);
    QFuture<Result<QList<RecordLine>>> stepsElsewhere(ArticleId article);
    QFuture<Result<QStringList>> people(); // who is named, in order of the alphabet

    // Everything the query finds, whatever its limit, into a table for spreadsheets or pages for paper; a
    // file that is there is replaced. Progress is told; cancelled, nothing is written.
    QFuture<Result<void>> exportCsv(const RecordQuery &query, const QString &path);
    QFuture<Result<void>> exportPdf(const RecordQuery &query, const QString &path);

    // The chain, and the heads in the file set for them. Others read in between; progress is told.
    QFuture<Result<RecordReport>> check();

    // The file into which the head is written on the first start of each day; empty: none. Setting it writes
    // it at once; that is for administrators, and stands in the record.
    QFuture<Result<QString>> headFile();
    QFuture<Result<void>> setHeadFile(const QString &path);

    // Writes the head unless the file has one of today. When the last one there does not fit the record, it
    // is left as it is and the answer says so.
    QFuture<Result<void>> writeDailyHead();

private:
    using Take = std::function<void(const RecordLine &)>;
    Result<void> each(RecordQuery query, const Progress &progress, const Take &take);
    Result<QByteArray> csv(const RecordQuery &query, const Progress &progress);
    Result<QByteArray> pdf(const RecordQuery &query, const Progress &progress);
    Result<RecordReport> checkAll(const Progress &progress);
    Result<void> writeHead(const QString &path);
    using Change = std::function<Result<void>(Database &database)>;
    Result<void> add(const RecordEntry &entry, const Change &change = {});

    Store &m_store;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
