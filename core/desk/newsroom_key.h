#pragma once

#include "core/base/result.h"
#include "core/base/secrets.h"

#include <memory>

namespace toasoan {

class Database;

// The key of the newsroom itself, with which it signs every package. Nobody types a password for it: whoever
// can read the store can sign as the newsroom.

// Made when it is first needed; on the writer thread.
Result<std::shared_ptr<const SigningKey>> newsroomKey(Database &database);

Result<QByteArray> newsroomPublicKey(Database &database); // empty: none was made yet

} // namespace toasoan
