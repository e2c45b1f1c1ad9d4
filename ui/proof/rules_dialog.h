#pragma once

#include "core/proof/rules.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace toasoan {

// The rules of the proofreader, layer by layer, each with its source and a switch. Takes what the newsroom
// chose and gives what it chooses now.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(const RuleChoice &choice, QWidget *parent = nullptr);

    // The rules whose switch was turned, with what they are now.
    QHash<QString, bool> turned() const;

private:
    void fill(const RuleChoice &choice);
    void useDefaults();
    void filter(const QString &words);
    void showCurrent();

    RuleChoice m_before;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_reason;
    QLabel *m_source;
};

} // namespace toasoan
