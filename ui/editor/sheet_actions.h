#pragma once

#include "ui/editor/sheet.h"

namespace toasoan {

// The actions of the sheet that change its text, and their state.
class SheetActions : public QObject
{
    Q_OBJECT

public:
    explicit SheetActions(Sheet &sheet);

    const Sheet::Actions &all() const { return m_actions; }

    // Checked and enabled as the cursor asks.
    void refresh();

private:
    QAction *make(const QString &iconName, const QString &text, const QList<QKeySequence> &shortcuts,
                  Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);
    void mergeStyle(const QTextCharFormat &format);
    void connectStyles();

    Sheet &m_sheet;
    Sheet::Actions m_actions{};
};

// Gives `format` to the selected text wherever styles are allowed.
void mergeStyleInto(const QTextCursor &cursor, const QTextCharFormat &format);

} // namespace toasoan
