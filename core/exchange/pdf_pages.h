#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace Poppler {
class Document;
}

namespace toasoan {

// The pages of a PDF as pictures, for preview and for printing what was previewed.
class PdfPages
{
public:
    static Result<PdfPages> open(const QByteArray &pdf);
    ~PdfPages();
    PdfPages(PdfPages &&) noexcept;
    PdfPages &operator=(PdfPages &&) noexcept;

    int count() const;
    QImage page(int number, double dotsPerInch) const; // from 0

    // The text of the whole document, page by page.
    QString text() const;
    QString pageText(int number) const;

private:
    explicit PdfPages(std::unique_ptr<Poppler::Document> document);

    std::unique_ptr<Poppler::Document> m_document;
};

} // namespace toasoan
