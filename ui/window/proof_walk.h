#pragma once

#include "ui/editor/sheet.h"
#include "ui/proof/proof_dialog.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>

#include <utility>

namespace toasoan {

class FieldProof;

// The walk of the dialog through the findings of the sheet, from the cursor to the end and on from the start
// to where it began, and then of the fields beside the sheet. It follows the text: corrections move it, other
// people's hands on the text pause it.
class ProofWalk : public QObject
{
    Q_OBJECT

public:
    ProofWalk(Sheet &sheet, FieldProof &fields, ProofDialog::Suggestions suggestions, QWidget *window);

    void setWordLists(const QList<WhoseWords> &lists) { m_lists = lists; }

    void start(); // or comes back to the front
    void stop();  // the article is another

signals:
    // Of a field beside the sheet: show the place; put the text in place of what is wrong.
    void fieldWanted(const toasoan::Finding &finding);
    void fieldFixWanted(const toasoan::Finding &finding, const QString &text);
    void fixAllWanted(const toasoan::Finding &finding, const QString &text); // all alike, anywhere
    void ignoreWanted(toasoan::IgnoredFinding note);
    void addWordWanted(QString word, toasoan::WhoseWords list);
    void ruleOffWanted(QString rule);

private:
    enum class State { Reading, Showing, Paused, Done };

    // In the fields: the number of one, and the position in it.
    using FieldPlace = std::pair<int, int>;

    void makeDialog();
    void goOn();
    void step();
    bool stepOnSheet();
    void stepBeside();
    void stepBehind(); // leaves the present one as it is
    void fix(const QString &text);
    void followFindings();
    bool isStillThere();
    void pause();
    std::optional<SheetFinding> nextOf(const QList<SheetFinding> &all) const;
    FieldPlace placeOf(const Finding &finding) const;
    int count() const;
    void show(const SheetFinding &finding);
    void showBeside(const Finding &finding);
    void tell(const QString &paragraph);
    void setAt(int position);
    void keepInSight();
    void keepFieldInSight();

    Sheet &m_sheet;
    FieldProof &m_fields;
    ProofDialog::Suggestions m_suggestions;
    QWidget *m_window;
    QList<WhoseWords> m_lists;
    QPointer<ProofDialog> m_dialog;
    State m_state = State::Reading;
    QTextCursor m_origin; // where it began
    QTextCursor m_at;     // the next one is sought from here; at the present one while it is shown
    bool m_wrapped = false;
    bool m_beside = false;  // the sheet is through
    FieldPlace m_besideAt;  // as m_at, there
    SheetFinding m_current; // without a position beside the sheet
};

} // namespace toasoan
