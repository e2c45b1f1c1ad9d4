#pragma once

#include "core/workflow/desk_notice.h"

#include <QDialog>

class QCheckBox;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedLayout;

namespace toasoan {

// What somebody is told of, the newest first, beside the window: a click or Enter leads to the article.
class NoticesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NoticesDialog(QWidget *parent);

    void setNotices(const QList<DeskNotice> &notices, const QDateTime &now);
    // Whether the desktop can tell as well, and is to.
    void setDesktop(bool isPossible, bool isWanted);

signals:
    void noticeChosen(const toasoan::DeskNotice &notice);
    void allRead();
    void desktopWanted(bool wanted);

private:
    void choose(const QListWidgetItem *item);

    QList<DeskNotice> m_notices;
    QStackedLayout *m_pages;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_read;
    QCheckBox *m_desktop;
};

} // namespace toasoan
