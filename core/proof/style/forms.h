#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace toasoan::style {

struct Reading;

// The short form of "Trung ương" at `token` as written (T.Ư, TƯ, TW, T.W); empty: none stands there.
QString centralForm(const Reading &reading, int token);

// The short form of "thành phố" before a name at `token` (TP, Tp., tp …), with its stop; empty: none.
QString cityForm(const Reading &reading, int token);

// A day as written in figures, or with "tháng" and "năm" between them.
struct WrittenDate
{
    int day = 0;
    int month = 0;
    int year = 0;    // 0: not written
    int tokens = 0;  // how many it takes
    QChar separator; // null: in words
};
std::optional<WrittenDate> writtenDate(const Reading &reading, int token);

// Whether an abbreviation needs no explanation in a newspaper.
bool isFamiliarAbbreviation(QStringView abbreviation);
// Whether it stands beside its own explanation: "Hội đồng nhân dân (HĐND)", "HĐND (Hội đồng nhân dân)".
bool isExplained(const Reading &reading, int token);

// How a caption ends: "." or "-" (with none); empty: otherwise ("?", "…").
QString captionEnd(QStringView caption);

} // namespace toasoan::style
