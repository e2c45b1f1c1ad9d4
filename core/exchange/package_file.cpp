#include "core/exchange/package_file.h"

#include "core/exchange/zip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

const QString manifestName = u"manifest.json"_s;
const QString signatureName = u"signature.json"_s;
const QString format = u"toasoan hand-over"_s;
constexpr int version = 1;
constexpr qint64 largestSignature = 4096; // bytes

Error refusal(Fault fault, const char *sentence)
{
    return {fault, QCoreApplication::translate("Package", sentence), {}};
}

Error noPackage()
{
    return refusal(Fault::Unreadable, QT_TRANSLATE_NOOP("Package", "This file is no package of articles "
                                                                   "that another desk handed over."));
}

Error changed()
{
    return refusal(Fault::Damaged,
                   QT_TRANSLATE_NOOP("Package",
                                     "The package was changed or damaged since it was signed. Nothing of "
                                     "it was taken in; please ask for it to be sent again."));
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray statementOf(const QByteArray &manifest)
{
    return "toasoan hand-over 1\n" + manifest;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > packageLimit::depth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

// What is packed already gains nothing by being packed again.
bool isText(const QString &name)
{
    return name.endsWith(u".json"_s);
}

// The manifest of a container, once its signature holds.
Result<QJsonObject> signedManifest(ZipFile &zip, PackageFile &package)
{
    const QStringList names = zip.names();
    if (names.value(0) != manifestName)
        return noPackage();
    const auto bytes = zip.read(manifestName, packageLimit::manifest);
    if (!bytes)
        return bytes.error();
    const auto manifest = boundedJson(*bytes);
    if (!manifest || manifest->value(u"format"_s).toString() != format)
        return noPackage();
    if (manifest->value(u"version"_s).toInt() > version)
        return refusal(Fault::TooNew,
                       QT_TRANSLATE_NOOP("Package",
                                         "The package was made by a newer version of this program. "
                                         "Please bring this one up to date first."));
    if (names.value(1) != signatureName)
        return changed();
    const auto signatureBytes = zip.read(signatureName, largestSignature);
    if (!signatureBytes)
        return signatureBytes.error();
    const auto signature = boundedJson(*signatureBytes);
    if (!signature)
        return changed();
    package.publicKey = QByteArray::fromHex(signature->value(u"publicKey"_s).toString().toLatin1());
    const QByteArray bytesOfSignature =
        QByteArray::fromHex(signature->value(u"signature"_s).toString().toLatin1());
    if (!isSignedBy(package.publicKey, statementOf(*bytes), bytesOfSignature))
        return changed();
    package.deskKey = package.publicKey;
    if (const QString desk = manifest->value(u"desk"_s).toString(); !desk.isEmpty()) {
        package.deskKey = QByteArray::fromHex(desk.toLatin1());
        const QByteArray of = QByteArray::fromHex(signature->value(u"desk"_s).toString().toLatin1());
        if (package.deskKey != package.publicKey && !isSignedBy(package.deskKey, statementOf(*bytes), of))
            return changed();
    }
    package.digest = sha256(*bytes);
    return *manifest;
}

} // namespace

QByteArray PackageFile::part(const QString &name) const
{
    for (const PackagePart &part : parts)
        if (part.name == name)
            return part.bytes;
    return {};
}

std::optional<QJsonObject> boundedJson(const QByteArray &bytes, qint64 most)
{
    if (bytes.size() > most || isTooDeep(bytes))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

Result<QByteArray> writePackage(const QJsonObject &head, const QList<PackagePart> &parts,
                                const PackageKeys &keys, const QDateTime &when)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const Error tooLarge = refusal(
        Fault::TooLarge, QT_TRANSLATE_NOOP("Package", "That is too much for one package. Hand over fewer "
                                                      "articles at a time."));
    if (parts.size() + 2 > zipLimit::entries)
        return tooLarge;
    QJsonArray list;
    qint64 total = 0;
    qint64 text = 0;
    for (const PackagePart &part : parts) {
        list.append(QJsonObject{{u"name"_s, part.name},
                                {u"size"_s, qint64(part.bytes.size())},
                                {u"sha256"_s, QString::fromLatin1(sha256(part.bytes))}});
        total += part.bytes.size();
        text += isText(part.name) ? part.bytes.size() : 0;
    }
    const QByteArray manifest = compact({{u"format"_s, format},
                                         {u"version"_s, version},
                                         {u"head"_s, head},
                                         {u"desk"_s, hex(keys.desk.publicKey())},
                                         {u"parts"_s, list}});
    if (total + packageLimit::manifest > zipLimit::delivered || text > packageLimit::text ||
        manifest.size() > packageLimit::manifest)
        return tooLarge;
    const QByteArray signature = compact({{u"algorithm"_s, u"Ed25519"_s},
                                          {u"publicKey"_s, hex(keys.person.publicKey())},
                                          {u"signature"_s, hex(keys.person.sign(statementOf(manifest)))},
                                          {u"desk"_s, hex(keys.desk.sign(statementOf(manifest)))}});
    QList<ZipEntry> entries{{manifestName, manifest}, {signatureName, signature}};
    for (const PackagePart &part : parts)
        entries.append({part.name, part.bytes,
                        isText(part.name) ? ZipEntry::Packing::Deflated : ZipEntry::Packing::Stored});
    return writeZip(entries, when);
}

Result<PackageFile> readPackage(const QByteArray &bytes)
{
    if (!bytes.startsWith("PK"))
        return noPackage();
    auto zip = openZip(bytes);
    if (!zip)
        return zip.error();
    PackageFile package;
    const auto manifest = signedManifest(*zip, package);
    if (!manifest)
        return manifest.error();
    package.head = manifest->value(u"head"_s).toObject();
    const QJsonArray list = manifest->value(u"parts"_s).toArray();
    const QStringList names = zip->names();
    if (names.size() != list.size() + 2)
        return changed();
    qint64 text = packageLimit::text;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject told = list[i].toObject();
        PackagePart part{told.value(u"name"_s).toString(), {}};
        if (names[i + 2] != part.name)
            return changed();
        auto read = zip->read(part.name,
                              isText(part.name) ? std::min(text, packageLimit::json) : zipLimit::delivered);
        if (!read)
            return read.error();
        part.bytes = *std::move(read);
        text -= isText(part.name) ? part.bytes.size() : 0;
        if (part.bytes.size() != told.value(u"size"_s).toInteger(-1) ||
            sha256(part.bytes) != told.value(u"sha256"_s).toString().toLatin1())
            return changed();
        package.parts.append(std::move(part));
    }
    return package;
}

} // namespace toasoan
