#pragma once

#include "core/exchange/import.h"

#include <QByteArray>
#include <QMap>

namespace toasoan::test {

// Parts of an office file by their names.
using Parts = QMap<QString, QByteArray>;

QByteArray packed(const Parts &parts);

// The parts of a document of Word whose w:body holds `body`; styles, numbering and references as Word names
// them. Further parts may be put beside or in place of them.
Parts docxParts(const QByteArray &body);
QByteArray docx(const QByteArray &body);

// The same for an OpenDocument text with `text` in its office:text and `styles` in its automatic styles.
Parts odtParts(const QByteArray &text, const QByteArray &styles = {});
QByteArray odt(const QByteArray &text, const QByteArray &styles = {});

// A file of tests/data/word.
QByteArray wordFile(const QString &name);

// The article and the notes as one reads them: a line a field or block, styles as marks.
QString readable(const Imported &imported);

// The blocks only.
QStringList readableBlocks(const Imported &imported);

} // namespace toasoan::test
