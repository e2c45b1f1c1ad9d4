#include "ui/window/panels.h"

#include "core/desk/newsroom.h"
#include "core/desk/proofreading.h"
#include "ui/articles/article_list.h"
#include "ui/articles/details_panel.h"
#include "ui/articles/folder_button.h"
#include "ui/articles/folder_list.h"
#include "ui/articles/history_panel.h"
#include "ui/editor/sheet.h"
#include "ui/photos/photos_panel.h"
#include "ui/proof/findings_panel.h"
#include "ui/review/margin_panel.h"
#include "ui/review/remarks_panel.h"
#include "ui/review/review_panel.h"
#include "ui/review/suggestions_panel.h"
#include "ui/widgets/counted_tabs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/folding_bar.h"
#include "ui/widgets/on_screen.h"
#include "ui/window/article_header.h"
#include "ui/window/columns.h"
#include "ui/window/notices.h"
#include "ui/window/picture_desk.h"
#include "ui/window/status_line.h"
#include "ui/window/version_name_bar.h"
#include "ui/window/window_actions.h"

#include <QMainWindow>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1280, 820);
constexpr QSize smallestSize(800, 520);
constexpr int leftWidth = 160;
constexpr int listWidth = 270;
constexpr int leastList = 200;
constexpr int leastMiddle = 320; // also with the columns beside it that a person insists on
constexpr int sideWidth = 300;
constexpr double usualLine = 18; // px of a line of text
constexpr int widestNeed = 296;  // at the usual size of text: of a column that has more than it can show

// How much wider a column is because of large text, within what leaves room for the sheet.
double largeText(const QWidget &widget)
{
    return qBound(1.0, widget.fontMetrics().height() / usualLine, 1.5);
}

// Where the pages of a tab widget live: Qt's own stack within it.
QWidget *pagesOf(QTabWidget *tabs)
{
    QWidget *pages = tabs->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return pages ? pages : tabs;
}

} // namespace

QStringList Panels::sideNames()
{
    return {tr("Proof"), tr("Article"), tr("Pictures"), tr("Versions"), tr("Review"), tr("Remarks")};
}

Panels::Panels(QMainWindow &window, Newsroom &newsroom, const Clock &now, const Present &present)
    : m_columns(new Columns(&window))
    , m_centre(new QWidget(m_columns))
    , m_middle(new QStackedWidget(m_centre))
    , m_page(new QWidget(m_middle))
    , folders(new FolderList(m_columns))
    , list(new ArticleList(newsroom.drafting(), now, m_columns))
    , notices(new Notices(m_centre))
    , header(new ArticleHeader(m_page))
    , versionName(new VersionNameBar(m_page))
    , sheet(new Sheet(m_page))
    , side(new CountedTabs(m_columns))
    , findings(new FindingsPanel(
          [&newsroom](const QString &word) { return newsroom.proofreading().suggestions(word); },
          pagesOf(side)))
    , details(new DetailsPanel(
          [&newsroom](ArticleStore::Used field) { return newsroom.drafting().used(field); }, pagesOf(side)))
    , photos(new PhotosPanel(PictureDesk::pictureService(newsroom.drafting(), &window), pagesOf(side)))
    , history(new HistoryPanel(newsroom.drafting(), now, present, pagesOf(side)))
    , review(new ReviewPanel(pagesOf(side)))
    , remarks(new RemarksPanel(now, pagesOf(side)))
    , suggestions(new SuggestionsPanel(now, pagesOf(side)))
    , margin(new MarginPanel(remarks, suggestions, pagesOf(side)))
    , status(new StatusLine(&window))
{
}

void Panels::place(QMainWindow &window, const WindowActions &actions)
{
    const QStringList names = sideNames();
    const QList<QWidget *> pages{findings, details, photos, history, review, margin};
    const QStringList keys{u"findingsPanel"_s, u"detailsPanel"_s, u"photosPanel"_s,
                           u"historyPanel"_s,  u"reviewPanel"_s,  u"remarksPanel"_s};
    for (int number = 0; number < pages.size(); ++number) {
        pages[number]->setObjectName(keys[number]); // also the name under which it is remembered
        side->addTab(pages[number], names[number]);
    }
    side->setObjectName(u"side"_s);
    side->setDocumentMode(true);
    side->tabBar()->setExpanding(false);
    side->tabBar()->setDrawBase(false);
    side->setAccessibleName(tr("Side panel"));
    setReviewOffered(false);

    fillLists(actions.newArticle);
    fillMiddle(actions);
    for (QWidget *column : std::initializer_list<QWidget *>{folders, list, m_centre, side})
        m_columns->addWidget(column);
    m_columns->setStretchFactor(Columns::Text, 1);
    m_columns->setWidths({leftWidth, listWidth, int(sideWidth * largeText(window))});
    QObject::connect(m_columns, &Columns::shownChanged, list,
                     [this] { m_folderButton->setVisible(!m_columns->foldersShown()); });
    window.setCentralWidget(m_columns);
    window.setStatusBar(status);
    window.setMinimumSize(roomOnScreen(window, smallestSize));
}

