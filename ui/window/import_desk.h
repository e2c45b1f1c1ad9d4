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
    // Takes an article off the sheet before the store changes it, and answers whether it is off.
    using PutAway = std::function<void(ArticleId, const std::function<void(bool)> &)>;

    ImportDesk(Drafting &drafting, AskReturning askReturning, PutAway putAway, QWidget *window);

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
    void read(const QString &path, Returning returning);
    void take(const QString &path, const Result<ImportedArticle> &imported);

    Drafting &m_drafting;
    AskReturning m_askReturning;
    PutAway m_putAway;
    QWidget *m_window;
    QStringList m_waiting;
    QPointer<ImportDialog> m_dialog; // of the files under way, when there are several
    QHash<ArticleId, QStringList> m_notes;
    bool m_working = false;
    bool m_opened = false; // one of these articles
};

} // namespace toasoan
