#pragma once

#include "core/desk/newsroom.h"
#include "core/store/record_store.h"
#include "core/store/store.h"

#include <QStringList>

// What the record of a newsroom says of one article, or of everything, oldest first: "Lan submitted",
// "Hạnh returned: reason"; what was refused without its sentence. Read beside whoever writes.
inline QStringList recordOf(const QString &folder, toasoan::ArticleId article)
{
    using namespace toasoan;
    QStringList lines;
    const auto store = Store::open(folder, OpenMode::Read, systemClock());
    if (!store)
        return {store.error().message};
    const auto entries =
        (*store)
            ->read([article](Database &d) { return RecordStore(d).entries({.article = article}); })
            .takeResult();
    if (!entries)
        return {entries.error().message};
    for (const RecordEntry &entry : *entries) {
        QString line = entry.actor + u' ' + name(entry.what);
        if (!entry.note.isEmpty() && entry.what != Recorded::Refused)
            line += QStringLiteral(": ") + entry.note;
        lines.prepend(line);
    }
    return lines;
}
