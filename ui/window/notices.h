#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace toasoan {

class Banner;

// The sentences a person is told without being stopped: banners above the sheet, one a subject, newest last.
class Notices : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Information, Done, Warning };

    // A way on, offered as a button; taking it removes the notice.
    struct Way
    {
        QString label;
        std::function<void()> go;
    };

    explicit Notices(QWidget *parent = nullptr);

    // `subject` names what it is about ("save", "trash" …): a later notice replaces the one before.
    void show(const QString &subject, Kind kind, const QString &sentence, const QList<Way> &ways = {});
    void clear(const QString &subject);
    void focus(const QString &subject); // its first way on

    QStringList sentences() const;

private:
    QVBoxLayout *m_layout;
    QMap<QString, Banner *> m_banners;
};

} // namespace toasoan
