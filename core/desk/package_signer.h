#pragma once

#include "core/desk/handed_article.h"
#include "core/workflow/role.h"

#include <QDateTime>

namespace toasoan {

class Database;

// Who signed a package, as far as it can be known here.
struct PackageSigner
{
    enum class Known { Account, ThisNewsroom, Desk, No };

    Known known = Known::No;
    QString name;       // "Lan (Ban Dân vận xã Hòa Lạc)"; of an account here, its name here
    QString desk;       // where: of a newsroom that is known here, its name here
    QByteArray deskKey; // of their newsroom

    // Whether people with accounts here speak in it as themselves.
    bool isOurs() const { return known == Known::Account || known == Known::ThisNewsroom; }
};

struct TakingContext
{
    Actor actor;
    QDateTime now;
    QByteArray ownKey; // with which this newsroom signs, public; empty: none yet
};

// Whose signature it is. Damaged where the package says that somebody with an account here signed it, and it
// was not a key of theirs.
Result<PackageSigner> signerOf(Database &database, const HandedPackage &package,
                               const TakingContext &context);

// One article of a package while its parts are taken in, inside the transaction.
struct ArticleTaking
{
    Database &database;
    const HandedArticle &handed;
    const PackageSigner &signer;
    const TakingContext &context;
    bool isNew = false;
    QList<int> here; // the numbers of its revisions here
};

} // namespace toasoan
