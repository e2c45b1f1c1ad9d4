#pragma once

#include "core/base/result.h"
#include "core/base/secrets.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace toasoan {

// One part of a package: its name is looked up and never a path.
struct PackagePart
{
    QString name;
    QByteArray bytes;
};

// What was opened and holds: every part is the one that was signed.
struct PackageFile
{
    QJsonObject head;
    QList<PackagePart> parts;
    QByteArray publicKey; // of who signed it; whose that is, the file cannot prove
    QByteArray deskKey;   // with which their newsroom signed it as well; of older files the same
    QByteArray digest;    // SHA-256 of what was signed, hex: names this package

    QByteArray part(const QString &name) const; // empty: there is none
};

// Bounds on a package from outside, beside those on every container (zip.h).
namespace packageLimit {
constexpr qint64 file = 300LL << 20;     // bytes, as it lies on the disk
constexpr qint64 manifest = 2LL << 20;   // bytes
constexpr qint64 json = 48LL << 20;      // bytes of one part that is text
constexpr qint64 text = 96LL << 20;      // of all parts that are
constexpr qint64 written = 4LL << 20;    // of parts we make: below what may be packed as well as it likes
constexpr qint64 pictures = 200LL << 20; // bytes of all pictures we put in
constexpr int depth = 32;                // of text in brackets
} // namespace packageLimit

// Who signs a package: a person, and their newsroom. Where nobody has a key of their own, the newsroom alone.
struct PackageKeys
{
    const SigningKey &person;
    const SigningKey &desk;
};

// A hand-over package: a ZIP container of manifest.json, which names every part in order with its size and
// SHA-256 and the key of the newsroom, signature.json, the Ed25519 signatures of the manifest's bytes, and
// the parts. TooLarge when it would be more than may be opened again.
Result<QByteArray> writePackage(const QJsonObject &head, const QList<PackagePart> &parts,
                                const PackageKeys &keys, const QDateTime &when);

// Refuses with one sentence what is no package (WrongUse), is of a newer version (TooNew), or is in any way
// not what was signed: parts changed, cut off, in another order, added, missing or twice.
Result<PackageFile> readPackage(const QByteArray &bytes);

// An object of one part that is text, bounded in size and depth; nothing when it is none.
std::optional<QJsonObject> boundedJson(const QByteArray &bytes, qint64 most = packageLimit::json);

} // namespace toasoan
