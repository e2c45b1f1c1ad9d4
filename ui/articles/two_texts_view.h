#pragma once

#include "core/article/diff.h"

#include <QTextBrowser>

namespace toasoan {

// Two texts of an article side by side, whole, each paragraph beside what became of it.
class TwoTextsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit TwoTextsView(QWidget *parent = nullptr);

    // `fields` of DiffScope::Whole, under the name of each text.
    void show(const QList<FieldDiff> &fields, const QString &before, const QString &after);

    int differences() const { return int(m_places.size()); }

    // Brings the next place that differs into sight, after the last one the first again.
    void goToNext();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTexts();

    QList<FieldDiff> m_fields;
    QString m_before;
    QString m_after;
    QList<int> m_places; // positions of what differs, in reading order
    int m_next = 0;
};

} // namespace toasoan
