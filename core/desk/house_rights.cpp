#include "core/desk/house_rights.h"

#include "core/desk/present_actor.h"

#include <QCoreApplication>

namespace toasoan {

bool decidesForHouse(Roles roles)
{
    return roles & (Role::Editor | Role::Administrator);
}

Result<void> askHouse(Database &database, const Actor &actor)
{
    const auto present = presentActor(database, actor);
    if (!present)
        return present.error();
    if (decidesForHouse(present->roles))
        return {};
    return Error{Fault::NotAllowed,
                 QCoreApplication::translate(
                     "House", "Only an editor or an administrator decides this for the whole newsroom."),
                 {}};
}

} // namespace toasoan
