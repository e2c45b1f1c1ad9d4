#include "ui/settings/role_label.h"

#include <QCoreApplication>
#include <QStringList>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Role)
};

} // namespace

QString label(Role role)
{
    switch (role) {
    case Role::Writer:
        return Texts::tr("Writer");
    case Role::Editor:
        return Texts::tr("Editor");
    case Role::Publisher:
        return Texts::tr("Publisher");
    case Role::Administrator:
        break;
    }
    return Texts::tr("Administrator");
}

QString explained(Role role)
{
    switch (role) {
    case Role::Writer:
        return Texts::tr("writes, captions, tags and submits");
    case Role::Editor:
        return Texts::tr("edits, returns and approves what others wrote");
    case Role::Publisher:
        return Texts::tr("publishes, corrects and withdraws");
    case Role::Administrator:
        break;
    }
    return Texts::tr("keeps accounts, words and settings");
}

QString label(Roles roles)
{
    QStringList all;
    for (const Role role : allRoles)
        if (roles.testFlag(role))
            all << label(role);
    return all.join(QStringLiteral(", "));
}

} // namespace toasoan
