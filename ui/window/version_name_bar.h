#pragma once

#include <QWidget>

class QLineEdit;

namespace toasoan {

// A field above the sheet that asks under which name a version is kept; Escape leaves it.
class VersionNameBar : public QWidget
{
    Q_OBJECT

public:
    explicit VersionNameBar(QWidget *parent = nullptr);

    void ask();

signals:
    void named(const QString &name);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    QLineEdit *m_name;
};

} // namespace toasoan
