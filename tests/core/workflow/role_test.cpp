#include "core/workflow/role.h"

#include <gtest/gtest.h>

using namespace toasoan;

TEST(Role, HasAFixedNameThatIsReadBack)
{
    const Roles several = Role::Writer | Role::Publisher;
    EXPECT_EQ(names(several), QStringLiteral("writer,publisher"));
    EXPECT_EQ(rolesNamed(QStringLiteral("publisher, writer")), several);
    EXPECT_EQ(rolesNamed(QString()), Roles());
    EXPECT_EQ(rolesNamed(QStringLiteral("writer,chief")), std::nullopt);
    for (const Role role : allRoles)
        EXPECT_EQ(rolesNamed(name(role)), Roles(role));
}

TEST(Role, WithoutAccountsOnePersonIsEverything)
{
    for (const Role role : allRoles)
        EXPECT_TRUE(Actor{}.roles.testFlag(role));
    EXPECT_TRUE(Actor{}.account.isNull());
}
