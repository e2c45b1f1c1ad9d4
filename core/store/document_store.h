#pragma once

#include "core/article/official_document.h"
#include "core/base/result.h"

#include <QStringList>

namespace toasoan {

class Database;

constexpr int mostDocuments = 50'000; // in one register

// The register of official documents. Two are the same when number, day and issuing body are.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database);

    // In Vietnamese order of their kinds, then by number; all of them.
    Result<QList<OfficialDocument>> documents();
    // Those with one of these numbers, however it is written.
    Result<QList<OfficialDocument>> withNumbers(const QStringList &numbers);
    Result<OfficialDocument> document(DocumentId id); // NotFound
    Result<int> count();

    // How many are new; what stands there already stays as it is. TooLarge, and then none is added, when the
    // register would be too full.
    Result<int> add(const QList<OfficialDocument> &documents);
    // All but its id, and who added it when. NotFound; Refused when it would be the same as another.
    Result<void> change(const OfficialDocument &document);
    Result<void> remove(DocumentId id); // NotFound

private:
    Database &m_database;
};

} // namespace toasoan
