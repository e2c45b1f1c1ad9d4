#pragma once

#include "core/base/result.h"

#include <QString>

namespace toasoan {

constexpr quint32 storeApplicationId = 0x54534e52; // "TSNR", in bytes 68–71 of every store of ours

// What the first 100 bytes of a store say about it.
struct StoreHeader
{
    int version = 0;     // number of the last migration
    bool logged = false; // in WAL mode, as every store in use
};

// Reads the header before SQLite takes the file for a database, so that a foreign, newer, truncated or empty
// file is refused untouched. It reads through SQLite's own file layer: closing a file of ours on a store that
// this process has open elsewhere would drop SQLite's locks on it.
Result<StoreHeader> readStoreHeader(const QString &path, int newestVersion);

// Whether the store was left without closing: its log holds something. Does not open anything.
bool leftUnclean(const QString &path);

} // namespace toasoan
