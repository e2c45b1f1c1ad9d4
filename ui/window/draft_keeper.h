#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"
#include "core/desk/drafting.h"
#include "core/store/article_store.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace toasoan {

// How the keeper reaches the store; Drafting in the program.
struct DraftWriting
{
    std::function<QFuture<Result<QDateTime>>(const Article &, const Over &)> save;
    std::function<QFuture<Result<int>>(const Article &, RevisionKind, const QString &note, const Over &)>
        keepRevision;
    Clock now;
};

// Keeps what is typed safe: writes the working copy 1 s after a pause and at least every 1.5 s of unbroken
// typing, never two at once, the newest always last; a revision every ten minutes of work. A failed save is
// tried again until it succeeds, and the text stays where it is meanwhile.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    // The present text, put into an article that holds the other fields.
    using Present = std::function<Article()>;

    DraftKeeper(DraftWriting writing, Present present, QObject *parent);

    // From now on `article`, as it is in the store.
    void begin(const Article &article);

    // Nothing to keep: no article is open, or it must not change.
    void stop();

    void changed();
    void saveNow();

    // Writes what there is as a revision and answers when it is safe; true at once when nothing changed since
    // the last one and `note` is empty.
    using Answer = std::function<void(bool safe)>;
    void keepRevision(RevisionKind kind, const QString &note, Answer answer = {});

    bool isSafe() const { return !m_dirty && !m_writing; }
    bool isIdle() const { return isSafe() && !m_wanted; } // and nobody waits for an answer
    bool hasFailed() const { return m_failure.has_value(); }
    const std::optional<Error> &failure() const { return m_failure; }
    const Over &stored() const { return m_stored; } // as far as known here; none: nothing is to be kept
    QDateTime savedAt() const { return m_savedAt; }

signals:
    void stateChanged(); // saved, waiting, saving or failed
    void saved(const toasoan::Article &article);
    void revisionKept(int number);
    void failed(const toasoan::Error &error); // once, until it works again
    void recovered();
    // Another text stands in the store than the one this was written over; nothing more is written.
    void conflicted(const toasoan::Error &error);

private:
    struct Wanted
    {
        RevisionKind kind = RevisionKind::Saved;
        QString note;
        QList<Answer> answers;
    };

    void write();
    void writeRevision();
    void finishWriting(const Article &article, const QDateTime &at);
    void failWriting(const Error &error);
    void answerAll(bool safe);

    DraftWriting m_store;
    Present m_present;
    QTimer m_pause;   // since the last key
    QTimer m_longest; // since the first key that is not safe
    QTimer m_retry;
    QTimer m_work; // since the first change after a revision
    bool m_open = false;
    bool m_dirty = false;
    bool m_writing = false;
    bool m_changedSinceRevision = false;
    int m_generation = 0; // of begin(): an answer for the article before is not this one's
    std::optional<Wanted> m_wanted;
    std::optional<Wanted> m_inRevision;
    std::optional<Error> m_failure;
    QDateTime m_savedAt;
    Over m_stored; // what stands in the store, as far as known here
};

} // namespace toasoan
