#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace toasoan {

class Database;

// One numbered step of the schema; its number becomes the store's user_version.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
};

// The steps this program was built with, in order.
QList<Migration> bundledMigrations();

int newestVersion(const QList<Migration> &migrations);
Result<int> storeVersion(Database &database);

// Runs the steps above the store's version, each with its version in one transaction. Whoever calls it on a
// store in use makes a backup first.
Result<void> migrate(Database &database, const QList<Migration> &migrations);

// Makes a new store at `path` by running all steps; it has its name only when it is whole.
Result<void> createStore(const QString &path, const QList<Migration> &migrations);

} // namespace toasoan
