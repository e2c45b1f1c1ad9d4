#pragma once

#include <QMenu>

namespace toasoan {

class Sheet;

// What may stand in place of an empty paragraph, asked for by typing "/" in it. Written on, with marks or
// without, it shows what is called so. Chosen, the slash and what followed it go; left by Escape, or by
// writing what nothing here is called, they stay as typed.
class BlockMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BlockMenu(Sheet &sheet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(QAction *action, bool asks);
    void narrow();

    Sheet &m_sheet;
};

} // namespace toasoan
