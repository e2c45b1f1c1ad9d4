#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace toasoan {

// What became of the last thing somebody did in a dialog, in a sentence, with a button that takes it back.
class ToldLine : public QWidget
{
    Q_OBJECT

public:
    explicit ToldLine(QWidget *parent = nullptr);

    void tell(const QString &sentence, std::function<void()> undo = {}); // empty: nothing

    QString sentence() const;
    QPushButton *undoButton() const { return m_undo; }

private:
    QLabel *m_sentence;
    QPushButton *m_undo;
    std::function<void()> m_undoing;
};

} // namespace toasoan
