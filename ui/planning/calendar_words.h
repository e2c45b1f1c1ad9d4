#pragma once

#include "core/desk/planning.h"

#include <QIcon>

namespace toasoan {

constexpr int calendarKindCount = int(CalendarEntry::Kind::Deadline) + 1;

QString label(CalendarEntry::Kind kind);          // "Planned"
QIcon calendarIcon(CalendarEntry::Kind kind);     // one shape for each
QString weekdayName(int weekday);                 // 1: Monday
QString monthTitle(QDate month);                  // "October 2024"
QString dayTitle(QDate day);                      // "Tuesday, 15/10/2024"
QString calendarLine(const CalendarEntry &entry); // "17:00 Deadline: Bến nước (Lan)"
QString headlineOf(const CalendarEntry &entry);

} // namespace toasoan
