#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace toasoan {

// One sentence across the window, with an icon that says what sort it is and buttons that lead on. It never
// takes the focus; a screen reader hears it when it appears.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Done, Warning };

    Banner(Kind kind, const QString &sentence, QWidget *parent = nullptr);

    QString sentence() const;

    // A button that leads on, beside the sentence or, where that would be squeezed, below it.
    void addWay(const QString &label, std::function<void()> go);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void placeWays();

    Kind m_kind;
    QLabel *m_sentence;
    QWidget *m_ways;
    QGridLayout *m_grid;
    bool m_isBelow = false;
};

} // namespace toasoan
