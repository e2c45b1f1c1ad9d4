#pragma once

#include "core/desk/drafting.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace toasoan {

class ImportDialog;

// Brings files of others in as drafts, one after the other, away from the thread of the window. Several are
// told of in a dialog of their own, a sentence each.
class ImportDesk : public QObject
{
    Q_OBJECT

public:
    ImportDesk(Drafting &drafting, QWidget *window);

    // What comes while others are under way waits for its turn.
    void import(const QStringList &paths);

    // What was left out or guessed when the article came in; told once.
    QStringList takeNotes(ArticleId id) { return m_notes.take(id); }

signals:
    void cameIn(); // an article more
    void articleWanted(toasoan::ArticleId id);
    void failed(const toasoan::Error &error);

private:
    void next();
    void take(const QString &path, const Result<ImportedArticle> &imported);

    Drafting &m_drafting;
    QWidget *m_window;
    QStringList m_waiting;
    QPointer<ImportDialog> m_dialog; // of the files under way, when there are several
    QHash<ArticleId, QStringList> m_notes;
    bool m_working = false;
    bool m_opened = false; // one of these articles
};

} // namespace toasoan
