// What drives a target without libFuzzer.
//   TARGET [--runs N] [--seed S]   N changed inputs, the same ones for the same S; the last one stays in
//                                  TARGET.input should the program die of it
//   TARGET FILE…                   these inputs only
//   TARGET --write-seeds DIR       a file for every seed, for libFuzzer to start from

#include "tests/fuzz/fuzz.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChanges = 12;
constexpr qsizetype longest = 4096; // bytes

// Bytes that parsers look for.
const QByteArrayList words{"<",
                           ">",
                           "</p>",
                           "<table><tr><td>",
                           "&#x0;",
                           "&lt;",
                           "\"",
                           "'",
                           "\n",
                           "\r\n",
                           "\t",
                           " ",
                           "\xC2\xA0",
                           "\xE2\x80\x8B",
                           "\xCC\x81",
                           "\xF0\x9F\x98\x80",
                           "\xED\xA0\x80",
                           "\xFF",
                           "\xEF\xBB\xBF",
                           "0",
                           "/",
                           "-QĐ/TW",
                           "T.Ư",
                           "23/5/2019",
                           "./.",
                           "…",
                           "...",
                           "“",
                           "”",
                           "http://a.vn/",
                           "a@b.vn",
                           ";",
                           ",",
                           "#"};

qsizetype placeIn(const QByteArray &bytes, QRandomGenerator &random)
{
    return random.bounded(int(bytes.size()) + 1);
}

QByteArray changed(QByteArray bytes, const QList<QByteArray> &all, QRandomGenerator &random)
{
    for (int change = random.bounded(mostChanges); change >= 0; --change) {
        const qsizetype at = placeIn(bytes, random);
        const qsizetype some = random.bounded(1, 24);
        switch (random.bounded(6)) {
        case 0:
            bytes.remove(at, some);
            break;
        case 1:
            bytes.insert(at, words[random.bounded(int(words.size()))]);
            break;
        case 2:
            bytes.insert(at, bytes.mid(placeIn(bytes, random), some));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 4:
            bytes.insert(at, words[random.bounded(int(words.size()))].repeated(random.bounded(1, 40)));
            break;
        default: {
            const QByteArray &other = all[random.bounded(int(all.size()))];
            bytes = bytes.left(at) + other.mid(placeIn(other, random));
        }
        }
    }
    return bytes.left(longest);
}

bool keep(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"FILE"_s, u"inputs to try"_s);
    options.addOptions({{u"runs"_s, u"how many"_s, u"runs"_s, u"2000"_s},
                        {u"seed"_s, u"which"_s, u"seed"_s, u"1"_s},
                        {u"write-seeds"_s, u"where to"_s, u"folder"_s}});
    options.process(app);
    const QList<QByteArray> all = seeds();
    if (options.isSet(u"write-seeds"_s)) {
        const QDir folder(options.value(u"write-seeds"_s));
        for (qsizetype i = 0; i < all.size(); ++i)
            mustBe(keep(folder.filePath(u"seed-%1"_s.arg(i)), all[i]), "the folder can be written in");
        return 0;
    }
    for (const QString &path : options.positionalArguments()) {
        QFile file(path);
        mustBe(file.open(QIODevice::ReadOnly), "the file can be read");
        tryBytes(file.readAll());
    }
    if (!options.positionalArguments().isEmpty())
        return 0;
    const QString last = QFileInfo(QCoreApplication::applicationFilePath()).fileName() + u".input"_s;
    QRandomGenerator random(options.value(u"seed"_s).toUInt());
    for (const QByteArray &seed : all)
        tryBytes(seed);
    for (int run = options.value(u"runs"_s).toInt(); run > 0; --run) {
        const QByteArray input = changed(all[random.bounded(int(all.size()))], all, random);
        mustBe(keep(last, input), "the folder can be written in");
        tryBytes(input);
    }
    QFile::remove(last);
    return 0;
}
