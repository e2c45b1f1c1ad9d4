// How many of the mistakes that people marked in a text the proofreader finds, and how many of its findings
// are right; plain Hunspell beside it in the same run.
//   proof_accuracy DATA [--rules deep|LIST] [--model FILE] [--list] [--half 0|1]
// DATA holds one article a line: {"text", "mistakes": [{"text", "start_offset" (code points), "suggest":
// []}]}. A finding is right when it overlaps a marked mistake. Style findings and hints do not count.

#include "bench/annotated.h"
#include "core/proof/check.h"
#include "core/proof/context_model.h"
#include "core/proof/learned_words.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"
#include "core/text/fold.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <ctime>

using namespace toasoan;
using namespace Qt::StringLiterals;

namespace {

constexpr int speedRounds = 9;

struct Score
{
    int findings = 0;
    int right = 0;
    int mistakes = 0;
    int found = 0;
    int syllables = 0;
    int first = 0;     // right at the top of the suggestions
    int firstFive = 0; // among the first five
    int suggested = 0; // found mistakes that were asked about

    void print(const char *name) const
    {
        const double precision = findings ? double(right) / findings : 0;
        const double recall = mistakes ? double(found) / mistakes : 0;
        const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        std::printf("%-22s P %.3f  R %.3f  F1 %.3f  false/1000 %.2f  (%d findings, %d of %d mistakes)", name,
                    precision, recall, f1, 1000.0 * (findings - right) / std::max(syllables, 1), findings,
                    found, mistakes);
        if (suggested)
            std::printf("  first %.3f  five %.3f", double(first) / suggested, double(firstFive) / suggested);
        std::printf("\n");
    }
};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

// The text around with `replacement` in a place, for comparing corrections of unlike extent.
QString corrected(const QString &text, int from, int to, int start, int length, const QString &replacement)
{
    return exactKey(
        QString(text.mid(from, start - from) + replacement + text.mid(start + length, to - start - length)));
}

int placeOfRight(const QString &text, const AnnotatedArticle::Mistake &mistake, const Finding &finding)
{
    const int from = std::min(mistake.start, finding.start);
    const int to = std::max(mistake.start + mistake.length, finding.start + finding.length);
    for (int i = 0; i < finding.suggestions.size(); ++i) {
        const QString ours = corrected(text, from, to, finding.start, finding.length, finding.suggestions[i]);
        for (const QString &right : mistake.suggestions)
            if (corrected(text, from, to, mistake.start, mistake.length, right) == ours)
                return i;
    }
    return -1;
}

void count(Score &score, const AnnotatedArticle &sample, const QList<Finding> &findings, bool list)
{
    QList<bool> found(sample.mistakes.size(), false);
    QList<bool> asked(sample.mistakes.size(), false); // its suggestions were counted
    score.mistakes += int(sample.mistakes.size());
    for (const Finding &finding : findings) {
        ++score.findings;
        bool right = false;
        for (int number = 0; number < sample.mistakes.size(); ++number) {
            const AnnotatedArticle::Mistake &mistake = sample.mistakes[number];
            if (finding.start >= mistake.start + mistake.length ||
                mistake.start >= finding.start + finding.length)
                continue;
            right = true;
            found[number] = true;
            if (!asked[number] && !finding.suggestions.isEmpty()) {
                asked[number] = true;
                const int place = placeOfRight(sample.text, mistake, finding);
                ++score.suggested;
                score.first += place == 0;
                score.firstFive += place >= 0 && place < 5;
                if (list && place != 0)
                    std::printf("SUGGESTION %s -> %s, not %s\n", qPrintable(finding.text),
                                qPrintable(finding.suggestions.join(u", ")),
                                qPrintable(mistake.suggestions.join(u", ")));
            }
        }
        score.right += right;
        if (list)
            std::printf("%s %s %s -> %s%s: %s\n", right ? "RIGHT" : "FALSE", qPrintable(finding.rule),
                        qPrintable(finding.text), qPrintable(finding.suggestions.value(0)),
                        qPrintable(finding.detail.isEmpty() ? QString() : u" (" + finding.detail + u")"),
                        qPrintable(sample.text.mid(std::max(0, finding.start - 30), 70 + finding.length)
                                       .replace(u'\n', u' ')));
    }
    for (int number = 0; number < sample.mistakes.size(); ++number) {
        const AnnotatedArticle::Mistake &mistake = sample.mistakes[number];
        score.found += found[number];
        if (list && !found[number])
            std::printf("MISSED %s -> %s: %s\n", qPrintable(sample.text.mid(mistake.start, mistake.length)),
                        qPrintable(mistake.suggestions.join(u", ")),
                        qPrintable(sample.text.mid(std::max(0, mistake.start - 30), 70 + mistake.length)
                                       .replace(u'\n', u' ')));
    }
}

QList<Finding> ourFindings(const AnnotatedPassages &all, const Proofreader &reader)
{
    QList<Finding> counted;
    for (int i = 0; i < all.passages.size(); ++i)
        for (Finding finding : check(all.passages[i], all.around, reader)) {
            if (finding.kind == FindingKind::Style || finding.severity == Severity::Hint)
                continue;
            finding.start += all.starts[i];
            counted += finding;
        }
    return counted;
}

QList<Finding> hunspellFindings(const QString &text, const Dictionary &dictionary)
{
    QList<Finding> findings;
    for (const Token &token : tokens(text)) {
        const QString word = text.mid(token.start, token.length);
        if (token.kind == TokenKind::Word && !dictionary.knows(word)) {
            Finding finding;
            finding.start = token.start;
            finding.length = token.length;
            finding.text = word;
            findings += finding;
        }
    }
    return findings;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Token &token : tokens(text))
        if (token.kind == TokenKind::Word)
            words += text.mid(token.start, token.length);
    return words;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Reading, all layers and the findings beside nothing but the verdicts of Hunspell on the same words. In
// turn, article by article, so that whatever else the machine does meets both; all tables are in use by then.
void printSpeed(const QStringList &texts, int tokens, const Proofreader &reader, const Dictionary &dictionary)
{
    std::vector<double> ours;
    std::vector<double> ratios;
    for (int round = 0; round < speedRounds; ++round) {
        double own = 0;
        double hunspell = 0;
        for (const QString &text : texts) {
            const Article article = articleOf(text);
            double start = cpuSeconds();
            ourFindings(passagesOf(text, article, reader), reader);
            own += cpuSeconds() - start;
            const QStringList words = wordsOf(text);
            int known = 0;
            start = cpuSeconds();
            for (const QString &word : words)
                known += dictionary.knows(word);
            hunspell += cpuSeconds() - start;
            if (known == 0)
                std::printf("Hunspell knows no word\n"); // the answers must be used
        }
        ours.push_back(own);
        ratios.push_back(hunspell / own);
    }
    std::printf("%d tokens, %.2f M a second, %.2f of plain Hunspell's speed\n", tokens,
                tokens / median(ours) / 1e6, median(ratios));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"DATA"_s, u"annotated articles, one a line"_s);
    options.addOptions({{u"rules"_s, u"default or deep"_s, u"rules"_s, u"default"_s},
                        {u"model"_s, u"the file of the context model"_s, u"file"_s},
                        {u"learn"_s, u"learn from the other half first"_s},
                        {u"half"_s, u"only every second article, from 0 or 1"_s, u"half"_s},
                        {u"list"_s, u"print every finding and every missed mistake"_s}});
    options.process(app);
    if (options.positionalArguments().isEmpty())
        options.showHelp(2);

