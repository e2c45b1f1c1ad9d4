#pragma once

#include "core/desk/reviewing.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QPushButton;

namespace toasoan {

// What the newsroom asks for before each step, and who may approve. Shows one step and one template at a
// time; what was changed of the others waits until everything is kept.
class ProcessRulesDialog : public QDialog
{
    Q_OBJECT

public:
    // `templates` by name. Without accounts nobody is asked who may approve.
    ProcessRulesDialog(Reviewing &reviewing, const QStringList &templates, bool accounts,
                       QWidget *parent = nullptr);

signals:
    void kept();

private:
    struct Shown // of one choice: what was read, and as it is now
    {
        CheckLevels before;
        CheckLevels now;
    };

    QWidget *makeChecks();
    ChecklistChoice choice() const;
    void read();
    void showLevels(const CheckLevels &levels);
    void take(CheckItem item);
    void useDefaults();
    void keep();
    void keepNext(QList<ChecklistChoice> left);
    void tell(const QString &sentence);

    Reviewing &m_reviewing;
    QComboBox *m_fourEyes;
    QComboBox *m_step;
    QComboBox *m_template;
    QWidget *m_checks = nullptr;
    QList<QComboBox *> m_levels; // by CheckItem
    QLabel *m_told;
    QPushButton *m_keep;
    std::optional<FourEyes> m_before; // none: not read yet
    QHash<QString, Shown> m_shown;    // by step and template
};

} // namespace toasoan
