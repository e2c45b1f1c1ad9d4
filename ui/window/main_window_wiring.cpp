// What in the window tells what, and what becomes of it.

#include "ui/window/desk_keys_desk.h"
#include "ui/window/main_window.h"

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "ui/articles/article_list.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/folder_list.h"
#include "ui/articles/history_panel.h"
#include "ui/editor/sheet.h"
#include "ui/editor/snippet_menu.h"
#include "ui/photos/photos_panel.h"
#include "ui/publish/export_desk.h"
#include "ui/review/margin_panel.h"
#include "ui/review/record_desk.h"
#include "ui/review/review_panel.h"
#include "ui/widgets/counted_tabs.h"
#include "ui/window/accounts_desk.h"
#include "ui/window/article_header.h"
#include "ui/window/columns.h"
#include "ui/window/due_desk.h"
#include "ui/window/hand_over_desk.h"
#include "ui/window/help_pages.h"
#include "ui/window/holding_desk.h"
#include "ui/window/import_desk.h"
#include "ui/window/keys_desk.h"
#include "ui/window/lock_desk.h"
#include "ui/window/manual_dialog.h"
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
#include "ui/window/snippet_desk.h"
#include "ui/window/status_line.h"
#include "ui/window/suggestion_desk.h"
#include "ui/window/template_desk.h"
#include "ui/window/version_name_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/writing_goal.h"

#include <QApplication>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

} // namespace

void MainWindow::serveSheet()
{
    SheetServices services;
    m_proof->serve(services);
    services.picture = PictureDesk::pictureService(m_newsroom.drafting(), this);
    services.cleanHtml = cleanPaste;
    m_panels.sheet->setServices(std::move(services));
    connect(m_panels.sheet, &Sheet::wordsChanged, this, &MainWindow::showWords);
    connect(m_panels.details, &DetailsPanel::edited, this, &MainWindow::showWords);
    connect(m_panels.details, &DetailsPanel::edited, m_panels.sheet, &Sheet::articleChanged);
    connect(m_panels.sheet, &Sheet::notice, this, [this](const QString &sentence) {
        m_panels.notices->show(u"paste"_s, Notices::Kind::Information, sentence);
    });
    connect(m_panels.sheet, &Sheet::oldEncodingPasted, this, [this](const QString &encoding) {
        m_panels.notices->show(u"encoding"_s, Notices::Kind::Information,
                               tr("This looks like text in the old encoding %1.").arg(encoding),
                               {{tr("Convert"), [this] { m_panels.sheet->convertPasted(); }}});
    });
}

void MainWindow::connectSession()
{
    connect(m_session, &WritingSession::opened, this, &MainWindow::showArticle);
    connect(m_session, &WritingSession::closed, this, &MainWindow::showNothing);
    connect(m_session, &WritingSession::readOnlyChanged, this, [this](bool readOnly) {
        m_panels.setReadOnly(readOnly);
        if (!readOnly)
            m_pictures->putIn();
    });
    connect(m_session, &WritingSession::stayed, this, [this] { m_panels.list->setCurrent(m_session->id()); });
    connect(m_session, &WritingSession::saved, this, [this](const Article &article) {
        m_panels.list->update(article);
        if (!m_placeTimer.isActive())
            m_placeTimer.start();
    });
    connect(m_session, &WritingSession::listChanged, this, &MainWindow::refreshLists);
    connect(m_session, &WritingSession::trashed, this, &MainWindow::tellTrashed);
    connect(m_session, &WritingSession::failed, this, &MainWindow::tell);
    const DraftKeeper &keeper = m_session->keeper();
    connect(&keeper, &DraftKeeper::stateChanged, this, &MainWindow::showSaving);
    connect(&keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_panels.notices->show(u"save"_s, Notices::Kind::Warning,
                               tr("The text is not saved yet. %1").arg(error.message),
                               {{tr("Try again"), [this] { m_session->keeper().saveNow(); }}});
    });
    connect(&keeper, &DraftKeeper::recovered, this, [this] { m_panels.notices->clear(u"save"_s); });
    connect(&keeper, &DraftKeeper::revisionKept, m_panels.history, &HistoryPanel::refresh);
}

