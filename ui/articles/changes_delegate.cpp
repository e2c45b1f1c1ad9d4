#include "ui/articles/changes_delegate.h"

#include "ui/articles/changes_model.h"
#include "core/article/field_label.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowMargin = 4;
constexpr int gap = 12;
constexpr int between = 3;           // what goes and what comes
constexpr double mostOfChange = 0.3; // of the line, for what goes and for what comes

QFont strong(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QString onOneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

// Writes piece after piece from left to right.
class Line
{
public:
    Line(QPainter &painter, const QRect &room, const QFont &font)
        : m_painter(painter)
        , m_room(room)
        , m_font(font)
        , m_metrics(font)
    {
    }

    int widthOf(const QString &text) const { return m_metrics.horizontalAdvance(text); }
    int left() const { return m_room.width(); }
    void skip(int width) { m_room.setLeft(m_room.left() + width); }

    void write(const QString &text, int width, Tint ink, Qt::TextElideMode elide)
    {
        m_painter.setFont(m_font);
        m_painter.setPen(color(ink));
        const QString shown = fitted(text, elide, width);
        m_painter.drawText(m_room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        skip(std::min(width, widthOf(shown)));
    }

    void writeOn(Tint ground, const QFont &font, const QString &text, int width)
    {
        const QString shown = fitted(text, Qt::ElideMiddle, width);
        const QRect place(m_room.left(), m_room.center().y() - m_metrics.height() / 2, widthOf(shown),
                          m_metrics.height());
        m_painter.fillRect(place, color(ground));
        m_painter.setFont(font);
        m_painter.setPen(color(Tint::Ink));
        m_painter.drawText(m_room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        skip(place.width());
    }

private:
    // elidedText() measures fractions of a pixel and would cut words that fit into what widthOf() says.
    QString fitted(const QString &text, Qt::TextElideMode elide, int width) const
    {
        return widthOf(text) <= width ? text : m_metrics.elidedText(text, elide, width);
    }

    QPainter &m_painter;
    QRect m_room;
    QFont m_font;
    QFontMetrics m_metrics;
};

void writeChange(Line &line, const PlannedChange &planned, const QFont &font)
{
    const QString field = fieldLabel(planned.change.field);
    if (!field.isEmpty()) {
        line.write(field, line.left() / 4, Tint::Muted, Qt::ElideRight);
        line.skip(gap);
    }
    const SentenceOf &sentence = planned.sentence;
    const QString left = onOneLine(sentence.text.left(sentence.start));
    const QString before = onOneLine(sentence.text.mid(sentence.start, sentence.length));
    const QString right = onOneLine(sentence.text.mid(sentence.start + sentence.length));
    const QString &with = planned.change.place.with;
    const int most = int(line.left() * mostOfChange);
    const int beforeWidth = std::min(line.widthOf(before), most);
    const int withWidth = std::min(line.widthOf(with), most);
    // What stands to the left may have half of the rest, or what the right leaves over.
    const int rest = line.left() - beforeWidth - between - withWidth;
    const int leftWidth = std::min(line.widthOf(left), std::max(rest / 2, rest - line.widthOf(right)));
    QFont struck = font;
    struck.setStrikeOut(true);
    QFont underlined = font;
    underlined.setUnderline(true);
    line.write(left, leftWidth, Tint::Ink, Qt::ElideLeft);
    line.writeOn(Tint::AccentQuiet, struck, before, beforeWidth);
    line.skip(between);
    line.writeOn(Tint::OkQuiet, underlined, with, withWidth);
    line.write(right, line.left(), Tint::Ink, Qt::ElideRight);
}

void writeArticle(Line &line, const ChangesModel &model, const QModelIndex &index)
{
    const int all = model.rowCount(index);
    const int ticked = model.tickedIn(index);
    const QString count = ticked == all ? ChangesModel::tr("%n places", nullptr, all)
                                        : ChangesModel::tr("%1 of %n places", nullptr, all).arg(ticked);
    const int countWidth = line.widthOf(count);
    line.write(index.data().toString(), line.left() - countWidth - gap, Tint::Ink, Qt::ElideRight);
    line.skip(gap);
    line.write(count, countWidth, Tint::Muted, Qt::ElideNone);
}

} // namespace

QSize ChangesDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, QFontMetrics(strong(option.font)).height() + 2 * rowMargin};
}

void ChangesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ChangesModel *>(index.model());
    if (!model)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    // The style of the tick knows its size, that of the text does not.
    const QRect tick = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    room.setLeft(std::max(room.left(), tick.right() + rowMargin));
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect inner(room.left() + rowMargin, item.rect.top(),
                      item.rect.right() - room.left() - 2 * rowMargin, item.rect.height());
    painter->setClipRect(inner);
    if (const PlannedChange *planned = model->changeAt(index)) {
        Line line(*painter, inner, item.font);
        writeChange(line, *planned, item.font);
    } else {
        Line line(*painter, inner, strong(item.font));
        writeArticle(line, *model, index);
    }
    painter->restore();
}

} // namespace toasoan
