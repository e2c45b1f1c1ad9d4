#include "app/cli/command.h"
#include "app/cli/typed_password.h"

#include "core/desk/accounts.h"
#include "core/desk/newsroom.h"
#include "core/text/clean.h"
#include "core/text/fold.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, const Account &account)
{
    const QString state = account.isDamaged ? u"damaged"_s : account.isOn ? u"on"_s : u"off"_s;
    if (!call.json()) {
        call.print({account.name, names(account.roles), state, account.fullName});
        return;
    }
    QJsonObject object{
        {u"name"_s, account.name},
        {u"id"_s, account.id.toString()},
        {u"roles"_s, QJsonArray::fromStringList(names(account.roles).split(u',', Qt::SkipEmptyParts))},
        {u"state"_s, state},
        {u"madeAt"_s, account.madeAt.toOffsetFromUtc(account.madeAt.offsetFromUtc()).toString(Qt::ISODate)}};
    if (!account.fullName.isEmpty())
        object.insert(u"fullName"_s, account.fullName);
    call.print(object);
}

Exit finish(const Call &call, const Result<Account> &account)
{
    if (!account)
        return call.fail(account.error());
    print(call, *account);
    return Exit::Done;
}

// The account of the name that was given, of a newsroom opened for writing.
struct Meant
{
    std::unique_ptr<Newsroom> newsroom;
    Account account;
};

Result<Meant> meant(const Call &call, const QString &name)
{
    auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return newsroom.error();
    const auto all = (*newsroom)->accounts().all().result();
    if (!all)
        return all.error();
    const QString key = exactKey(cleanLine(name));
    const auto one = std::find_if(all->begin(), all->end(),
                                  [&](const Account &account) { return exactKey(account.name) == key; });
    if (one == all->end())
        return Error{
            Fault::NotFound,
            text(QT_TRANSLATE_NOOP("Cli", "There is no account “%1”; “user list” names those there are."))
                .arg(name),
            {}};
    return Meant{*std::move(newsroom), *one};
}

// The roles of --roles; nothing where they are none.
std::optional<Roles> rolesOf(const Call &call)
{
    const auto roles = rolesNamed(call.value(u"roles"_s));
    return roles && *roles ? roles : std::nullopt;
}

Exit wrongRoles(const Call &call)
{
    return call.wrongUse(text(QT_TRANSLATE_NOOP(
        "Cli", "--roles takes, with commas between: writer, editor, publisher, administrator.")));
}

Exit add(const Call &call)
{
    const auto roles = rolesOf(call);
    if (!roles)
        return wrongRoles(call);
    Account account;
    account.name = call.arguments()[1];
    account.fullName = call.value(u"full-name"_s);
    account.roles = *roles;
    const auto newsroom = call.open(OpenMode::CreateOrWrite);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto password = givenNewPassword(account.name);
    if (!password)
        return call.fail(password.error());
    return finish(call, (*newsroom)->accounts().add(account, *password).result());
}

Exit list(const Call &call)
{
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto all = (*newsroom)->accounts().all().result();
    if (!all)
        return call.fail(all.error());
    for (const Account &account : *all)
        print(call, account);
    return Exit::Done;
}

Exit change(const Call &call)
{
    if (call.isSet(u"roles"_s) && !rolesOf(call))
        return wrongRoles(call);
    if (!call.isSet(u"roles"_s) && !call.isSet(u"full-name"_s))
        return call.wrongArguments();
    auto one = meant(call, call.arguments()[1]);
    if (!one)
        return call.fail(one.error());
    if (call.isSet(u"roles"_s))
        one->account.roles = *rolesOf(call);
    if (call.isSet(u"full-name"_s))
        one->account.fullName = call.value(u"full-name"_s);
    return finish(call, one->newsroom->accounts().change(one->account).result());
}

Exit turn(const Call &call, bool on)
{
    const auto one = meant(call, call.arguments()[1]);
    if (!one)
        return call.fail(one.error());
    Accounts &accounts = one->newsroom->accounts();
    const AccountId id = one->account.id;
    return finish(call, (on ? accounts.switchOn(id) : accounts.switchOff(id)).result());
}

