#include "core/exchange/output.h"

#include "core/exchange/page_words.h"

#include "core/base/file_name.h"
#include "core/exchange/docx_writer.h"
#include "core/exchange/html_writer.h"
#include "core/exchange/odt_writer.h"
#include "core/exchange/pdf_writer.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace toasoan {

namespace {

constexpr std::array formatNames{u"html", u"pdf", u"docx", u"odt"};
static_assert(formatNames.size() == size_t(OutputFormat::Odt) + 1);
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

// The photos of the article that have a picture, in the order they are first used.
QList<PhotoId> picturesIn(const Output &output)
{
    QList<PhotoId> photos = photosIn(output.article.body);
    photos.removeIf([&](PhotoId photo) { return !output.pictures.contains(photo); });
    return photos;
}

QStringList pageNames(const Output &output, const QString &name, PictureMode mode)
{
    QStringList names{name + QStringLiteral(".html")};
    if (mode == PictureMode::Inlined)
        return names;
    for (const PhotoId photo : picturesIn(output)) {
        names += QStringLiteral("%1-anh-%2.%3")
                     .arg(name)
                     .arg(names.size())
                     .arg(fileExtension(output.pictures[photo].format));
    }
    return names;
}

Result<QList<OutputFile>> writePage(const Output &output, const QString &name, PictureMode mode,
                                    const Progress &progress)
{
    const QStringList names = pageNames(output, name, mode);
    QList<OutputFile> files{{names.front(), {}}};
    QHash<PhotoId, QByteArray> addresses;
    const QList<PhotoId> photos = picturesIn(output);
    for (const PhotoId photo : photos) {
        if (progress.ended())
            return cancelledWork();
        const WorkingCopy &picture = output.pictures[photo];
        if (mode == PictureMode::Inlined) {
            addresses.insert(photo, dataAddress(picture));
        } else {
            const QString &file = names[files.size()];
            addresses.insert(photo, QUrl::toPercentEncoding(file));
            files.append({file, picture.bytes});
        }
        progress.done(addresses.size(), photos.size() + 1);
    }
    files.front().bytes = writeHtml(output, [&](PhotoId photo) { return addresses.value(photo); });
    progress.done(1, 1);
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
                                      const OutputStyle &style, const Progress &progress)
{
    const QString base = safeName(name);
    if (format == OutputFormat::Html)
        return writePage(output, base, style.page, progress);
    auto file = format == OutputFormat::Pdf    ? writePdf(output, progress)
                : format == OutputFormat::Docx ? writeDocx(output, style.word, progress)
                                               : writeOdt(output, style.word, progress);
    if (!file)
        return file.error();
    return QList<OutputFile>{{outputNames(output, format, name, style).front(), *std::move(file)}};
}

QStringList outputNames(const Output &output, OutputFormat format, const QString &name,
                        const OutputStyle &style)
{
    const QString base = safeName(name);
    return format == OutputFormat::Html ? pageNames(output, base, style.page)
                                        : QStringList{base + u'.' + toasoan::name(format)};
}

bool takesOriginals(const QList<OutputFormat> &formats, const OutputStyle &style)
{
    return style.word == WordPictures::Beside &&
           (formats.contains(OutputFormat::Docx) || formats.contains(OutputFormat::Odt));
}

int photoNumber(const Output &output, PhotoId photo)
{
    return int(picturesIn(output).indexOf(photo)) + 1;
}

QString originalName(int number, PictureFormat format)
{
    return QStringLiteral("anh-%1.%2").arg(number).arg(fileExtension(format));
}

QString originalsName(const QString &name, PhotoPacking packing)
{
    const QString base = safeName(name) + QStringLiteral("-anh");
    return packing == PhotoPacking::Zip ? QString(base + QStringLiteral(".zip")) : base;
}

QString pageMark(const Output &output)
{
    QStringList marks;
    if (output.isUnapproved)
        marks << unapprovedMark();
    if (output.embargo.isValid())
        marks << embargoMark(output.embargo);
    return marks.join(QStringLiteral(" · "));
}

} // namespace toasoan
