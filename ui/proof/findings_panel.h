#pragma once

#include "core/desk/whose_words.h"
#include "core/proof/finding.h"
#include "core/proof/ignored.h"
#include "core/proof/rules.h"

#include <QFuture>
#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
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
    void setWordLists(const QList<WhoseWords> &lists); // that words can be added to
    void setDepth(Depth depth);                        // how hard the list was looked for

    // Why there is no full check, when there is none; empty otherwise.
    void setProblem(const QString &sentence);

    static int countWithoutHints(const QList<Finding> &findings);

signals:
    void goToWanted(int finding);
    void fixWanted(int finding, const QString &text);
    void fixAllWanted(int finding, const QString &text); // and all alike
    void ignoreWanted(int finding, toasoan::IgnoreWhere where);
    void addWordWanted(const QString &word, toasoan::WhoseWords list);
    void ruleOffWanted(const QString &rule);
    void usualDepthWanted();
    void unifyTonesWanted(); // of the whole article

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeDetails();
    void fill();
    QTreeWidgetItem *addGroup(const QString &label);
    void addRow(QTreeWidgetItem *group, int finding);
    void title(QTreeWidgetItem &row, const Finding &finding) const;
    void showCurrent();
    void offer(const Finding &finding, const QStringList &suggestions);
    void fillMenu(QMenu &menu);
    void showMenu(const QPoint &at);
    void askBest(const QString &word);
    int current() const; // -1: none

    Suggestions m_suggestions;
    QList<Finding> m_findings;
    QList<WhoseWords> m_lists;
    QHash<QString, QString> m_best; // first suggestion by word, as far as known
    QTreeWidget *m_tree;
    EmptyState *m_empty;
    QWidget *m_details;
    QLabel *m_reason;
    QLabel *m_source;
    QWidget *m_fixes;
    QPushButton *m_fixAll;
    QPushButton *m_ignore;
    QPushButton *m_more;
    QLabel *m_problem;
    QWidget *m_deep;
    QPushButton *m_unify;
    bool m_readOnly = false;
    bool m_stale = false;
    int m_request = 0;
};

} // namespace toasoan