    auto opened = openHunspell();
    const std::shared_ptr<const Dictionary> dictionary =
        opened ? std::shared_ptr<const Dictionary>(std::move(*opened)) : nullptr;
    Proofreader reader{std::make_shared<const Lexicon>(dictionary, QSet<QString>(), ToneStyle::Traditional)};
    reader.rules.deep = options.value(u"rules"_s) == u"deep";
    reader.rules.layers.remove(Layer::Style);
    const auto model = options.isSet(u"model"_s) ? ContextModel::open(options.value(u"model"_s))
                                                 : ContextModel::openInstalled();
    if (model)
        reader.context = *model;
    else
        std::fprintf(stderr, "%s\n", qPrintable(model.error().message));

    reader.lexicon->suggestions(u"nghành"_s); // makes its tables
    if (options.isSet(u"learn"_s) && reader.context) {
        WordCounter counter(*reader.context);
        int each = 0;
        for (const AnnotatedArticle &sample : readAnnotated(options.positionalArguments().value(0)))
            if (each++ % 2 != options.value(u"half"_s).toInt())
                counter.add(passagesOf(sample.text, reader).passages);
        reader.learned = std::make_shared<const LearnedWords>(counter.counts(), *reader.context);
    }

    Score ours;
    Score hunspell;
    int number = 0;
    QStringList texts;
    for (const AnnotatedArticle &sample : readAnnotated(options.positionalArguments().value(0))) {
        if (options.isSet(u"half"_s) && number++ % 2 != options.value(u"half"_s).toInt())
            continue;
        const int syllables = int(tokens(sample.text).size());
        ours.syllables += syllables;
        hunspell.syllables += syllables;
        texts += sample.text;
        count(ours, sample, ourFindings(passagesOf(sample.text, reader), reader), options.isSet(u"list"_s));
        if (dictionary && !options.isSet(u"list"_s))
            count(hunspell, sample, hunspellFindings(sample.text, *dictionary), false);
    }
    hunspell.print("plain Hunspell");
    ours.print("ours");
    if (dictionary && !options.isSet(u"list"_s))
        printSpeed(texts, ours.syllables, reader, *dictionary);
}
