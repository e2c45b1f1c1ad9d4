#pragma once

#include "core/article/checked_citation.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/workflow/role.h"

#include <QFuture>

class QThreadPool;

namespace toasoan {

class Database;
class Store;

// What became of documents that were to be added.
struct AddedDocuments
{
    int added = 0;
    int known = 0;     // stood there already, and stay as they are
    QStringList notes; // what of a file was left out, a sentence each
};

// Keeping the newsroom's register of official documents, and comparing with it what articles cite. Editors,
// publishers and administrators keep it; others read it (NotAllowed). Every change is in the record, and so
// is what was refused.
class Registering
{
public:
    Registering(Store &store, QThreadPool &pool, const Clock &clock);

    void setActor(const Actor &actor) { m_actor = actor; }
    // Whether they keep the register, as far as known without asking the store.
    bool mayKeep() const;

    QFuture<Result<QList<OfficialDocument>>> documents() const;
    // Those with that number, however it is written.
    QFuture<Result<QList<OfficialDocument>>> withNumber(const QString &number) const;

    // Cleaned, with a new id. WrongUse when it has no number or too much text; Refused when it stands there.
    QFuture<Result<OfficialDocument>> add(const OfficialDocument &document);
    QFuture<Result<OfficialDocument>> change(const OfficialDocument &document);
    // In force again with an invalid day.
    QFuture<Result<OfficialDocument>> setOutOfForce(DocumentId id, QDate since);
    // Only what no article cites (Refused); answers with what is gone.
    QFuture<Result<OfficialDocument>> remove(DocumentId id);
    QFuture<Result<void>> putBack(const OfficialDocument &document); // undoes a removal

    QFuture<Result<AddedDocuments>> importFile(const QString &path);
    // `name` is what the bytes are called in sentences.
    QFuture<Result<AddedDocuments>> importBytes(const QByteArray &bytes, const QString &name);
    QFuture<Result<QByteArray>> exportBytes() const;
    QFuture<Result<void>> exportFile(const QString &path) const;

    // Every citation of the article as the register has it; also where the register is empty.
    QFuture<Result<QList<CheckedCitation>>> check(const Article &article) const;

private:
    Result<AddedDocuments> addRead(const QByteArray &bytes, const QString &name, const Actor &actor,
                                   const QDateTime &now);

    Store &m_store;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

// The citations of `text` as the checklist asks for them: none while the register is empty. In a reading or
// writing transaction of the caller.
Result<QList<CheckedCitation>> citationsByRegister(Database &database, const Article &text, QDate today);

} // namespace toasoan
