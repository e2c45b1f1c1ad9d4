#include "core/store/database.h"

#include <QCoreApplication>
#include <QSqlError>

#include <sqlite3.h>

namespace toasoan {

namespace {

Error inputOutput(int code, const QString &detail)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return {Fault::Unreadable,
                QCoreApplication::translate(
                    "Store", "The disk reports an error while the newsroom is read. Make a copy of its "
                             "folder and check the disk."),
                detail};
    default:
        return {Fault::Unwritable,
                QCoreApplication::translate(
                    "Store", "The disk reports an error while the newsroom is written, so the last change "
                             "is not stored. Check the disk and try again."),
                detail};
    }
}

} // namespace

Error storeError(int code, const QString &what)
{
    const QString detail = QStringLiteral("[%1] %2").arg(code).arg(what);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Fault::DiskFull,
                QCoreApplication::translate(
                    "Store",
                    "The disk is full, so the last change is not stored. Free some space and try again."),
                detail};
    case SQLITE_IOERR:
        return inputOutput(code, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Fault::InUse,
                QCoreApplication::translate(
                    "Store", "Another program holds the newsroom's store. Try again in a moment."),
                detail};
    case SQLITE_READONLY:
        return {Fault::NotAllowed,
                QCoreApplication::translate("Store",
                                            "The newsroom is open for reading only, so nothing was changed."),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            Fault::Damaged,
            QCoreApplication::translate(
                "Store",
                "The newsroom's store is damaged. Nothing was changed; put the last backup in its place."),
            detail};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {Fault::NotAllowed,
                QCoreApplication::translate("Store", "You are not allowed to use the newsroom's store."),
                detail};
    case SQLITE_CANTOPEN:
        return {
            Fault::Unreadable,
            QCoreApplication::translate(
                "Store", "The newsroom's store cannot be opened. Check that its folder is there and yours."),
            detail};
    case SQLITE_TOOBIG:
        return {Fault::TooLarge,
                QCoreApplication::translate("Store", "The text is too long to be stored in one piece."),
                detail};
    case SQLITE_NOMEM:
        return {Fault::Unreadable,
                QCoreApplication::translate(
                    "Store", "There is not enough memory. Close something else and try again."),
                detail};
    default:
        return {Fault::Unreadable,
                QCoreApplication::translate("Store",
                                            "The newsroom's store did not answer as expected. Try again."),
                detail};
    }
}

Error storeError(const QSqlError &error)
{
    return storeError(error.nativeErrorCode().toInt(), error.text());
}

} // namespace toasoan
