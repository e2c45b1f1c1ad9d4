#include "ui/articles/article_delegate.h"

#include "ui/articles/article_list_model.h"
#include "ui/articles/stage_label.h"
#include "ui/theme/icon.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QPainter>

namespace toasoan {

namespace {

using namespace Qt::StringLiterals;

constexpr int sideMargin = 12;
constexpr int topMargin = 8;
constexpr int between = 4;

QFont headlineFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() + 1);
    font.setWeight(QFont::DemiBold);
    return font;
}

// What follows the stage of an article, or the place a search found.
QString secondLine(const QModelIndex &index)
{
    const QString snippet = index.data(ArticleListModel::SnippetRole).toString();
    if (!snippet.isEmpty())
        return QString(snippet).remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    const auto summary = index.data(ArticleListModel::SummaryRole).value<ArticleSummary>();
    QStringList parts;
    if (model)
        parts << model->openPointsOf(index);
    parts << summary.byline;
    parts.removeAll(QString());
    if (summary.photos > 0)
        parts << ArticleListModel::tr("%n pictures", nullptr, summary.photos);
    if (model && summary.updatedAt.isValid())
        parts << timeAgo(summary.updatedAt, model->now());
    return parts.join(u" · "_s);
}

bool isFound(const QModelIndex &index)
{
    return !index.data(ArticleListModel::SnippetRole).toString().isEmpty();
}

bool isPressing(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    const Deadline deadline = index.data(ArticleListModel::SummaryRole).value<ArticleSummary>().plan.deadline;
    return model && nearness(deadline, model->now()) != Nearness::Far;
}

// A flag and the words of the deadline, behind what stands to its left; takes its room off the line.
void paintPlan(QPainter *painter, QRect &line, const QModelIndex &index, const QFont &base)
{
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    const QString plan = model ? model->planOf(index) : QString();
    if (plan.isEmpty())
        return;
    const QFontMetrics metrics(base);
    const int size = metrics.ascent();
    const int left = line.left() + metrics.horizontalAdvance(u' ') + between;
    const Tint tint = isPressing(index) ? Tint::Warn : Tint::Muted;
    icon(u"flag"_s, tint).paint(painter, QRect(left, line.top() + (line.height() - size) / 2, size, size));
    const QRect words(left + size + between, line.top(), line.right() - left - size - between, line.height());
    const QString shown = metrics.elidedText(plan, Qt::ElideRight, words.width());
    painter->setFont(base);
    painter->setPen(color(tint));
    painter->drawText(words, Qt::AlignVCenter, shown);
    line.setLeft(words.left() + metrics.horizontalAdvance(shown));
}

// The stage in its colour, a deadline that is near, then the rest.
void paintSecondLine(QPainter *painter, QRect line, const QModelIndex &index, const QFont &base)
{
    const QFontMetrics metrics(base);
    QString rest = secondLine(index);
    if (!isFound(index)) {
        const Stage stage = index.data(ArticleListModel::SummaryRole).value<ArticleSummary>().stage;
        QFont font = base;
        font.setWeight(QFont::DemiBold);
        const QString words = QFontMetrics(font).elidedText(label(stage), Qt::ElideRight, line.width());
        painter->setFont(font);
        painter->setPen(color(stageTint(stage)));
        painter->drawText(line, Qt::AlignVCenter, words);
        line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(words));
        rest = rest.isEmpty() ? rest : QString(u" · "_s + rest);
        paintPlan(painter, line, index, base);
    }
    painter->setFont(base);
    painter->setPen(color(Tint::Muted));
    painter->drawText(line, Qt::AlignVCenter, metrics.elidedText(rest, Qt::ElideRight, line.width()));
}

} // namespace

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height =
        QFontMetrics(headlineFont(option.font)).height() + between + QFontMetrics(option.font).height();
    return {160, height + 2 * topMargin};
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    painter->save();
    const QRect inner = item.rect.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    const QFont bold = headlineFont(item.font);
    const QFontMetrics boldMetrics(bold);
    painter->setFont(bold);
    painter->setPen(color(Tint::Ink));
    painter->drawText(QRect(inner.left(), inner.top(), inner.width(), boldMetrics.height()), Qt::AlignVCenter,
                      boldMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    const QFontMetrics metrics(item.font);
    const QRect below(inner.left(), inner.top() + boldMetrics.height() + between, inner.width(),
                      metrics.height());
    paintSecondLine(painter, below, index, item.font);
    painter->restore();
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

} // namespace toasoan
