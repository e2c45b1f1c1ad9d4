#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace toasoan {

// Takes the newsroom of `folder` for this process until the lock goes out of scope. A lock left by a killed
// process is taken over at once; one that is held is InUse, with a sentence saying by whom.
Result<std::unique_ptr<QLockFile>> lockNewsroom(const QString &folder);

} // namespace toasoan
