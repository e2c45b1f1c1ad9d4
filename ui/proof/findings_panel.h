#pragma once

#include "core/proof/finding.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

class EmptyState;

// Everything a careful reader would stop at, as a list that can be walked by keyboard and read by a screen
// reader: each place with its sentence and its ways out. Findings are named by their place in the list it was
// given.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    using Suggestions = std::function<QFuture<QStringList>(const QString &word)>;

    explicit FindingsPanel(Suggestions suggestions, QWidget *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    void setReadOnly(bool readOnly);

    // Why there is no full check, when there is none; empty otherwise.
    void setProblem(const QString &sentence);

    static int countWithoutHints(const QList<Finding> &findings);

signals:
    void goToWanted(int finding);
    void fixWanted(int finding, const QString &text);
    void fixAllWanted(const QString &word, const QString &text);
    void addWordWanted(const QString &word);
    void ignoreWanted(const QString &word);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    QTreeWidgetItem *addGroup(const QString &label);
    void addRow(QTreeWidgetItem *group, int finding);
    void showCurrent();
    void offer(const QString &word, const QStringList &suggestions);
    void askBest(const QString &word);
    int current() const; // -1: none

    Suggestions m_suggestions;
    QList<Finding> m_findings;
    QHash<QString, QString> m_best; // first suggestion by word, as far as known
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    QWidget *m_details;
    QLabel *m_reason;
    QWidget *m_fixes;
    QPushButton *m_fixAll;
    QPushButton *m_ignore;
    QPushButton *m_addWord;
    QLabel *m_problem;
    bool m_readOnly = false;
    bool m_stale = false;
    int m_request = 0;
};

} // namespace toasoan
