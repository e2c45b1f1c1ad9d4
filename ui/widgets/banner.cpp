#include "ui/widgets/banner.h"

#include "ui/theme/icon.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

constexpr int iconSize = 20;

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
    , m_ways(new QHBoxLayout)
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

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(new Sign(icon(iconOf(kind), tintOf(kind)), this));
    row->addWidget(m_sentence, 1);
    m_ways->setSpacing(8);
    row->addLayout(m_ways);
    row->addWidget(close);
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
    m_ways->addWidget(button);
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
