#pragma once

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace toasoan {

struct FirstAnswers
{
    QString newsroom; // its name, as printed in the masthead
    QString author;
    QString folder;
};

// Asks for another folder; empty: the one before stays.
using AskFolder = std::function<QString(QWidget *parent, const QString &before)>;
// Shows what the manual says of what files on a computer cannot enforce.
using ShowLimits = std::function<void(QWidget *parent)>;

// The one page a new newsroom starts with, its answers filled in: Enter accepts. Nothing when the person
// quits.
std::optional<FirstAnswers> askFirstStart(QWidget *parent, const FirstAnswers &suggested,
                                          const AskFolder &askFolder, const ShowLimits &showLimits);

} // namespace toasoan
