#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/workflow/remark.h"
#include "ui/review/remarks_panel.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace toasoan {

class Newsroom;
class Panels;
class WindowActions;
class WritingSession;

// Remarks on the article in work: reads them when it is opened, keeps them at their words while it is edited,
// shows them on the sheet and in the panel, and says what somebody wrote. What was not sent stays with its
// article.
class RemarkDesk : public QObject
{
    Q_OBJECT

public:
    RemarkDesk(Newsroom &newsroom, WritingSession &session, const WindowActions &actions,
               const Panels &panels, const Clock &now, QWidget *window);

    void changePerson(); // what one wrote and did not send is not for the next
    void begin();        // on what is selected, where the keyboard is
    void beginWhole();   // on the article as a whole
    void showHere();     // the card of the remark at the cursor
    void showFirst();    // of the open ones
    int openCount() const { return m_openCount; }

signals:
    void panelWanted();
    void countChanged();
    void placeWanted(const toasoan::Anchor &place);
    void failed(const toasoan::Error &error);

private:
    // What one person wrote about one article.
    struct Kept
    {
        UnsentRemarks unsent;
        Anchor place; // of the new remark, in this text
        Article text;
    };
    using KeptOf = std::pair<AccountId, ArticleId>;

    void open(const Article &article);
    void close();
    void keep();
    void bringBack(const Article &article);
    void take(const QList<Remark> &remarks, const Article &of);
    void readAgain();
    void followSave(const Article &saved);
    void followSoon();
    void place();
    void showMarks();
    void showCount();
    void beginAt(const Anchor &place);
    Anchor chosenPlace(const Article &present) const;
    void say(const QString &text);
    void sayNow();
    void finish(RemarkId id, const QString &text, RemarkLine::Kind kind);
    void goTo(RemarkId id);
    bool mayWrite() const;

    Newsroom &m_newsroom;
    WritingSession &m_session;
    const WindowActions &m_actions;
    const Panels &m_panels;
    Clock m_now;
    ArticleId m_article;
    AccountId m_person;
    QList<Remark> m_remarks;     // at their places in m_stored
    Article m_stored;            // the text as it is in the store
    QList<Remark> m_placed;      // at their places in the present text, in the order of reading
    std::optional<Anchor> m_new; // the place of a new one, in m_newText
    Article m_newText;
    std::optional<QString> m_saying; // as soon as the text is safe
    bool m_isSending = false;
    std::function<void()> m_afterwards; // what was wanted meanwhile
    QSet<RemarkId> m_busy;              // an answer is under way
    QMap<KeptOf, Kept> m_kept;
    QTimer m_soon;
    QElapsedTimer m_sinceEdit;
    int m_request = 0;
    int m_openCount = 0;
};

} // namespace toasoan
