#include "core/desk/learning.h"

#include "core/proof/check.h"
#include "core/proof/learned_words.h"
#include "core/proof/proofreader.h"
#include "core/store/article_store.h"
#include "core/store/store.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

constexpr int articlesAPage = 200;

bool isPublished(const ArticleSummary &article, QDate today)
{
    switch (article.stage) {
    case Stage::Published:
    case Stage::Correcting:
    case Stage::Archived:
        return true;
    case Stage::Draft:
        return article.publicationDate.isValid() && article.publicationDate < today;
    default:
        return false;
    }
}

} // namespace

Result<LearnedFrom> learnFromPublished(Store &store, const Proofreader &reader, const QDateTime &now,
                                       const std::function<bool()> &stopped)
{
    WordCounter counter(*reader.context);
    ArticleQuery query;
    query.limit = articlesAPage;
    do {
        const auto page =
            store.read([query](Database &database) { return ArticleStore(database).list(query); }).result();
        if (!page)
            return page.error();
        for (const ArticleSummary &summary : page->articles) {
            if (stopped())
                return Error{Fault::Cancelled,
                             QCoreApplication::translate(
                                 "Learning", "Learning was stopped; what was learned before stays."),
                             {}};
            if (!isPublished(summary, now.date()))
                continue;
            const auto article = store
                                     .read([id = summary.id](Database &database) {
                                         return ArticleStore(database).article(id);
                                     })
                                     .result();
            // One that cannot be read is for verify to name; the others teach all the same.
            if (article)
                counter.add(passages(*article, reader));
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    const TextCounts counts = counter.counts();
    const auto kept =
        store.write([counts, now](Database &database) { return LearnedStore(database).replace(counts, now); })
            .result();
    if (!kept)
        return kept.error();
    return LearnedFrom{now, counts.articles, counts.syllables, int(counts.rows.size())};
}

} // namespace toasoan
