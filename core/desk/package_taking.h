#pragma once

#include "core/desk/handed_article.h"
#include "core/workflow/merge.h"
#include "core/workflow/role.h"

#include <QDateTime>
#include <QStringList>

namespace toasoan {

class Database;

// Who signed a package, as far as it can be known here.
struct PackageSigner
{
    enum class Known { Account, ThisNewsroom, No };

    Known known = Known::No;
    QString name; // "Lan (Ban Dân vận xã Hòa Lạc)"; of an account here, its name here
};

// What became of one article of a package.
struct TakenInArticle
{
    enum class Outcome {
        New,       // it was not here
        Forwarded, // only the other desk had changed it: its text is ours now
        Merged,    // both had: their changes are in ours, as far as they do not overlap
        Kept,      // the text is ours, which has all of theirs; remarks came in
        Nothing,   // all of it was here
    };

    ArticleId id;
    QString headline;
    Outcome outcome = Outcome::Nothing;
    int revision = 0; // as it is now
    int before = 0;   // of ours before; 0: it was not here
    int theirs = 0;   // of theirs, as it is numbered here
    QList<Overlap> overlaps;
    QStringList notes; // sentences
};
QString name(TakenInArticle::Outcome outcome); // fixed, for machines: "merged"

// What became of it, for people: one sentence on the text, one on each thing beside it.
QStringList sentences(const TakenInArticle &article);

struct TakenInPackage
{
    PackageSigner signer;
    QStringList notes; // sentences about all of it
    QList<TakenInArticle> articles;
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

// Brings everything of the package in that is not here, in one transaction; `photos` are its pictures as they
// were kept. Each article through the door of all changes (EditGate): where the text may not be changed now,
// nothing is taken in and the refusal is recorded. On the writer thread.
Result<TakenInPackage> takeInPackage(Database &database, const HandedPackage &package,
                                     const QList<Photo> &photos, const TakingContext &context);

} // namespace toasoan
