#pragma once

#include "core/workflow/role.h"

#include <QDateTime>

namespace toasoan {

// Somebody who may sign in.
struct Account
{
    AccountId id;
    QString name;     // what is typed to sign in
    QString fullName; // in bylines and the history; empty: the name
    Roles roles;
    bool isOn = true;
    QDateTime madeAt;
    bool isDamaged = false; // changed by another program

    bool operator==(const Account &) const = default;
};

QString shownName(const Account &account);
Actor actorOf(const Account &account);

// Whether `account` may sign in and keep accounts.
bool administers(const Account &account);

// "Lan: writer,editor", as the record tells of it.
QString described(const Account &account);

} // namespace toasoan
