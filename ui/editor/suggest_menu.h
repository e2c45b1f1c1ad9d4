#pragma once

#include "ui/editor/sheet.h"

#include <QMenu>

namespace toasoan {

// What can be done about one finding: its reason, the suggestions (they come when they come; the menu is
// there at once), adding the word to the newsroom's, leaving it alone in this article.
class SuggestMenu : public QMenu
{
    Q_OBJECT

public:
    SuggestMenu(Sheet &sheet, const SheetFinding &finding,
                const std::function<QFuture<QStringList>(const QString &)> &suggestions);

private:
    void fill(const QStringList &suggestions);

    Sheet &m_sheet;
    SheetFinding m_finding;
    QAction *m_waiting = nullptr;
};

} // namespace toasoan
