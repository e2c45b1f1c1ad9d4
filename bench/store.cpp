// What the store costs: an autosave against one append and sync of the disk, lists and searches at two sizes,
// the file against its text. bench_store [saves | ARTICLES…], default 1000 10000; "saves" makes the autosaves
// alone. Figures are medians and 99th percentiles.

#include "core/store/store.h"
#include "core/article/article_json.h"
#include "core/store/article_store.h"
#include "core/store/migrations.h"
#include "core/store/search_index.h"
#include "core/store/search_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace toasoan;

namespace {

constexpr int syllables = 800;

double cpuMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Series
{
    std::vector<double> values;

    void add(double value) { values.push_back(value); }
    double at(double share)
    {
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[size_t(share * double(values.size() - 1))];
    }
};

// Text of made-up syllables, the frequent ones as frequent as in a language.
class Writer
{
public:
    QString syllable()
    {
        static const QStringList heads =
            QStringLiteral("b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x")
                .split(QLatin1Char(' '));
        static const QStringList tails =
            QStringLiteral(
                "a á à an ang ao ám ăn âm ân ấp ầu e em ên êu i ia ích iên iếng inh o oa oan óc ôn ông ốt "
                "ơi ơn u ua uân úc uyên ư ưa ưng ươi ường ước y ý")
                .split(QLatin1Char(' '));
        const auto rank =
            qint64(std::pow(double(heads.size() * tails.size()), m_random.generateDouble())) - 1;
        const qint64 mixed = rank * 7919 % (heads.size() * tails.size());
        return heads[mixed % heads.size()] + tails[mixed / heads.size()];
    }

    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += (i ? QStringLiteral(" ") : QString()) + syllable();
        return text;
    }

    Article article(const QDateTime &now)
    {
        Article made = blankArticle(now);
        made.headline = words(12);
        made.standfirst = words(38);
        made.byline = words(3);
        made.section = words(2);
        made.tags = {words(2), words(2), words(2)};
        made.body.blocks.clear();
        for (int left = syllables - 60; left > 0; left -= 120)
            made.body.blocks.append(paragraph(words(std::min(left, 120))));
        return made;
    }

    QString foldedQuery(int count) { return foldedWords(words(count)); }

private:
    QRandomGenerator m_random{20260314};
};

qint64 textBytes(const Article &article)
{
    qint64 bytes = 0;
    for (const TextField &field : textFields(article))
        bytes += field.text.toUtf8().size();
    return bytes;
}

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

void saves(const QString &folder)
{
    auto opened = Store::open(folder, OpenMode::CreateOrWrite, systemClock());
    if (!opened)
        stop(opened.error());
    Writer writer;
    Article article = writer.article(QDateTime::currentDateTime());
    const auto onWriter = [&](auto work) { return (*opened)->write(work).takeResult(); };
    if (const auto added = onWriter([&](Database &d) { return ArticleStore(d).add(article); }); !added)
        stop(added.error());
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/append"));
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray block(8192, 'x');
    Series save;
    Series cpu;
    Series append;
    for (int i = 0; i < 400; ++i) {
        article.body.blocks[1].spans[0].text += writer.syllable();
        article.updatedAt = QDateTime::currentDateTime();
        QElapsedTimer timer;
        timer.start();
        const double used = onWriter([&](Database &d) {
            const double before = cpuMilliseconds();
            if (const auto saved = ArticleStore(d).saveWorkingCopy(article); !saved)
                stop(saved.error());
            return cpuMilliseconds() - before;
        });
        save.add(double(timer.nsecsElapsed()) / 1e6);
        cpu.add(used);
        timer.start();
        if (::write(file, block.constData(), size_t(block.size())) != block.size() || ::fdatasync(file) != 0)
            stop({Fault::Unwritable, QStringLiteral("append"), {}});
        append.add(double(timer.nsecsElapsed()) / 1e6);
    }
    ::close(file);
    std::printf("autosave, %d syllables   wall %.2f / %.2f ms   cpu %.3f / %.3f ms\n", syllables,
                save.at(0.5), save.at(0.99), cpu.at(0.5), cpu.at(0.99));
    std::printf("append 8 KB + fdatasync  wall %.2f / %.2f ms   autosave is x%.2f\n", append.at(0.5),
                append.at(0.99), save.at(0.5) / append.at(0.5));
}

