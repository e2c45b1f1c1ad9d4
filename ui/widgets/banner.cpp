#include "ui/widgets/banner.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int iconSize = 20;
constexpr int between = 12;
constexpr int mostLinesBeside = 3; // of the sentence, beside its buttons

Tint tintOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Done:
        return Tint::Ok;
    case Banner::Kind::Warning:
        return Tint::Warn;
    case Banner::Kind::Info:
        break;
    }
    return Tint::Info;
}

QString iconOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Done:
        return u"ok"_s;
    case Banner::Kind::Warning:
        return u"warning"_s;
    case Banner::Kind::Info:
        break;
    }
    return u"info"_s;
}

// The icon is painted each time, so that it follows the theme.
class Sign : public QWidget
{
public:
    Sign(const QIcon &icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(QSize(iconSize, iconSize) * textScale());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

} // namespace

Banner::Banner(Kind kind, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sentence(new QLabel(sentence, this))
    , m_ways(new QWidget(this))
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(sentence);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_sentence->setWordWrap(true); // after the policy, in which it notes that the height hangs on the width
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &Banner::closed);

    m_grid->setContentsMargins(16, 8, 8, 8);
    m_grid->setHorizontalSpacing(between);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(new Sign(icon(iconOf(kind), tintOf(kind)), this), 0, 0);
    m_grid->addWidget(m_sentence, 0, 1);
    m_grid->addWidget(m_ways, 0, 2);
    m_grid->addWidget(close, 0, 3);
    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(8);
    m_ways->hide(); // until there is one
    setTabOrder(m_ways, close);
}

QString Banner::sentence() const
{
    return m_sentence->text();
}

void Banner::addWay(const QString &label, std::function<void()> go)
{
    auto *button = new QPushButton(label, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [go = std::move(go)] { go(); });
    m_ways->layout()->addWidget(button);
    m_ways->show();
    placeWays();
}

// By the width alone, which does not change with it.
void Banner::placeWays()
{
    const QMargins margins = m_grid->contentsMargins();
    int beside = width() - margins.left() - margins.right() - m_ways->sizeHint().width() - 3 * between;
    for (const int column : {0, 3})
        beside -= m_grid->itemAtPosition(0, column)->sizeHint().width();
    const QRect room(0, 0, std::max(beside, 1), QWIDGETSIZE_MAX);
    const QFontMetrics metrics = m_sentence->fontMetrics();
    const int height = metrics.boundingRect(room, Qt::TextWordWrap, m_sentence->text()).height();
    const bool isBelow = !m_ways->isHidden() && height > mostLinesBeside * metrics.lineSpacing();
    if (std::exchange(m_isBelow, isBelow) == isBelow)
        return;
    m_grid->removeWidget(m_ways);
    m_grid->addWidget(m_ways, isBelow ? 1 : 0, isBelow ? 1 : 2, isBelow ? Qt::AlignLeft : Qt::Alignment());
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeWays();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Tint::Paper));
    painter.fillRect(0, 0, 4, height(), color(tintOf(m_kind)));
    painter.fillRect(0, height() - 1, width(), 1, color(Tint::Line));
}

void Banner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace toasoan
