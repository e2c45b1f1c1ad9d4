#pragma once

#include "core/exchange/import.h"

#include <optional>

namespace toasoan {

// Lengths that tell lines apart, in characters.
constexpr int longestHeadline = 300;
constexpr int longestCaption = 220;
constexpr int longestHeading = 120;
constexpr int longestCell = 2000;  // with a longer one, a table holds text of a page
constexpr int longParagraph = 160; // certainly text, no caption and no heading

// What portals print around an article, told apart by its words alone. All functions take one trimmed line.

// "Nguồn: kinhte.example" → the text after the colon.
std::optional<QString> sourceIn(const QString &line);

// Whether the line is a well-known label of a page ("Gửi cho bạn bè", "Xem nhiều nhất" …) and nothing else.
bool isPageFurniture(const QString &line);

// "Thứ Năm, 23/5/2019", also with the hour a portal prints behind it ("23/5/2019, 08:30", "23/05/2019 | 08:30
// GMT+7").
struct DateFound
{
    QDate date;
    QString leftOut; // the hour, or empty
};
std::optional<DateFound> dateIn(const QString &line);

// "Quang cảnh hội nghị. Ảnh: Lan Anh" → caption and credit. Nothing when there is no credit.
struct CaptionFound
{
    QString caption;
    QString credit;
};
std::optional<CaptionFound> captionWithCredit(const QString &line);

// A name alone, of two to five words, as a writer signs ("Lan Anh", "Nguyễn Thị Lan Anh").
bool isPersonName(const QString &line);

// The writer's name where `last`, the last line of an article, gives it: "Tác giả: Lan Anh", "Tin, ảnh: Lan
// Anh", or the name alone behind `before`, a paragraph that ends.
std::optional<QString> bylineIn(const QString &last, const QString &before);

// A line set off as a heading by its words alone: in capitals, or with a Roman number before it.
bool isHeadingLine(const QString &line);

// Whether the text ends as a sentence does, closing quotes and brackets aside.
bool endsSentence(const QString &line);

// The end of a page, given all its lines in order: where the source stands and what belongs to the page only.
// After a source line everything short goes from the first well-known label on; without one only a tail
// beyond doubt.
struct PageEnd
{
    int source = -1; // index of the source line
    QString sourceText;
    QList<int> leftOut; // ascending
};
PageEnd pageEnd(const QStringList &lines);

// One note that names the lines left out.
QString furnitureNote(const QStringList &lines);

// What cleaning at the door did, in words; empty when nothing.
QStringList cleaningNotes(const struct CleanReport &report);

} // namespace toasoan
