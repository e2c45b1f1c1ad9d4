#pragma once

#include "ui/editor/sheet.h"
#include "ui/proof/proof_dialog.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

namespace toasoan {

// The walk of the dialog through the findings of the sheet, from the cursor to the end and on from the start
// to where it began. It follows the text: corrections move it, other people's hands on the text pause it.
class ProofWalk : public QObject
{
    Q_OBJECT

public:
    ProofWalk(Sheet &sheet, ProofDialog::Suggestions suggestions, QWidget *window);

    void setWordLists(const QList<WhoseWords> &lists) { m_lists = lists; }

    void start(); // or comes back to the front
    void stop();  // the article is another

signals:
    void ignoreWanted(toasoan::IgnoredFinding note);
    void addWordWanted(QString word, toasoan::WhoseWords list);
    void ruleOffWanted(QString rule);

private:
    enum class State { Reading, Showing, Paused, Done };

    void makeDialog();
    void goOn();
    void step();
    void stepBehind(); // leaves the present one as it is
    void followFindings();
    std::optional<SheetFinding> nextOf(const QList<SheetFinding> &all) const;
    void show(const SheetFinding &finding, const QList<SheetFinding> &all);
    void setAt(int position);
    void keepInSight();

    Sheet &m_sheet;
    ProofDialog::Suggestions m_suggestions;
    QWidget *m_window;
    QList<WhoseWords> m_lists;
    QPointer<ProofDialog> m_dialog;
    State m_state = State::Reading;
    QTextCursor m_origin; // where it began
    QTextCursor m_at;     // the next one is sought from here; at the present one while it is shown
    bool m_wrapped = false;
    SheetFinding m_current;
};

} // namespace toasoan
