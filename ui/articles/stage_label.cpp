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

Tint stageTint(Stage stage)
{
    switch (stage) {
    case Stage::Submitted:
    case Stage::InReview:
        return Tint::Info;
    case Stage::Returned:
    case Stage::Correcting:
    case Stage::Withdrawn:
        return Tint::Warn;
    case Stage::Approved:
    case Stage::Scheduled:
    case Stage::Published:
        return Tint::Ok;
    case Stage::Draft:
    case Stage::Archived:
    case Stage::Trashed:
        break;
    }
    return Tint::Muted;
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
