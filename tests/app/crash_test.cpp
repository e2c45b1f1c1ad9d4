// What a crash or a signal may cost a writer: D1, D2, D20, D21 and C2 of the table of tests, on the window.

#include "core/desk/drafting.h"
#include "core/desk/newsroom.h"
#include "tests/support/programs.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

QString withLineEnds(QString typed)
{
    return typed.replace(u'¶', u'\n');
}

// "k7a1 k7a2 …": every word is there once, so that what is missing shows.
QString numberedWords(int run, int count)
{
    QStringList words;
    for (int i = 1; i <= count; ++i)
        words << u"k%1a%2"_s.arg(run).arg(i);
    return words.join(u' ');
}

qsizetype wordsIn(const QString &text)
{
    return text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts).size();
}

QString withoutEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

class Crash : public ProgramsTest
{
protected:
    // What the window said was safe about one article, and what was typed into it.
    struct Acknowledged
    {
        QString id;
        QString typed;
        int words = 0;
        int revision = 0;
    };

    static Acknowledged heard(WindowProcess &window, const QString &id, const QString &typed)
    {
        Acknowledged known{id, typed};
        for (const QString &line : window.all(u"saved"_s)) {
            if (line.section(u' ', 2) == id)
                known.words = qMax(known.words, line.section(u' ', 1, 1).toInt());
        }
        for (const QString &line : window.all(u"kept"_s))
            known.revision = qMax(known.revision, line.section(u' ', 1).toInt());
        return known;
    }

    // Every article and revision that was called safe is in the newsroom, whole.
    void expectAll(const std::vector<Acknowledged> &list) const
    {
        const auto newsroom = Newsroom::open(room(), OpenMode::Read, systemClock());
        ASSERT_TRUE(newsroom) << qPrintable(newsroom.error().message);
        for (const Acknowledged &known : list) {
            const auto article = (*newsroom)->drafting().article(*ArticleId::fromString(known.id)).result();
            ASSERT_TRUE(article) << qPrintable(article.error().message);
            EXPECT_GE(wordCount(*article), known.words) << qPrintable(known.id);
            if (known.revision == 0)
                continue;
            const auto revision = (*newsroom)->drafting().revision(article->id, known.revision).result();
            EXPECT_TRUE(revision) << "revision " << known.revision << " of " << qPrintable(known.id);
        }
    }
};

} // namespace

TEST_F(Crash, AHundredKillsLoseNothingThatWasCalledSafe)
{
    const int kills = watched ? 15 : 100;
    makeRoom();
    QRandomGenerator random(20241015);
    std::vector<Acknowledged> all;
    int words = 0;
    int revisions = 0;
    for (int run = 1; run <= kills; ++run) {
        WindowProcess window(environment(), {u"--store"_s, room()});
        if (run % 10 == 0) { // during the start, which recovers from the kill before
            window.listen(random.bounded(200));
            window.kill();
            continue;
        }
        QString open = window.next(u"opened"_s).section(u' ', 0, 0);
        ASSERT_FALSE(open.isEmpty()) << "run " << run;
        if (!all.empty()) {
            const Acknowledged &before = all.back();
            if (open != before.id) // killed before the place was noted
                open = window.ask(u"open "_s + before.id, u"opened"_s).section(u' ', 0, 0);
            ASSERT_EQ(open, before.id);
            const QString text = withoutEnd(window.text());
            ASSERT_TRUE(withLineEnds(before.typed).startsWith(text)) << qPrintable(text);
            ASSERT_GE(wordsIn(text), before.words) << "run " << run << ", on the sheet: " << qPrintable(text)
                                                   << "\nin the store: " << qPrintable(storedText(before.id));
        }
        const QString id = window.newArticle();
        ASSERT_EQ(id.size(), 36);
        const QString typed = u"Kill%1¶¶"_s.arg(run) + numberedWords(run, 200);
        window.type(u"2|"_s + typed);
        QElapsedTimer timer;
        timer.start();
        const int moment = random.bounded(30, 260) * patience;
        while (timer.elapsed() < moment) {
            window.say(u"key Ctrl+S"_s);
            window.listen(random.bounded(5, 40));
        }
        window.kill();
        all.push_back(heard(window, id, typed));
        words += all.back().words;
        revisions += all.back().revision;
        if (run % 25 == 1) {
            const Answer verified = cli({u"verify"_s});
            ASSERT_EQ(verified.status, 0) << qPrintable(verified.out + verified.err);
        }
    }
    expectAll(all);
    EXPECT_EQ(cli({u"verify"_s}).status, 0);
    EXPECT_GT(words, kills * 3); // else nothing was at stake
    EXPECT_GT(revisions, kills);
    RecordProperty("acknowledgedWords", words);
    RecordProperty("acknowledgedRevisions", revisions);
}

