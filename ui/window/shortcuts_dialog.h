#pragma once

#include "ui/window/key_table.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace toasoan {

class KeyEdit;

// Everything the menus can be told, with its keys, to be given others. Takes the keys of now and gives what
// shall be other than usual.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const KeyTable &table, QWidget *parent = nullptr);

    KeyChanges changes() const { return m_table.changes(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addControls();
    void fill();
    void showRow(int action);
    void filter(const QString &words);
    void takeCurrent();

    void take(const QKeySequence &chord);
    void give(const QList<QKeySequence> &chords);
    void offer(const QList<QKeySequence> &chords, const QString &sentence);
    void moveHere();
    void say(const QString &sentence);
    void useUsual();
    void useAllUsual();

    int current() const; // -1: none
    QTreeWidgetItem *row(int action) const;

    KeyTable m_table;
    QList<QKeySequence> m_offered; // to the current action, taken from others
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_sentence;
    QPushButton *m_move;
    KeyEdit *m_edit;
    QPushButton *m_none;
    QPushButton *m_usual;
};

} // namespace toasoan
