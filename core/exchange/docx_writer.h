#pragma once

#include "core/exchange/output.h"

namespace toasoan {

// The article as Word keeps it (ECMA-376): one file, pictures placed or called by their numbers. Equal bytes
// for equal input.
Result<QByteArray> writeDocx(const Output &output, WordPictures pictures, const Progress &progress = {});

} // namespace toasoan
