#pragma once

#include "core/base/clock.h"
#include "core/desk/planning.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace toasoan {

class DateField;

// By when an article is wanted and who does what for it, below its other details.
class PlanLines : public QWidget
{
    Q_OBJECT

public:
    explicit PlanLines(const Clock &now, QWidget *parent = nullptr);

    void setSituation(const PlanSituation &situation);
    void setReadOnly(bool readOnly); // nothing of the article may be changed by anybody

signals:
    void deadlineWanted(const toasoan::Deadline &deadline);
    void embargoWanted(const toasoan::Deadline &embargo);
    void assignWanted(); // whom and what is asked then
    void unassignWanted(const toasoan::Assignment &assignment);

protected:
    void changeEvent(QEvent *event) override;

private:
    // A day and a time beside it, with a sentence below.
    struct MomentLine
    {
        DateField *date;
        QLineEdit *time;
        QLabel *sentence;
    };

    MomentLine addMoment(const QString &name, const QString &label, const QString &tip);
    // What is written there, or nothing, with the reason said.
    std::optional<Deadline> written(const MomentLine &line);
    void fill(const MomentLine &line, const Deadline &moment, bool mayChange);
    void takeDeadline();
    void takeEmbargo();
    void showDeadline();
    void showEmbargo();
    void showAssignments();
    QWidget *lineFor(const Assignment &assignment, bool mayChange);
    QWidget *lineFor(const WorkElsewhere &work);

    Clock m_now;
    PlanSituation m_situation;
    bool m_isReadOnly = false;
    MomentLine m_deadline;
    MomentLine m_embargo;
    QLabel *m_workTitle = nullptr; // made in the order of reading, which Tab follows
    QVBoxLayout *m_work;
    QPushButton *m_assign = nullptr;
};

// "17:00", "17h", "17h30", "17.30"; none for an empty text. Nothing for what is no time.
std::optional<QTime> readTime(QStringView text);

} // namespace toasoan
