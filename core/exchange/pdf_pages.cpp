#include "core/exchange/pdf_pages.h"

#include "core/base/module.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

constexpr double lowestResolution = 10; // dots per inch
constexpr double highestResolution = 1200;

} // namespace

PdfPages::PdfPages(std::unique_ptr<OpenedPdf> document)
    : m_document(std::move(document))
{
}

Result<PdfPages> PdfPages::open(const QByteArray &pdf)
{
    const auto open = moduleFunction("toasoan_pdf_view", "toasoan_open_pdf");
    if (!open)
        return open.error();
    std::unique_ptr<OpenedPdf> document(open->as<OpenPdf>()(pdf));
    if (!document)
        return Error{
            Fault::Unreadable, QCoreApplication::translate("Export", "The PDF cannot be shown."), {}};
    return PdfPages(std::move(document));
}

int PdfPages::count() const
{
    return m_document->count();
}

QImage PdfPages::page(int number, double dotsPerInch) const
{
    return m_document->page(number, std::clamp(dotsPerInch, lowestResolution, highestResolution));
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
    return m_document->pageText(number);
}

} // namespace toasoan