void Panels::fillLists(QAction *newArticle)
{
    folders->setNewArticle(newArticle);
    m_folderButton = new FolderButton(*folders, newArticle, list);
    m_folderButton->hide();
    list->setFolderButton(m_folderButton);
    list->setMinimumWidth(int(leastList * largeText(*list)));
}

void Panels::fillMiddle(const WindowActions &actions)
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(versionName);
    layout->addWidget(sheet, 1);
    fillTools();
    header->setNextStep(actions.exportArticle);
    header->setColumnActions(actions.lists, actions.side);

    auto *nothing = new EmptyState(m_middle);
    nothing->setTexts(tr("No article is open"), tr("Choose one in the list, or write a new one."));
    m_middle->addWidget(nothing); // the first is laid out at once; the sheet, when there is an article
    m_middle->addWidget(m_page);

    auto *whole = new QVBoxLayout(m_centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(notices);
    whole->addWidget(m_middle, 1);
    m_centre->setMinimumWidth(leastMiddle);
}

void Panels::fillTools()
{
    const Sheet::Actions &own = sheet->actions();
    const QList<QList<QAction *>> groups{{own.undo, own.redo},
                                         {own.bold, own.italic},
                                         {own.picture, own.link},
                                         {own.paragraph, own.heading, own.subheading, own.quote},
                                         {own.bullets, own.numbers}};
    for (const QList<QAction *> &group : groups)
        header->tools().addGroup(group);
}

void Panels::showSheet()
{
    m_middle->setCurrentWidget(m_page);
    m_columns->setLeastText(std::max(leastMiddle, sheet->leastWidth()));
}

void Panels::showNothing()
{
    m_middle->setCurrentIndex(0);
    m_columns->setLeastText(leastMiddle);
}

void Panels::setReadOnly(bool readOnly)
{
    findings->setReadOnly(readOnly);
    photos->setReadOnly(readOnly);
}

void Panels::setFindingCount(int count)
{
    side->setCount(findings, count);
}

void Panels::setMarginCounts(int remarked, int suggested) const
{
    margin->setCounts(remarked, suggested);
    side->setCount(margin, remarked + suggested);
}

void Panels::setReviewOffered(bool offered)
{
    side->setTabVisible(side->indexOf(review), offered);
    fitSide();
}

void Panels::fitSide()
{
    side->setMinimumWidth(qMin(int(widestNeed * largeText(*side)), side->tabBar()->sizeHint().width() + 8));
}

bool Panels::listShown() const
{
    return m_columns->listShown();
}

bool Panels::sideShown() const
{
    return m_columns->sideShown();
}

void Panels::showList()
{
    m_columns->want(true, m_columns->wantsSide(), Insisted::Lists);
}

void Panels::showSide()
{
    m_columns->want(m_columns->wantsLists(), true, Insisted::Side);
}

void Panels::toggleList()
{
    if (listShown())
        m_columns->want(false, m_columns->wantsSide());
    else
        showList();
}

void Panels::toggleSide()
{
    if (sideShown())
        m_columns->want(m_columns->wantsLists(), false);
    else
        showSide();
}

void Panels::toggleAll()
{
    if (listShown() || sideShown())
        m_columns->want(false, false);
    else
        m_columns->want(true, true, Insisted::Side);
}

void Panels::setAlone(bool alone)
{
    m_columns->setAlone(alone);
}

void Panels::restore(QMainWindow &window, const WindowState &state)
{
    if (!window.restoreGeometry(state.geometry))
        window.resize(roomOnScreen(window, usualSize));
    m_columns->setWidths(state.columns);
    m_columns->want(state.listsShown, state.sideShown);
    for (int number = 0; number < side->count(); ++number) {
        if (side->widget(number)->objectName() == state.sidePanel)
            side->setCurrentIndex(number);
    }
    sheet->setZoom(state.zoom);
}

void Panels::store(const QMainWindow &window, WindowState &state) const
{
    state.geometry = window.saveGeometry();
    state.columns = m_columns->widths();
    state.listsShown = m_columns->wantsLists();
    state.sideShown = m_columns->wantsSide();
    state.sidePanel = side->currentWidget()->objectName();
    state.zoom = sheet->zoom();
}

} // namespace toasoan
