#include "core/workflow/role.h"

#include <QStringList>

#include <algorithm>

namespace toasoan {

QString name(Role role)
{
    switch (role) {
    case Role::Writer:
        return QStringLiteral("writer");
    case Role::Editor:
        return QStringLiteral("editor");
    case Role::Publisher:
        return QStringLiteral("publisher");
    case Role::Administrator:
        break;
    }
    return QStringLiteral("administrator");
}

QString names(Roles roles)
{
    QStringList all;
    for (const Role role : allRoles)
        if (roles.testFlag(role))
            all << name(role);
    return all.join(u',');
}

std::optional<Roles> rolesNamed(const QString &names)
{
    Roles roles;
    for (const QString &part : names.split(u',', Qt::SkipEmptyParts)) {
        const auto *const role = std::find_if(std::begin(allRoles), std::end(allRoles),
                                              [&](Role each) { return name(each) == part.trimmed(); });
        if (role == std::end(allRoles))
            return std::nullopt;
        roles |= *role;
    }
    return roles;
}

} // namespace toasoan
