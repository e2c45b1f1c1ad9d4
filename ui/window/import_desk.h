#pragma once

#include "core/desk/drafting.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace toasoan {

class ImportDialog;

// Brings files of others in as drafts, one after the other, away from the thread of the window. Several are
// told of in a dialog of their own, a sentence each.
//
// A file that was made of an article which is here comes back as its next version, or as an article of its
// own, as a person says.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    using AskReturning =
        std::function<std::optional<Returning>(QWidget *, const QString &file, const QString &headline)>;
    // Runs work that changes an article in the store while nobody can write in it; see WritingSession.
    using Done = std::function<void()>;
    using StandBack = std::function<void(const std::function<void(const Done &)> &work,
                                         const std::function<void()> &refused)>;

    ImportDesk(Drafting &drafting, AskReturning askReturning, StandBack standBack, QWidget *window);

    // What comes while others are under way waits for its turn.
    void import(const QStringList &paths);

    // What was left out or guessed when the article came in; told once.
    QStringList takeNotes(ArticleId id) { return m_notes.take(id); }

signals:
    void cameIn(); // an article more
    void articleWanted(toasoan::ArticleId id);
    void cameBack(toasoan::ArticleId id, int before); // the revision the article was before
    void failed(const toasoan::Error &error);

private:
    void next();
    void import(const QString &path, const std::optional<Article> &present);
    void read(const QString &path, Returning returning, const Done &done = {});
    void leaveOut(const QString &path);
    void take(const QString &path, const Result<ImportedArticle> &imported);

    Drafting &m_drafting;
    AskReturning m_askReturning;
    StandBack m_standBack;
    QWidget *m_window;
    QStringList m_waiting;
    QPointer<ImportDialog> m_dialog; // of the files under way, when there are several
    QHash<ArticleId, QStringList> m_notes;
    bool m_working = false;
    bool m_opened = false; // one of these articles
};

} // namespace toasoan
