#include "ui/articles/article_list.h"

#include "ui/articles/article_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_limit.h"
#include "ui/widgets/tab_order.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int searchAfter = 200; // ms after the last key
constexpr int longestSearch = 200;

} // namespace

ArticleList::ArticleList(Drafting &drafting, const Clock &now, QWidget *parent)
    : QWidget(parent)
    , m_model(new ArticleListModel(drafting, now, this))
    , m_words(new QLineEdit(this))
    , m_view(new QListView(this))
    , m_empty(new EmptyState(this))
    , m_pages(new QStackedLayout)
    , m_top(new QHBoxLayout)
{
    m_words->setObjectName(u"searchField"_s);
    m_words->setPlaceholderText(tr("Search all articles"));
    m_words->setAccessibleName(tr("Search all articles"));
    limitLength(*m_words, longestSearch);
    m_words->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchAfter);
    connect(m_words, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ArticleList::search);
    // Not before it is of use: its icon has Qt read the desktop's icon themes.
    connect(m_words, &QLineEdit::textChanged, m_words, [this] { m_words->setClearButtonEnabled(true); });

    m_view->setObjectName(u"articles"_s);
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ArticleDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ArticleList::choose);
    connect(m_model, &ArticleListModel::loaded, this, [this] {
        markCurrent();
        showEmptyState();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ArticleList::showEmptyState);
    connect(m_model, &ArticleListModel::failed, this, &ArticleList::failed);

    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    m_top->setContentsMargins(12, 0, 12, 0);
    m_top->setSpacing(4);
    m_top->addWidget(m_words);
    layout->addLayout(m_top);
    layout->addLayout(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void ArticleList::showFolder(const FolderOf &folder)
{
    m_folder = folder;
    m_words->clear();
    m_typing.stop();
    m_model->show({folder, {}});
}

void ArticleList::refresh()
{
    m_model->refresh();
}

void ArticleList::update(const Article &article)
{
    m_model->update(article);
}

void ArticleList::setCurrent(ArticleId id)
{
    m_current = id;
    markCurrent();
}

void ArticleList::markCurrent()
{
    m_marking = true;
    m_view->setCurrentIndex(m_model->indexOf(m_current));
    m_marking = false;
}

void ArticleList::startSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void ArticleList::setFolderButton(QWidget *button)
{
    m_top->insertWidget(0, button);
    tabBefore(m_words, button);
}

void ArticleList::search()
{
    const QString words = m_words->text().simplified();
    m_model->show({words.isEmpty() ? m_folder : FolderOf(), words});
}

void ArticleList::choose(const QModelIndex &index)
{
    // A row that came or went moves the mark of the view; that opens nothing.
    if (m_marking || !m_view->hasFocus() || !index.isValid())
        return;
    m_current = m_model->idAt(index);
    emit articleChosen(m_current);
}

void ArticleList::showEmptyState()
{
    if (m_model->rowCount() > 0) {
        m_pages->setCurrentWidget(m_view);
        return;
    }
    if (!m_model->listing().words.isEmpty())
        m_empty->setTexts(tr("Nothing found"),
                          tr("Try fewer words, or type them without marks to find them with any marks."));
    else if (m_folder == Stage::Trashed)
        m_empty->setTexts(tr("The trash is empty"),
                          tr("Articles you put into the trash can be taken back from here."));
    else if (m_folder.work == Work::Waiting)
        m_empty->setTexts(tr("Nothing waits for you"),
                          tr("What is sent for review, returned or approved appears here for those who go on "
                             "with it."));
    else
        m_empty->setTexts(tr("No article yet"), tr("Write the first one, or bring one in from a file."));
    m_pages->setCurrentWidget(m_empty);
}

bool ArticleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_model->rowCount() > 0) {
            m_view->setFocus(Qt::TabFocusReason);
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_model->rowCount() > 0) {
            if (m_typing.isActive()) { // what stands there is from before these words
                m_typing.stop();
                search();
                return true;
            }
            m_view->setFocus(Qt::TabFocusReason);
            m_view->setCurrentIndex(m_model->index(0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
            m_words->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace toasoan
