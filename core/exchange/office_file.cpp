#include "core/exchange/office_file.h"

#include "core/exchange/docx_parts.h"
#include "core/exchange/docx_reader.h"
#include "core/exchange/manuscript_article.h"
#include "core/exchange/odt_reader.h"
#include "core/exchange/office_convert.h"
#include "core/exchange/read_apart.h"

#include <algorithm>

namespace toasoan {

namespace {

bool isContainer(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

bool isRichText(const QByteArray &bytes)
{
    return bytes.startsWith("{\\rtf");
}

// What Microsoft's programs wrote into before 2007; also how a docx with a password is kept.
bool isCompound(const QByteArray &bytes)
{
    return bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
}

// A document as one XML file, which few programs write: its marks are no text.
bool isFlat(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(bytes.size(), enough));
    const auto holds = [&](QByteArrayView root) { return start.contains(root); };
    return start.first(std::min<qsizetype>(start.size(), 8)).contains("<?xml") &&
           (holds("<office:document ") || holds("<w:wordDocument ") || holds("<pkg:package "));
}

bool namesStream(const QByteArray &bytes, QStringView stream)
{
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2));
}

bool isOdt(const ZipFile &zip)
{
    return zip.contains(QStringLiteral("content.xml")) &&
           !zip.contains(QStringLiteral("[Content_Types].xml"));
}

Result<Imported> readContainer(const QByteArray &bytes, const QString &name, ChangesRead changes)
{
    auto zip = openZip(bytes);
    if (!zip)
        return unreadContainer(zip.error(), name);
    const bool odt = isOdt(*zip);
    OfficeParts parts(std::move(*zip), name);
    auto manuscript = odt ? readOdt(parts, name) : readDocx(parts, name);
    if (!manuscript)
        return manuscript.error();
    if (changes == ChangesRead::Apart && !manuscript->review.reviewers.isEmpty())
        return readApart(parts, name, manuscript->review);
    return articleFrom(std::move(*manuscript));
}

} // namespace

bool isOfficeFile(const QByteArray &bytes)
{
    return isContainer(bytes) || isRichText(bytes) || isCompound(bytes) || isFlat(bytes);
}

SentArticle sentArticleIn(const QByteArray &bytes)
{
    if (!isContainer(bytes) || bytes.size() > largestImport)
        return {};
    auto zip = openZip(bytes);
    if (!zip)
        return {};
    const bool odt = isOdt(*zip);
    OfficeParts parts(std::move(*zip), {});
    return odt ? readOdtProperties(parts) : readDocxProperties(parts);
}

Result<Imported> readOfficeFile(const QByteArray &bytes, const QString &name, ChangesRead changes)
{
    if (isContainer(bytes))
        return readContainer(bytes, name, changes);
    if (isCompound(bytes) && namesStream(bytes, u"EncryptedPackage"))
        return lockedDocument(name);
    if (isFlat(bytes) || (isCompound(bytes) && !namesStream(bytes, u"WordDocument")))
        return noDocument(name);
    const auto docx = convertedToDocx(bytes, isRichText(bytes) ? OldDocument::Rtf : OldDocument::Doc, name);
    if (!docx)
        return docx.error();
    return readContainer(*docx, name, changes);
}

} // namespace toasoan
