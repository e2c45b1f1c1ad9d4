#include "app/cli/checked_file.h"

#include "app/cli/command.h"

#include <QFileInfo>
#include <QStringDecoder>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

// What is checked as one article: as much as a long report has, and little enough to hold several in memory.
constexpr int mostLines = 2000;
constexpr qsizetype mostBytes = 256 * 1024;

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// Where to cut a line that is too long: after the last space, else before the last character.
qsizetype cutOf(const QByteArray &bytes)
{
    if (const qsizetype space = bytes.lastIndexOf(' '); space > bytes.size() / 2)
        return space + 1;
    qsizetype cut = bytes.size() - 1;
    while (cut > 1 && !startsCharacter(bytes[cut]))
        --cut;
    return cut;
}

} // namespace

Error cannotOpen(const QString &path)
{
    return {Fault::Unreadable,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” cannot be opened. Check that the file is still there."))
                .arg(path),
            {}};
}

CheckedFile::CheckedFile(const QString &path)
    : m_path(path)
    , m_file(std::make_unique<QFile>(path))
{
}

Result<CheckedFile> CheckedFile::open(const QString &path)
{
    CheckedFile checked(path);
    QFile &file = *checked.m_file;
    if (path == "-"_L1 ? !file.open(stdin, QIODevice::ReadOnly)
                       : !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return cannotOpen(path);
    return checked;
}

// A whole line with its end, or a part of one.
QByteArray CheckedFile::nextPiece()
{
    QByteArray piece = m_rest + m_file->readLine(mostBytes - m_rest.size() + 1);
    m_rest.clear();
    if (piece.endsWith('\n') || piece.size() < mostBytes)
        return piece;
    const qsizetype cut = cutOf(piece);
    m_rest = piece.mid(cut);
    piece.truncate(cut);
    return piece;
}

Error CheckedFile::notUtf8() const
{
    return {Fault::Unreadable,
            text(QT_TRANSLATE_NOOP("Cli", "“%1” is not text in UTF-8. Save it as UTF-8 and try again."))
                .arg(m_path),
            {}};
}

Result<CheckedLines> CheckedFile::next()
{
    CheckedLines read;
    qsizetype bytes = 0;
    while (!m_ended && read.lines.size() < mostLines && bytes < mostBytes) {
        const QByteArray piece = nextPiece();
        if (piece.isEmpty()) {
            m_ended = true;
            break;
        }
        bytes += piece.size();
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        QString line = decoder(piece);
        if (decoder.hasError() || piece.contains('\0'))
            return notUtf8();
        const qsizetype length = line.size();
        const bool hasMark = m_line == 1 && m_offset == 0 && line.startsWith(QChar::ByteOrderMark);
        if (hasMark)
            line.remove(0, 1);
        CheckedLine one{m_line, m_offset + int(hasMark), ComposedText(line)};
        if (one.text.text() != line)
            one.original = line;
        read.lines.append(one);
        const bool isWhole = piece.endsWith('\n');
        m_offset = isWhole ? 0 : m_offset + int(length);
        m_line += isWhole;
    }
    if (m_file->error() != QFileDevice::NoError)
        return Error{Fault::Unreadable,
                     text(QT_TRANSLATE_NOOP("Cli", "“%1” cannot be read to its end.")).arg(m_path),
                     m_file->errorString()};
    m_ended = m_ended || (m_rest.isEmpty() && m_file->atEnd());
    read.endFile = m_ended;
    return read;
}

} // namespace toasoan::cli
