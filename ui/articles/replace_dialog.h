#pragma once

#include "core/desk/replacing.h"

#include <QDialog>
#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace toasoan {

class ChangesModel;

// Asks what shall be replaced, and shows every change before it is made. It knows of no store: whoever opened
// it looks for the places and makes the changes.
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Where { EveryArticle, Listed };

    explicit ReplaceDialog(QWidget *parent = nullptr);

    // Comes to the front: with the changes it held when it was hidden, else with `words` to look for.
    void begin(const QString &words);

    void showFinding();
    void showPlan(const ReplacePlan &plan);
    void showReplacing();
    void showProgress(int done, int of);
    void showFailure(const QString &sentence); // the work ended without what was wanted
    void finish();                             // what was wanted is done

signals:
    void findWanted(const toasoan::ReplaceWish &wish, toasoan::ReplaceDialog::Where where);
    void replaceWanted(const toasoan::ReplacePlan &plan);
    void cancelWanted();
    void placeWanted(toasoan::ArticleId article, const toasoan::TextChange &change);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void reject() override;

private:
    enum class Work { None, Finding, Replacing, Ending };
    QSize fittingSize() const;
    QWidget *makeQuestions();
    void connectAll();
    FindQuery query() const;
    void wishChanged();
    void find();
    void openPlace(const QModelIndex &index);
    void showChosen();
    void setWork(Work work);
    QString sentenceAbout(const ReplacePlan &plan) const;

    QLineEdit *m_words;
    QLineEdit *m_with;
    QLabel *m_trouble; // with the pattern
    QCheckBox *m_marks;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_pattern;
    QComboBox *m_where;
    QCheckBox *m_published;
    QPushButton *m_find;
    ChangesModel *m_changes;
    QTreeView *m_list;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_replace;
    QPushButton *m_close;
    int m_chosen = 0;      // places ticked
    QElapsedTimer m_since; // the work began
    Work m_work = Work::None;
};

} // namespace toasoan
