#pragma once

#include "core/exchange/office_parts.h"
#include "core/exchange/sent_article.h"

#include <QHash>

namespace toasoan {

// Where a reference of a part leads.
struct DocxTarget
{
    QString kind;    // the last word of its type: "image", "hyperlink", "footnotes" …
    QString address; // as written
    QString part;    // inside the container; empty for what stands elsewhere
};
using DocxTargets = QHash<QString, DocxTarget>;

// The references of `part`, by their ids.
DocxTargets targetsOf(OfficeParts &parts, const QString &part);

// The part with the text; empty when no part is.
QString docxMainPart(OfficeParts &parts);

// The part `targets` names first as one of `kind`; empty when none is.
QString partOfKind(const DocxTargets &targets, const QString &kind);

// What footnotes or endnotes say, by their ids.
QHash<QString, QString> readDocxNotes(OfficeParts &parts, const QString &part);

// All the text of a part, paragraphs divided by spaces, at most some 2,000 characters: for a note about it.
QString textOfPart(OfficeParts &parts, const QString &part);

// The remarks in the margin: "Lan Anh: cần thêm số liệu".
QStringList readDocxComments(OfficeParts &parts, const QString &part);

SentArticle readDocxProperties(OfficeParts &parts);

} // namespace toasoan
