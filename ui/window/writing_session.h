#pragma once

#include "core/desk/drafting.h"
#include "ui/window/draft_keeper.h"

#include <QObject>

namespace toasoan {

class DetailsPanel;
class Sheet;

// The article in work: brings it onto the sheet and into the details, keeps what changes, and lets go of it
// only when it is safe. No step waits; what is asked last counts.
class WritingSession : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Write, Read };

    WritingSession(Drafting &drafting, const Clock &now, Sheet &sheet, DetailsPanel &details, Mode mode,
                   QObject *parent);

    bool isOpen() const { return !m_article.id.isNull(); }
    bool wasUsed() const { return m_used; } // an article was asked for, or is there
    ArticleId id() const { return m_article.id; }
    QString templateName() const { return m_article.templateName; } // of the one in work
    bool isReadOnly() const;

    // Somebody else has the article in hand: here it is only read, as the store has it. What was typed and is
    // not safe yet is kept beside it.
    void standAside();
    bool isAside() const { return m_isAside; }
    // It may be written here again, from the newest text on.
    void takeInHand();
    // Shows what the store has where that is another text by now and nothing was typed.
    void refresh();

    // What is printed cannot be changed now, as the process has it; tags and the like can. `rule` says it of
    // an article when it comes onto the sheet, until more is known of it.
    bool isTextLocked() const { return m_textLocked; }
    void setTextLocked(bool locked);
    // Tags, section, genre and the day of publication as well; the note to the desk stays open.
    void setDetailsLocked(bool locked);
    void setLockRule(const std::function<bool(const Article &)> &rule) { m_lockRule = rule; }

    // The article in work is at another stage now, as the store has it.
    void setStage(Stage stage) { m_article.stage = stage; }
    Stage stage() const { return m_article.stage; }

    // As it stands on the sheet and in the details now.
    Article present() const;

    DraftKeeper &keeper() { return *m_keeper; }

    void create();
    // The new article that `make` stores; `shown` once it is on the sheet.
    void createBy(const std::function<QFuture<Result<Article>>()> &make, const std::function<void()> &shown);
    void open(ArticleId id, int cursor = 0);
    void show(const Article &article, int cursor = 0); // as it is in the store
    void restore(int revision);
    void trash();
    void takeFromTrash(ArticleId id);
    void ignore(const IgnoredFinding &note);
    void unignore(const IgnoredFinding &note);

    // Makes everything safe and runs `work`, which changes articles in the store, while nothing can be typed.
    // It is handed what to call when the store is done: then the article is shown as it is there, and after
    // it what was asked for meanwhile. Where it cannot be made safe, `refused` is called instead. While other
    // work is under way, this waits for its turn. `kind` is that of the revision it is made safe as.
    using Done = std::function<void()>;
    void standBack(const std::function<void(const Done &)> &work, const std::function<void()> &refused,
                   RevisionKind kind = RevisionKind::BeforeReplace);

    // A version somebody asked for; while this stands back, as soon as it is back. False where there is none.
    void keepVersion(const QString &name, const DraftKeeper::Answer &answer);

    // Keeps everything as a revision and answers when it is safe, or cannot be made safe now.
    void leave(DraftKeeper::Answer answer);

signals:
    void opened(const toasoan::Article &article);
    void closed();                       // nothing is open any more
    void readOnlyChanged(bool readOnly); // of all that shows the article
    void stayed(); // the article asked for could not be opened; the one before is still there
    void edited();
    void saved(const toasoan::Article &article);
    void listChanged(); // articles came or went
    void trashed(toasoan::ArticleId id, const QString &headline);
    void failed(const toasoan::Error &error);
    // It was changed elsewhere: what stood on the sheet is revision `number` now, and the other text is
    // shown.
    void conflicted(toasoan::ArticleId id, int number, const QString &sentence);

private:
    void giveWay(const Error &error);
    void close();
    void whenSafe(const std::function<void()> &step);
    void putOn(const Article &article, int cursor);
    void comeBack(ArticleId id, int cursor);
    void goOn();
    void load(ArticleId id, int cursor, int request);
    void hold(bool held);
    void setIgnored(const Article &with);
    void takeEdit();
    void showNewest();

    Drafting &m_drafting;
    Sheet &m_sheet;
    DetailsPanel &m_details;
    Mode m_mode;
    Article m_article; // its fields beyond sheet and details
    DraftKeeper *m_keeper;
    int m_request = 0;
    bool m_used = false;
    bool m_textLocked = false;
    bool m_isAside = false;
    bool m_givesWay = false; // what stands on the sheet is being kept beside
    std::function<bool(const Article &)> m_lockRule;
    bool m_standsBack = false;
    int m_timesBack = 0;                  // what was read before it stood back may be another text now
    std::function<void()> m_afterwards;   // what was asked for while standing back
    QList<std::function<void()>> m_queue; // other work to stand back for
};

} // namespace toasoan
