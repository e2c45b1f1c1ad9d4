#pragma once

#include <QObject>

class QTextEdit;

namespace toasoan {

// Keeps the line somebody writes at one height, as a typewriter does: the paper moves and the eyes rest. For
// that the sheet can be scrolled beyond the start and the end of its text; the document knows nothing of it.
class Typewriter : public QObject
{
    Q_OBJECT

public:
    explicit Typewriter(QTextEdit &sheet);

    void setOn(bool on);
    bool isOn() const { return m_on; }

    // Brings the line of the cursor to its height; nothing while it is off.
    void hold();

    // Where the paper begins, in the document's coordinates: 0, or above.
    int top() const;

private:
    int height() const; // of the line, in the viewport
    void makeRoom(int most);

    QTextEdit &m_sheet;
    bool m_on = false;
    bool m_isMakingRoom = false;
    int m_below = 0; // what is added to the end
};

} // namespace toasoan
