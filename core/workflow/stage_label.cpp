#include "core/workflow/stage_label.h"

#include <QCoreApplication>

namespace toasoan {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Article", text);
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

} // namespace toasoan
