#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

namespace toasoan {

class Database;

// What the process says of a text that goes out.
struct Clearance
{
    QStringList notices; // of corrections, as readers are told, the oldest first
    bool isApproved = false;
    QDateTime embargo; // until when it is not to be published; invalid: none, or it is public
};

// Of this very text; one that was never stored is not approved.
Result<Clearance> clearanceFor(Database &database, const Article &article);

} // namespace toasoan
