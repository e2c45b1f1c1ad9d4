// A module of its own (core/base/module.h): no start waits for Poppler.
#include "core/exchange/pdf_pages.h"

#include <poppler-qt6.h>

namespace toasoan {

namespace {

class PopplerPdf final : public OpenedPdf
{
public:
    explicit PopplerPdf(std::unique_ptr<Poppler::Document> document)
        : m_document(std::move(document))
    {
        m_document->setRenderHint(Poppler::Document::Antialiasing);
        m_document->setRenderHint(Poppler::Document::TextAntialiasing);
        m_document->setRenderHint(Poppler::Document::TextSlightHinting);
    }

    int count() const override { return m_document->numPages(); }

    QImage page(int number, double dotsPerInch) const override
    {
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        return page ? page->renderToImage(dotsPerInch, dotsPerInch) : QImage();
    }

    QString pageText(int number) const override
    {
        const std::unique_ptr<Poppler::Page> page = m_document->page(number);
        return page ? page->text(QRectF()) : QString();
    }

private:
    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace

} // namespace toasoan

extern "C" Q_DECL_EXPORT toasoan::OpenedPdf *toasoan_open_pdf(const QByteArray &pdf)
{
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(pdf);
    if (!document || document->isLocked() || document->numPages() < 1)
        return nullptr;
    return new toasoan::PopplerPdf(std::move(document));
}
