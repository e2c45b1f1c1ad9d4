#include "core/exchange/import.h"

#include "core/exchange/decode.h"
#include "core/exchange/html_reader.h"
#include "core/exchange/markdown_reader.h"
#include "core/exchange/office_file.h"
#include "core/exchange/text_reader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace toasoan {

namespace {

constexpr qsizetype largestText = 8LL << 20; // bytes; a text larger than that is no article

Error tooLarge(const QString &name, qint64 limit)
{
    return {
        Fault::TooLarge,
        QCoreApplication::translate("Import", "“%1” is too large to be an article. A file may have up to %2.")
            .arg(name, QLocale().formattedDataSize(limit)),
        {}};
}

// Content decides; the name only where the content leaves it open.
bool isHtml(const QString &text, const QString &name)
{
    static const QRegularExpression beginning(
        QStringLiteral(
            R"(^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (beginning.match(text.left(4096)).hasMatch())
        return true;
    static const QRegularExpression element(
        QStringLiteral(R"(<(?:p|div|h[1-6]|br|table|figure|img|span|ul|ol)\b[^<]*>)"),
        QRegularExpression::CaseInsensitiveOption);
    const bool namedHtml = name.endsWith(u".html", Qt::CaseInsensitive) ||
                           name.endsWith(u".htm", Qt::CaseInsensitive) ||
                           name.endsWith(u".xhtml", Qt::CaseInsensitive);
    return namedHtml && element.match(text.left(65536)).hasMatch();
}

bool isMarkdown(const QString &name)
{
    return name.endsWith(u".md", Qt::CaseInsensitive) || name.endsWith(u".markdown", Qt::CaseInsensitive);
}

// Plain text of either kind.
Imported readPlain(DecodedText decoded, const QString &name)
{
    putWordsRight(decoded);
    Imported imported = isMarkdown(name) ? readMarkdown(decoded.text, name) : readText(decoded.text, name);
    imported.notes = decoded.notes + imported.notes;
    return imported;
}

} // namespace

Result<Imported> importBytes(const QByteArray &bytes, const QString &name, ChangesRead changes)
{
    if (bytes.size() > largestImport)
        return tooLarge(name, largestImport);
    if (isOfficeFile(bytes))
        return readOfficeFile(bytes, name, changes);
    auto decoded = decodeText(bytes, name);
    if (!decoded)
        return decoded.error();
    if (isHtml(decoded->text, name)) {
        auto page = readHtml(decoded->text, name);
        if (page)
            page->notes = decoded->notes + page->notes;
        return page;
    }
    if (bytes.size() > largestText)
        return tooLarge(name, largestText);
    return readPlain(std::move(*decoded), name);
}

} // namespace toasoan
