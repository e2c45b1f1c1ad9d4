#include "ui/window/main_window.h"
#include "ui/window/desk_keys_desk.h"

#include "core/article/field_label.h"
#include "core/desk/accounts.h"
#include "core/desk/handing_over.h"
#include "core/desk/keeping.h"
#include "core/desk/newsroom.h"
#include "core/desk/publishing.h"
#include "core/desk/replacing.h"
#include "ui/articles/article_list.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/folder_list.h"
#include "ui/articles/history_panel.h"
#include "ui/editor/sheet.h"
#include "ui/photos/photos_panel.h"
#include "ui/proof/findings_panel.h"
#include "ui/publish/export_desk.h"
#include "ui/review/record_desk.h"
#include "ui/widgets/counted_tabs.h"
#include "ui/widgets/when_done.h"
#include "ui/window/accounts_desk.h"
#include "ui/window/article_header.h"
#include "ui/window/columns.h"
#include "ui/window/due_desk.h"
#include "ui/window/focus_mode.h"
#include "ui/window/hand_over_desk.h"
#include "ui/window/holding_desk.h"
#include "ui/window/import_desk.h"
#include "ui/window/leaving.h"
#include "ui/window/lock_desk.h"
#include "ui/window/notices.h"
#include "ui/window/original_desk.h"
#include "ui/window/picture_desk.h"
#include "ui/window/planning_desk.h"
#include "ui/window/process_desk.h"
#include "ui/window/proof_desk.h"
#include "ui/window/recovery.h"
#include "ui/window/register_desk.h"
#include "ui/window/remark_desk.h"
#include "ui/window/replace_desk.h"
#include "ui/window/seen_desk.h"
#include "ui/window/shortcuts_desk.h"
#include "ui/window/snippet_desk.h"
#include "ui/window/status_line.h"
#include "ui/window/suggestion_desk.h"
#include "ui/window/target_dialog.h"
#include "ui/window/template_desk.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_choices.h"
#include "ui/window/writing_goal.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int placeEvery = 5000; // ms between notes of where the cursor is

} // namespace