void fill(Database &database, int count)
{
    Writer writer;
    qint64 bytes = 0;
    const QDateTime start = QDateTime::currentDateTime();
    const double before = cpuMilliseconds();
    double making = 0;
    const auto done = database.inTransaction([&]() -> Result<void> {
        for (int i = 0; i < count; ++i) {
            const double made = cpuMilliseconds();
            const Article article = writer.article(start.addSecs(i));
            bytes += textBytes(article);
            making += cpuMilliseconds() - made;
            if (const auto added = ArticleStore(database).add(article); !added)
                return added;
        }
        return {};
    });
    if (!done)
        stop(done.error());
    const double cpu = cpuMilliseconds() - before - making;
    auto pages =
        database.run(QStringLiteral("SELECT (page_count - freelist_count) * page_size FROM "
                                    "pragma_page_count(), pragma_freelist_count(), pragma_page_size()"));
    const double size = pages && pages->next() ? pages->value(0).toDouble() : 0;
    // What an import costs but for the index, on the same rows.
    const double indexing = cpuMilliseconds();
    if (const auto rebuilt = rebuildIndex(database); !rebuilt)
        stop(rebuilt.error());
    const double index = cpuMilliseconds() - indexing;
    std::printf("text     %6d articles   %.2f bytes a syllable\n", count, double(bytes) / count / syllables);
    std::printf("import   %6d articles   %.0f rows/s cpu (index alone %.0f)   file x%.2f of the text\n",
                count, count * 1e3 / cpu, count * 1e3 / index, size / double(bytes));
}

void queries(Database &database, int count)
{
    Writer writer;
    for (const int words : {1, 2, 3}) {
        Series ours;
        Series byRank;
        for (int i = 0; i < 100; ++i) {
            const QString typed = writer.foldedQuery(words);
            double before = cpuMilliseconds();
            if (const auto hits = search(database, typed); !hits)
                stop(hits.error());
            ours.add(cpuMilliseconds() - before);
            before = cpuMilliseconds();
            const QString match = QStringLiteral("folded : ") +
                                  typed.split(QLatin1Char(' ')).join(QStringLiteral(" AND folded : "));
            const auto all = database.each(
                QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 20"),
                {match}, [](const QSqlQuery &) { return Result<void>(); });
            if (!all)
                stop(all.error());
            byRank.add(cpuMilliseconds() - before);
        }
        std::printf(
            "search %d words at %6d   cpu %.2f / %.2f ms   ORDER BY rank without snippets %.2f / %.2f ms\n",
            words, count, ours.at(0.5), ours.at(0.99), byRank.at(0.5), byRank.at(0.99));
    }
    Series list;
    for (int i = 0; i < 200; ++i) {
        const double before = cpuMilliseconds();
        if (const auto page = ArticleStore(database).list({}); !page)
            stop(page.error());
        list.add(cpuMilliseconds() - before);
    }
    std::printf("list of 50 at %6d       cpu %.3f / %.3f ms\n", count, list.at(0.5), list.at(0.99));
}

void sizes(const QString &folder, int count)
{
    const QString path = folder + QStringLiteral("/sized-%1.sqlite").arg(count);
    if (const auto made = createStore(path, bundledMigrations()); !made)
        stop(made.error());
    auto database = Database::open(path, Access::Write);
    if (!database)
        stop(database.error());
    fill(**database, count);
    queries(**database, count);
    const double before = cpuMilliseconds();
    if (const auto checked = checkIndex(**database); !checked)
        stop(checked.error());
    std::printf("check of the index at %6d   cpu %.0f ms\n", count, cpuMilliseconds() - before);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // Beside the program: a disk, where the folder for temporary files may be memory.
    QTemporaryDir place(QCoreApplication::applicationDirPath() + QStringLiteral("/bench-store-XXXXXX"));
    saves(place.filePath(QStringLiteral("saves")));
    QStringList counts = QCoreApplication::arguments().mid(1);
    if (counts == QStringList{QStringLiteral("saves")})
        return 0;
    if (counts.isEmpty())
        counts = {QStringLiteral("1000"), QStringLiteral("10000")};
    for (const QString &count : counts)
        sizes(place.path(), count.toInt());
    return 0;
}