void MainWindow::connectLists()
{
    connect(m_panels.folders, &FolderList::folderChosen, m_panels.list, &ArticleList::showFolder);
    connect(m_panels.list, &ArticleList::articleChosen, this, [this](ArticleId id) { m_session->open(id); });
    connect(m_panels.list, &ArticleList::failed, this, &MainWindow::tell);
    connect(m_panels.history, &HistoryPanel::restoreWanted, m_session, &WritingSession::restore);
    connect(m_panels.history, &HistoryPanel::recordWanted, this,
            [this](ArticleId id) { m_record->showOnly(id, m_session->present().headline); });
    connect(m_record, &RecordDesk::articleWanted, m_session, [this](ArticleId id) { m_session->open(id); });
    connect(m_panels.history, &HistoryPanel::failed, this, &MainWindow::tell);
    connect(m_panels.history, &HistoryPanel::comparisonWanted, this, &MainWindow::showComparison);
}

void MainWindow::showComparison(const QList<ComparedText> &texts, int before, int after)
{
    auto *dialog = new ComparisonDialog(
        m_newsroom.drafting(), m_session->id(), texts, [this] { return m_session->present(); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInline(m_settings.comparesInline());
    connect(dialog, &ComparisonDialog::inlineChosen, this,
            [this](bool wanted) { m_settings.setComparesInline(wanted); });
    connect(dialog, &ComparisonDialog::failed, this, &MainWindow::tell);
    dialog->compare(before, after);
    dialog->open();
}

void MainWindow::connectDesks()
{
    connect(m_proof, &ProofDesk::countChanged, this, [this](int count) { m_panels.setFindingCount(count); });
    connect(m_proof, &ProofDesk::listWanted, this, [this] { showSide(0); });
    connect(m_proof, &ProofDesk::failed, this, &MainWindow::tell);
    connect(m_proof, &ProofDesk::told, this,
            [this](const QString &sentence) { m_panels.status->say(sentence); });
    connect(m_proof, &ProofDesk::decided, this,
            [this](const QString &sentence, const std::function<void()> &takeBack) {
                QList<Notices::Way> ways;
                if (takeBack)
                    ways.append({tr("Undo"), takeBack});
                m_panels.notices->show(u"proof"_s, Notices::Kind::Done, sentence, ways);
            });
    connect(m_proof, &ProofDesk::dictionaryMissing, this, [this](const QString &sentence) {
        m_panels.notices->show(u"dictionary"_s, Notices::Kind::Information, sentence);
    });
    connect(m_proof, &ProofDesk::fieldWanted, this, &MainWindow::showField);
    connect(m_proof, &ProofDesk::fieldFixWanted, this, &MainWindow::fixField);
    connect(m_pictures, &PictureDesk::failed, this, &MainWindow::tell);
    connect(m_pictures, &PictureDesk::descriptionWanted, this, [this] {
        m_panels.showSide();
        m_panels.side->setCurrentWidget(m_panels.photos);
    });
    connect(m_panels.side, &QTabWidget::currentChanged, this, [this] {
        if (m_panels.photos->isVisible())
            m_pictures->refreshPanel();
    });
    connect(m_export, &ExportDesk::failed, this, &MainWindow::tell);
    connect(m_snippets, &SnippetDesk::failed, this, &MainWindow::tell);
    connect(m_templates, &TemplateDesk::failed, this, &MainWindow::tell);
    connect(
        m_templates, &TemplateDesk::done, this,
        [this](const QString &sentence, const std::function<void()> &takeBack) {
            m_panels.notices->show(u"template"_s, Notices::Kind::Done, sentence, {{tr("Undo"), takeBack}});
        });
    connect(m_replace, &ReplaceDesk::articlesChanged, this, &MainWindow::refreshLists);
    connect(m_replace, &ReplaceDesk::placeWanted, this, &MainWindow::showPlace);
    connect(m_import, &ImportDesk::cameIn, this, &MainWindow::refreshLists);
    connect(m_import, &ImportDesk::articleWanted, this, [this](ArticleId id) { m_session->open(id); });
    connect(m_import, &ImportDesk::cameBack, this, &MainWindow::compareWith);
    connect(m_session, &WritingSession::conflicted, this,
            [this](ArticleId id, int number, const QString &sentence) {
                m_panels.notices->show(u"conflict"_s, Notices::Kind::Warning, sentence);
                compareWith(id, number);
            });
    connect(m_import, &ImportDesk::failed, this, &MainWindow::tell);
    connect(m_handOver, &HandOverDesk::articlesChanged, this, &MainWindow::refreshLists);
    connect(m_handOver, &HandOverDesk::articleWanted, m_session,
            [this](ArticleId id) { m_session->open(id); });
    connect(m_handOver, &HandOverDesk::comparisonWanted, this, &MainWindow::compareWith);
    connect(m_handOver, &HandOverDesk::trustWanted, m_deskKeys, &DeskKeysDesk::askTrust);
    connect(m_actions->otherNewsrooms, &QAction::triggered, m_deskKeys, &DeskKeysDesk::list);
    connect(m_deskKeys, &DeskKeysDesk::trusted, m_process, &ProcessDesk::refresh);
    connect(m_deskKeys, &DeskKeysDesk::told, this,
            [this](const QString &sentence) { m_panels.status->say(sentence); });
    connect(m_recovery, &Recovery::failed, this, &MainWindow::tell);
    connect(m_originals, &OriginalDesk::failed, this, &MainWindow::tell);
    connect(m_originals, &OriginalDesk::saved, this, [this](const QString &path) {
        m_panels.status->say(tr("The original is in “%1” now.").arg(path));
    });
    connect(m_accounts, &AccountsDesk::failed, this, &MainWindow::tell);
    connect(m_accounts, &AccountsDesk::changed, this, [this] {
        const Actor &actor = m_newsroom.actor();
        m_panels.status->setWho(actor.account.isNull() ? QString() : actor.name);
    });
    connect(m_lock, &LockDesk::entered, m_accounts, &AccountsDesk::refresh);
    connect(m_panels.versionName, &VersionNameBar::named, this, &MainWindow::keepVersion);
    connect(m_panels.versionName, &VersionNameBar::left, this, [this] { m_panels.sheet->setFocus(); });
}

void MainWindow::connectProcess()
{
    connect(m_process, &ProcessDesk::failed, this, &MainWindow::tell);
    connect(m_process, &ProcessDesk::told, this,
            [this](const QString &sentence) { m_panels.status->say(sentence); });
    connect(m_process, &ProcessDesk::listChanged, this, &MainWindow::refreshLists);
    connect(m_process, &ProcessDesk::stageChanged, this, [this](Stage stage) {
        m_panels.header->setStage(stage);
        m_panels.status->setStage(stage);
        refreshLists();
    });
    connect(m_actions->processRules, &QAction::triggered, m_process, &ProcessDesk::decideRules);
    connect(m_process, &ProcessDesk::lackWanted, this, &MainWindow::showLack);
    connect(m_register, &RegisterDesk::placeWanted, this, &MainWindow::showCitation);
    connect(m_register, &RegisterDesk::changed, m_process, &ProcessDesk::refresh);
    connect(m_process, &ProcessDesk::recordWanted, this,
            [this] { m_record->showOnly(m_session->id(), m_session->present().headline); });
    const auto offerReview = [this](bool told) {
        const bool offered = told || m_newsroom.accounts().areOn();
        m_panels.setReviewOffered(offered);
        m_actions->sidePanels[m_panels.side->indexOf(m_panels.review)]->setVisible(offered);
    };
    connect(m_process, &ProcessDesk::toldElsewhere, this, offerReview);
    const auto followAccounts = [this, offerReview] {
        offerReview(false);
        m_process->refresh();
        if (std::exchange(m_person, m_newsroom.actor().account) != m_newsroom.actor().account)
            refreshLists(); // what is theirs is another's
    };
    followAccounts();
    connect(m_accounts, &AccountsDesk::changed, this, followAccounts);
    connect(m_lock, &LockDesk::entered, m_due, &DueDesk::begin);
    connect(m_due, &DueDesk::articleWanted, m_session, [this](ArticleId id) { m_session->open(id); });
    connect(m_due, &DueDesk::scheduledWanted, this, [this] {
        m_panels.showList();
        m_panels.folders->choose(Stage::Scheduled);
    });
    connect(m_due, &DueDesk::published, this, [this](ArticleId id) {
        if (m_lock->isLocked())
            return; // who comes in sees it then
        if (m_session->id() == id)
            m_session->open(id);
        refreshLists();
    });
}

void MainWindow::connectPlanning()
{
    connect(m_lock, &LockDesk::entered, m_planning, &PlanningDesk::begin);
    connect(m_accounts, &AccountsDesk::changed, m_planning, &PlanningDesk::begin);
    connect(m_process, &ProcessDesk::listChanged, m_planning, &PlanningDesk::refresh);
    connect(m_due, &DueDesk::published, m_planning, &PlanningDesk::refresh);
    connect(m_planning, &PlanningDesk::listChanged, this, &MainWindow::refreshLists);
    connect(m_planning, &PlanningDesk::failed, this, &MainWindow::tell);
    connect(m_planning, &PlanningDesk::placeWanted, this, &MainWindow::showAnchor);
}

void MainWindow::connectHolding()
{
    connect(m_holding, &HoldingDesk::changed, this, &MainWindow::showSaving);
    connect(m_holding, &HoldingDesk::takenOver, this,
            [this] { m_panels.sheet->setFocus(Qt::OtherFocusReason); });
    connect(m_holding, &HoldingDesk::failed, this, &MainWindow::tell);
    connect(m_lock, &LockDesk::entered, m_holding, &HoldingDesk::begin);
}

void MainWindow::connectRemarks()
{
    connect(m_remarks, &RemarkDesk::failed, this, &MainWindow::tell);
    connect(m_lock, &LockDesk::entered, m_remarks, &RemarkDesk::changePerson);
    connect(m_remarks, &RemarkDesk::panelWanted, this, [this] {
        m_panels.margin->showRemarks();
        showSide(m_panels.side->indexOf(m_panels.margin));
    });
    connect(m_remarks, &RemarkDesk::placeWanted, this, &MainWindow::showAnchor);
    connect(m_suggestions, &SuggestionDesk::failed, this, &MainWindow::tell);
    connect(m_suggestions, &SuggestionDesk::panelWanted, this, [this] {
        m_panels.margin->showSuggestions();
        showSide(m_panels.side->indexOf(m_panels.margin));
    });
    connect(m_suggestions, &SuggestionDesk::placeWanted, this, &MainWindow::showAnchor);
    const auto count = [this] {
        m_panels.setMarginCounts(m_remarks->openCount(), m_suggestions->openCount());
    };
    connect(m_remarks, &RemarkDesk::countChanged, this, count);
    connect(m_suggestions, &SuggestionDesk::countChanged, this, count);
    connect(m_seen, &SeenDesk::comparisonWanted, this, [this](int revision) {
        showSide(m_panels.side->indexOf(m_panels.history));
        m_panels.history->compareWith(m_session->id(), revision);
    });
}

void MainWindow::connectActions()
{
    const WindowActions &actions = *m_actions;
    connect(actions.newArticle, &QAction::triggered, m_session, &WritingSession::create);
    connect(actions.newFromTemplate, &QAction::triggered, m_templates, &TemplateDesk::begin);
    connect(actions.makeTemplate, &QAction::triggered, m_templates, &TemplateDesk::makeOfThis);
    connect(actions.import, &QAction::triggered, this, &MainWindow::importFiles);
    connect(actions.keep, &QAction::triggered, this, [this] { keepVersion({}); });
    connect(actions.keepNamed, &QAction::triggered, m_panels.versionName, &VersionNameBar::ask);
    connect(actions.exportArticle, &QAction::triggered, this,
            [this] { m_export->exportArticle(m_session->present()); });
    connect(actions.preview, &QAction::triggered, this, [this] { m_export->preview(m_session->present()); });
    connect(actions.print, &QAction::triggered, this, [this] { m_export->print(m_session->present()); });
    connect(actions.printForSignature, &QAction::triggered, this,
            [this] { m_export->print(m_session->present(), PaperCopy::ForSignature); });
    connect(actions.handOver, &QAction::triggered, m_handOver, &HandOverDesk::handOver);
    actions.takeIn->setEnabled(m_newsroom.canWrite());
    connect(actions.takeIn, &QAction::triggered, m_handOver, &HandOverDesk::takeIn);
    connect(actions.trash, &QAction::triggered, m_session, &WritingSession::trash);
    connect(actions.backUp, &QAction::triggered, this, &MainWindow::backUp);
    connect(actions.record, &QAction::triggered, this,
            [this] { m_record->show(m_session->id(), m_session->present().headline); });
    connect(actions.documents, &QAction::triggered, m_register, &RegisterDesk::show);
    connect(actions.dictionaries, &QAction::triggered, m_proof,
            [this] { m_proof->keepDictionaries(m_questions); });
    connect(actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions.search, &QAction::triggered, this, [this] {
        m_panels.showList();
        m_panels.list->startSearch();
    });
    actions.replaceAll->setEnabled(m_newsroom.canWrite());
    connect(actions.replaceAll, &QAction::triggered, this,
            [this] { m_replace->ask(m_panels.sheet->textCursor().selectedText()); });
    connect(actions.proofread, &QAction::triggered, m_proof, &ProofDesk::walk);
    connect(actions.readClosely, &QAction::triggered, m_proof, &ProofDesk::readClosely);
    connect(actions.unifyTones, &QAction::triggered, m_proof, &ProofDesk::unifyTones);
    connect(actions.rules, &QAction::triggered, m_proof, &ProofDesk::chooseRules);
    connect(actions.houseStyle, &QAction::triggered, m_proof, &ProofDesk::chooseHouseStyle);
    connect(actions.manual, &QAction::triggered, this, [this] { showManual(this); });
    connect(actions.about, &QAction::triggered, this, [this] { showAbout(this, m_facts); });
}

void MainWindow::connectView()
{
    const auto toggle = [this](const QAction *action, void (Panels::*change)()) {
        connect(action, &QAction::triggered, this, [this, change] {
            (m_panels.*change)();
            showColumns(); // also when nothing changed: the action has checked itself
        });
    };
    toggle(m_actions->panels, &Panels::toggleAll);
    toggle(m_actions->lists, &Panels::toggleList);
    toggle(m_actions->side, &Panels::toggleSide);
    connect(&m_panels.columns(), &Columns::shownChanged, this, &MainWindow::showColumns);
    connect(m_actions->fullScreen, &QAction::triggered, this, &MainWindow::setFullScreen);
    for (int number = 0; number < m_actions->sidePanels.size(); ++number) {
        connect(m_actions->sidePanels[number], &QAction::triggered, this,
                [this, number] { showSide(number); });
    }
    connect(m_goal, &WritingGoal::changed, m_panels.status, &StatusLine::setProgress);
    connect(m_panels.status, &StatusLine::targetWanted, this, &MainWindow::askTarget);
    connect(m_actions->target, &QAction::triggered, this, &MainWindow::askTarget);
    m_actions->themes[m_settings.theme()]->setChecked(true);
    for (auto it = m_actions->themes.cbegin(); it != m_actions->themes.cend(); ++it) {
        connect(it.value(), &QAction::triggered, this, [this, choice = it.key()] {
            m_settings.setTheme(choice);
            applyTheme(*qApp, choice);
        });
    }
}

void MainWindow::connectTyping()
{
    auto *keys = new KeysDesk(*m_actions, m_settings, *m_panels.sheet, *m_panels.status, this);
    connect(m_proof, &ProofDesk::toneStyleKnown, keys, &KeysDesk::setToneStyle);
    auto *snippets = new SnippetMenu(*m_panels.sheet, this);
    m_actions->insert->addMenu(snippets);
    connect(snippets, &SnippetMenu::chosen, m_panels.sheet, &Sheet::insertSnippet);
    connect(m_actions->snippets, &QAction::triggered, this, [this] { m_snippets->keep(m_questions); });
    m_snippets->read();
}

} // namespace toasoan
