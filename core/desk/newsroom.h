#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secrets.h"
#include "core/store/store.h"
#include "core/workflow/role.h"

#include <QString>

#include <memory>

namespace toasoan {

class Accounts;
class ArticleLocks;
class DeskKeys;
class Dictionaries;
class Drafting;
class HandingOver;
class Keeping;
class MediaStore;
class Originals;
class Planning;
class Proofreading;
class Publishing;
class Record;
class Registering;
class Remarking;
class Replacing;
class Reviewing;
struct SignedIn;
class Seeing;
class Snippets;
class Suggesting;
class Templates;

// Files of the person at this computer, which go with them from newsroom to newsroom; empty: there is none.
struct OwnFiles
{
    QString words;
    QString snippets;
};

// A newsroom folder opened for work, and the desks at which work is done in it: the only door to core for
// windows and commands. Opening waits for the disk; afterwards every use case answers with a future.
class Newsroom
{
public:
    static Result<std::unique_ptr<Newsroom>> open(const QString &folder, OpenMode mode, const Clock &clock,
                                                  const OwnFiles &own = {},
                                                  PasswordCost cost = PasswordCost::Moderate);
    ~Newsroom();

    QString folder() const;
    bool canWrite() const;
    bool isNew() const; // it holds no article yet, nobody named it, and there are no accounts

    // Whose name revisions carry in a newsroom without accounts.
    void setAuthor(const QString &author);
    // Who works from now on. In a newsroom with accounts, somebody without one is nobody: without roles, and
    // nothing is written until somebody signs in.
    void setActor(const Actor &actor);
    const Actor &actor() const;
    bool isAnybodyIn() const; // somebody with an account, or there are none

    // The work of who signed in, until they leave: then their key is gone from memory and nobody is in.
    void enter(const SignedIn &who);
    void leave();
    std::shared_ptr<const SigningKey> signingKey() const; // none: nobody is in, or there are no accounts

    Accounts &accounts();
    Drafting &drafting();
    Proofreading &proofreading();
    Dictionaries &dictionaries();
    Snippets &snippets();
    Templates &templates();
    Publishing &publishing();
    Replacing &replacing();
    HandingOver &handingOver();
    Keeping &keeping();
    Originals &originals();
    Reviewing &reviewing();
    Remarking &remarking();
    Suggesting &suggesting();
    Record &record();
    Planning &planning();
    Registering &registering();
    Seeing &seeing();
    ArticleLocks &locks();
    DeskKeys &deskKeys();

private:
    Newsroom();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
