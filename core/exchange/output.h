#pragma once

#include "core/article/article.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/media/picture.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace toasoan {

enum class OutputFormat { Html, Pdf, Docx, Odt };

QString name(OutputFormat format); // "html", "pdf", "docx", "odt": also the extension
std::optional<OutputFormat> outputFormatNamed(QStringView name);
QStringList outputFormats();

// How the newsroom prints its name on what it publishes.
struct House
{
    QString name;    // masthead
    QString address; // of the portal, or empty
    enum class EndMark { AsWritten, Always, Never };
    EndMark endMark = EndMark::AsWritten;
};

// A copy on paper for somebody who signs: large, with room to write, a box for their note and one for the
// signature.
struct SignatureCopy
{
    int revision = 0; // 0: the text is newer than every revision
    QString code;     // by which the paper is known to be of this text
};

// All a writer needs; it reads nothing else. Pictures are working copies by the photo they belong to.
struct Output
{
    Article article;
    House house;
    QHash<PhotoId, WorkingCopy> pictures;
    QDateTime now;
    QStringList notices = {};  // of corrections, as they are printed; the oldest first
    bool isUnapproved = false; // every page says so
    QDateTime embargo = {};    // until when it is not to be published, which every page says; invalid: none
    std::optional<SignatureCopy> forSignature = std::nullopt; // of a PDF
};

// What every page of it is marked with; empty: nothing.
QString pageMark(const Output &output);

// A file an export is made of; `name` is relative to the folder of the export ("bai.html", "bai-anh-1.jpg",
// "bai-anh/anh-1.jpg").
struct OutputFile
{
    QString name;
    QByteArray bytes;
};

enum class PictureMode { Beside, Inlined }; // of a page; Inlined: --single-file
enum class WordPictures {
    Beside,
    Placed
};                                       // of a Word file; Beside: the original photos go with it, numbered
enum class PhotoPacking { Folder, Zip }; // of those originals

// How pictures go out with an article.
struct OutputStyle
{
    OutputStyle(PictureMode ofPage = PictureMode::Beside, WordPictures ofWord = WordPictures::Beside,
                PhotoPacking packing = PhotoPacking::Folder)
        : page(ofPage)
        , word(ofWord)
        , photos(packing)
    {
    }

    PictureMode page;
    WordPictures word;
    PhotoPacking photos;

    bool operator==(const OutputStyle &) const = default;
};

// Writes the article; the first file is the one to open. `name` is the base name of the files.
Result<QList<OutputFile>> writeOutput(const Output &output, OutputFormat format, const QString &name,
                                      const OutputStyle &style, const Progress &progress = {});

// The names writeOutput() gives its files.
QStringList outputNames(const Output &output, OutputFormat format, const QString &name,
                        const OutputStyle &style);

// Whether the original photos go with these formats.
bool takesOriginals(const QList<OutputFormat> &formats, const OutputStyle &style);

// The number of a photo in the files of a newspaper, from 1 in the order of first use; 0 without a picture.
int photoNumber(const Output &output, PhotoId photo);

// What the original of that number is called, and the folder or container all of them stand in.
QString originalName(int number, PictureFormat format);           // "anh-1.jpg"
QString originalsName(const QString &name, PhotoPacking packing); // "bai-anh" or "bai-anh.zip"

} // namespace toasoan
