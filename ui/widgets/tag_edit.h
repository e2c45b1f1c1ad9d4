#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace toasoan {

class FlowLayout;

// Words kept as chips, with a line to write the next: Enter or a comma adds it, Backspace in the empty line
// removes the last; each chip can be reached by Tab and removed with Delete.
class TagEdit : public QWidget
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);
    ~TagEdit() override;

    QStringList tags() const { return m_tags; }
    void setTags(const QStringList &tags); // no signal
    void setCompletions(const QStringList &words);

signals:
    void edited(); // by a person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(const QString &text);
    void takeLine();
    void removeAt(int index);
    void rebuild();
    bool pressInLine(int key);
    bool pressOnChip(int index, int key);

    QStringList m_tags;
    QList<QWidget *> m_chips;
    QLineEdit *m_line;
    QStringListModel *m_words;
    FlowLayout *m_layout;
};

} // namespace toasoan
