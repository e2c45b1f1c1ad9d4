#include "ui/review/remark_delegate.h"

#include "ui/review/remark_card.h"
#include "ui/theme/palette.h"
#include "ui/widgets/laid_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int betweenCards = 8;
constexpr int padding = 10;
constexpr int bar = 3;
constexpr int setIn = 14; // of replies
constexpr int gap = 4;
constexpr int corner = 6;

// Goes through the texts of a card from above: measures them, and paints them where there is a painter.
class RemarkTypesetter
{
public:
    RemarkTypesetter(const QFont &font, QRect room, QPainter *painter)
        : m_font(font)
        , m_room(room)
        , m_painter(painter)
        , m_y(room.top())
    {
    }

    void put(const QString &text, Tint tint, QFont::Weight weight, int indent)
    {
        if (text.isEmpty())
            return;
        QFont font = m_font;
        font.setWeight(weight);
        // A paragraph is a line of its own, as it was typed.
        for (const QString &line : text.split(u'\n')) {
            const LaidText laid(line.isEmpty() ? u" "_s : line, font, m_room.width() - indent);
            if (m_painter) {
                m_painter->setPen(color(tint));
                laid.paint(*m_painter, QPoint(m_room.left() + indent, m_y));
            }
            m_y += laid.height();
        }
    }

    void leave(int pixels) { m_y += pixels; }
    int y() const { return m_y; }
    int height() const { return m_y - m_room.top(); }

private:
    QFont m_font;
    QRect m_room;
    QPainter *m_painter;
    int m_y;
};

int typeset(const RemarkCard &card, const QFont &font, QRect room, QPainter *painter)
{
    RemarkTypesetter set(font, room, painter);
    const int top = set.y();
    set.put(card.place, Tint::Muted, QFont::Normal, bar + 7);
    if (painter)
        painter->fillRect(room.left(), top, bar, set.y() - top, color(Tint::Remark));
    for (qsizetype i = 0; i < card.said.size(); ++i) {
        const RemarkCard::Said &said = card.said[i];
        const int indent = i == 0 ? 0 : setIn;
        set.leave(i == 0 ? gap + 2 : 2 * gap);
        const QString head = said.when.isEmpty() ? said.who : QString(said.who + u" · "_s + said.when);
        set.put(head, said.isEnd ? Tint::Ok : Tint::Muted, QFont::DemiBold, indent);
        set.put(said.text, card.isResolved ? Tint::Muted : Tint::Ink, QFont::Normal, indent);
    }
    return set.height();
}

int roomIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * padding - 2;
}

} // namespace

QSize RemarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(remarkCardRole).value<RemarkCard>();
    const int width = roomIn(option);
    return {width + 2 * padding,
            typeset(card, option.font, QRect(0, 0, width, 0), nullptr) + 2 * padding + betweenCards};
}

void RemarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto card = index.data(remarkCardRole).value<RemarkCard>();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = chosen && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -betweenCards);
    QPen pen(color(chosen ? (hasFocus ? Tint::Accent : Tint::Remark) : Tint::Line), chosen ? 2 : 1);
    if (card.id.isNull())
        pen.setStyle(Qt::DashLine); // not sent yet
    painter->setPen(pen);
    painter->setBrush(color(chosen ? Tint::RemarkQuiet : Tint::Paper));
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect room(option.rect.left() + padding, option.rect.top() + padding, roomIn(option), 0);
    typeset(card, option.font, room, painter);
    painter->restore();
}

} // namespace toasoan
