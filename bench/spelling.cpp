// Spelling against plain Hunspell, both in turn in one run on one text. The counters named "ratio" are what
// the targets are about: how many times faster ours is.
#include "core/proof/language_data.h"
#include "core/proof/lexicon.h"
#include "core/text/tokens.h"

#include <benchmark/benchmark.h>
#include <hunspell/hunspell.hxx>

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <ctime>

using namespace toasoan;

namespace {

constexpr int wordsInText = 100'000;
constexpr int suggestRounds = 200;

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

// Syllables drawn as often as newspapers use them, with a full stop here and there.
QString generatedText()
{
    QStringList words;
    std::vector<double> upTo;
    double total = 0;
    for (QStringView line : QStringView(language::syllables()).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(u'\t');
        words += line.left(tab).toString();
        total += line.mid(tab + 1).toDouble();
        upTo.push_back(total);
    }
    QRandomGenerator random(1);
    QString text;
    for (int i = 0; i < wordsInText; ++i) {
        const auto at = std::lower_bound(upTo.begin(), upTo.end(), random.generateDouble() * total);
        const QString &word = words[std::min<qsizetype>(at - upTo.begin(), words.size() - 1)];
        text += i % 15 == 0 ? QString(word.left(1).toUpper() + word.mid(1)) : word;
        text += i % 15 == 14 ? QStringLiteral(". ") : QStringLiteral(" ");
    }
    return text;
}

QStringList slips()
{
    return QStringLiteral(
               "nghành ngiêm xữ sữ địnhh quyêt đũ đươc cuả ngừơi trừơng chổ sẳn cở giử kiễm thưc phãn "
               "khỏang chuơng nghỉa triễn tóan phuơng hửu nguời giửa thươngg trach nhiêm đoan kêt")
        .split(u' ');
}

std::shared_ptr<const Dictionary> dictionary()
{
    auto opened = openHunspell();
    return opened ? std::shared_ptr<const Dictionary>(std::move(*opened)) : nullptr;
}

struct World
{
    QString text = generatedText();
    QList<Token> words = tokens(text);
    Lexicon lexicon{dictionary(), {}, ToneStyle::Traditional};
    Hunspell hunspell{"/usr/share/hunspell/vi_VN.aff", "/usr/share/hunspell/vi_VN.dic"};
};

World &world()
{
    static World one;
    return one;
}

// As the proofreader asks: of words that were packed while the tokenizer read them.
double ourVerdicts(World &w)
{
    const double start = cpuSeconds();
    for (const Token &token : w.words)
        benchmark::DoNotOptimize(w.lexicon.verdict(QStringView(w.text).mid(token.start, token.length),
                                                   token.packed, token.startsSentence));
    return cpuSeconds() - start;
}

double hunspellVerdicts(World &w)
{
    const double start = cpuSeconds();
    for (const Token &token : w.words)
        benchmark::DoNotOptimize(
            w.hunspell.spell(QStringView(w.text).mid(token.start, token.length).toUtf8().toStdString()));
    return cpuSeconds() - start;
}

void verdicts(benchmark::State &state)
{
    World &w = world();
    double ours = 0;
    double theirs = 0;
    double tokenising = 0;
    for (auto _ : state) {
        ours += ourVerdicts(w);
        theirs += hunspellVerdicts(w);
        const double start = cpuSeconds();
        benchmark::DoNotOptimize(tokens(w.text));
        tokenising += cpuSeconds() - start;
    }
    const double words = double(w.words.size()) * double(state.iterations());
    state.counters["ours/s"] = words / ours;
    state.counters["hunspell/s"] = words / theirs;
    state.counters["tokens/s"] = words / tokenising;
    state.counters["ratio"] = theirs / ours;
    state.counters["ratio with tokenising"] = theirs / (ours + tokenising);
}

double percentile(std::vector<double> &times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, std::size_t(double(times.size()) * share))] * 1e3;
}

void suggestions(benchmark::State &state)
{
    World &w = world();
    w.lexicon.suggestions(QStringLiteral("nghành")); // makes its tables
    std::vector<double> ours;
    std::vector<double> theirs;
    for (auto _ : state) {
        for (int round = 0; round < suggestRounds; ++round)
            for (const QString &slip : slips()) {
                const double start = cpuSeconds();
                benchmark::DoNotOptimize(w.lexicon.suggestions(slip));
                ours.push_back(cpuSeconds() - start);
                if (round > 0)
                    continue; // Hunspell is asked once each: it takes milliseconds
                const double startTheirs = cpuSeconds();
                benchmark::DoNotOptimize(w.hunspell.suggest(slip.toStdString()));
                theirs.push_back(cpuSeconds() - startTheirs);
            }
    }
    state.counters["ours p50 ms"] = percentile(ours, 0.5);
    state.counters["ours p99 ms"] = percentile(ours, 0.99);
    state.counters["hunspell p50 ms"] = percentile(theirs, 0.5);
    state.counters["hunspell p99 ms"] = percentile(theirs, 0.99);
    state.counters["ratio p50"] = percentile(theirs, 0.5) / percentile(ours, 0.5);
    state.counters["ratio p99"] = percentile(theirs, 0.99) / percentile(ours, 0.99);
}

void ready(benchmark::State &state)
{
    double ours = 0;
    double theirs = 0;
    for (auto _ : state) {
        double start = cpuSeconds();
        const Lexicon lexicon(dictionary(), {}, ToneStyle::Traditional);
        benchmark::DoNotOptimize(lexicon.verdict(u"dân", false));
        ours += cpuSeconds() - start;
        start = cpuSeconds();
        const Hunspell hunspell("/usr/share/hunspell/vi_VN.aff", "/usr/share/hunspell/vi_VN.dic");
        benchmark::DoNotOptimize(&hunspell);
        theirs += cpuSeconds() - start;
    }
    const double rounds = double(state.iterations());
    state.counters["ours ms"] = ours / rounds * 1e3;
    state.counters["hunspell ms"] = theirs / rounds * 1e3;
    state.counters["ratio"] = theirs / ours;
}

BENCHMARK(verdicts)->Iterations(20)->Unit(benchmark::kMillisecond);
BENCHMARK(suggestions)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(ready)->Iterations(40)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
