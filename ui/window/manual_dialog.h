#pragma once

#include "ui/window/manual_text.h"

#include <QDialog>
#include <QTextCursor>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace toasoan {

// The manual, beside the work: its contents on the left, search above (Ctrl+F; marks may be left out).
class ManualDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ManualDialog(QWidget *parent = nullptr);

    void showChapter(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Forward, Backward };

    void write();
    void addKeys();
    void follow(); // the contents, what is read
    void search();
    void goOn(Direction direction);
    void mark();

    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_contents;
    QTextBrowser *m_text;
    QList<ManualHeading> m_headings;
    QList<QTextCursor> m_places; // where what is looked for stands
    int m_place = -1;
};

// One a window: shows the one that is open, at `anchor` when there is one.
void showManual(QWidget *parent, const QString &anchor = {});

} // namespace toasoan
