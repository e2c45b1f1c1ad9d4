#pragma once

#include <QStringList>

namespace toasoan {

// A sentence that names what headers and footers say; none when that is nothing but page numbers.
QStringList headerNotes(const QStringList &all);

// A sentence with the remarks in the margin of a document, which an article cannot hold.
QStringList commentNotes(const QStringList &comments);

// A sentence on pictures that were sent beside a document and are not here; none when there are none.
QStringList besideNotes(int pictures);

} // namespace toasoan
