#include "core/article/official_document.h"

#include "core/text/clean.h"
#include "core/text/paper_number.h"

#include <QCoreApplication>

#include <algorithm>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QString shownName(const OfficialDocument &document)
{
    return document.kind.isEmpty() ? document.number : QString(document.kind + u' ' + document.number);
}

OfficialDocument cleaned(OfficialDocument document)
{
    for (QString *text :
         {&document.number, &document.kind, &document.issuer, &document.title, &document.note})
        *text = cleanLine(*text).simplified();
    return document;
}

std::optional<DocumentFault> faultOf(const OfficialDocument &document)
{
    const QString &number = document.number;
    if (!std::any_of(number.begin(), number.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return DocumentFault::NoNumber;
    if (number.size() > longestDocumentNumber)
        return DocumentFault::NumberTooLong;
    for (const QString *text : {&document.kind, &document.issuer, &document.title, &document.note})
        if (text->size() > longestDocumentText)
            return DocumentFault::TextTooLong;
    if (document.outOfForce.isValid() && document.issued.isValid() && document.outOfForce < document.issued)
        return DocumentFault::EndsBeforeIssued;
    return std::nullopt;
}

QString sentence(DocumentFault fault)
{
    switch (fault) {
    case DocumentFault::NoNumber:
        return Texts::tr("A document needs its number, as 217-QĐ/TW.");
    case DocumentFault::NumberTooLong:
        return Texts::tr("The number of a document has %1 characters at most.").arg(longestDocumentNumber);
    case DocumentFault::TextTooLong:
        return Texts::tr("What is said of a document has %1 characters at most in each field.")
            .arg(longestDocumentText);
    case DocumentFault::EndsBeforeIssued:
        return Texts::tr("A document cannot be out of force before it was issued.");
    }
    return {};
}

OfficialDocument documentFrom(const Citation &citation)
{
    OfficialDocument document;
    document.number = citation.number;
    document.kind = citation.kind;
    document.issued = citation.date;
    document.title = citation.title;
    return cleaned(document);
}

} // namespace toasoan
