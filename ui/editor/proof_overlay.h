#pragma once

#include "core/article/article.h"
#include "core/proof/finding.h"
#include "core/proof/ignored.h"
#include "core/proof/rules.h"
#include "core/proof/surroundings.h"
#include "ui/editor/block_note.h"
#include "ui/editor/proof_marks.h"
#include "ui/editor/visible_blocks.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>

class QPainter;
class QTextEdit;

namespace toasoan {

// The marks of the proofreader: asks for the verdict on each paragraph, those in view first, a few at a time,
// and paints what is known. Asks after a pause what the article as a whole tells, and for all paragraphs
// again when that has changed. It never waits, and it never marks the word somebody is just typing.
class ProofOverlay : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QFuture<QList<Finding>>(const TextField &field,
                                                        const SharedSurroundings &around, Depth depth)>;
    using Gather = std::function<QFuture<SharedSurroundings>(const SharedSurroundings &before)>;

    explicit ProofOverlay(QTextEdit &sheet);

    void setQuestions(Check check, Gather gather);
    void setOn(bool on);
    bool isOn() const { return m_on; }
    void setIgnored(const Ignored &ignored);

    void begin();         // another article is on the sheet
    void recheck();       // words or rules are others
    void gatherSoon();    // something beside the sheet has changed
    void setDepth(Depth); // of all paragraphs; what is written from then on is looked at as usual
    Depth depth() const { return m_depth; }
    bool isFinished() const { return m_finished; } // all is known

    // Told of each paragraph whose text is no longer `before` but what its note says, or which became another
    // kind of paragraph.
    enum class Change { Written, Fixed };
    void follow(const QTextBlock &block, const QString &before, Change change);

    // Told of each paragraph that is laid out anew.
    static void forgetPlaces(const QTextBlock &block);

    // Somebody typed in the word at the cursor, or left it.
    void setTyping(bool typing);

    void paint(QPainter &painter, const QRectF &area) const;

    // The findings that are shown in this paragraph.
    QList<Finding> findingsIn(const QTextBlock &block) const;

signals:
    void changed();                                                 // at most a few times a second
    void finished();                                                // everything is known
    void ignoredMoved(const QList<toasoan::IgnoredFinding> &notes); // their text has changed around them

private:
    void pump();
    void gather();
    void takeSurroundings(const SharedSurroundings &around);
    void askAllAgain();
    void followClosing();
    QTextBlock nextUnknown();
    void ask(const QTextBlock &block);
    void take(const std::weak_ptr<Verdict> &asked, quint64 ticket, const QList<Finding> &findings);
    void sortOutIgnored();
    void followIgnored();
    void repaint(const Verdict *verdict);
    bool isShown(const QTextBlock &block, const Verdict &verdict, int finding) const;
    QList<Verdict::Place> placesIn(const QTextBlock &block) const;

    QTextEdit &m_sheet;
    VisibleBlocks m_blocks;
    ProofMarks m_marks;
    Check m_check;
    Gather m_gather;
    Ignored m_ignored;
    bool m_on = true;
    bool m_typing = false;
    bool m_finished = false;
    Depth m_depth = Depth::Usual;
    QTimer m_pumpSoon;
    QTimer m_tellSoon;
    QTimer m_gatherSoon;
    QElapsedTimer m_sinceChange;
    SharedSurroundings m_around;
    std::weak_ptr<Verdict> m_closing; // of the paragraph that closes the body
    bool m_mustGather = true;         // before any paragraph is asked for
    quint64 m_gathering = 0;          // the last question for the whole; older answers do not count
    bool m_isGathering = false;
    quint64 m_ticket = 0;
    int m_underWay = 0;
    int m_scanned = 0; // number of the paragraph before which all are known or asked
};

} // namespace toasoan