Exit setPassword(const Call &call)
{
    // Taken before signing in takes it out of the environment: one's own is asked for again.
    const QString typedBefore = qEnvironmentVariable(presentPasswordVariable);
    const auto one = meant(call, call.arguments()[1]);
    if (!one)
        return call.fail(one.error());
    Accounts &accounts = one->newsroom->accounts();
    const bool isOwn = one->account.id == one->newsroom->actor().account;
    QString present = typedBefore;
    if (isOwn && present.isNull()) {
        const auto again =
            givenPassword(presentPasswordVariable, text(QT_TRANSLATE_NOOP("Cli", "Present password: ")));
        if (!again)
            return call.fail(again.error());
        present = *again;
    }
    const auto next = givenNewPassword(one->account.name);
    if (!next)
        return call.fail(next.error());
    const Result<void> done = isOwn ? accounts.changePassword(present, *next).result()
                                    : accounts.setPassword(one->account.id, *next).result();
    if (!done)
        return call.fail(done.error());
    print(call, one->account);
    return Exit::Done;
}

Exit run(const Call &call)
{
    const QString asked = call.arguments().value(0);
    const bool names = asked == "add"_L1 || asked == "roles"_L1;
    for (const QString &option : {u"roles"_s, u"full-name"_s})
        if (call.isSet(option) && !names)
            return call.wrongUse(
                text(QT_TRANSLATE_NOOP("Cli", "Only “user add” and “user roles” take --%1.")).arg(option));
    if (asked == "list"_L1 && call.arguments().size() == 1)
        return list(call);
    if (call.arguments().size() != 2)
        return call.wrongArguments();
    if (asked == "add"_L1)
        return add(call);
    if (asked == "roles"_L1)
        return change(call);
    if (asked == "password"_L1)
        return setPassword(call);
    if (asked == "disable"_L1)
        return turn(call, false);
    if (asked == "enable"_L1)
        return turn(call, true);
    return call.wrongArguments();
}

constexpr Option options[]{
    {"roles", "LIST",
     QT_TRANSLATE_NOOP("Cli", "with commas between: writer, editor, publisher, administrator")},
    {"full-name", "T", QT_TRANSLATE_NOOP("Cli", "the name in bylines and the history")},
};

constexpr Form forms[]{
    {"user add NAME --roles LIST [--full-name T]",
     QT_TRANSLATE_NOOP("Cli",
                       "Adds an account. The first is an administrator's; from then on whoever works in the "
                       "newsroom signs in. The password comes from TOASOAN_NEW_PASSWORD or the terminal."),
     "toasoan-cli user add lan --roles writer,administrator --full-name \"Lê Thị Lan\""},
    {"user list",
     QT_TRANSLATE_NOOP("Cli", "Lists the accounts: name, roles, state (on, off or damaged), full name."),
     "toasoan-cli --as lan user list"},
    {"user roles NAME [--roles LIST] [--full-name T]",
     QT_TRANSLATE_NOOP("Cli", "Changes the roles or the full name of an account."),
     "toasoan-cli --as lan user roles minh --roles writer,editor"},
    {"user password NAME",
     QT_TRANSLATE_NOOP("Cli", "Sets a new password: one's own, or as an administrator somebody else's, who "
                              "then signs with a new key."),
     "toasoan-cli --as lan user password minh"},
    {"user disable NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "Switches an account off: nobody signs in with it. Accounts are never removed."),
     "toasoan-cli --as lan user disable minh"},
    {"user enable NAME", QT_TRANSLATE_NOOP("Cli", "Switches an account on again."),
     "toasoan-cli --as lan user enable minh"},
};

} // namespace

const Command userCommand{
    "user",
    "user add|list|roles|password|disable|enable …",
    QT_TRANSLATE_NOOP("Cli", "Keeps the accounts of those who may work in the newsroom."),
    "toasoan-cli user add lan --roles writer,administrator",
    options,
    run,
    forms};

} // namespace toasoan::cli
