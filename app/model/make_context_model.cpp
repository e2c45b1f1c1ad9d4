// Makes the file of the context model from counts (resources/language/README.md): three files of lines
// "syllable<TAB>count", "id<TAB>id<TAB>count", "id<TAB>id<TAB>id<TAB>count", ids by line of the first from 0.
// Run by hand when the counts change; its result is committed.

#include "core/base/safe_write.h"
#include "core/proof/context_model_writer.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cstdio>
#include <optional>

using namespace toasoan;

namespace {

constexpr std::uint32_t leastMeant = 200; // rarer words are too often misprints themselves
constexpr std::size_t longestWord = 8;    // letters, as the model's file has it

using Fields = std::array<QByteArray, 4>;

template <typename Take>
bool forEachLine(const QString &path, Take &&take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    while (!file.atEnd())
        take(file.readLine().trimmed().split('\t'));
    return true;
}

std::optional<ContextCounts> readCounts(const QStringList &paths)
{
    ContextCounts counts;
    std::vector<std::uint16_t> places; // in the model, by line; words that are too long have none
    const bool read =
        forEachLine(paths[0],
                    [&](const QList<QByteArray> &fields) {
                        const QString word = QString::fromUtf8(fields.value(0));
                        const bool fits = std::size_t(word.size()) <= longestWord;
                        places.push_back(fits ? std::uint16_t(counts.words.size()) : std::uint16_t(0xFFFF));
                        if (fits)
                            counts.words.push_back({word, fields.value(1).toUInt()});
                    }) &&
        forEachLine(paths[1],
                    [&](const QList<QByteArray> &fields) {
                        const auto first = places.at(fields.value(0).toUInt());
                        const auto second = places.at(fields.value(1).toUInt());
                        if (first != 0xFFFF && second != 0xFFFF)
                            counts.pairs.push_back({first, second, fields.value(2).toUInt()});
                    }) &&
        forEachLine(paths[2], [&](const QList<QByteArray> &fields) {
            const auto first = places.at(fields.value(0).toUInt());
            const auto second = places.at(fields.value(1).toUInt());
            const auto third = places.at(fields.value(2).toUInt());
            if (first != 0xFFFF && second != 0xFFFF && third != 0xFFFF)
                counts.triples.push_back({first, second, third, fields.value(3).toUInt()});
        });
    return read ? std::optional(std::move(counts)) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    if (paths.size() != 4) {
        std::fprintf(stderr, "use: make_context_model SYLLABLES PAIRS TRIPLES RESULT\n");
        return 2;
    }
    auto counts = readCounts(paths);
    if (!counts)
        return 4;
    const QByteArray bytes = writeContextModel(std::move(*counts), leastMeant);
    if (bytes.isEmpty()) {
        std::fprintf(stderr, "a word does not fit the model\n");
        return 4;
    }
    if (const auto written = safeWrite(paths[3], bytes); !written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().message));
        return 4;
    }
    return 0;
}
