#include "core/desk/registering.h"

#include "core/base/safe_write.h"
#include "core/desk/present_actor.h"
#include "core/desk/read_file.h"
#include "core/exchange/document_list_file.h"
#include "core/store/article_store.h"
#include "core/store/database.h"
#include "core/store/document_store.h"
#include "core/store/record_store.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/text/paper_number.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostLookedThrough = 200; // articles in which the figures of a number stand

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

bool keeps(Roles roles)
{
    return roles & (Role::Editor | Role::Publisher | Role::Administrator);
}

Error notYours()
{
    return {Fault::NotAllowed,
            Texts::tr("Only an editor, a publisher or an administrator keeps the register of documents."),
            {}};
}

QString dayed(const OfficialDocument &document)
{
    return document.issued.isValid() ? QString(document.number + u' ' + document.issued.toString(Qt::ISODate))
                                     : document.number;
}

Result<void> record(Database &database, Recorded what, const Actor &actor, const QDateTime &now,
                    const QString &note)
{
    const auto recorded = RecordStore(database).add(entryBy(what, actor, now, note));
    return recorded ? Result<void>() : recorded.error();
}

// Does `work` for somebody who may, in one transaction with what it notes for the record; a refusal is
// recorded too. An empty note: nothing was changed.
template <class T>
Result<T> kept(Database &database, const Actor &actor, const QDateTime &now, const QString &asked,
               const std::function<Result<T>(Database &, QString &note)> &work)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    if (!keeps(present->roles)) {
        const auto refused =
            record(database, Recorded::Refused, actor, now, QString(u"documents: "_s + asked));
        return refused ? Result<T>(notYours()) : Result<T>(refused.error());
    }
    std::optional<T> done;
    const auto all = database.inTransaction([&]() -> Result<void> {
        QString note;
        auto worked = work(database, note);
        if (!worked)
            return worked.error();
        done = std::move(*worked);
        return note.isEmpty() ? Result<void>()
                              : record(database, Recorded::RegisterChanged, actor, now, note);
    });
    return all ? Result<T>(std::move(*done)) : Result<T>(all.error());
}

Result<OfficialDocument> usable(const OfficialDocument &typed)
{
    const OfficialDocument document = cleaned(typed);
    if (const auto fault = faultOf(document))
        return Error{Fault::WrongUse, sentence(*fault), {}};
    return document;
}

// The headline of an article that cites the document; nothing: none does.
Result<std::optional<QString>> citedIn(Database &database, const OfficialDocument &document)
{
    const auto hits = search(database, document.number, mostLookedThrough);
    if (!hits)
        return hits.error();
    for (const SearchHit &hit : *hits) {
        const auto article = ArticleStore(database).article(hit.id);
        if (!article)
            return article.error();
        const QList<Citation> all = citations(*article);
        const bool cites = std::any_of(all.begin(), all.end(), [&](const Citation &citation) {
            return paperKey(citation.number) == paperKey(document.number);
        });
        if (cites)
            return std::optional(hit.headline);
    }
    return std::optional<QString>();
}

Error isCited(const OfficialDocument &document, const QString &headline)
{
    return {Fault::Refused,
            Texts::tr("“%1” is cited in the article “%2”; take it out of force instead of removing it.")
                .arg(document.number, headline),
            {}};
}

QList<CheckedCitation> compared(const Article &article, const QList<Citation> &found,
                                const QList<OfficialDocument> &documents, QDate today)
{
    return checkedCitations(found, documents, dayOf(article, today));
}

QStringList numbersOf(const QList<Citation> &found)
{
    QStringList numbers;
    for (const Citation &citation : found)
        numbers << citation.number;
    return numbers;
}

} // namespace

Registering::Registering(Store &store, QThreadPool &pool, const Clock &clock)
    : m_store(store)
    , m_pool(pool)
    , m_clock(clock)
{
}

bool Registering::mayKeep() const
{
    return keeps(m_actor.roles);
}

QFuture<Result<QList<OfficialDocument>>> Registering::documents() const
{
    return m_store.read([](Database &database) { return DocumentStore(database).documents(); });
}

QFuture<Result<QList<OfficialDocument>>> Registering::withNumber(const QString &number) const
{
    return m_store.read(
        [number](Database &database) { return DocumentStore(database).withNumbers({number}); });
}

QFuture<Result<OfficialDocument>> Registering::add(const OfficialDocument &typed)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return kept<OfficialDocument>(
            database, actor, now, u"add "_s + typed.number,
            [&](Database &, QString &note) -> Result<OfficialDocument> {
                auto document = usable(typed);
                if (!document)
                    return document.error();
                document->id = DocumentId::make();
                document->addedBy = actor.name;
                document->addedAt = now;
                const auto isNew = DocumentStore(database).add({*document});
                if (!isNew)
                    return isNew.error();
                if (*isNew == 0)
                    return Error{Fault::Refused,
                                 Texts::tr("“%1” of that day and body is in the register already.")
                                     .arg(document->number),
                                 {}};
                note = u"added "_s + dayed(*document);
                return document;
            });
    });
}

QFuture<Result<OfficialDocument>> Registering::change(const OfficialDocument &typed)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return kept<OfficialDocument>(database, actor, now, u"change "_s + typed.number,
                                      [&](Database &, QString &note) -> Result<OfficialDocument> {
                                          const auto document = usable(typed);
                                          if (!document)
                                              return document.error();
                                          DocumentStore store(database);
                                          const auto before = store.document(typed.id);
                                          if (!before)
                                              return before.error();
                                          if (const auto changed = store.change(*document); !changed)
                                              return changed.error();
                                          if (*before != *document)
                                              note = before->number == document->number
                                                         ? QString(u"changed "_s + dayed(*document))
                                                         : QString(u"changed "_s + dayed(*before) +
                                                                   u" to "_s + dayed(*document));
                                          return store.document(typed.id);
                                      });
    });
}

