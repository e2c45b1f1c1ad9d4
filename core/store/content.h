#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace toasoan {

// The text of an article as it stands in the store, with the hash that proves it.

enum class Encoding { Plain = 0, Deflated = 1 };

// The bytes a revision keeps.
QByteArray packed(const QByteArray &content);

// The content behind stored bytes. Damaged when it is not what `sha256` says; bounded in size.
Result<QByteArray> unpacked(const QByteArray &stored, Encoding encoding, const QString &sha256);

// The same, read. The article has content only.
Result<Article> readContent(const QByteArray &stored, Encoding encoding, const QString &sha256);

} // namespace toasoan
