// What a long text costs the sheet, with the proofreader at work, beside a bare QTextEdit of the same face,
// column and text: showing it, pasting 10,000 syllables into its middle, taking that back and doing it again.
// CPU time of the whole process until everything is laid out and painted, in turn in one run; medians in
// milliseconds and their ratio.

#include "bench/sheet_bench.h"
#include "core/base/clock.h"
#include "core/desk/proofreading.h"
#include "ui/editor/sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTextBlock>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

constexpr int pasted = 10000; // syllables
constexpr int rounds = 5;

enum Step { Show, FirstPaint, Paste, Undo, Redo, stepCount };
constexpr std::array<const char *, stepCount> names{"shown and laid out", "first paint", "paste 10k", "undo",
                                                    "redo"};
using Times = std::array<std::vector<double>, stepCount>;

double measured(const std::function<void()> &work)
{
    const double before = cpuMilliseconds();
    work();
    return cpuMilliseconds() - before;
}

void layOut(QTextEdit &edit)
{
    edit.document()->documentLayout()->documentSize();
    QApplication::processEvents();
}

void run(QTextEdit &edit, const std::function<void()> &fill, Times &times)
{
    const double filled = measured(fill);
    const double painted = measured([&] {
        edit.show();
        edit.raise();
        QApplication::processEvents();
    });
    times[FirstPaint].push_back(filled + painted);
    times[Show].push_back(filled + painted + measured([&] { layOut(edit); }));
    QTextCursor middle(edit.document()->findBlockByNumber(edit.document()->blockCount() / 2));
    middle.movePosition(QTextCursor::EndOfBlock);
    edit.setTextCursor(middle);
    layOut(edit);
    const auto step = [&](Step which, const std::function<void()> &work) {
        times[which].push_back(measured([&] {
            work();
            layOut(edit);
        }));
    };
    step(Paste, [&] { edit.paste(); });
    step(Undo, [&] { edit.undo(); });
    step(Redo, [&] { edit.redo(); });
    edit.hide();
}

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, ThemeChoice::Light);
    const Proofreading proofreading(nullptr, systemClock());
    proofreading.lexicon();
    auto *mime = new QMimeData;
    mime->setText(plainLines(longArticle(pasted)));
    QApplication::clipboard()->setMimeData(mime);

    QTextStream out(stdout);
    out << "syllables step                 sheet ms    bare ms   ratio\n";
    const QList<int> sizes = sizesAsked(argc, argv);
    for (const int syllables : sizes) {
        const Article article = longArticle(syllables);
        const QString lines = plainLines(article);
        Times ours;
        Times theirs;
        for (int round = 0; round < (syllables > 100000 ? 3 : rounds); ++round) {
            Sheet sheet;
            sheet.setServices(checkedBy(proofreading, sheet));
            sheet.resize(1000, 800);
            run(
                sheet, [&] { sheet.setArticle(article); }, ours);

            QTextEdit bare;
            dressLike(sheet, bare);
            run(
                bare, [&] { bare.setPlainText(lines); }, theirs);
        }
        for (int step = 0; step < stepCount; ++step) {
            const double mine = median(ours[step]);
            const double its = median(theirs[step]);
            out << QStringLiteral("%1 %2 %3 %4     x%5\n")
                       .arg(syllables, 9)
                       .arg(QLatin1String(names[step]), -18)
                       .arg(mine, 10, 'f', 1)
                       .arg(its, 10, 'f', 1)
                       .arg(mine / its, 0, 'f', 2);
            out.flush();
        }
    }
    return 0;
}
