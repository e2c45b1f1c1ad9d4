#include "core/exchange/pdf_finish.h"

#include "core/base/module.h"

#include <QCoreApplication>

namespace toasoan {

Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts)
{
    const auto finish = moduleFunction("toasoan_pdf_finish", "toasoan_finish_pdf");
    if (!finish)
        return finish.error();
    QByteArray result;
    QString problem;
    finish->as<FinishPdf>()(pdf, facts, result, problem);
    if (problem.isEmpty())
        return result;
    return Error{Fault::Unwritable,
                 QCoreApplication::translate("Export", "The PDF could not be completed. Please try again."),
                 problem};
}

} // namespace toasoan
