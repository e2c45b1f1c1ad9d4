#pragma once

#include "core/workflow/known_desk.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace toasoan {

// The newsrooms whose signatures are known here, and the key of this one for others to compare.
class DeskKeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DeskKeysDialog(QWidget *parent = nullptr);

    void setOwn(const QByteArray &publicKey);
    void setDesks(const QList<KnownDesk> &desks);
    void setMayDecide(bool may);
    void tell(const QString &sentence);

signals:
    void forgetWanted(const QByteArray &publicKey);

private:
    void refresh();

    QList<KnownDesk> m_desks;
    bool m_mayDecide = false;
    QLineEdit *m_own;
    QTreeWidget *m_list;
    QLabel *m_none;
    QPushButton *m_forget;
    QLabel *m_told;
};

// Asks whether a key is really that of the newsroom that says so.
class TrustDialog : public QDialog
{
    Q_OBJECT

public:
    TrustDialog(const QString &name, const QByteArray &publicKey, QWidget *parent = nullptr);

    void tell(const QString &sentence);

signals:
    void trustWanted(const QString &name);

private:
    QLineEdit *m_name;
    QLabel *m_told;
};

} // namespace toasoan
