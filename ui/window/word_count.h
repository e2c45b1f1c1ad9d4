#pragma once

#include <QToolButton>

#include <optional>

namespace toasoan {

struct WritingProgress;

// "842 words · 4 minutes to read"; with a target "842 / 1,000 words", and a thin bar below that fills.
// Pressed, it asks for another target.
class WordCount : public QToolButton
{
    Q_OBJECT

public:
    explicit WordCount(QWidget *parent = nullptr);

    void setProgress(const WritingProgress &progress);
    void clear();

    // Of the target, 0 to 1; nothing without one.
    std::optional<double> share() const { return m_share; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_share;
};

// "120 words in this session".
QString sessionSentence(const WritingProgress &progress);

} // namespace toasoan
