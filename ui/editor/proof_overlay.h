#pragma once

#include "core/proof/finding.h"
#include "ui/editor/block_note.h"

#include <QFuture>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QTimer>

#include <functional>

class QPainter;
class QTextEdit;

namespace toasoan {

// The marks of the proofreader: asks for the verdict on each paragraph, those in view first, a few at a time,
// and paints what is known. It never waits, and it never marks the word somebody is just typing.
class ProofOverlay : public QObject
{
    Q_OBJECT

public:
    using Check = std::function<QFuture<QList<Finding>>(const QString &text)>;

    explicit ProofOverlay(QTextEdit &sheet);

    void setCheck(Check check);
    void setOn(bool on);
    bool isOn() const { return m_on; }
    void setIgnoredWords(const QStringList &words);
    void recheck();

    // Told of each paragraph whose text is no longer `before` but what its note says.
    void follow(const QTextBlock &block, const QString &before);

    // Somebody typed in the word at the cursor, or left it.
    void setTyping(bool typing);

    void paint(QPainter &painter, const QRectF &area) const;

    // The findings that are shown in this paragraph.
    QList<Finding> findingsIn(const QTextBlock &block) const;

signals:
    void changed(); // at most a few times a second

private:
    void ask(const QTextBlock &block);
    void pump();
    QTextBlock nextUnknown();
    void take(const std::weak_ptr<Verdict> &asked, quint64 ticket, const QList<Finding> &findings);
    void repaint(const Verdict *verdict);
    bool isShown(const QTextBlock &block, const Finding &finding) const;
    void paintMark(QPainter &painter, const Finding &finding, double x, double y, double width) const;
    const QPixmap &wave(bool weak) const;

    QTextEdit &m_sheet;
    Check m_check;
    bool m_on = true;
    bool m_typing = false;
    QSet<QString> m_ignored; // lower case
    QTimer m_pumpSoon;
    QTimer m_tellSoon;
    quint64 m_ticket = 0;
    int m_underWay = 0;
    int m_scanned = 0; // number of the paragraph before which all are known or asked
    mutable QPixmap m_waves[2];
    mutable QRgb m_waveColor = 0;
};

} // namespace toasoan
