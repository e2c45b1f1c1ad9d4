#pragma once

#include <QKeySequenceEdit>

namespace toasoan {

// Takes the keys that are pressed in it as one chord, at once. Tab leads on and Escape out of it, as
// everywhere.
class KeyEdit : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

signals:
    void pressed(const QKeySequence &chord);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

} // namespace toasoan
