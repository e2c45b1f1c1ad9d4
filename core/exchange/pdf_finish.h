#pragma once

#include "core/base/result.h"
#include "core/exchange/jpeg_shape.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace toasoan {

// What Qt's PDF writer has no call for.
struct PdfFacts
{
    struct Mark // of the outline
    {
        QString title;
        int level = 1;
        int page = 0;
        double top = 0; // points from the lower edge
    };

    struct Picture
    {
        QByteArray jpeg;
        JpegShape shape;
    };

    QString title;
    QString author;
    QString keywords;
    QDateTime now;
    QList<Mark> outline;
    QList<Picture> pictures; // put in the place of the placeholders, as they are
};

// A picture a JPEG takes the place of: Qt would decode and encode it again, at a third of the time of an
// export.
constexpr int placeholderHeight = 3; // pixels; the width is that and the index in `pictures`

// Language, title, author, outline and dates set, pictures in place; equal bytes for equal input.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

// What the module offers, under the name `toasoan_finish_pdf`: the finished file or what went wrong.
using FinishPdf = void(const QByteArray &pdf, const PdfFacts &facts, QByteArray &result, QString &problem);

} // namespace toasoan