MainWindow::MainWindow(Newsroom &newsroom, LocalSettings &settings, const Clock &now, Questions questions,
                       QStringList facts)
    : m_newsroom(newsroom)
    , m_settings(settings)
    , m_now(now)
    , m_questions(std::move(questions))
    , m_facts(std::move(facts))
    , m_panels(*this, newsroom, now, [this] { return m_session->present(); })
    , m_actions(new WindowActions(*this, m_panels.sheet->actions(), Panels::sideNames()))
    , m_session(new WritingSession(
          newsroom.drafting(), now, *m_panels.sheet, *m_panels.details,
          newsroom.canWrite() ? WritingSession::Mode::Write : WritingSession::Mode::Read, this))
    , m_proof(
          new ProofDesk(newsroom, *m_session, *m_panels.findings, *m_panels.status, *m_panels.sheet, this))
    , m_pictures(new PictureDesk(
          newsroom.drafting(), *m_panels.sheet, *m_panels.photos, m_questions.pictures,
          [this] { return m_session->present(); }, this))
    , m_export(new ExportDesk(newsroom.publishing(), m_questions.folder, m_questions.openPath, this))
    , m_snippets(new SnippetDesk(newsroom.snippets(), *m_panels.sheet, this))
    , m_templates(
          new TemplateDesk(newsroom.templates(), *m_session, *m_panels.sheet, *m_panels.details, this))
    , m_replace(new ReplaceDesk(
          newsroom.replacing(), *m_session, [this] { return m_panels.list->model().listing(); },
          *m_panels.notices, this))
    , m_import(new ImportDesk(
          newsroom.drafting(), m_questions.returning,
          [this](const auto &work, const auto &refused) { m_session->standBack(work, refused); }, this))
    , m_handOver(new HandOverDesk(newsroom, *m_session, *m_panels.notices, m_questions, this))
    , m_deskKeys(new DeskKeysDesk(newsroom, *this))
    , m_originals(new OriginalDesk(newsroom.originals(), m_panels.details->originals(), m_questions, this))
    , m_record(new RecordDesk(
          newsroom.record(), now, m_questions.saveAs, m_questions.headFile,
          [&newsroom] { return newsroom.canWrite() && newsroom.actor().roles.testFlag(Role::Administrator); },
          this))
    , m_register(
          new RegisterDesk(newsroom.registering(), *m_session, *m_panels.notices, m_questions, now, this))
    , m_recovery(new Recovery(newsroom.keeping(), newsroom.drafting(), *m_session, *m_panels.notices, this))
    , m_leaving(new Leaving(*m_session, m_questions, this))
    , m_lock(new LockDesk(newsroom, *m_session, *this, systemUptime))
    , m_accounts(new AccountsDesk(newsroom, *m_lock, *m_actions, *this))
    , m_process(new ProcessDesk(newsroom, *m_session, *m_actions, m_panels, m_questions.scan, now, this))
    , m_due(new DueDesk(newsroom, *m_panels.notices, now, this))
    , m_planning(new PlanningDesk(newsroom, *m_session, *m_actions, m_panels, settings, *m_lock, m_questions,
                                  now, this))
    , m_remarks(new RemarkDesk(newsroom, *m_session, *m_actions, m_panels, now, this))
    , m_suggestions(new SuggestionDesk(newsroom, *m_session, *m_actions, m_panels, this))
    , m_seen(new SeenDesk(newsroom, *m_session, m_panels, this))
    , m_holding(new HoldingDesk(newsroom, *m_session, *m_panels.notices, now, this))
    , m_focus(new FocusMode(*this, m_panels, *m_actions))
    , m_goal(new WritingGoal(settings, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Tòa Soạn"));
    followShortcuts(*m_actions, settings, *this);
    m_panels.place(*this, *m_actions);
    serveSheet();
    connectSession();
    connectLists();
    connectDesks();
    connectProcess();
    connectPlanning();
    connectHolding();
    connectRemarks();
    connectActions();
    connectView();
    followChoices(*m_actions, *m_panels.sheet, settings, *this);
    connectTyping();
    m_panels.restore(*this, settings.window());
    showColumns();
    m_placeTimer.setSingleShot(true);
    m_placeTimer.setInterval(placeEvery);
    connect(&m_placeTimer, &QTimer::timeout, this, &MainWindow::rememberPlace);
    showNothing();
}

MainWindow::~MainWindow() = default;

void MainWindow::begin(const std::optional<Article> &article)
{
    connect(
        m_lock, &LockDesk::entered, this,
        [this, article] {
            start(article);
            emit begun();
        },
        Qt::SingleShotConnection);
    m_lock->begin();
}

void MainWindow::start(const std::optional<Article> &article)
{
    m_proof->readLexicon();
    refreshLists();
    if (m_newsroom.canWrite())
        m_recovery->look();
    const WindowState state = m_settings.window();
    const auto remembered = ArticleId::fromString(state.article);
    if (article) {
        m_session->show(*article);
    } else if (remembered) {
        whenDone(m_newsroom.drafting().article(*remembered), this,
                 [this, state](const Result<Article> &there) {
                     if (m_session->wasUsed())
                         return; // somebody was quicker
                     if (there && there->stage != Stage::Trashed)
                         m_session->show(*there, state.cursor);
                     else
                         openNewest();
                 });
    } else {
        openNewest();
    }
}

void MainWindow::openNewest()
{
    whenDone(m_newsroom.drafting().list({.limit = 1}), this, [this](const Result<ArticlePage> &page) {
        if (page && !page->articles.isEmpty() && !m_session->wasUsed())
            m_session->open(page->articles.first().id);
    });
}

void MainWindow::showArticle(const Article &article)
{
    const bool readOnly = m_session->isReadOnly();
    m_panels.showSheet();
    m_panels.header->setStage(article.stage);
    m_panels.status->setStage(article.stage);
    m_panels.history->setArticle(article.id, !readOnly && !m_session->isTextLocked());
    m_goal->setArticle(article.id, m_panels.sheet->words() + m_panels.details->words());
    m_panels.list->setCurrent(article.id);
    m_actions->setArticleOpen(true);
    m_pictures->refreshPanel();
    m_originals->show(article.id);
    showSaving();
    if (const QStringList notes = m_import->takeNotes(article.id); !notes.isEmpty())
        m_panels.notices->show(u"import"_s, Notices::Kind::Information, notes.join(u'\n'));
    else
        m_panels.notices->clear(u"import"_s);
    m_panels.notices->clear(u"trashed"_s);
    m_panels.notices->clear(u"proof"_s);
    m_panels.notices->clear(u"encoding"_s);
    if (article.stage == Stage::Trashed) {
        m_panels.notices->show(
            u"trashed"_s, Notices::Kind::Information, tr("This article is in the trash."),
            {{tr("Take it back"), [this, id = article.id] { m_session->takeFromTrash(id); }}});
    }
    // Who walks through the list stays there; at the start it has the focus only because it comes first.
    if (std::exchange(m_isFirst, false) || !m_panels.list->isAncestorOf(QApplication::focusWidget()))
        m_panels.sheet->setFocus();
    rememberPlace();
}

void MainWindow::showNothing()
{
    m_focus->setOn(false);
    m_panels.showNothing();
    m_panels.header->clear();
    m_panels.status->clearArticle();
    m_panels.history->setArticle({}, false);
    m_panels.photos->setFigures({});
    m_panels.setReadOnly(true);
    m_panels.list->setCurrent({});
    m_actions->setArticleOpen(false);
}

void MainWindow::showSaving()
{
    const QString held = m_holding->sentence();
    const QString sentence = held.isEmpty() ? savingSentence(m_session->keeper()) : held;
    m_panels.header->setSaving(sentence, m_session->keeper().hasFailed());
    m_panels.status->setSaving(sentence);
}

void MainWindow::showWords()
{
    if (m_session->isOpen())
        m_goal->setWords(m_panels.sheet->words() + m_panels.details->words());
}

void MainWindow::refreshLists()
{
    m_panels.list->refresh();
    const auto show = [this](const Result<QMap<Stage, int>> &counts, const std::optional<WorkCounts> &work) {
        if (counts)
            m_panels.folders->setCounts(*counts, work);
        else
            tell(counts.error());
    };
    const auto counts = m_newsroom.drafting().counts();
    if (!m_newsroom.accounts().areOn())
        return whenDone(counts, this, [show](const auto &all) { show(all, std::nullopt); });
    // Asked after the other, answered after it.
    whenDone(m_newsroom.drafting().workCounts(), this, [show, counts](const Result<WorkCounts> &work) {
        show(counts.result(), work ? std::optional(*work) : std::nullopt);
    });
}

void MainWindow::tell(const Error &error)
{
    m_panels.notices->show(u"error"_s, Notices::Kind::Warning, error.message);
}

void MainWindow::tellTrashed(ArticleId id, const QString &headline)
{
    const QString sentence = headline.isEmpty() ? tr("The article is in the trash now.")
                                                : tr("“%1” is in the trash now.").arg(headline);
    m_panels.notices->show(u"trashed"_s, Notices::Kind::Done, sentence,
                           {{tr("Undo"), [this, id] { m_session->takeFromTrash(id); }}});
}

void MainWindow::importFiles()
{
    m_import->import(m_questions.imports(this));
}

void MainWindow::compareWith(ArticleId id, int revision)
{
    m_session->open(id);
    m_panels.showSide();
    m_panels.side->setCurrentWidget(m_panels.history);
    m_panels.history->compareWith(id, revision);
}

void MainWindow::backUp()
{
    const QString name = u"toasoan-%1.sqlite"_s.arg(m_now().toString(u"yyyy-MM-dd-HHmm"_s));
    const QString path = m_questions.saveAs(this, name, tr("Backup (*.sqlite)"));
    if (path.isEmpty())
        return;
    m_panels.notices->show(u"backup"_s, Notices::Kind::Information,
                           tr("The backup is being made and checked…"));
    whenDone(m_newsroom.keeping().backUp(path), this, [this, path](const Result<void> &done) {
        if (done)
            m_panels.notices->show(
                u"backup"_s, Notices::Kind::Done,
                tr("The backup is in “%1”. The pictures stay in the newsroom folder.").arg(path));
        else
            m_panels.notices->show(u"backup"_s, Notices::Kind::Warning, done.error().message);
    });
}

void MainWindow::keepVersion(const QString &name)
{
    m_session->keepVersion(name, [this](bool safe) {
        if (safe)
            m_panels.status->say(tr("The version is kept."));
        else if (!m_session->keeper().hasFailed()) // which is told, and tried again
            m_panels.status->say(tr("No version could be kept: the article cannot be changed now."));
    });
}

void MainWindow::showColumns()
{
    m_actions->lists->setChecked(m_panels.listShown());
    m_actions->side->setChecked(m_panels.sideShown());
}

void MainWindow::showSide(int number)
{
    m_panels.showSide();
    m_panels.side->setCurrentIndex(number);
    m_panels.side->widget(number)->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showField(const Finding &finding)
{
    if (finding.field == "cell"_L1)
        return m_panels.sheet->editTable(finding.block, finding.part);
    if (finding.field == "note"_L1)
        return m_panels.sheet->goToNote(finding.block, finding.part);
    m_panels.showSide();
    if (finding.field == "alt"_L1) {
        m_panels.side->setCurrentWidget(m_panels.photos);
        m_panels.photos->focusDescription(finding.block);
    } else {
        m_panels.side->setCurrentWidget(m_panels.details);
        m_panels.details->select(finding.field, finding.start, finding.length);
    }
}

void MainWindow::showLack(const Lack &lack)
{
    if (lack.item == CheckItem::Remarks)
        return m_remarks->showFirst();
    if (lack.item == CheckItem::Suggestions)
        return m_suggestions->showFirst();
    if (lack.citation) {
        showCitation(lack.citation->citation);
        return m_register->tell(*lack.citation);
    }
    Finding place;
    place.field = lack.field;
    place.block = lack.block;
    place.part = lack.part;
    place.start = lack.start;
    place.length = lack.length;
    const bool isPart = lack.field == "cell"_L1 || lack.field == "note"_L1 || lack.field == "alt"_L1;
    const bool isLine = lack.field == "kicker"_L1 || lack.field == "subtitle"_L1;
    if ((isPart || isLine) && !m_panels.sheet->goTo(place))
        return showField(place);
    if (lack.field == "photo"_L1 && lack.block.isNull()) {
        m_panels.showSide();
        m_panels.side->setCurrentWidget(m_panels.photos);
        m_panels.photos->setFocus(Qt::ShortcutFocusReason);
    } else if (lack.field == "photo"_L1 || m_panels.sheet->goTo(place)) {
        if (lack.field == "photo"_L1)
            m_panels.sheet->goTo(lack.block);
    } else if (fieldLabel(lack.field).isEmpty()) {
        m_panels.sheet->setFocus(Qt::ShortcutFocusReason); // the text as a whole
        m_panels.sheet->goTo(lack.block);
    } else {
        m_panels.showSide();
        m_panels.side->setCurrentWidget(m_panels.details);
        m_panels.details->focusField(lack.field);
    }
}

void MainWindow::showAnchor(const Anchor &place)
{
    Finding there;
    there.field = place.field;
    there.block = place.block;
    there.part = place.part;
    there.start = place.start;
    there.length = place.length;
    if (place.field == "cell"_L1 && m_panels.sheet->isReadOnly())
        m_panels.sheet->goTo(place.block);
    else if (!m_panels.sheet->goTo(there))
        showField(there);
}

void MainWindow::showCitation(const Citation &citation)
{
    Anchor place;
    place.field = citation.field;
    place.block = citation.block;
    place.part = citation.part;
    place.start = citation.start;
    place.length = citation.length;
    showAnchor(place);
}

void MainWindow::showPlace(const TextChange &change)
{
    Finding place{change.field, change.block, change.place.start, change.place.length};
    place.part = change.part;
    if (!m_panels.sheet->goTo(place))
        showField(place);
    const QString keys = m_actions->replaceAll->shortcut().toString(QKeySequence::NativeText);
    m_panels.status->say(keys.isEmpty() ? tr("The list of changes is still there, in the menu Edit.")
                                        : tr("%1 brings the list of changes back.").arg(keys));
}

void MainWindow::fixField(const Finding &finding, const QString &text)
{
    if (finding.field == "alt"_L1)
        m_pictures->replaceInAlt(finding.block, finding.start, finding.text, text);
    else if (finding.field == "cell"_L1 || finding.field == "note"_L1)
        m_panels.sheet->replaceInPart(finding, text);
    else
        m_panels.details->replace(finding.field, finding.start, finding.text, text);
}

void MainWindow::askTarget()
{
    toasoan::askTarget(this, m_goal->progress(), [this](int words) { m_goal->setTarget(words); });
}

void MainWindow::setFullScreen(bool on)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

// Also what the desktop does to the window, and a restart that finds it as it was.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange) {
        m_actions->fullScreen->setChecked(isFullScreen());
        m_panels.setAlone(isFullScreen());
        m_focus->followWindow();
    }
}

void MainWindow::rememberPlace()
{
    WindowState state;
    m_panels.store(*this, state);
    state.geometry = m_focus->geometryBefore().value_or(state.geometry);
    state.article = m_session->isOpen() ? m_session->id().toString() : QString();
    state.cursor = m_panels.sheet->cursorPosition();
    m_settings.setWindow(state);
}

void MainWindow::bringForward()
{
    if (m_lock->isLocked())
        return m_lock->bringForward();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// Escape, where nothing else is to be left, leads back to the text.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_focus->escape())
        return;
    if (event->key() == Qt::Key_Escape && m_session->isOpen())
        m_panels.sheet->setFocus(Qt::ShortcutFocusReason);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    event->setAccepted(m_leaving->mayClose());
    if (!event->isAccepted())
        return;
    m_holding->letGo();
    m_lock->end();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_wasPainted, true))
        emit painted();
}

} // namespace toasoan
