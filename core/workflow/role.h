#pragma once

#include "core/base/id.h"

#include <QFlags>
#include <QString>

#include <optional>

namespace toasoan {

using AccountId = Id<struct AccountTag>;
using SessionId = Id<struct SessionTag>; // of one run of the program in one newsroom

// What somebody may be to the newsroom; one person may be several.
enum class Role {
    Writer = 1,
    Editor = 2,
    Publisher = 4,
    Administrator = 8, // of accounts, words and settings: no say about texts
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

constexpr Role allRoles[] = {Role::Writer, Role::Editor, Role::Publisher, Role::Administrator};

// The name of a role as stored and typed: "writer", "editor", "publisher", "administrator".
QString name(Role role);

// "writer,editor", in the order of allRoles.
QString names(Roles roles);
// Nothing when one of the names, which commas part, is none of a role.
std::optional<Roles> rolesNamed(const QString &names);

// Who does something. In a newsroom without accounts there is one person, who may do everything.
struct Actor
{
    AccountId account; // null without accounts
    QString name;      // as revisions and the record show it
    Roles roles = Role::Writer | Role::Editor | Role::Publisher | Role::Administrator;
    SessionId session = {}; // in which they do it

    bool operator==(const Actor &) const = default;
};

} // namespace toasoan
