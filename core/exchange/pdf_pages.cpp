#include "core/exchange/pdf_pages.h"

#include <QCoreApplication>

#include <algorithm>
#include <poppler-qt6.h>

namespace toasoan {

namespace {

constexpr double highestResolution = 1200; // dots per inch

} // namespace

PdfPages::PdfPages(std::unique_ptr<Poppler::Document> document)
    : m_document(std::move(document))
{
    m_document->setRenderHint(Poppler::Document::Antialiasing);
    m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    m_document->setRenderHint(Poppler::Document::TextSlightHinting);
}

PdfPages::~PdfPages() = default;
PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages &PdfPages::operator=(PdfPages &&) noexcept = default;

Result<PdfPages> PdfPages::open(const QByteArray &pdf)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1)
        return Error{
            Fault::Unreadable, QCoreApplication::translate("Export", "The PDF cannot be shown."), {}};
    return PdfPages(std::move(document));
}

int PdfPages::count() const
{
    return m_document->numPages();
}

QImage PdfPages::page(int number, double dotsPerInch) const
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(number);
    const double resolution = std::clamp(dotsPerInch, 10.0, highestResolution);
    return page ? page->renderToImage(resolution, resolution) : QImage();
}

QString PdfPages::text() const
{
    QString text;
    for (int i = 0; i < count(); ++i)
        text += pageText(i) + u'\n';
    return text;
}

QString PdfPages::pageText(int number) const
{
    const std::unique_ptr<Poppler::Page> page = m_document->page(number);
    return page ? page->text(QRectF()) : QString();
}

} // namespace toasoan
