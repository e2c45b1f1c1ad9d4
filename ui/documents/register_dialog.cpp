#include "ui/documents/register_dialog.h"

#include "ui/documents/citation_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/on_screen.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(960, 600);

} // namespace

RegisterDialog::RegisterDialog(Registering &registering, const std::optional<Article> &article,
                               RegisterView::Questions questions, const Clock &now, QWidget *parent)
    : QDialog(parent)
    , m_pages(new QTabWidget(this))
    , m_register(new RegisterView(registering, std::move(questions), now, this))
{
    setObjectName(u"register"_s);
    setWindowTitle(tr("Register of documents"));
    m_pages->setObjectName(u"registerPages"_s);
    m_pages->addTab(m_register, tr("Register"));
    if (article)
        addCitations(registering, *article);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_pages, 1);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_register, &RegisterView::changed, this, &RegisterDialog::changed);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (!m_pages->tabBar()->hasFocus()) // whose arrows turn the pages
            m_pages->currentWidget()->setFocus();
    });
    resize(roomOnScreen(*this, usualSize * textScale()));
    m_register->setFocus();
}

void RegisterDialog::addCitations(Registering &registering, const Article &article)
{
    m_citations = new CitationView(registering, article, this);
    const int page = m_pages->addTab(m_citations, tr("In the open article"));
    connect(m_citations, &CitationView::counted, this, [this, page](int all, int wrong) {
        m_pages->setTabText(page, wrong > 0 ? tr("In the open article: %1, %2 to look at").arg(all).arg(wrong)
                                            : tr("In the open article: %1").arg(all));
    });
    connect(m_citations, &CitationView::placeWanted, this, [this](const Citation &citation) {
        const Citation place = citation; // closing takes the list away
        accept();
        emit placeWanted(place);
    });
    connect(m_citations, &CitationView::added, this, [this](const OfficialDocument &document) {
        m_register->tell({});
        m_register->refresh(document.id);
        emit changed();
    });
    connect(m_citations, &CitationView::failed, m_register,
            [this](const QString &sentence) { m_register->tell(sentence); });
    connect(m_register, &RegisterView::changed, m_citations, &CitationView::refresh);
}

} // namespace toasoan
