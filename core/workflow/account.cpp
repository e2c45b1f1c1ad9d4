#include "core/workflow/account.h"

namespace toasoan {

using namespace Qt::StringLiterals;

QString shownName(const Account &account)
{
    return account.fullName.isEmpty() ? account.name : account.fullName;
}

Actor actorOf(const Account &account)
{
    return {account.id, shownName(account), account.roles};
}

bool administers(const Account &account)
{
    return account.isOn && !account.isDamaged && account.roles.testFlag(Role::Administrator);
}

QString described(const Account &account)
{
    return account.name + u": "_s + names(account.roles);
}

} // namespace toasoan
