// What a typed letter costs on the sheet, with the proofreader at work, beside a bare QTextEdit of the same
// face, column and text: key event and paint, CPU time of the whole process (the checking threads count), in
// turn in one run. Prints median and 99th percentile in milliseconds and the ratio of the medians.

#include "bench/sheet_bench.h"
#include "core/base/clock.h"
#include "core/desk/proofreading.h"
#include "ui/editor/sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace toasoan;

namespace {

constexpr int lettersInRound = 40;
constexpr int rounds = 6;

enum class Place { Start, Middle, End };

// Another paragraph each round: Qt repaints the whole view for the one in seven that begins one of its
// layout's checkpoints, and one unlucky place would decide the figure.
void putCursor(QTextEdit &edit, Place place, int round)
{
    const int blocks = edit.document()->blockCount();
    const int number = place == Place::Start    ? 2 + round
                       : place == Place::Middle ? blocks / 2 + round - rounds / 2
                                                : blocks - 1;
    const QTextBlock block = edit.document()->findBlockByNumber(number);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + (place == Place::End ? block.length() - 1 : 20));
    edit.setTextCursor(cursor);
    edit.ensureCursorVisible();
}

void settle(QTextEdit &edit)
{
    edit.document()->documentLayout()->documentSize(); // all of it laid out
    for (int i = 0; i < 80; ++i) {
        QApplication::processEvents();
        QThread::msleep(10);
    }
}

double typeLetter(QTextEdit &edit, QChar letter)
{
    const double before = cpuMilliseconds();
    QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(&edit, &press);
    QApplication::sendEvent(&edit, &release);
    QApplication::processEvents();
    return cpuMilliseconds() - before;
}

struct Times
{
    std::vector<double> all;

    double at(double part)
    {
        std::sort(all.begin(), all.end());
        return all[static_cast<size_t>(static_cast<double>(all.size() - 1) * part)];
    }
};

void typeRound(QTextEdit &edit, Place place, int round, Times &times)
{
    static const QString letters = u"bà con thôn Đoài góp công làm đường mới ạ "_s;
    edit.raise();
    putCursor(edit, place, round);
    settle(edit);
    for (int i = 0; i < lettersInRound; ++i)
        times.all.push_back(typeLetter(edit, letters[i % letters.size()]));
    QThread::msleep(300);
    const double before = cpuMilliseconds(); // what the pause after it costs belongs to the letters too
    QApplication::processEvents();
    times.all.back() += cpuMilliseconds() - before;
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
    QTextStream out(stdout);
    out << "syllables place   sheet ms p50/p99   bare ms p50/p99   ratio\n";
    bool within = true;
    const QList<int> sizes = sizesAsked(argc, argv);
    for (const int syllables : sizes) {
        const Article article = longArticle(syllables);
        Sheet sheet;
        sheet.setServices(checkedBy(proofreading, sheet));
        sheet.resize(1000, 800);
        sheet.setArticle(article);
        sheet.show();

        QTextEdit bare;
        dressLike(sheet, bare);
        bare.setPlainText(plainLines(article));
        bare.show();
        settle(sheet);
        settle(bare);

        constexpr std::pair<Place, const char *> places[] = {
            {Place::Start, "start "}, {Place::Middle, "middle"}, {Place::End, "end   "}};
        for (const auto &[place, name] : places) {
            Times ours;
            Times theirs;
            for (int round = 0; round < rounds; ++round) {
                typeRound(sheet, place, round, ours);
                typeRound(bare, place, round, theirs);
            }
            const double ratio = ours.at(0.5) / theirs.at(0.5);
            within = within && (syllables < 10000 || syllables > 100000 || ratio <= 1.3);
            out << QStringLiteral("%1 %2   %3 / %4      %5 / %6     x%7\n")
                       .arg(syllables, 9)
                       .arg(QLatin1String(name))
                       .arg(ours.at(0.5), 6, 'f', 2)
                       .arg(ours.at(0.99), 6, 'f', 2)
                       .arg(theirs.at(0.5), 6, 'f', 2)
                       .arg(theirs.at(0.99), 6, 'f', 2)
                       .arg(ratio, 0, 'f', 2);
            out.flush();
        }
    }
    out << (within ? "within" : "BEYOND") << " the limit of 1.3 at 10k and 100k\n";
    return within ? 0 : 1;
}
