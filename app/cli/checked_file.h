#pragma once

#include "core/base/result.h"
#include "core/text/composed.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <memory>

namespace toasoan::cli {

// A line of a file, or a part of a very long one, in NFC and with its place in the file.
struct CheckedLine
{
    int number = 0; // from 1
    int offset = 0; // where the part begins in its line, in UTF-16 code units
    ComposedText text;
    QString original = {}; // as the file has it, where that is not NFC
};

// Neighbouring lines that are checked together as one article.
struct CheckedLines
{
    QList<CheckedLine> lines;
    bool endFile = false;
};

Error cannotOpen(const QString &path);

// A text in UTF-8, read in pieces of bounded size, so that a file of any length takes little memory.
class CheckedFile
{
public:
    // "-" is standard input.
    static Result<CheckedFile> open(const QString &path);

    // The next lines; none after those that end the file. Unreadable where the text is not in UTF-8.
    Result<CheckedLines> next();

private:
    explicit CheckedFile(const QString &path);
    QByteArray nextPiece();
    Error notUtf8() const;

    QString m_path;
    std::unique_ptr<QFile> m_file;
    QByteArray m_rest; // of a line that was cut
    int m_line = 1;
    int m_offset = 0;
    bool m_ended = false;
};

} // namespace toasoan::cli
