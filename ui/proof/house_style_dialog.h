#pragma once

#include "core/proof/house_style.h"
#include "core/proof/rules.h"

#include <QDialog>
#include <QList>

#include <functional>
#include <utility>

class QFormLayout;

namespace toasoan {

// The newsroom's own way of writing, decision by decision, each form shown by an example, and a word where
// the rule that keeps it is off. Takes what the newsroom decided and gives what it decides now.
class HouseStyleDialog : public QDialog
{
    Q_OBJECT

public:
    HouseStyleDialog(const HouseStyle &style, const RuleChoice &rules, QWidget *parent = nullptr);

    HouseStyle style() const;

private:
    // A decision's control: shows what a style says, or puts into it what is chosen.
    struct Control
    {
        std::function<void(const HouseStyle &)> show;
        std::function<void(HouseStyle &)> take;
    };

    // `name` is for tests; `rule` is what marks other forms; an example stands for each form.
    template <typename Value>
    void ask(const QString &name, const QString &rule, const QString &question, Value HouseStyle::*decision,
             const QList<std::pair<Value, QString>> &forms);
    void askLongestSentence();
    void addRow(const QString &rule, const QString &question, QWidget *control, QWidget *field);
    void fill(const HouseStyle &style);

    HouseStyle m_before;
    RuleChoice m_rules;
    QFormLayout *m_form = nullptr;
    QList<Control> m_controls;
};

} // namespace toasoan
