#pragma once

#include "core/desk/record_words.h"
#include "core/desk/reviewing.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;

namespace toasoan {

class LackList;

// Where the article in work stands: its stage and who has it, the approval and whether it holds, what is
// public, what is missing before the next step, and what was done with it so far.
class ReviewPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReviewPanel(QWidget *parent = nullptr);

    void setSituation(const Situation &situation);
    void setLacks(Act before, const QList<Lack> &lacks);
    void clearLacks(); // no step asks for a look
    void setSteps(const QList<RecordLine> &steps); // newest first
    void clear();                                  // no article is open

signals:
    void shown(); // it comes into sight: what it shows may be older than the article
    void lackChosen(const toasoan::Lack &lack);
    void recordWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void make(); // with the first look at it
    void fill();
    QLabel *addLine(const QString &name);
    QLabel *addTitle(const QString &text);

    std::optional<Situation> m_situation;
    std::optional<Act> m_before;
    QList<Lack> m_missing;
    QList<RecordLine> m_steps;

    QLabel *m_stage = nullptr;
    QLabel *m_who = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_approval = nullptr;
    QLabel *m_publication = nullptr;
    QLabel *m_lacksTitle = nullptr;
    LackList *m_lacks = nullptr;
    QListWidget *m_history = nullptr;
    QPushButton *m_record = nullptr;
};

} // namespace toasoan
