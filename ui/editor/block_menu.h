#pragma once

#include <QMenu>

namespace toasoan {

class Sheet;

// What may stand in place of an empty paragraph, asked for by typing "/" in it. Chosen, the slash goes; left
// by Escape or by writing on, it stays as typed.
class BlockMenu : public QMenu
{
    Q_OBJECT

public:
    explicit BlockMenu(Sheet &sheet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(QAction *action, bool asks);

    Sheet &m_sheet;
};

} // namespace toasoan
