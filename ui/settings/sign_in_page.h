#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace toasoan {

// What stands in place of the window while nobody is in: name, password, and nothing of any text.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    SignInPage();

    void setNewsroom(const QString &name);
    void setNames(const QStringList &names); // to choose from; others can be typed
    void ask(const QString &name);           // who is expected; empty: anybody
    void setBusy(bool busy);
    void tell(const QString &sentence);
    void letClose(); // closing it is not asking to quit any more

signals:
    void signInWanted(const QString &name, const QString &password);
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void submit();
    void refresh();

    QLabel *m_newsroom;
    QComboBox *m_name;
    QLineEdit *m_password;
    QLabel *m_told;
    QPushButton *m_enter;
    bool m_busy = false;
    bool m_mayClose = false;
};

} // namespace toasoan
