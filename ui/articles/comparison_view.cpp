#include "ui/articles/comparison_view.h"

#include "ui/articles/change_format.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QTextBlockFormat>
#include <QTextCursor>

namespace toasoan {

namespace {

constexpr int keptAround = 60; // characters of unchanged text shown on each side of a change

// Only the neighbourhood of a change is read; the rest is left out.
QString shortened(const QString &text, bool first, bool last)
{
    if (text.size() <= 2 * keptAround + 20)
        return text;
    const QString head = text.left(keptAround);
    const QString tail = text.right(keptAround);
    if (first && !last)
        return u"… " + tail;
    return last ? QString(head + u" …") : QString(head + u" … " + tail);
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Comparison"));
    document()->setDocumentMargin(12);
}

void ComparisonView::show(const QList<FieldDiff> &differences)
{
    m_differences = differences;
    m_sentence = differences.isEmpty() ? tr("The two texts read the same.") : QString();
    paintDifferences();
}

void ComparisonView::showSentence(const QString &sentence)
{
    m_differences.clear();
    m_sentence = sentence;
    paintDifferences();
}

void ComparisonView::paintDifferences()
{
    clear();
    QTextCursor cursor(document());
    QTextCharFormat quiet;
    quiet.setForeground(color(Tint::Muted));
    if (!m_sentence.isEmpty()) {
        cursor.insertText(m_sentence, quiet);
        return;
    }
    QString heading;
    for (const FieldDiff &difference : m_differences) {
        QTextBlockFormat block;
        block.setBottomMargin(8);
        block.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        if (cursor.position() > 0)
            cursor.insertBlock(block);
        else
            cursor.setBlockFormat(block);
        const QString name = headingOf(difference);
        if (!name.isEmpty() && (name != heading || difference.moved)) {
            cursor.insertText(name, quiet);
            cursor.insertBlock(block);
        }
        heading = name;
        const auto &pieces = difference.pieces;
        for (qsizetype at = 0; at < pieces.size(); ++at) {
            const bool same = pieces[at].change == Change::Same;
            const QString text =
                same ? shortened(pieces[at].text, at == 0, at == pieces.size() - 1) : pieces[at].text;
            cursor.insertText(text, changeFormat(pieces[at].change));
        }
    }
    moveCursor(QTextCursor::Start);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        paintDifferences();
}

} // namespace toasoan
