#pragma once

#include "core/desk/package_signer.h"
#include "core/workflow/merge.h"

#include <QStringList>

namespace toasoan {

class Database;

// What became of one article of a package.
struct TakenInArticle
{
    enum class Outcome {
        New,       // it was not here
        Forwarded, // only the other desk had changed it: its text is ours now
        Merged,    // both had: their changes are in ours, as far as they do not overlap
        Kept,      // the text is ours, which has all of theirs; remarks or other news came in
        Beside,    // somebody is writing it here: theirs is kept as a version, to be taken in again later
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

// Brings everything of the package in that is not here, in one transaction; `photos` are its pictures as they
// were kept. Each article through the door of all changes (EditGate): where the text may not be changed now,
// nothing is taken in and the refusal is recorded; but where somebody else has it in hand only, its text is
// kept beside theirs. On the writer thread.
Result<TakenInPackage> takeInPackage(Database &database, const HandedPackage &package,
                                     const QList<Photo> &photos, const TakingContext &context);

} // namespace toasoan
