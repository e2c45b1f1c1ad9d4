#pragma once

#include "core/article/article.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/exchange/output.h"
#include "core/exchange/pdf_pages.h"
#include "core/workflow/role.h"

#include <QFuture>

#include <memory>

class QThreadPool;

namespace toasoan {

class Database;
class MediaStore;
class Stages;
class Store;

// What an export is to make, and where.
struct ExportChoice
{
    QList<OutputFormat> formats{OutputFormat::Html, OutputFormat::Pdf};
    QString folder;
    OutputStyle style;

    bool operator==(const ExportChoice &) const = default;
};

// What an export does with a text nobody has approved, in a newsroom with accounts.
enum class Unapproved {
    Refuse,
    Mark,  // every page says that it is not approved; without accounts too
    Shown, // as a window does: marked where there are accounts
};

enum class PaperCopy {
    ForReaders,
    ForSignature, // large, with room to write; bears a code that is the same for the same text
};

// How this newsroom calls itself and closes its pieces.
Result<House> readHouse(Database &database);

// Turning articles into files for readers.
class Publishing
{
public:
    Publishing(Store &store, const MediaStore &media, QThreadPool &pool, const Clock &clock);

    // With the notices of its corrections. A text that is not approved is Refused where there are accounts,
    // or marked. Writes `article` in each format into `folder`, the original photos after a Word file that
    // has them beside it, and answers with the paths, the file to open of each format first. Nothing there is
    // overwritten. Remembers the choice for the newsroom. The future tells how far it is and what is being
    // done; cancelled or failed, it leaves none of its files behind.
    QFuture<Result<QStringList>> exportTo(const Article &article, const QList<OutputFormat> &formats,
                                          const QString &folder, const OutputStyle &style,
                                          Unapproved unapproved = Unapproved::Refuse);

    void setActor(const Actor &actor) { m_actor = actor; }

    // The pages as they would be exported now, or as somebody is to sign them.
    QFuture<Result<std::shared_ptr<PdfPages>>> preview(const Article &article,
                                                       PaperCopy copy = PaperCopy::ForReaders);

    // Writes the copy for signature into `folder` as a PDF, where nothing is overwritten. Answers with its
    // path.
    QFuture<Result<QString>> writeSignatureCopy(const Article &article, const QString &folder);

    // The page for the web in one file, as it would be exported now.
    QFuture<Result<QByteArray>> previewHtml(const Article &article);

    QFuture<Result<QString>> lastFolder();
    QFuture<Result<ExportChoice>> lastChoice(); // the usual one, without a folder, before the first export
    QFuture<Result<House>> house();
    QFuture<Result<void>> setHouse(const House &house);

private:
    struct Request
    {
        ExportChoice choice;
        Unapproved unapproved = Unapproved::Refuse;
        Actor actor;
    };
    struct Gathered
    {
        Output output;
        QList<Photo> photos; // in the order of their numbers
    };
    Result<Output> gatherForPaper(const Article &article, PaperCopy copy, const Actor &actor,
                                  const Progress &progress);
    Result<Gathered> gather(const Article &article, const Progress &progress);
    Result<QStringList> makeFiles(const Article &article, const Request &request, Stages &stages);
    Error refuse(const Article &article, const Actor &actor); // and records it

    Store &m_store;
    const MediaStore &m_media;
    QThreadPool &m_pool;
    Clock m_clock;
    Actor m_actor;
};

} // namespace toasoan