QFuture<Result<OfficialDocument>> Registering::setOutOfForce(DocumentId id, QDate since)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return kept<OfficialDocument>(database, actor, now, u"outOfForce "_s + id.toString(),
                                      [&](Database &, QString &note) -> Result<OfficialDocument> {
                                          DocumentStore store(database);
                                          auto document = store.document(id);
                                          if (!document)
                                              return document.error();
                                          document->outOfForce = since;
                                          const auto fine = usable(*document);
                                          if (!fine)
                                              return fine.error();
                                          if (const auto changed = store.change(*fine); !changed)
                                              return changed.error();
                                          note = since.isValid()
                                                     ? QString(u"outOfForce "_s + dayed(*fine) +
                                                               u" since "_s + since.toString(Qt::ISODate))
                                                     : QString(u"inForce "_s + dayed(*fine));
                                          return fine;
                                      });
    });
}

QFuture<Result<OfficialDocument>> Registering::remove(DocumentId id)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) {
        return kept<OfficialDocument>(database, actor, now, u"remove "_s + id.toString(),
                                      [&](Database &, QString &note) -> Result<OfficialDocument> {
                                          DocumentStore store(database);
                                          const auto document = store.document(id);
                                          if (!document)
                                              return document.error();
                                          const auto cited = citedIn(database, *document);
                                          if (!cited)
                                              return cited.error();
                                          if (*cited)
                                              return isCited(*document, **cited);
                                          if (const auto gone = store.remove(id); !gone)
                                              return gone.error();
                                          note = u"removed "_s + dayed(*document);
                                          return document;
                                      });
    });
}

QFuture<Result<void>> Registering::putBack(const OfficialDocument &document)
{
    return m_store.write([=, actor = m_actor, now = m_clock()](Database &database) -> Result<void> {
        const auto back = kept<int>(database, actor, now, u"add "_s + document.number,
                                    [&](Database &, QString &note) -> Result<int> {
                                        const auto isNew = DocumentStore(database).add({document});
                                        if (isNew && *isNew > 0)
                                            note = u"added "_s + dayed(document);
                                        return isNew;
                                    });
        return back ? Result<void>() : back.error();
    });
}

Result<AddedDocuments> Registering::addRead(const QByteArray &bytes, const QString &name, const Actor &actor,
                                            const QDateTime &now)
{
    const auto read = readDocuments(bytes, name);
    if (!read)
        return read.error();
    return m_store
        .write([&](Database &database) {
            return kept<AddedDocuments>(
                database, actor, now, u"import"_s, [&](Database &, QString &note) -> Result<AddedDocuments> {
                    QList<OfficialDocument> documents = read->documents;
                    for (OfficialDocument &document : documents) {
                        document.id = DocumentId::make();
                        document.addedBy = actor.name;
                        document.addedAt = now;
                    }
                    const auto added = DocumentStore(database).add(documents);
                    if (!added)
                        return added.error();
                    if (*added > 0)
                        note = u"imported %1"_s.arg(*added);
                    return AddedDocuments{*added, int(documents.size()) - *added, read->notes()};
                });
        })
        .takeResult();
}

QFuture<Result<AddedDocuments>> Registering::importFile(const QString &path)
{
    return QtConcurrent::run(
        &m_pool, [this, path, actor = m_actor, now = m_clock()]() -> Result<AddedDocuments> {
            const auto bytes = readFile(path, largestDocumentList);
            return bytes ? addRead(*bytes, QFileInfo(path).fileName(), actor, now) : bytes.error();
        });
}

QFuture<Result<AddedDocuments>> Registering::importBytes(const QByteArray &bytes, const QString &name)
{
    return QtConcurrent::run(&m_pool, [this, bytes, name, actor = m_actor, now = m_clock()] {
        return addRead(bytes, name, actor, now);
    });
}

QFuture<Result<QByteArray>> Registering::exportBytes() const
{
    return m_store.read([](Database &database) -> Result<QByteArray> {
        const auto all = DocumentStore(database).documents();
        return all ? Result<QByteArray>(writeDocuments(*all)) : Result<QByteArray>(all.error());
    });
}

QFuture<Result<void>> Registering::exportFile(const QString &path) const
{
    const auto bytes = exportBytes();
    return QtConcurrent::run(&m_pool, [path, bytes]() -> Result<void> {
        const Result<QByteArray> written = bytes.result();
        return written ? safeWrite(path, *written) : written.error();
    });
}

QFuture<Result<QList<CheckedCitation>>> Registering::check(const Article &article) const
{
    return m_store.read([article, now = m_clock()](Database &database) -> Result<QList<CheckedCitation>> {
        const QList<Citation> found = citations(article);
        const auto documents = DocumentStore(database).withNumbers(numbersOf(found));
        if (!documents)
            return documents.error();
        return compared(article, found, *documents, now.toLocalTime().date());
    });
}

Result<QList<CheckedCitation>> citationsByRegister(Database &database, const Article &text, QDate today)
{
    DocumentStore store(database);
    const auto held = store.count();
    if (!held)
        return held.error();
    if (*held == 0)
        return QList<CheckedCitation>();
    const QList<Citation> found = citations(text);
    const auto documents = store.withNumbers(numbersOf(found));
    if (!documents)
        return documents.error();
    return compared(text, found, *documents, today);
}

} // namespace toasoan
