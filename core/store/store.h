#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/database.h"
#include "core/store/newsroom_folder.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <type_traits>

namespace toasoan {

enum class OpenMode {
    Write,         // the newsroom must be there; takes the lock
    CreateOrWrite, // as Write; makes the newsroom where the path does not exist or is an empty folder
    Read,          // beside whoever writes; no lock, nothing is changed
};

// What verification found, in sentences for a person; all well when `problems` is empty.
struct VerifyReport
{
    int articles = 0;
    int revisions = 0;
    int photos = 0;
    qint64 recorded = 0; // entries of the record
    int heads = 0;       // of the record, written down outside the store, that it was held against
    QStringList problems;
};

// A newsroom folder (newsroom.sqlite, media/, backups/) opened for work: the two store threads, the lock of
// the instance, the migrations. Whoever opens it waits; afterwards nothing blocks. Work runs in order of
// arrival on the thread it is given to and is finished before the destructor returns.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const QString &folder, OpenMode mode, const Clock &clock,
                                               const FileSystemOf &fileSystemOf = fileSystemType);
    ~Store();

    QString folder() const;
    bool canWrite() const;

    // Runs `work(Database &)` on the writer thread. In Read mode there is none: the reader does it, and
    // whatever it tries to change answers NotAllowed.
    template <class Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return run(Lane::Writer, std::move(work));
    }

    // While writing is off, write() changes nothing and answers NotAllowed, as in Read mode: nobody is signed
    // in. What was asked before is done.
    void setWriting(bool on);

    // As write(), also while writing is off, and in Read mode beside whoever writes, with a connection opened
    // for this alone: for what has to be counted and recorded then. Where the folder cannot be written `work`
    // is given a connection that cannot either.
    template <class Work>
    auto writeAnyway(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return run(Lane::Anyway, std::move(work));
    }

    // Runs `work(Database &)` on the reader thread, whose connection cannot write.
    template <class Work>
    auto read(Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        return run(Lane::Reader, std::move(work));
    }

private:
    enum class Lane { Writer, Anyway, Reader };

    Store();
    Result<void> start(OpenMode mode, const Clock &clock);
    void post(Lane lane, std::function<void(Database &)> work);

    template <class Work>
    auto run(Lane lane, Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
    {
        using Answer = std::invoke_result_t<Work, Database &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        post(lane, [promise, work = std::move(work)](Database &database) mutable {
            promise->addResult(work(database));
            promise->finish();
        });
        return future;
    }

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Checks the file, every revision's hash, the chain of the record, the index; pictures are checked by whoever
// has the MediaStore.
Result<VerifyReport> verifyStore(Database &database);

} // namespace toasoan
