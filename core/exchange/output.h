#pragma once

#include "core/article/article.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/media/picture.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace toasoan {

enum class OutputFormat { Html, Pdf };

QString name(OutputFormat format); // "html", "pdf": also the extension
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

// All a writer needs; it reads nothing else. Pictures are working copies by the photo they belong to.
struct Output
{
    Article article;
    House house;
    QHash<PhotoId, WorkingCopy> pictures;
    QDateTime now;
};

// A file an export is made of; `name` is relative to the folder of the export ("bai.html", "bai-anh-1.jpg").
struct OutputFile
{
    QString name;
    QByteArray bytes;
};

enum class PictureMode { Beside, Inlined }; // Inlined: --single-file

// Writes the article; the first file is the one to open. `name` is the base name of the files.
Result<QList<OutputFile>> writeOutput(const Output &output, OutputFormat format, const QString &name,
                                      PictureMode pictures, const Progress &progress = {});

// The names writeOutput() gives its files.
QStringList outputNames(const Output &output, OutputFormat format, const QString &name, PictureMode pictures);

} // namespace toasoan
