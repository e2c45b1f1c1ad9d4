#pragma once

#include <QSplitter>

namespace toasoan {

// The three columns of the window. When there is little room the lists and the side panel give way first, so
// that the text keeps a readable measure.
class Columns : public QSplitter
{
    Q_OBJECT

public:
    explicit Columns(QWidget *parent = nullptr);

    enum Column { Lists, Text, Side };

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveWay();
};

} // namespace toasoan
