#include "ui/publish/page_view.h"

#include "ui/theme/palette.h"
#include "ui/widgets/when_done.h"

#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent>

namespace toasoan {

namespace {

constexpr int gap = 16;
constexpr double paperWidth = 8.27; // inches of A4
constexpr double paperRatio = 297.0 / 210.0;
constexpr int widest = 720;
constexpr int keptImages = 12;

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    m_painter.setMaxThreadCount(1);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    verticalScrollBar()->setSingleStep(40);
}

PageView::~PageView()
{
    m_painter.clear();
    m_painter.waitForDone();
}

void PageView::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence);
    viewport()->update();
}

void PageView::setPages(std::shared_ptr<PdfPages> pages)
{
    m_pages = std::move(pages);
    m_sentence.clear();
    setAccessibleDescription(m_pages ? tr("%n pages", nullptr, m_pages->count()) : QString());
    layOut();
}

int PageView::pageWidth() const
{
    return qBound(80, viewport()->width() - 2 * gap, widest);
}

void PageView::layOut()
{
    ++m_generation;
    m_images.clear();
    m_asked.clear();
    const int pageHeight = qRound(pageWidth() * paperRatio);
    const int whole = m_pages ? gap + m_pages->count() * (pageHeight + gap) : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, whole - viewport()->height()));
    viewport()->update();
}

QRect PageView::pageRect(int page) const
{
    const int width = pageWidth();
    const int height = qRound(width * paperRatio);
    return {(viewport()->width() - width) / 2, gap + page * (height + gap) - verticalScrollBar()->value(),
            width, height};
}

void PageView::askPage(int page)
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const qreal ratio = devicePixelRatioF();
    const double dotsPerInch = pageWidth() * ratio / paperWidth;
    whenDone(QtConcurrent::run(
                 &m_painter, [pages = m_pages, page, dotsPerInch] { return pages->page(page, dotsPerInch); }),
             this, [this, page, ratio, generation = m_generation](QImage image) {
                 if (generation != m_generation)
                     return;
                 image.setDevicePixelRatio(ratio);
                 if (m_images.size() >= keptImages) {
                     m_images.clear();
                     m_asked = {page};
                 }
                 m_images.insert(page, image);
                 viewport()->update();
             });
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Tint::Desk));
    if (!m_pages) {
        painter.setPen(color(Tint::Muted));
        painter.drawText(viewport()->rect().adjusted(gap, gap, -gap, -gap),
                         Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRect rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.fillRect(rect, color(Tint::Paper, Scheme::Light)); // printed on white in either theme
        if (m_images.contains(page))
            painter.drawImage(rect, m_images.value(page));
        else
            askPage(page);
        painter.setPen(color(Tint::Line));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace toasoan
