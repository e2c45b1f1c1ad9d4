#pragma once

#include "core/article/citation.h"
#include "core/base/id.h"

#include <QDateTime>

#include <optional>

namespace toasoan {

using DocumentId = Id<struct DocumentTag>;

// An entry of the register of official documents that a newsroom keeps.
struct OfficialDocument
{
    DocumentId id;
    QString number; // 217-QĐ/TW
    QString kind;   // Quyết định; may be empty
    QString issuer; // the body that issued it; may be empty
    QDate issued;   // may be invalid
    QString title;  // what it is about (trích yếu); may be empty
    QString note;
    QDate outOfForce; // from that day on; invalid: in force
    QString addedBy;
    QDateTime addedAt;

    bool isInForce(QDate day) const { return !outOfForce.isValid() || day < outOfForce; }
    bool operator==(const OfficialDocument &) const = default;
};

// As people call it: "Quyết định 217-QĐ/TW".
QString shownName(const OfficialDocument &document);

// Why a document cannot stand in the register.
enum class DocumentFault {
    NoNumber,
    NumberTooLong,
    TextTooLong,
    EndsBeforeIssued, // out of force before its own day
};

// The longest its number and other texts may be.
constexpr int longestDocumentNumber = 60;
constexpr int longestDocumentText = 1000;

// The document with its texts cleaned and put on one line, and what is wrong with it.
OfficialDocument cleaned(OfficialDocument document);
std::optional<DocumentFault> faultOf(const OfficialDocument &document); // of a cleaned one
QString sentence(DocumentFault fault);

// A new entry made of what the article says about it.
OfficialDocument documentFrom(const Citation &citation);

} // namespace toasoan
