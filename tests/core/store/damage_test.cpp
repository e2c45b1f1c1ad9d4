#include "tests/core/store/newsroom.h"

#include "core/store/photo_store.h"
#include "core/store/search_index.h"
#include "core/store/suggestion_store.h"

#include <QDir>
#include <QRandomGenerator>

#include <sys/mount.h>

using namespace toasoan;

namespace {

// Everything a person could read in a newsroom. A fault is told apart from a text; what is marked as damaged
// shows no text of the row.
QStringList everythingShown(Store &store)
{
    return store
        .read([](Database &d) {
            QStringList shown;
            ArticleStore articles(d);
            const auto page = articles.list({});
            if (!page)
                return shown;
            for (const ArticleSummary &one : page->articles) {
                shown << QStringLiteral("line ") + one.headline + QLatin1Char('|') + one.byline +
                             QLatin1Char('|') + one.section;
                if (const auto article = articles.article(one.id))
                    for (const TextField &field : textFields(*article))
                        shown << QStringLiteral("text ") + field.text;
                if (const auto revisions = articles.revisions(one.id))
                    for (const Revision &revision : *revisions) {
                        shown << QStringLiteral("revision ") + revision.author + QLatin1Char('|') +
                                     revision.note;
                        if (const auto text = articles.revision(one.id, revision.number))
                            for (const TextField &field : textFields(*text))
                                shown << QStringLiteral("text ") + field.text;
                    }
            }
            for (const ArticleSummary &one : page->articles)
                if (const auto suggestions = SuggestionStore(d).suggestions(one.id))
                    for (const Suggestion &suggestion : *suggestions)
                        shown << QStringLiteral("suggestion ") + suggestion.author + QLatin1Char('|') +
                                     wordsOf(suggestion.change).added;
            if (const auto photos = PhotoStore(d).all())
                for (const Photo &photo : *photos)
                    shown << QStringLiteral("photo ") + photo.description + QLatin1Char('|') + photo.credit;
            for (const char *words : {"dan van", "hiến đất", "duong"})
                if (const auto hits = search(d, QString::fromUtf8(words)))
                    for (const SearchHit &hit : *hits)
                        shown << QStringLiteral("hit ") + hit.headline
                              << QStringLiteral("snippet ") + hit.snippet;
            return shown;
        })
        .takeResult();
}

// Text that does not shrink to nothing when it is packed.
QString manyWords(QRandomGenerator &random)
{
    static const QStringList heads =
        QStringLiteral("b c ch d đ g gi h k kh l m n ng nh ph r s t th tr v x").split(QLatin1Char(' '));
    static const QStringList tails =
        QStringLiteral("an ái ang ả oàn iếng ưỡng uộc ông ầm ê ử iều ao ích ườn").split(QLatin1Char(' '));
    QString text;
    for (int i = 0; i < 700; ++i)
        text += heads[random.bounded(heads.size())] + tails[random.bounded(tails.size())] + QLatin1Char(' ');
    return text;
}

void fill(Newsroom &room)
{
    QRandomGenerator random(7);
    for (int i = 0; i < 4; ++i) {
        Article article =
            report(QStringLiteral("Dân vận khéo ở thôn %1").arg(i),
                   QStringLiteral("Đường làng rộng thêm, bà con hiến đất. ") + manyWords(random));
        ASSERT_TRUE(room.write([&](Database &d) { return ArticleStore(d).add(article); }));
        for (int n = 0; n < 2; ++n) {
            article.standfirst += QStringLiteral(" Thêm.");
            ASSERT_TRUE(room.write([&](Database &d) {
                return ArticleStore(d).saveRevision(article, RevisionKind::Saved, QStringLiteral("Hoa"),
                                                    QStringLiteral("lần %1").arg(n));
            }));
        }
    }
    const auto page = room.read([](Database &d) { return ArticleStore(d).list({}); });
    ASSERT_TRUE(page);
    for (const ArticleSummary &one : page->articles) {
        Suggestion suggestion;
        suggestion.id = SuggestionId::make();
        suggestion.change.anchor.field = QStringLiteral("standfirst");
        suggestion.change.words.after = {{manyWords(random), false, false, {}, {}}};
        suggestion.author = QStringLiteral("Hạnh");
        suggestion.at = noon();
        ASSERT_TRUE(room.write([&](Database &d) { return SuggestionStore(d).add(one.id, suggestion); }));
    }
    Photo photo;
    photo.id = PhotoId::make();
    photo.sha256 = QByteArray(32, 'a');
    photo.description = QStringLiteral("Con đường");
    photo.credit = QStringLiteral("Hoa");
    photo.addedAt = noon();
    ASSERT_TRUE(room.write([&](Database &d) { return PhotoStore(d).add(photo); }));
}

// The sentences a row that was altered shows instead of its text.
bool isMark(const QString &shown)
{
    return shown.contains(QStringLiteral("damaged")) || shown == QStringLiteral("snippet ");
}

} // namespace

