#include "ui/review/suggestion_delegate.h"

#include "ui/review/suggestion_card.h"
#include "ui/theme/change_look.h"
#include "ui/theme/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int betweenCards = 8;
constexpr int padding = 10;
constexpr int bar = 3;
constexpr int corner = 6;

QTextCharFormat inked(Tint tint, bool strong = false)
{
    QTextCharFormat format;
    format.setForeground(color(tint));
    if (strong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

std::unique_ptr<QTextDocument> written(const SuggestionCard &card, const QFont &font, int width)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    document->setTextWidth(width);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    QTextCursor cursor(document.get());
    cursor.insertText(card.head, inked(Tint::Muted, true));
    QTextBlockFormat below;
    below.setTopMargin(4);
    const auto line = [&] { cursor.insertBlock(below); };
    if (!card.place.isEmpty()) {
        line();
        cursor.insertText(card.place, inked(Tint::Muted));
    }
    line();
    if (!card.told.isEmpty())
        cursor.insertText(card.told, inked(Tint::Ink));
    if (!card.removed.isEmpty())
        cursor.insertText(card.removed, removedLook());
    if (!card.removed.isEmpty() && !card.added.isEmpty())
        cursor.insertText(u" "_s, inked(Tint::Ink));
    if (!card.added.isEmpty())
        cursor.insertText(card.added, addedLook());
    if (!card.fits) {
        line();
        cursor.insertText(SuggestionDelegate::tr("The text has been changed here since; it no longer fits."),
                          inked(Tint::Warn));
    }
    if (!card.decided.isEmpty()) {
        line();
        cursor.insertText(card.decided, inked(Tint::Muted, true));
    }
    return document;
}

int roomIn(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * padding - bar - 9;
}

} // namespace

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto card = index.data(suggestionCardRole).value<SuggestionCard>();
    const auto document = written(card, option.font, roomIn(option));
    return {roomIn(option) + 2 * padding,
            int(std::ceil(document->size().height())) + 2 * padding + betweenCards};
}

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto card = index.data(suggestionCardRole).value<SuggestionCard>();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = chosen && option.widget && option.widget->hasFocus();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(1, 1, -1, -betweenCards);
    painter->setPen(QPen(color(chosen ? (hasFocus ? Tint::Accent : Tint::Ok) : Tint::Line), chosen ? 2 : 1));
    painter->setBrush(color(Tint::Paper));
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    const QRectF side(frame.left() + padding, frame.top() + padding, bar, frame.height() - 2 * padding);
    painter->fillRect(side, color(card.decided.isEmpty() ? Tint::Ok : Tint::Line));
    painter->translate(option.rect.left() + padding + bar + 7, option.rect.top() + padding);
    written(card, option.font, roomIn(option))->drawContents(painter);
    painter->restore();
}

} // namespace toasoan
