#include "ui/window/notices.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/tab_order.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace toasoan {

namespace {

Banner::Kind kindOf(Notices::Kind kind)
{
    switch (kind) {
    case Notices::Kind::Information:
        return Banner::Kind::Info;
    case Notices::Kind::Done:
        return Banner::Kind::Done;
    case Notices::Kind::Warning:
        return Banner::Kind::Warning;
    }
    return Banner::Kind::Info;
}

} // namespace

Notices::Notices(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // a sentence needs the lines it needs
}

void Notices::show(const QString &subject, Kind kind, const QString &sentence, const QList<Way> &ways)
{
    clear(subject);
    auto *banner = new Banner(kindOf(kind), sentence, this);
    for (const Way &way : ways) {
        banner->addWay(way.label, [this, subject, go = way.go] {
            clear(subject);
            go();
        });
    }
    connect(banner, &Banner::closed, this, [this, subject] { clear(subject); });
    m_layout->addWidget(banner);
    for (QPushButton *way : banner->findChildren<QPushButton *>())
        tabBefore(this, way);
    for (QToolButton *close : banner->findChildren<QToolButton *>())
        tabBefore(this, close);
    banner->show();
    m_banners.insert(subject, banner);
}

void Notices::clear(const QString &subject)
{
    if (Banner *banner = m_banners.take(subject)) { // perhaps the one whose button is being pressed
        banner->hide();
        banner->deleteLater();
    }
}

void Notices::focus(const QString &subject)
{
    if (const Banner *banner = m_banners.value(subject))
        if (auto *way = banner->findChild<QPushButton *>())
            way->setFocus(Qt::OtherFocusReason);
}

QStringList Notices::sentences() const
{
    QStringList all;
    for (const Banner *banner : m_banners)
        all << banner->sentence();
    return all;
}

} // namespace toasoan
