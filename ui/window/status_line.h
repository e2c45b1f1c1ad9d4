#pragma once

#include "core/text/vietnamese_keys.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace toasoan {

enum class KeysState { Off, On, Paused };

// The line at the bottom: words, reading time, findings, tone style, Vietnamese keys, saved time.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setWords(int words);
    void setFindings(const QString &summary);
    void setToneStyle(ToneStyle style);
    void setKeys(KeyMethod method, KeysState state);
    void setSaving(const QString &sentence);
    void clearArticle();

signals:
    void findingsWanted();
    void toneStyleWanted(toasoan::ToneStyle style);
    void keysSwitchWanted();

private:
    QLabel *m_words;
    QPushButton *m_findings;
    QPushButton *m_tone;
    QPushButton *m_keys;
    QLabel *m_saving;
    ToneStyle m_style = ToneStyle::Traditional;
};

} // namespace toasoan
