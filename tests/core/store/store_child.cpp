#include "core/store/article_store.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace toasoan;

namespace {

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

Article numbered(Article article, int number)
{
    article.headline = QStringLiteral("Bản %1").arg(number);
    article.body.blocks = {paragraph(QStringLiteral("Dân vận khéo, việc gì cũng thành công. ").repeated(20) +
                                     QString::number(number))};
    article.updatedAt = article.updatedAt.addMSecs(1);
    return article;
}

// The one article of the newsroom, made when there is none.
Result<Article> theArticle(Database &database)
{
    ArticleStore articles(database);
    const auto page = articles.list({});
    if (!page)
        return page.error();
    if (!page->articles.isEmpty())
        return articles.article(page->articles.first().id);
    Article made = blankArticle(QDateTime::currentDateTime());
    made.headline = QStringLiteral("Bản 0");
    if (const auto added = articles.add(made); !added)
        return added.error();
    return made;
}

// Saves `count` times (forever for 0), saying the number of each save once it is acknowledged.
int saveOn(Store &store, int count)
{
    auto article = store.write(theArticle).result();
    if (!article)
        return 3;
    int number = QStringView(article->headline).mid(4).toInt();
    for (int done = 0; count == 0 || done < count; ++done) {
        *article = numbered(*article, ++number);
        const bool revision = count == 0 && number % 7 == 0;
        const auto kept = store
                              .write([&](Database &database) -> Result<void> {
                                  ArticleStore articles(database);
                                  if (!revision)
                                      return articles.saveWorkingCopy(*article);
                                  const auto saved = articles.saveRevision(*article, RevisionKind::Saved,
                                                                           QStringLiteral("An"), {});
                                  return saved ? Result<void>() : saved.error();
                              })
                              .result();
        if (!kept)
            return 4;
        if (count == 0)
            say(QByteArray::number(number));
    }
    return 0;
}

} // namespace

// store_child save FOLDER | watch FOLDER COUNT | hold FOLDER
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    auto store = Store::open(arguments[2], OpenMode::CreateOrWrite, systemClock());
    if (!store) {
        say(store.error().message.toUtf8());
        return 1;
    }
    if (arguments[1] == QLatin1String("save"))
        return saveOn(**store, 0);
    if (arguments[1] == QLatin1String("watch")) {
        saveOn(**store, 1); // the first write after opening also makes the log's header
        say("begin");
        const int code = saveOn(**store, arguments.value(3).toInt());
        say("end");
        return code;
    }
    say("open");
    std::getchar();
    return 0;
}
