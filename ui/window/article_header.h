#pragma once

#include "core/article/stage.h"

#include <QWidget>

class QLabel;
class QToolBar;

namespace toasoan {

class DraftKeeper;

// Above the sheet: where the article stands, whether it is safe, and what can be done to its text.
class ArticleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    QToolBar &tools() { return *m_tools; }

    void setStage(Stage stage);
    void clear();
    void setSaving(const QString &sentence, bool failed); // "Saved 14:02"

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_stage;
    QLabel *m_saving;
    QToolBar *m_tools;
    bool m_failed = false;
};

// "Saving…", "Saved 14:02", "Not saved: …".
QString savingSentence(const DraftKeeper &keeper);

} // namespace toasoan
