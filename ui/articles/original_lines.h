#pragma once

#include "core/media/original.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace toasoan {

// The files an article was brought in from: a line each, with a way to look at it. Not there where there are
// none.
class OriginalLines : public QWidget
{
    Q_OBJECT

public:
    explicit OriginalLines(QWidget *parent = nullptr);

    void setOriginals(const QList<Original> &originals);

signals:
    void openWanted(const toasoan::Original &original);
    void saveWanted(const toasoan::Original &original);

private:
    QWidget *lineFor(const Original &original);

    QVBoxLayout *m_lines;
};

} // namespace toasoan
