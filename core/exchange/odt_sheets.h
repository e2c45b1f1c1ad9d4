#pragma once

#include "core/exchange/word_content.h"

namespace toasoan {

class WordXml;

// The parts of an odt beside its text.

QByteArray odtManifest(const QStringList &pictures); // by their names in the container, "Pictures/anh-1.jpg"
QByteArray odtStyles(const QString &mark);           // `mark` before the page numbers, when it is not empty
QByteArray odtMeta(const WordFacts &facts);

void odtNamespaces(WordXml &xml, const char *root); // opens the root with every namespace our parts use

// Names of styles that styles.xml holds.
inline const QString odtBulletList = QStringLiteral("BulletList");
inline const QString odtNumberedList = QStringLiteral("NumberedList");

// A length as OpenDocument writes it.
QString odtLength(double millimetres);

} // namespace toasoan
