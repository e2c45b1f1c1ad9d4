#pragma once

#include "core/base/error.h"

#include <QDateTime>

class QWidget;

namespace toasoan {

enum class WayOn { TryAgain, ChooseFolder, RestoreBackup, Quit };

// What a person is told when a newsroom cannot be opened, and what they can do about it.
struct OpeningProblem
{
    QString folder;
    Error error;
    QDateTime lastBackup; // invalid: there is none, or going back to it would not help
};

WayOn askWayOn(QWidget *parent, const OpeningProblem &problem);

} // namespace toasoan
