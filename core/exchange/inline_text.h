#pragma once

#include "core/article/body.h"

namespace toasoan {

// What every reader of somebody else's text does to the text of a block.

// `address` as a link may hold it: http and https with a host, mailto. Empty for all others.
QString linkFrom(const QString &address);

// Without white space at both ends; empty when nothing else was there.
QList<Span> trimmed(QList<Span> spans);

} // namespace toasoan
