#include "core/desk/package_signer.h"

#include "core/store/account_store.h"
#include "core/store/desk_key_store.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HandingOver)
};

QString personAt(const QString &person, const QString &desk)
{
    if (desk.isEmpty())
        return person.isEmpty() ? Texts::tr("another desk") : person;
    return person.isEmpty() ? desk : QString(person + QStringLiteral(" (") + desk + u')');
}

} // namespace

Result<PackageSigner> signerOf(Database &database, const HandedPackage &package, const TakingContext &context)
{
    PackageSigner signer;
    signer.deskKey = package.deskKey;
    signer.desk = package.newsroom;
    const auto known = DeskKeyStore(database).withKey(package.deskKey);
    if (!known)
        return known.error();
    if (*known) {
        signer.known = PackageSigner::Known::Desk;
        signer.desk = (*known)->name;
    }
    signer.name = personAt(package.person, signer.desk);
    if (signer.desk.isEmpty())
        signer.desk = signer.name;
    AccountStore accounts(database);
    const auto all = accounts.all();
    if (!all)
        return all.error();
    for (const Account &account : *all) {
        const auto keys = accounts.keys(account.id);
        if (!keys)
            return keys.error();
        const bool isTheirs = keys->contains(package.publicKey);
        if (account.id == package.account && !isTheirs)
            return Error{
                Fault::Damaged,
                Texts::tr(
                    "The package says that %1 signed it, but the signature is not theirs. Nothing of it "
                    "was taken in.")
                    .arg(shownName(account)),
                {}};
        if (isTheirs) {
            signer.known = PackageSigner::Known::Account;
            signer.name = shownName(account);
        }
    }
    if (!context.ownKey.isEmpty() && package.publicKey == context.ownKey)
        signer.known = PackageSigner::Known::ThisNewsroom;
    return signer;
}

} // namespace toasoan
