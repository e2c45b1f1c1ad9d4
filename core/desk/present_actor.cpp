#include "core/desk/present_actor.h"

#include "core/store/account_store.h"

namespace toasoan {

Result<Actor> presentActor(Database &database, const Actor &actor)
{
    if (actor.account.isNull())
        return actor;
    AccountStore accounts(database);
    const auto kept = accounts.withId(actor.account);
    if (!kept)
        return kept.error();
    Actor present = actor;
    if (*kept) {
        const Account &account = (*kept)->account;
        present.roles = account.isOn && !account.isDamaged ? account.roles : Roles();
        return present;
    }
    const auto any = accounts.any();
    if (!any)
        return any.error();
    if (*any)
        present.roles = {}; // its row is gone
    return present;
}

} // namespace toasoan
