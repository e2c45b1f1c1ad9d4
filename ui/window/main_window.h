#pragma once

#include "core/base/clock.h"
#include "core/workflow/role.h"
#include "ui/window/panels.h"
#include "ui/window/questions.h"
#include "ui/window/writing_session.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>

namespace toasoan {

class AccountsDesk;
class DueDesk;
class ExportDesk;
class FocusMode;
class DeskKeysDesk;
class HandOverDesk;
class HoldingDesk;
class ImportDesk;
class Leaving;
class OriginalDesk;
struct ComparedText;
class LocalSettings;
class LockDesk;
class PictureDesk;
class PlanningDesk;
class ProcessDesk;
class ProofDesk;
class RecordDesk;
class RegisterDesk;
class RemarkDesk;
class SeenDesk;
class SnippetDesk;
class SuggestionDesk;
class TemplateDesk;
class WritingGoal;
class Recovery;
class ReplaceDesk;
struct Anchor;
struct Citation;
struct Finding;
struct Lack;
struct TextChange;

// The desk: folders and articles on the left, the sheet in the middle, what belongs to it on the right.
// Places panels and routes what is asked; each thing that can be done is a class of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `facts` are the lines of the page about the program.
    MainWindow(Newsroom &newsroom, LocalSettings &settings, const Clock &now, Questions questions,
               QStringList facts);
    ~MainWindow() override;

    // Shows it and starts, once somebody is in; in a newsroom with accounts that asks who it is.
    void begin(const std::optional<Article> &article = std::nullopt);

    // Goes on where the person was: `article` when there is one, else the one remembered, else the newest.
    void start(const std::optional<Article> &article = std::nullopt);

    DueDesk &dueDesk() { return *m_due; }
    PlanningDesk &planningDesk() { return *m_planning; }
    HoldingDesk &holdingDesk() { return *m_holding; }
    LockDesk &lockDesk() { return *m_lock; }
    const Panels &panels() const { return m_panels; }
    WritingSession &session() { return *m_session; }
    const WindowActions &actions() const { return *m_actions; }

    void bringForward();
    void tell(const Error &error); // as a banner

signals:
    void painted(); // once
    void begun();   // once: somebody is in

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void serveSheet();
    void connectSession();
    void connectLists();
    void showComparison(const QList<ComparedText> &texts, int before, int after);
    void connectDesks();
    void connectProcess();
    void connectPlanning();
    void connectHolding();
    void connectRemarks();
    void connectActions();
    void connectView();
    void connectTyping();

    void showArticle(const Article &article);
    void showNothing();
    void showSaving();
    void showWords();
    void refreshLists();
    void openNewest();
    void tellTrashed(ArticleId id, const QString &headline);
    void importFiles();
    void compareWith(ArticleId id, int revision);
    void backUp();
    void keepVersion(const QString &name);
    void showColumns();
    void showSide(int number); // the panel with the keyboard in it
    void showField(const Finding &finding);
    void showLack(const Lack &lack);
    void showAnchor(const Anchor &place);
    void showCitation(const Citation &citation);
    void showPlace(const TextChange &change);
    void fixField(const Finding &finding, const QString &text);
    void setFullScreen(bool on);
    void askTarget();
    void rememberPlace();

    Newsroom &m_newsroom;
    LocalSettings &m_settings;
    Clock m_now;
    Questions m_questions;
    QStringList m_facts;
    Panels m_panels;
    WindowActions *m_actions;
    WritingSession *m_session;
    ProofDesk *m_proof;
    PictureDesk *m_pictures;
    ExportDesk *m_export;
    SnippetDesk *m_snippets;
    TemplateDesk *m_templates;
    ReplaceDesk *m_replace;
    ImportDesk *m_import;
    HandOverDesk *m_handOver;
    DeskKeysDesk *m_deskKeys;
    OriginalDesk *m_originals;
    RecordDesk *m_record;
    RegisterDesk *m_register;
    Recovery *m_recovery;
    Leaving *m_leaving;
    LockDesk *m_lock;
    AccountsDesk *m_accounts;
    ProcessDesk *m_process;
    DueDesk *m_due;
    PlanningDesk *m_planning;
    RemarkDesk *m_remarks;
    SuggestionDesk *m_suggestions;
    SeenDesk *m_seen;
    HoldingDesk *m_holding;
    FocusMode *m_focus;
    WritingGoal *m_goal;
    QTimer m_placeTimer;
    AccountId m_person;
    bool m_wasPainted = false;
    bool m_isFirst = true; // article since the start
};

} // namespace toasoan
