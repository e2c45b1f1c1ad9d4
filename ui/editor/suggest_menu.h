#pragma once

#include "ui/editor/sheet.h"

#include <QMenu>

namespace toasoan {

// What can be done about one finding, beginning with the corrections (they come when they come; the menu is
// there at once): correcting all like it, leaving it alone, accepting the word, switching the rule off.
class SuggestMenu : public QMenu
{
    Q_OBJECT

public:
    SuggestMenu(Sheet &sheet, const SheetFinding &finding, const SheetServices &services);

private:
    void addReason();
    void addWaysOut(const QList<WhoseWords> &lists);
    void fill(const QStringList &suggestions);

    Sheet &m_sheet;
    SheetFinding m_finding;
    QAction *m_waiting = nullptr; // where the corrections stand
};

} // namespace toasoan
