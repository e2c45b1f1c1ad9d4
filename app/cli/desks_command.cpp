#include "app/cli/command.h"
#include "app/cli/moment.h"

#include "core/desk/desk_keys.h"
#include "core/desk/newsroom.h"

#include <QFileInfo>
#include <QJsonObject>

namespace toasoan::cli {

using namespace Qt::StringLiterals;

namespace {

void print(const Call &call, const KnownDesk &desk, bool isOwn)
{
    const QString since = desk.at.isValid() ? moment(desk.at) : QString();
    if (call.json())
        call.print(QJsonObject{{u"fingerprint"_s, fingerprint(desk.publicKey)},
                               {u"publicKey"_s, QString::fromLatin1(desk.publicKey.toHex())},
                               {u"name"_s, desk.name},
                               {u"by"_s, desk.by},
                               {u"since"_s, since},
                               {u"own"_s, isOwn}});
    else
        call.print({fingerprint(desk.publicKey), isOwn ? u"own"_s : u"known"_s, since, desk.by, desk.name});
}

Exit list(const Call &call)
{
    const auto newsroom = call.open(OpenMode::Read);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto own = (*newsroom)->deskKeys().own().result();
    if (!own)
        return call.fail(own.error());
    if (!own->isEmpty())
        print(call, {*own, {}, {}, {}}, true);
    const auto desks = (*newsroom)->deskKeys().all().result();
    if (!desks)
        return call.fail(desks.error());
    for (const KnownDesk &desk : *desks)
        print(call, desk, false);
    return Exit::Done;
}

// The fingerprint is asked for so that nobody trusts a file because it is there.
Exit trust(const Call &call, const QString &file, const QString &typed)
{
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    auto signer = (*newsroom)->deskKeys().signerOf(QFileInfo(file).absoluteFilePath()).result();
    if (!signer)
        return call.fail(signer.error());
    if (!isFingerprint(typed, signer->publicKey))
        return call.fail({Fault::Refused,
                          text(QT_TRANSLATE_NOOP("Cli", "The file is signed with another key: %1."))
                              .arg(fingerprint(signer->publicKey)),
                          {}});
    if (call.isSet(u"name"_s))
        signer->name = call.value(u"name"_s);
    const auto done = (*newsroom)->deskKeys().trust(signer->publicKey, signer->name).result();
    if (!done)
        return call.fail(done.error());
    call.print({fingerprint(signer->publicKey), signer->name});
    return Exit::Done;
}

Exit forget(const Call &call, const QString &typed)
{
    const auto newsroom = call.open(OpenMode::Write);
    if (!newsroom)
        return call.fail(newsroom.error());
    const auto desks = (*newsroom)->deskKeys().all().result();
    if (!desks)
        return call.fail(desks.error());
    QByteArray key;
    for (const KnownDesk &desk : *desks)
        if (isFingerprint(typed, desk.publicKey))
            key = desk.publicKey;
    const auto done = (*newsroom)->deskKeys().forget(key).result();
    if (!done)
        return call.fail(done.error());
    call.print({fingerprint(key)});
    return Exit::Done;
}

Exit run(const Call &call)
{
    const QStringList arguments = call.arguments();
    if (arguments.isEmpty() || arguments == QStringList{u"list"_s})
        return list(call);
    if (arguments.size() == 3 && arguments.front() == "trust"_L1)
        return trust(call, arguments[1], arguments[2]);
    if (arguments.size() == 2 && arguments.front() == "forget"_L1)
        return forget(call, arguments[1]);
    return call.wrongArguments();
}

constexpr Option options[]{
    {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "trust: what it is called here (as it calls itself)")},
};

constexpr Form forms[]{
    {"desks list",
     QT_TRANSLATE_NOOP("Cli",
                       "Lists the key of this newsroom and those that are known: fingerprint, own or known, "
                       "since when, by whom, name."),
     "toasoan-cli desks"},
    {"desks trust FILE FINGERPRINT",
     QT_TRANSLATE_NOOP("Cli",
                       "Notes the key with which the package FILE is signed as that of its newsroom, if its "
                       "fingerprint is the one they told you. From then on their packages count as checked. "
                       "An administrator's; the record tells."),
     "toasoan-cli desks trust ~/bai.toasoan 4F2A-91C0-77B3-0D15-A2E8-6C41-09FD-B3A7"},
    {"desks forget FINGERPRINT",
     QT_TRANSLATE_NOOP("Cli", "Takes a key as known no more. An administrator's; the record tells."),
     "toasoan-cli desks forget 4F2A-91C0-77B3-0D15-A2E8-6C41-09FD-B3A7"},
};

} // namespace

const Command desksCommand{
    "desks",
    "desks [list | trust FILE FINGERPRINT | forget FINGERPRINT] [--name NAME]",
    QT_TRANSLATE_NOOP("Cli", "Whose signatures on packages from other newsrooms are known here."),
    "toasoan-cli desks",
    options,
    run,
    forms};

} // namespace toasoan::cli
