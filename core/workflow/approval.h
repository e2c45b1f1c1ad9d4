#pragma once

#include "core/article/article.h"
#include "core/workflow/role.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace toasoan {

// An Ed25519 signature, and the key by which it is verified (RFC 8032).
struct Signature
{
    QByteArray bytes;
    QByteArray publicKey;

    bool operator==(const Signature &) const = default;
};

// An editor's word that one text may be printed. It holds for that text and no other.
struct Approval
{
    int revision = 0;
    QByteArray digest; // of what is printed, hex
    AccountId account; // null in a newsroom without accounts
    QString name;
    QDateTime at;
    bool onPaper = false; // signed by hand; `scan` is the file beside the article, if there is one
    QByteArray scan;      // SHA-256 of it, hex
    QString note;         // who signed, what they wrote beside it
    Signature signature;  // of statementOf(); empty without accounts

    bool operator==(const Approval &) const = default;
};

// SHA-256, in hexadecimal, of everything of an article that readers see: texts, captions, credits,
// descriptions, byline, unit, place, source, the day of the event, and the pictures themselves. Tags,
// sections, the day of publication and what the desk notes for itself are not in it. `pictures` has the hash
// of each photo's file.
QByteArray printedDigest(const Article &article, const QHash<PhotoId, QByteArray> &pictures);

// A digest as people compare it on paper and on the screen: "4F2A-91C0".
QString textCode(const QByteArray &digest);

// What is signed, as bytes of one meaning: the article, its revision, the digest, who approved and when, and
// what stands on the paper it was given on.
QByteArray statementOf(ArticleId article, const Approval &approval);

// Whether the signature is of the statement. Of an approval that was not given on paper also of the first
// form of it, without the name and the paper, as it was until November 2026.
bool isSigned(ArticleId article, const Approval &approval);

} // namespace toasoan