namespace {

// How much typing a kill cost, by the typing program's own clock: from the first key that is not in the
// newsroom to the kill.
class TypingLoss : public Crash
{
protected:
    struct Lane
    {
        QString room;
        QString id;
        QString typed;
        QString before; // what the article held
        qint64 killAt = 0;
        qint64 killed = 0;
        QList<qint64> keys; // when each came
        std::unique_ptr<WindowProcess> window;
    };

    QStringList m_rooms;

    void makeRooms(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_rooms << path(u"toa-soan-%1"_s.arg(i));
            const QString file = put(u"bài.txt"_s, u"Bài có sẵn\n\nDòng cũ.\n"_s.toUtf8());
            ASSERT_EQ(cli({u"--store"_s, m_rooms.last(), u"import"_s, file}).status, 0);
        }
    }

    std::unique_ptr<WindowProcess> openWindow(int number)
    {
        QProcessEnvironment own = environment();
        own.insert(u"TOASOAN_CONFIG"_s, path(u"toasoan-%1.ini"_s.arg(number)));
        return std::make_unique<WindowProcess>(own, QStringList{u"--store"_s, m_rooms[number]});
    }

    static void finish(Lane &lane)
    {
        lane.killed = now();
        lane.window->kill();
        for (const QString &line : lane.window->all(u"key"_s))
            lane.keys << line.section(u' ', 1).toLongLong();
        lane.window.reset();
    }

    double loss(const Lane &lane) const
    {
        const Answer shown = cli({u"--store"_s, lane.room, u"show"_s, lane.id});
        EXPECT_EQ(shown.status, 0) << qPrintable(shown.err);
        const QString stored = textOf(shown.json()).mid(lane.before.size());
        qsizetype kept = 0;
        while (kept < stored.size() && kept < lane.typed.size() && stored[kept] == lane.typed[kept])
            ++kept;
        EXPECT_GE(kept, withoutEnd(stored).size()) << "not what was typed: " << qPrintable(stored);
        EXPECT_GT(lane.keys.size(), 20);
        return kept < lane.keys.size() ? double(lane.killed - lane.keys[kept]) / 1000 : 0;
    }

    static void expectWithinPromise(std::vector<double> losses)
    {
        std::sort(losses.begin(), losses.end());
        QString list;
        for (const double loss : losses)
            list += u" %1"_s.arg(loss, 0, 'f', 2);
        RecordProperty("losses", qPrintable(list));
        EXPECT_LE(losses.back(), 2.0 * (watched ? 2 : 1)) << qPrintable(list);
        EXPECT_LE(losses[losses.size() / 2], 1.0 * (watched ? 2 : 1)) << qPrintable(list);
        EXPECT_GT(losses.back(), 0.1) << "nothing was at stake:" << qPrintable(list);
    }
};

} // namespace

TEST_F(TypingLoss, IsAtMostTwoSecondsInUnbrokenTypingIntoANeverSavedArticle)
{
    constexpr int lanes = 4;
    makeRooms(lanes);
    std::vector<double> losses;
    for (int round = 0; round < 3; ++round) {
        std::vector<Lane> open(lanes);
        for (int i = 0; i < lanes; ++i) {
            open[size_t(i)].window = openWindow(i);
            open[size_t(i)].room = m_rooms[i];
        }
        for (int i = 0; i < lanes; ++i) {
            Lane &lane = open[size_t(i)];
            ASSERT_FALSE(lane.window->next(u"opened"_s).isNull());
            lane.id = lane.window->newArticle();
            const QString typed = u"Mới¶¶"_s + numberedWords(round, 400);
            lane.typed = withLineEnds(typed);
            lane.window->type(u"25|"_s + typed);
            // Spread evenly over two turns of the keeper, so that the median is of all its moments.
            lane.killAt = now() + 2500 + 3000 * (round + 3 * i) / 12;
        }
        for (size_t left = lanes; left > 0;) {
            for (Lane &lane : open) {
                if (!lane.window)
                    continue;
                lane.window->drain();
                if (now() < lane.killAt)
                    continue;
                finish(lane);
                --left;
            }
            QThread::msleep(2);
        }
        for (const Lane &lane : open)
            losses.push_back(loss(lane));
    }
    expectWithinPromise(losses);
}

