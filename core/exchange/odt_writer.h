#pragma once

#include "core/exchange/output.h"

namespace toasoan {

// The article as LibreOffice keeps it (OpenDocument 1.2): one file, pictures placed or called by their
// numbers. Equal bytes for equal input.
Result<QByteArray> writeOdt(const Output &output, WordPictures pictures, const Progress &progress = {});

} // namespace toasoan
