#pragma once

#include "core/desk/record.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace toasoan {

// Where the head of the record is written day by day, and the way to another place.
class HeadFileRow : public QWidget
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent, const QString &before)>;

    HeadFileRow(Record &record, AskPath askPath, bool mayChoose, QWidget *parent = nullptr);

signals:
    void changed(); // an entry of the record tells of it
    void failed(const toasoan::Error &error);

private:
    void refresh();
    void choose();
    void set(const QString &path);

    Record &m_record;
    AskPath m_askPath;
    bool m_mayChoose;
    QString m_path;
    QLabel *m_where;
    QPushButton *m_choose;
    QPushButton *m_stop;
};

} // namespace toasoan
