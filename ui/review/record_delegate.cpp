#include "ui/review/record_delegate.h"

#include "core/desk/record_notes.h"
#include "ui/review/record_model.h"
#include "ui/theme/palette.h"
#include "ui/widgets/laid_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace toasoan {

namespace {

constexpr int sideMargin = 12;
constexpr int topMargin = 6;
constexpr int gap = 16;
constexpr int between = 2;
constexpr int longestNote = 240;  // characters; the rest stands below the list
constexpr int leastForWords = 12; // widths of a letter, however narrow the list

QString noteOf(const RecordLine &line)
{
    const QString note = noteInWords(line.entry).simplified();
    return note.size() > longestNote ? QString(note.left(longestNote) + u'…') : note;
}

struct Measures
{
    int time = 0;
    int words = 0;
};

Measures measuresFor(const QStyleOptionViewItem &option, int width)
{
    const QFontMetrics metrics(option.font);
    const int time = metrics.horizontalAdvance(QStringLiteral("00/00/0000 00:00:00"));
    const int words = width - 2 * sideMargin - time - gap;
    return {time, std::max(words, leastForWords * metrics.averageCharWidth())};
}

const RecordLine *lineOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RecordModel *>(index.model());
    return model && index.row() < model->rowCount() ? &model->lineAt(index.row()) : nullptr;
}

} // namespace

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RecordLine *line = lineOf(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!line || !view)
        return QStyledItemDelegate::sizeHint(option, index);
    const int width = view->viewport()->width();
    const Measures measures = measuresFor(option, width);
    int height = LaidText(sentence(*line), option.font, measures.words).height();
    if (const QString note = noteOf(*line); !note.isEmpty())
        height += between + LaidText(note, option.font, measures.words).height();
    return {width, height + 2 * topMargin};
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const RecordLine *line = lineOf(index);
    if (!line)
        return;
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const Measures measures = measuresFor(item, item.rect.width());
    const QPoint at = item.rect.topLeft() + QPoint(sideMargin, topMargin);
    painter->setPen(color(Tint::Muted));
    LaidText(momentOf(line->entry), item.font, measures.time + gap).paint(*painter, at);
    const LaidText words(sentence(*line), item.font, measures.words);
    const QPoint right = at + QPoint(measures.time + gap, 0);
    painter->setPen(color(Tint::Ink));
    words.paint(*painter, right);
    painter->setPen(color(Tint::Muted));
    if (const QString note = noteOf(*line); !note.isEmpty())
        LaidText(note, item.font, measures.words)
            .paint(*painter, right + QPoint(0, words.height() + between));
    painter->restore();
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

} // namespace toasoan
