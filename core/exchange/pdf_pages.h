#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

namespace toasoan {

// A PDF opened by the module that can (poppler_module.cpp).
class OpenedPdf
{
public:
    virtual ~OpenedPdf() = default;
    virtual int count() const = 0;
    virtual QImage page(int number, double dotsPerInch) const = 0;
    virtual QString pageText(int number) const = 0;
};

// What the module offers, under the name `toasoan_open_pdf`: nothing for what is no PDF, is locked or empty.
// The caller owns the result.
using OpenPdf = OpenedPdf *(const QByteArray &pdf);

// The pages of a PDF as pictures, for preview and for printing what was previewed.
class PdfPages
{
public:
    static Result<PdfPages> open(const QByteArray &pdf);

    int count() const;
    QImage page(int number, double dotsPerInch) const; // from 0

    // The text of the whole document, page by page.
    QString text() const;
    QString pageText(int number) const;

private:
    explicit PdfPages(std::unique_ptr<OpenedPdf> document);

    std::unique_ptr<OpenedPdf> m_document;
};

} // namespace toasoan
