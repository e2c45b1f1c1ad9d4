#pragma once

#include "core/article/diff.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace toasoan {

class TwoTextsView;

// Asks which of two texts of an article is to stand: the one found after the program had ended before it
// could keep it, or the revision from before. Neither is lost by either answer; Escape decides later.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    // `before` and `found` name the two texts; `revision` is the number of the first.
    RecoveryDialog(const QString &before, const QString &found, int revision, QWidget *parent = nullptr);

    void show(const QList<FieldDiff> &fields); // of DiffScope::Whole

signals:
    void keepWanted();
    void goBackWanted();

private:
    QString m_before;
    QString m_found;
    QLabel *m_count;
    TwoTextsView *m_texts;
    QPushButton *m_next;
};

} // namespace toasoan
