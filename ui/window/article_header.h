#pragma once

#include "core/article/stage.h"

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace toasoan {

class DraftKeeper;
class FoldingBar;

// Above the sheet: where the article stands, whether it is safe, and what can be done to its text.
class ArticleHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget *parent = nullptr);

    FoldingBar &tools() { return *m_tools; }

    // What leads on from here, at the right of the first line, while no step of the process does.
    void setNextStep(QAction *action);
    // The step of the process that comes next, none, and all that may be taken, in the menu of the stage.
    void setSteps(QAction *next, const QList<QAction *> &all);

    // What shows and hides the columns to the left and to the right, at the ends of the first line.
    void setColumnActions(QAction *lists, QAction *side);

    void setStage(Stage stage);
    void clear();
    void setSaving(const QString &sentence, bool failed); // "Saved 14:02"

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void foldStep();

    QToolButton *m_stage;
    QLabel *m_saving;
    QToolButton *m_lists;
    QToolButton *m_step;
    QToolButton *m_next;
    QToolButton *m_side;
    FoldingBar *m_tools;
    Stage m_shown = Stage::Draft;
    bool m_failed = false;
};

// "Saving…", "Saved 14:02", "Not saved: …".
QString savingSentence(const DraftKeeper &keeper);

} // namespace toasoan