TEST(Damage, SixHundredFlippedBitsNeverShowAsText)
{
    Newsroom room;
    fill(room);
    const QStringList truth = everythingShown(room.store());
    const QSet<QString> known(truth.begin(), truth.end());
    ASSERT_GT(truth.size(), 60);
    room.close();
    const QByteArray whole = bytesOf(room.path());
    QRandomGenerator random(600);
    int noticed = 0;
    for (int i = 0; i < 600; ++i) {
        QByteArray flipped = whole;
        const auto bit = random.bounded(qint64(whole.size()) * 8);
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        writeBytes(room.path(), flipped);
        auto opened = room.open(i % 30 == 0 ? OpenMode::Write : OpenMode::Read);
        if (!opened) {
            ++noticed;
            EXPECT_FALSE(opened.error().message.isEmpty());
        } else {
            for (const QString &shown : everythingShown(**opened))
                EXPECT_TRUE(known.contains(shown) || isMark(shown)) << bit << ": " << qPrintable(shown);
            const auto verified = (*opened)->read(verifyStore).takeResult();
            if (!verified || !verified->problems.isEmpty())
                ++noticed;
            opened->reset();
        }
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(room.path() + QLatin1String(suffix));
    }
    EXPECT_GT(noticed, 150); // the rest fell into free space and tables that hold nothing yet
}

TEST(Damage, AFullDiskLosesNothingAndWorksAgainWhenThereIsRoom)
{
    QTemporaryDir place;
    const QByteArray folder = QFile::encodeName(place.path());
    if (::mount("none", folder.constData(), "tmpfs", 0, "size=3m") != 0)
        GTEST_SKIP() << "mounting a small disk needs root";
    {
        auto opened =
            Store::open(place.filePath(QStringLiteral("toa-soan")), OpenMode::CreateOrWrite, fixedClock());
        ASSERT_TRUE(opened) << qPrintable(opened.error().detail);
        Store &store = **opened;
        const QString ballast = place.filePath(QStringLiteral("ballast"));
        writeBytes(ballast, QByteArray(1 << 20, 'x'));
        Article article = report(QStringLiteral("Một"));
        ASSERT_TRUE(store.write([&](Database &d) { return ArticleStore(d).add(article); }).takeResult());
        int acknowledged = 0;
        Fault fault = Fault::Cancelled;
        for (int i = 1; i < 2000; ++i) {
            article.headline = QStringLiteral("Lần %1").arg(i);
            const auto saved =
                store.write([&](Database &d) { return ArticleStore(d).saveWorkingCopy(article); })
                    .takeResult();
            if (!saved) {
                fault = saved.error().fault;
                break;
            }
            acknowledged = i;
        }
        EXPECT_EQ(fault, Fault::DiskFull);
        EXPECT_GT(acknowledged, 10);
        const auto stored = [&] {
            return store.read([&](Database &d) { return ArticleStore(d).article(article.id); })
                .takeResult()
                ->headline;
        };
        EXPECT_EQ(stored(), QStringLiteral("Lần %1").arg(acknowledged));
        QFile::remove(ballast);
        EXPECT_TRUE(
            store.write([&](Database &d) { return ArticleStore(d).saveWorkingCopy(article); }).takeResult());
        EXPECT_EQ(stored(), article.headline);
        EXPECT_TRUE(store.read(verifyStore).takeResult()->problems.isEmpty());
    }
    ::umount(folder.constData());
}
