#pragma once

#include "core/workflow/remark.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace toasoan {

// A remark as its card says it: one that was made, or one that is being written (its id is null).
struct RemarkCard
{
    struct Said
    {
        QString who;
        QString when;
        QString text;
        bool isEnd = false; // it was resolved, or opened again
    };

    RemarkId id;
    QString place; // the words it is about
    bool isResolved = false;
    QList<Said> said;
};

// `now` for how long ago it was.
RemarkCard cardOf(const Remark &remark, const QDateTime &now);

// What a remark is about, as a line says it.
QString placeLine(const Anchor &anchor);

// All of it in one text, for who hears it.
QString spoken(const RemarkCard &card);

} // namespace toasoan

Q_DECLARE_METATYPE(toasoan::RemarkCard)
