#pragma once

#include "core/article/diff.h"

#include <QTextBrowser>

namespace toasoan {

// What became of an article between two of its texts: new words underlined, removed ones struck through, so
// that colour is never alone in telling.
class ComparisonView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    void show(const QList<FieldDiff> &differences);
    void showSentence(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintDifferences();

    QList<FieldDiff> m_differences;
    QString m_sentence;
};

} // namespace toasoan
