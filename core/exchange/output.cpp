#include "core/exchange/output.h"

#include "core/base/file_name.h"
#include "core/exchange/html_writer.h"
#include "core/exchange/pdf_writer.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array formatNames{u"html", u"pdf"};
constexpr qsizetype longestName = 120; // bytes; leaves room for endings within the 255 of common file systems

// A base name that stays in its folder on every file system; one that does not is made anew.
QString safeName(const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u' ' || c == u'(' || c == u')';
    });
    const bool ends = name.isEmpty() || name.front() == u' ' || name.back() == u' ';
    const bool device =
        fileNameFor(name).endsWith(QStringLiteral("-bai")) && !name.endsWith(QStringLiteral("-bai"));
    return plain && !ends && !device && name.toUtf8().size() <= longestName ? name : fileNameFor(name);
}

QByteArray dataAddress(const WorkingCopy &picture)
{
    return "data:" + mimeType(picture.format).toLatin1() + ";base64," + picture.bytes.toBase64();
}

QList<OutputFile> writePage(const Output &output, const QString &name, PictureMode mode)
{
    QList<OutputFile> files;
    QHash<PhotoId, QByteArray> addresses;
    for (const PhotoId photo : photosIn(output.article.body)) {
        const auto picture = output.pictures.constFind(photo);
        if (picture == output.pictures.constEnd())
            continue;
        if (mode == PictureMode::Inlined) {
            addresses.insert(photo, dataAddress(*picture));
            continue;
        }
        const QString file = QStringLiteral("%1-anh-%2.%3")
                                 .arg(name)
                                 .arg(files.size() + 1)
                                 .arg(fileExtension(picture->format));
        addresses.insert(photo, QUrl::toPercentEncoding(file));
        files.append({file, picture->bytes});
    }
    const QByteArray page = writeHtml(output, [&](PhotoId photo) { return addresses.value(photo); });
    files.prepend({name + QStringLiteral(".html"), page});
    return files;
}

} // namespace

QString name(OutputFormat format)
{
    return QString::fromUtf16(formatNames[size_t(format)]);
}

std::optional<OutputFormat> outputFormatNamed(QStringView name)
{
    for (size_t i = 0; i < formatNames.size(); ++i) {
        if (name == QStringView(formatNames[i]))
            return OutputFormat(i);
    }
    return std::nullopt;
}

QStringList outputFormats()
{
    QStringList names;
    for (const char16_t *format : formatNames)
        names += QString::fromUtf16(format);
    return names;
}

Result<QList<OutputFile>> writeOutput(const Output &output, OutputFormat format, const QString &name,
                                      PictureMode pictures)
{
    const QString base = safeName(name);
    if (format == OutputFormat::Html)
        return writePage(output, base, pictures);
    const Result<QByteArray> pdf = writePdf(output);
    if (!pdf)
        return pdf.error();
    return QList<OutputFile>{{base + QStringLiteral(".pdf"), *pdf}};
}

} // namespace toasoan
