#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/word_list_file.h"
#include "core/store/word_list.h"
#include "core/workflow/role.h"

#include <QFuture>

#include <functional>

class QThreadPool;

namespace toasoan {

class Database;
class Store;

// A word of the newsroom counts at once unless somebody only wants to propose it, or may do no more.
enum class Adding { AtOnce, AsProposal };

// What became of words that were to be added.
struct AddedWords
{
    int added = 0;
    int known = 0;     // stood there already
    bool wait = false; // for the approval of an editor
    QStringList notes; // what of a file was left out, a sentence each
};

// A language other than Vietnamese, for quoted passages.
struct Language
{
    QString code; // "en_US"
    QString name; // translated
    bool isOn = false;
    bool isInstalled = true;
};

// Keeping the lists of words that the proofreader accepts, and the languages it knows beside Vietnamese. What
// counts for the newsroom is decided by its editors and administrators; others propose words, and take back
// what they proposed (NotAllowed). Everybody decides about their own list.
class Dictionaries
{
public:
    // Without a store: the person's own list alone. `afterChange` runs on the pool after every change and
    // before its answer.
    Dictionaries(Store *store, const QString &personalWords, QThreadPool &pool, const Clock &clock,
                 std::function<void()> afterChange);

    // Who adds and approves.
    void setActor(const Actor &actor) { m_actor = actor; }
    // Whether they decide about the newsroom's words, as far as known without asking the store.
    bool mayDecide() const;
    bool mayRemove(const QString &list, const QList<ListedWord> &words) const;

    // The person's own, the newsroom's, its topics.
    QFuture<Result<QList<WordList>>> lists() const;
    QFuture<Result<QList<ListedWord>>> words(const QString &list) const; // in Vietnamese order

    // A list that is not there becomes one more topic, where the person may decide that. What is no word is
    // refused, and then none is added.
    QFuture<Result<AddedWords>> add(const QString &list, const QStringList &words,
                                    Adding adding = Adding::AtOnce);
    // Both answer with the words that were not there.
    QFuture<Result<QStringList>> approve(const QString &list, const QStringList &words);
    QFuture<Result<QStringList>> remove(const QString &list, const QStringList &words);

    // Undoes a removal.
    QFuture<Result<void>> putBack(const QString &list, const QList<ListedWord> &words);

    QFuture<Result<void>> makeTopic(const QString &name);
    QFuture<Result<void>> removeTopic(const QString &name); // with its words
    QFuture<Result<void>> setOn(const QString &topic, bool on);

    QFuture<Result<AddedWords>> importFile(const QString &list, const QString &path,
                                           Adding adding = Adding::AtOnce);
    // `name` is what the bytes are called: the format and the sentences go by it.
    QFuture<Result<AddedWords>> importBytes(const QString &list, const QByteArray &bytes, const QString &name,
                                            Adding adding = Adding::AtOnce);
    // The approved words of a list.
    QFuture<Result<QByteArray>> exportBytes(const QString &list, WordListFormat format) const;
    QFuture<Result<void>> exportFile(const QString &list, const QString &path, WordListFormat format) const;

    QFuture<Result<QList<Language>>> languages() const; // those installed and those that are on
    QFuture<Result<void>> addLanguage(const QString &code);
    QFuture<Result<void>> removeLanguage(const QString &code);

private:
    struct By // who, when, how: as it was when it was asked for
    {
        Actor actor;
        QDateTime now;
        Adding adding = Adding::AtOnce;
    };
    By by(Adding adding) const;

    template <class T>
    QFuture<Result<T>> change(std::function<Result<T>()> work);
    template <class T>
    Result<T> inStore(const std::function<Result<T>(Database &)> &work) const;
    template <class T>
    Result<T> fromStore(const std::function<Result<T>(Database &)> &work) const;

    Result<QList<ListedWord>> readWords(const QString &list) const;
    Result<AddedWords> addEntries(const QString &list, const QStringList &entries, const By &by);
    Result<AddedWords> addRead(const QString &list, const QByteArray &bytes, const QString &name,
                               const By &by);
    Result<QByteArray> written(const QString &list, WordListFormat format) const;
    Result<void> changeLanguages(const Actor &actor, const std::function<void(QStringList &)> &how);

    Store *m_store;
    QString m_personalWords;
    QThreadPool &m_pool;
    Clock m_clock;
    std::function<void()> m_afterChange;
    Actor m_actor;
};

} // namespace toasoan
