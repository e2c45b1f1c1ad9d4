#pragma once

#include "core/workflow/checklist.h"

#include <QListWidget>

namespace toasoan {

// What is missing, a line each, required things first; a click or Enter leads to its place.
class LackList : public QListWidget
{
    Q_OBJECT

public:
    explicit LackList(QWidget *parent = nullptr);

    void setLacks(const QList<Lack> &lacks);

    QSize sizeHint() const override; // all lines, up to six
    QSize minimumSizeHint() const override;

signals:
    void lackChosen(const toasoan::Lack &lack);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QListWidgetItem *item);

    QList<Lack> m_lacks;
};

} // namespace toasoan
