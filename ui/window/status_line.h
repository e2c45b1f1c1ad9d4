#pragma once

#include "core/text/syllable.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace toasoan {

// The line at the bottom: words, reading time, findings, tone style, saved time.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWords(int words);
    void setFindings(const QString &summary);
    void setToneStyle(ToneStyle style);
    void setSaving(const QString &sentence);
    void clearArticle();

signals:
    void findingsWanted();
    void toneStyleWanted(toasoan::ToneStyle style);

private:
    QLabel *m_words;
    QPushButton *m_findings;
    QPushButton *m_tone;
    QLabel *m_saving;
    ToneStyle m_style = ToneStyle::Traditional;
};

} // namespace toasoan
