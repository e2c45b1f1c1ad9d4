#pragma once

#include "core/base/error.h"
#include "core/base/result.h"
#include "core/workflow/suggestion.h"
#include "ui/editor/sheet.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace toasoan {

class Newsroom;
class Panels;
class SuggestDialog;
class WindowActions;
class WritingSession;

// Suggested changes of the article in work: reads them when it is opened, keeps them at their words while it
// is edited, shows them on the sheet and in the panel, has them made, accepted and rejected.
class SuggestionDesk : public QObject
{
    Q_OBJECT

public:
    SuggestionDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
                   const Panels &panels, QWidget *window);

    void begin();     // a sheet to write on as one would have it
    void showFirst(); // of the open ones
    int openCount() const;

signals:
    void panelWanted();
    void countChanged();
    void placeWanted(const toasoan::Anchor &place);
    void failed(const toasoan::Error &error);

private:
    void open(const Article &article);
    void close();
    void read();
    void followSave(const Article &saved);
    void followSoon();
    void place();
    void showMarks(const QList<Suggestion> &placed);
    void showRights();
    void showWays(); // in the menu
    void askDialog(const Article &base, const std::function<void()> &done);
    void accept(const QList<SuggestionId> &which);
    void acceptHere();
    void rejectHere();
    SuggestionId here() const; // at the cursor, or the chosen card; null: neither
    void goToNext();
    QList<Suggestion> openInOrder() const; // where they are now
    SuggestionId after(SuggestionId id) const;
    void tellAccepted(qsizetype accepted, qsizetype unfit);
    void reject(const QList<SuggestionId> &which);
    void goTo(SuggestionId id);
    bool maySuggest() const;
    bool mayDecide() const;

    Newsroom &m_newsroom;
    WritingSession &m_session;
    const WindowActions &m_actions;
    const Panels &m_panels;
    QWidget *m_window;
    ArticleId m_article;
    QList<Suggestion> m_suggestions; // at their places in m_stored
    Article m_stored;                // the text as it is in the store
    QTimer m_soon;
    QElapsedTimer m_sinceEdit;
    int m_request = 0;
    bool m_isBusy = false;
    SuggestionId m_next; // to be shown when the decision about the one before is in the store
    QPointer<SuggestDialog> m_dialog;
};

} // namespace toasoan
