// Fits the weights of core/proof/evidence.cpp to annotated articles: logistic regression by Newton's method,
// with a ridge. Prints them, and how well articles that were left out are told by the others (nine folds).
//   proof_weights DATA MODEL

#include "bench/annotated.h"
#include "core/proof/context_judge.h"
#include "core/proof/lexicon.h"
#include "core/proof/proofreader.h"
#include "core/proof/slips.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>
#include <vector>

using namespace toasoan;

namespace {

constexpr int folds = 9;
constexpr double ridge = 3;
constexpr int rounds = 40;

using Vector = std::array<double, factorCount>;

struct Row
{
    Vector factors{};
    int article = 0;
    int mistake = -1; // its number in the article; -1: nothing is wrong
};

// The most likely other word at every place, right or wrong.
std::vector<Row> readRows(const QList<AnnotatedArticle> &articles, const Proofreader &reader)
{
    std::vector<Row> rows;
    for (int number = 0; number < articles.size(); ++number) {
        const AnnotatedPassages all = passagesOf(articles[number].text, reader);
        for (int i = 0; i < all.passages.size(); ++i) {
            const Passage &passage = all.passages[i];
            const ContextJudge judge(passage, all.around, reader);
            for (int at = 0; at < passage.tokens.size(); ++at) {
                const Token &token = passage.tokens[at];
                if (token.kind != TokenKind::Word || token.length > Spelling::longest)
                    continue;
                const bool listed = reader.lexicon->verdict(passage.word(token), token.startsSentence) ==
                                    Lexicon::Verdict::Known;
                if (listed && !judge.isDoubtful(at))
                    continue;
                const auto written = listed ? ContextJudge::Written::Word : ContextJudge::Written::Unlisted;
                const auto candidates = judge.candidates(at, written);
                if (candidates.empty() || judge.isOtherVowel(at, candidates.front()))
                    continue;
                const Evidence evidence = judge.evidence(at, written, candidates.front());
                if (!evidence.listed && evidence.capital)
                    continue;
                Row row;
                row.article = number;
                const auto numbers = factors(evidence);
                std::copy(numbers.begin(), numbers.end(), row.factors.begin());
                const int start = all.starts[i] + token.start;
                const auto &mistakes = articles[number].mistakes;
                for (int m = 0; m < mistakes.size(); ++m)
                    if (start < mistakes[m].start + mistakes[m].length &&
                        mistakes[m].start < start + token.length)
                        row.mistake = m;
                if (row.mistake >= 0 || evidence.gain > -1)
                    rows.push_back(row);
            }
        }
    }
    return rows;
}

double chance(const Vector &weights, const Vector &factors)
{
    double sum = 0;
    for (int i = 0; i < factorCount; ++i)
        sum += weights[i] * factors[i];
    return 1 / (1 + std::exp(-sum));
}

// Solves a linear system by elimination; the matrix is positive definite.
Vector solved(std::array<Vector, factorCount> matrix, Vector right)
{
    for (int i = 0; i < factorCount; ++i)
        for (int row = i + 1; row < factorCount; ++row) {
            const double share = matrix[row][i] / matrix[i][i];
            for (int column = i; column < factorCount; ++column)
                matrix[row][column] -= share * matrix[i][column];
            right[row] -= share * right[i];
        }
    for (int i = factorCount - 1; i >= 0; --i) {
        for (int column = i + 1; column < factorCount; ++column)
            right[i] -= matrix[i][column] * right[column];
        right[i] /= matrix[i][i];
    }
    return right;
}

// Without the articles of one fold; all with -1.
Vector fitted(const std::vector<Row> &rows, int without)
{
    Vector weights{};
    for (int round = 0; round < rounds; ++round) {
        Vector slope{};
        std::array<Vector, factorCount> curve{};
        for (int i = 0; i < factorCount; ++i) {
            slope[i] = i > 0 ? ridge * weights[i] : 0;
            curve[i][i] = ridge;
        }
        for (const Row &row : rows) {
            if (row.article % folds == without)
                continue;
            const double guess = chance(weights, row.factors);
            for (int i = 0; i < factorCount; ++i) {
                slope[i] += (guess - (row.mistake >= 0 ? 1 : 0)) * row.factors[i];
                for (int k = 0; k < factorCount; ++k)
                    curve[i][k] += guess * (1 - guess) * row.factors[i] * row.factors[k];
            }
        }
        const Vector step = solved(curve, slope);
        for (int i = 0; i < factorCount; ++i)
            weights[i] -= step[i];
    }
    return weights;
}

void printTable(const std::vector<Row> &rows, const std::vector<double> &chances, int mistakes)
{
    for (int percent = 10; percent <= 70; percent += 3) {
        int findings = 0;
        int right = 0;
        std::set<std::pair<int, int>> found;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (chances[i] * 100 < percent)
                continue;
            ++findings;
            right += rows[i].mistake >= 0;
            if (rows[i].mistake >= 0)
                found.insert({rows[i].article, rows[i].mistake});
        }
        std::printf("certainty %.2f  P %.3f  R %.3f  false %d\n", percent / 100.0,
                    double(right) / std::max(findings, 1), double(found.size()) / mistakes, findings - right);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList paths = QCoreApplication::arguments().mid(1);
    if (paths.size() != 2) {
        std::fprintf(stderr, "use: proof_weights DATA MODEL\n");
        return 2;
    }
    auto opened = openHunspell();
    const auto model = ContextModel::open(paths[1]);
    if (!opened || !model) {
        std::fprintf(stderr, "%s\n", qPrintable(opened ? model.error().message : opened.error().message));
        return 4;
    }
    Proofreader reader{std::make_shared<const Lexicon>(std::shared_ptr<const Dictionary>(std::move(*opened)),
                                                       QSet<QString>(), ToneStyle::Traditional),
                       *model};
    const QList<AnnotatedArticle> articles = readAnnotated(paths[0]);
    const std::vector<Row> rows = readRows(articles, reader);
    int mistakes = 0;
    for (const AnnotatedArticle &article : articles)
        mistakes += int(article.mistakes.size());

    std::vector<double> chances(rows.size());
    for (int fold = 0; fold < folds; ++fold) {
        const Vector weights = fitted(rows, fold);
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].article % folds == fold)
                chances[i] = chance(weights, rows[i].factors);
    }
    std::printf("%zu places; articles left out:\n", rows.size());
    printTable(rows, chances, mistakes);
    for (double weight : fitted(rows, -1))
        std::printf("%.4fF, ", weight);
    std::printf("\n");
}
