// What no Qt program can be below: an empty window.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1000, 800);
    window.show();
    return QApplication::exec();
}
