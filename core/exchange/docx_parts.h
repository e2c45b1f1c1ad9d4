#pragma once

#include "core/exchange/comment_places.h"
#include "core/exchange/office_parts.h"
#include "core/exchange/sent_article.h"
#include "core/exchange/tracked_changes.h"

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

// What a footnote or endnote says, and what comments are about in it.
struct DocxNote
{
    QString text;
    QList<CommentMark> marks;
};
using DocxNotes = QHash<QString, DocxNote>;

// By their ids.
DocxNotes readDocxNotes(OfficeParts &parts, const QString &part, const TrackedChanges &changes);

// All the text of a part, paragraphs divided by spaces, at most some 2,000 characters: for a note about it.
QString textOfPart(OfficeParts &parts, const QString &part);

SentArticle readDocxProperties(OfficeParts &parts);

} // namespace toasoan
