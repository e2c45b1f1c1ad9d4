#pragma once

#include "core/article/article.h"

class QTextEdit;

// What the measurements of the sheet share.
namespace toasoan {

class Proofreading;
class Sheet;
struct SheetServices;

constexpr int syllablesInParagraph = 120;

// An article of our own words with this many syllables in paragraphs of syllablesInParagraph, now and then a
// misspelled one among them.
Article longArticle(int syllables);

// Its headline, standfirst and paragraphs, one a line.
QString plainLines(const Article &article);

// The size the command line asks for, else a thousand to a million syllables.
QList<int> sizesAsked(int argc, char **argv);

// What the sheet asks of the proofreader, as the window lets it. `sheet` is read while it is asked.
SheetServices checkedBy(const Proofreading &proofreading, const Sheet &sheet);

// Gives `bare` the face and the column of `sheet`.
void dressLike(const Sheet &sheet, QTextEdit &bare);

// CPU time of the whole process, in milliseconds: threads that work beside the window count.
double cpuMilliseconds();

} // namespace toasoan
