#include "ui/articles/stage_label.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Article", text, nullptr, count);
}

} // namespace

QString label(Stage stage)
{
    switch (stage) {
    case Stage::Draft:
        return translated(QT_TRANSLATE_NOOP("Article", "Draft"));
    case Stage::Submitted:
        return translated(QT_TRANSLATE_NOOP("Article", "Waiting for review"));
    case Stage::InReview:
        return translated(QT_TRANSLATE_NOOP("Article", "In editing"));
    case Stage::Returned:
        return translated(QT_TRANSLATE_NOOP("Article", "To be corrected"));
    case Stage::Approved:
        return translated(QT_TRANSLATE_NOOP("Article", "Approved"));
    case Stage::Scheduled:
        return translated(QT_TRANSLATE_NOOP("Article", "Scheduled"));
    case Stage::Published:
        return translated(QT_TRANSLATE_NOOP("Article", "Published"));
    case Stage::Correcting:
        return translated(QT_TRANSLATE_NOOP("Article", "Under correction"));
    case Stage::Withdrawn:
        return translated(QT_TRANSLATE_NOOP("Article", "Withdrawn"));
    case Stage::Archived:
        return translated(QT_TRANSLATE_NOOP("Article", "Archived"));
    case Stage::Trashed:
        return translated(QT_TRANSLATE_NOOP("Article", "Trash"));
    }
    return {};
}

QString timeAgo(const QDateTime &time, const QDateTime &now)
{
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return translated(QT_TRANSLATE_NOOP("Article", "just now"));
    if (minutes < 60)
        return translated(QT_TRANSLATE_N_NOOP("Article", "%n minutes ago"), int(minutes));
    const QString clock = time.toLocalTime().toString(u"HH:mm"_s);
    const qint64 days = time.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days < 1)
        return clock;
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("Article", "yesterday %1")).arg(clock);
    return time.toLocalTime().toString(u"d/M/yyyy"_s);
}

} // namespace toasoan
