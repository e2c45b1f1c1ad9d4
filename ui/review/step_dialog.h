#pragma once

#include "core/desk/step.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QTimeEdit;
class QVBoxLayout;

namespace toasoan {

class DateField;
class LackList;

// What a step of the process is about to be taken with.
struct StepQuestion
{
    Act act = Act::Submit;
    Stage stage = Stage::Draft;
    QString headline;
    QString notice; // of the correction under way
    bool mayWaive = false;
    QDateTime now;
};

// Asks what one step needs – a look at what is missing, a reason, a notice, a time, who signed on paper – and
// stays open with all that was typed until whoever takes the step accepts it.
class StepDialog : public QDialog
{
    Q_OBJECT

public:
    using AskPath = std::function<QString(QWidget *parent)>;

    // `before` is what was typed for this step when it was left.
    StepDialog(const StepQuestion &question, const Step &before, AskPath askScan, QWidget *parent = nullptr);

    // What is missing; until then it says that it is being looked for, where the step has a checklist.
    void setLacks(const QList<Lack> &lacks);
    void tell(const QString &sentence); // why the step was refused; lets answer again

    Step step() const; // as it is filled in

signals:
    void answered(const toasoan::Step &step);
    void lackChosen(const toasoan::Lack &lack);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addLabel(const QString &text);
    QPlainTextEdit *addText(const QString &label, const QString &text, const QString &name);
    void addChecklist();
    void addTime(const QDateTime &at);
    void addPaper(const Step &before);
    void addButtons(QVBoxLayout *around);
    void chooseScan();
    void showScan();
    void answer();
    void refresh();
    void fit();

    StepQuestion m_question;
    AskPath m_askScan;
    QWidget *m_content;
    QVBoxLayout *m_fields;
    QScrollArea *m_scroll;
    QLabel *m_missing = nullptr;
    LackList *m_lacks = nullptr;
    QLabel *m_waiverLabel = nullptr;
    QLineEdit *m_waiver = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QPlainTextEdit *m_notice = nullptr;
    DateField *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QCheckBox *m_onPaper = nullptr;
    QWidget *m_paper = nullptr;
    QLineEdit *m_paperNote = nullptr;
    QLabel *m_scan = nullptr;
    QString m_scanFile;
    QLabel *m_told;
    QPushButton *m_go;
    bool m_isLooking = false;
    bool m_holdsBack = false;
};

} // namespace toasoan
