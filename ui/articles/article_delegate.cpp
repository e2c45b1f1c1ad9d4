#include "ui/articles/article_delegate.h"

#include "ui/articles/article_list_model.h"
#include "ui/articles/stage_label.h"
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

QString secondLine(const QModelIndex &index)
{
    const QString snippet = index.data(ArticleListModel::SnippetRole).toString();
    if (!snippet.isEmpty())
        return QString(snippet).remove(QChar(0x2068)).remove(QChar(0x2069)).simplified();
    const auto *model = qobject_cast<const ArticleListModel *>(index.model());
    const auto summary = index.data(ArticleListModel::SummaryRole).value<ArticleSummary>();
    QStringList parts{label(summary.stage)};
    if (!summary.byline.isEmpty())
        parts << summary.byline;
    if (summary.photos > 0)
        parts << ArticleListModel::tr("%n pictures", nullptr, summary.photos);
    if (model && summary.updatedAt.isValid())
        parts << timeAgo(summary.updatedAt, model->now());
    return parts.join(u" · "_s);
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
    painter->setFont(item.font);
    painter->setPen(color(Tint::Muted));
    painter->drawText(below, Qt::AlignVCenter,
                      metrics.elidedText(secondLine(index), Qt::ElideRight, inner.width()));
    painter->restore();
    if (item.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
}

} // namespace toasoan