TEST_F(TypingLoss, IsAtMostTwoSecondsInTypingWithPausesIntoAnArticleThatWasThere)
{
    constexpr int lanes = 4;
    makeRooms(lanes);
    QRandomGenerator random(7);
    std::vector<double> losses;
    for (int round = 0; round < 2; ++round) {
        std::vector<Lane> open(lanes);
        for (int i = 0; i < lanes; ++i) {
            open[size_t(i)].room = m_rooms[i];
            const Answer listed = cli({u"--store"_s, m_rooms[i], u"list"_s, u"--json"_s});
            open[size_t(i)].id = listed.json()[u"id"].toString();
            open[size_t(i)].before =
                textOf(cli({u"--store"_s, m_rooms[i], u"show"_s, open[size_t(i)].id}).json());
            open[size_t(i)].window = openWindow(i);
        }
        for (int i = 0; i < lanes; ++i) {
            ASSERT_FALSE(open[size_t(i)].window->next(u"opened"_s).isNull());
            open[size_t(i)].window->ask(u"key Ctrl+End"_s, u"pressed"_s);
            open[size_t(i)].killAt = now() + 2600 + random.bounded(2000);
        }
        // Bursts of 0.6 s with pauses of 0.3 to 1.3 s between.
        std::vector<qint64> next(lanes, 0);
        for (size_t left = lanes; left > 0; QThread::msleep(2)) {
            for (size_t i = 0; i < lanes; ++i) {
                Lane &lane = open[i];
                if (!lane.window)
                    continue;
                lane.window->drain();
                if (now() >= lane.killAt) {
                    finish(lane);
                    --left;
                } else if (now() >= next[i] && lane.window->all(u"key"_s).size() == lane.typed.size()) {
                    const QString burst = numberedWords(round + int(lane.typed.size()), 4) + u' ';
                    lane.window->type(u"25|"_s + burst);
                    lane.typed += burst;
                    next[i] = now() + 25 * burst.size() + 300 + random.bounded(1000);
                }
            }
        }
        for (const Lane &lane : open)
            losses.push_back(loss(lane));
    }
    expectWithinPromise(losses);
}

TEST_F(Crash, ALockLeftByAKillIsNoQuestion)
{
    makeRoom();
    {
        WindowProcess window(environment(), {u"--store"_s, room()});
        ASSERT_FALSE(window.next(u"opened"_s).isNull());
        window.kill();
    }
    EXPECT_TRUE(QFileInfo::exists(room() + u"/newsroom.lock"_s));
    WindowProcess window(environment(), {u"--store"_s, room()});
    const qint64 ready = window.next(u"ready"_s).toLongLong();
    ASSERT_GT(ready, 0);
    EXPECT_LE(ready - window.startedAt(), longWait);
    EXPECT_FALSE(window.next(u"opened"_s).isNull());
    EXPECT_TRUE(window.sentences(u"dialog"_s).isEmpty());
    EXPECT_TRUE(window.sentences(u"banners"_s).isEmpty());
}

TEST_F(Crash, ASignalToEndKeepsWhatWasTypedAMomentAgo)
{
    makeRoom();
    for (const int number : {SIGTERM, SIGHUP, SIGINT}) {
        WindowProcess window(environment(), {u"--store"_s, room()});
        ASSERT_FALSE(window.next(u"opened"_s).isNull());
        const QString id = window.newArticle();
        window.type(u"Tín hiệu %1¶Dòng dẫn¶vừa gõ xong"_s.arg(number));
        ASSERT_FALSE(window.next(u"typed"_s).isNull());
        window.signal(number);
        ASSERT_TRUE(window.waitForEnd()) << "signal " << number;
        EXPECT_TRUE(window.endedWell()) << "signal " << number;
        EXPECT_FALSE(QFileInfo::exists(store() + u"-wal"_s)); // a clean end leaves one file
        EXPECT_EQ(storedText(id), u"Tín hiệu %1\nDòng dẫn\nvừa gõ xong"_s.arg(number));
    }
}

TEST_F(Crash, ASignalToEndIsHeardWhileADialogIsOpen)
{
    makeRoom();
    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.next(u"opened"_s).isNull());
    const QString id = window.newArticle();
    window.type(u"Trước hộp thoại"_s);
    ASSERT_FALSE(window.next(u"typed"_s).isNull());
    window.ask(u"key Ctrl+E"_s, u"pressed"_s);
    ASSERT_FALSE(window.sentences(u"dialog"_s).isEmpty());
    window.signal(SIGTERM);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_TRUE(window.endedWell());
    EXPECT_EQ(withoutEnd(storedText(id)), u"Trước hộp thoại"_s);
}

TEST_F(Crash, ASignalToEndIsHeardOnTheFirstPage)
{
    WindowProcess window(environment(), {u"--store"_s, room()});
    ASSERT_FALSE(window.waitForDialog().isEmpty());
    window.signal(SIGTERM);
    ASSERT_TRUE(window.waitForEnd());
    EXPECT_TRUE(window.endedWell());
    EXPECT_FALSE(QFileInfo::exists(room())); // and nothing was made
}
