#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/store.h"
#include "core/workflow/role.h"

#include <QString>

#include <memory>

namespace toasoan {

class Dictionaries;
class Drafting;
class Keeping;
class MediaStore;
class Originals;
class Proofreading;
class Publishing;
class Record;
class Remarking;
class Reviewing;
class Snippets;
class Templates;

// Files of the person at this computer, which go with them from newsroom to newsroom; empty: there is none.
struct OwnFiles
{
    QString words;
    QString snippets;
};
class Replacing;

// A newsroom folder opened for work, and the desks at which work is done in it: the only door to core for
// windows and commands. Opening waits for the disk; afterwards every use case answers with a future.
class Newsroom
{
public:
    static Result<std::unique_ptr<Newsroom>> open(const QString &folder, OpenMode mode, const Clock &clock,
                                                  const OwnFiles &own = {});
    ~Newsroom();

    QString folder() const;
    bool canWrite() const;
    bool isNew() const; // it holds no article yet and nobody named it

    // Whose name revisions carry in a newsroom without accounts.
    void setAuthor(const QString &author);
    // Who works from now on.
    void setActor(const Actor &actor);
    const Actor &actor() const;

    Drafting &drafting();
    Proofreading &proofreading();
    Dictionaries &dictionaries();
    Snippets &snippets();
    Templates &templates();
    Publishing &publishing();
    Replacing &replacing();
    Keeping &keeping();
    Originals &originals();
    Reviewing &reviewing();
    Remarking &remarking();
    Record &record();

private:
    Newsroom();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace toasoan
