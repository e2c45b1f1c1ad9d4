#pragma once

#include "core/article/stage.h"
#include "core/text/syllable.h"
#include "core/text/vietnamese_keys.h"

#include <QStatusBar>

class QLabel;
class QPushButton;
class QToolButton;

namespace toasoan {

enum class KeysState { Off, On, Paused };

class WordCount;
struct WritingProgress;

// The line at the bottom: words, reading time, findings, tone style, Vietnamese keys, saved time. In focus
// mode the stage of the article and the words of the session stand in place of what asks to be looked into.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setQuiet(bool quiet);
    void setStage(Stage stage);
    void setProgress(const WritingProgress &progress);
    void setFindings(const QString &summary);
    void setToneStyle(ToneStyle style);
    void setKeys(KeyMethod method, KeysState state);
    void setNoticesOffered(bool offered); // where several people work
    void setNotices(int unread);
    void setWho(const QString &name); // is signed in; empty: nobody needs to
    void setSaving(const QString &sentence);
    void say(const QString &sentence); // for a few seconds
    void clearArticle();

signals:
    void targetWanted();
    void findingsWanted();
    void toneStyleWanted(toasoan::ToneStyle style);
    void keysSwitchWanted();
    void noticesWanted();
    void leaveFocusWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QLabel *m_stage;
    WordCount *m_words;
    QLabel *m_session;
    QPushButton *m_findings;
    QPushButton *m_tone;
    QPushButton *m_keys;
    QLabel *m_saving;
    QToolButton *m_bell;
    QLabel *m_who;
    QToolButton *m_leave;
    bool m_isQuiet = false;
    bool m_hasNotices = false; // are offered
    ToneStyle m_style = ToneStyle::Traditional;
};

} // namespace toasoan
