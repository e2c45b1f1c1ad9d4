#pragma once

#include "core/base/result.h"
#include "core/desk/whose_words.h"
#include "core/text/snippet.h"
#include "core/workflow/role.h"

#include <QFuture>
#include <QStringList>

#include <optional>

class QThreadPool;

namespace toasoan {

class Database;
class Store;

// The lists of snippets that are at hand; where both call one alike, the person's own counts.
struct SnippetLists
{
    QList<Snippet> mine;
    QList<Snippet> newsroom;

    SnippetBook book() const { return SnippetBook(mine + newsroom); }
};

struct AddedSnippets
{
    int added = 0;
    int replaced = 0;
    QStringList notes; // what of a file was left out, a sentence each
};

// Keeping snippets and abbreviations. The newsroom's are in its store: those the program comes with, until
// somebody changes them. A person's own are a file of theirs, which goes with them from newsroom to newsroom
// and may be changed by several programs at once.
class Snippets
{
public:
    // `ownFile` empty: there is no such file here.
    Snippets(Store &store, const QString &ownFile, QThreadPool &pool);

    // Who changes them; those of the newsroom are for editors and administrators (NotAllowed).
    void setActor(const Actor &actor) { m_actor = actor; }

    QFuture<Result<SnippetLists>> lists() const;

    // Adds a snippet, or puts it in the place of `instead`; what is called like it gives way. WrongUse when
    // it is none, with the reason.
    QFuture<Result<void>> put(WhoseWords whose, const Snippet &snippet,
                              const std::optional<Snippet> &instead = {});
    QFuture<Result<void>> remove(WhoseWords whose, const QList<Snippet> &snippets);

    QFuture<Result<AddedSnippets>> importFile(WhoseWords whose, const QString &path);
    QFuture<Result<void>> exportFile(WhoseWords whose, const QString &path) const;

private:
    using Change = std::function<Result<void>(QList<Snippet> &)>;
    Result<void> change(WhoseWords whose, const Change &how);
    Result<QList<Snippet>> read(WhoseWords whose) const;

    Store &m_store;
    QString m_ownFile;
    QThreadPool &m_pool;
    Actor m_actor;
};

// Those the program comes with.
QList<Snippet> defaultSnippets();

} // namespace toasoan
