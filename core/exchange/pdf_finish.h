#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

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

    QString title;
    QString author;
    QString keywords;
    QDateTime now;
    QList<Mark> outline;
    QList<QByteArray> jpegs; // put in the place of the placeholders, as they are
};

// A picture a JPEG takes the place of: Qt would decode and encode it again, at a third of the time of an
// export.
constexpr int placeholderHeight = 3; // pixels; the width is that and the index in `jpegs`

// The number of components and the size of a JPEG a PDF reader takes as it is; nothing for any other.
struct JpegShape
{
    int width = 0;
    int height = 0;
    int components = 0; // 1 or 3
};
std::optional<JpegShape> jpegShape(const QByteArray &bytes);

// Language, title, author, outline and dates set, pictures in place; equal bytes for equal input.
Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfFacts &facts);

} // namespace toasoan
