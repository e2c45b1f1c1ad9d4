#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QPdfWriter>
#include <QString>

class QPainter;

// What all printed pages have in common.
namespace toasoan::pdf {

constexpr double sideMargin = 20; // mm
constexpr double topMargin = 25;

// A4 pages in memory, empty until somebody paints on them; the file is whole once the paper is gone.
class Paper
{
public:
    explicit Paper(QByteArray &bytes);

    QPdfWriter &writer() { return m_writer; }

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

// The title of what it is a page of, and the house.
void runningHead(QPainter &painter, QSizeF area, const QString &title, const QString &house);

void pageFoot(QPainter &painter, QSizeF area, int page, int count); // from 0

} // namespace toasoan::pdf
