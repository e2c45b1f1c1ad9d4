#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/proof/finding.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"
#include "core/proof/surroundings.h"
#include "core/store/learned_store.h"
#include "core/workflow/role.h"

#include <QFuture>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>

class QThreadPool;

namespace toasoan {

class Database;
class Store;

// Proofreading for windows and commands, with the words of every list that is on. The lexicon is loaded on
// the pool once something is asked; a check asked before it is there waits for it on the pool, never on the
// caller's thread.
class Proofreading
{
public:
    // Without a store: the dictionary and the person's own words (`check FILE` needs no newsroom).
    // `personalWords` is the path of their file; empty: none.
    explicit Proofreading(Store *store, const Clock &clock, const QString &personalWords = {});
    ~Proofreading();

    QFuture<QList<Finding>> check(const QString &text) const;
    // Without what its writer ignores.
    QFuture<QList<Finding>> check(const Article &article, Depth depth = Depth::Usual) const;

    // One field or block as part of its article: together they give what the check of the article gives,
    // ignored findings included. Without `around` it is read as if it stood alone.
    QFuture<QList<Finding>> check(const TextField &field, const SharedSurroundings &around,
                                  Depth depth = Depth::Usual) const;

    // What the article tells about its fields now; `before` itself when that is still the same.
    QFuture<SharedSurroundings> surroundings(const Article &article,
                                             const SharedSurroundings &before = {}) const;

    QFuture<QStringList> suggestions(const QString &word, int limit = 6) const;

    // What must be rewritten so that all tone marks of the article stand where the newsroom puts them.
    QFuture<QList<Finding>> tonesToUnify(const Article &article) const;

    // Adds to the newsroom's words; checks asked afterwards know it.
    QFuture<Result<void>> addWord(const QString &word, const QString &author);
    QFuture<Result<void>> removeWord(const QString &word);

    // Reads every list and language anew and swaps the lexicon; checks asked when the answer is there know
    // them, checks that run meanwhile keep what they began with. Waits for the store: for the pool, not for
    // windows.
    void readWordsAnew() const;

    // Who decides; in a newsroom with accounts an editor or an administrator (NotAllowed).
    void setActor(const Actor &actor) { m_actor = actor; }
    QFuture<Result<void>> setToneStyle(ToneStyle style);
    QFuture<Result<void>> setHouseStyle(const HouseStyle &style);
    // Switches rules off or on for the whole newsroom; an id no rule has changes nothing.
    QFuture<Result<void>> setRule(const QString &id, bool on);
    QFuture<Result<void>> setRules(const QHash<QString, bool> &switches);

    // Counts anew what the newsroom's published articles write (core/desk/learning.h) and goes on with it;
    // from then on it is done every day, until it is stopped. Stopping forgets what was learned.
    QFuture<Result<LearnedFrom>> learn();
    QFuture<Result<void>> stopLearning();
    // The same, but for where it is off or was done today already: then nothing is counted.
    QFuture<Result<std::optional<LearnedFrom>>> learnDaily();

    struct Learning
    {
        bool isOn = true;
        std::optional<LearnedFrom> last; // nothing: nothing was learned yet
    };
    QFuture<Result<Learning>> learning() const;

    // The proofreader of now, once it is loaded.
    struct Loaded
    {
        Proofreader reader;
        QString dictionaryProblem; // as below
    };
    QFuture<Loaded> loaded() const;

    // The proofreader of now, waiting for it where it is still loading; for the pool and for commands.
    Proofreader reader() const;
    std::shared_ptr<const Lexicon> lexicon() const { return reader().lexicon; }

    // For a pause in the work: memory that only checks need is given back until the next one.
    void rest() const;

    // Why the Vietnamese dictionary is missing, in one sentence; empty when it is there. Waits as lexicon()
    // does.
    QString dictionaryProblem() const;

    // What else could not be read of the person's own words and the languages, a sentence each. Waits
    // likewise.
    QStringList wordProblems() const;

private:
    QThreadPool &pool() const;
    Result<LearnedFrom> learnNow(const QDateTime &now);
    QFuture<Result<void>> change(const std::function<Result<void>(Database &)> &work);
    QFuture<Result<void>> decide(const std::function<Result<void>(Database &)> &work); // for the house

    struct Shared;
    Store *m_store;
    Clock m_clock;
    Actor m_actor;
    QString m_personalWords;
    std::unique_ptr<Shared> m_shared;
};

} // namespace toasoan
