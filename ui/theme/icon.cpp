#include "ui/theme/icon.h"

#include "ui/theme/palette.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace toasoan {
namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "icon", qPrintable(name));
    return there ? file.readAll() : QByteArray();
}

// Draws at the asked size in the colour of the moment.
class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, std::optional<Tint> tint)
        : m_name(std::move(name))
        , m_tint(tint)
    {
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    QString key() const override { return u"toasoan"_s; }
    QString iconName() override { return m_name; }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmapOf(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixmapOf(size, mode, state);
    }

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled) {
            QColor faint = color(Tint::Muted);
            faint.setAlphaF(0.45F);
            return faint;
        }
        if (m_tint)
            return color(*m_tint);
        return color(state == QIcon::On ? Tint::Accent : mode == QIcon::Normal ? Tint::Muted : Tint::Ink);
    }

    QPixmap pixmapOf(const QSize &size, QIcon::Mode mode, QIcon::State state) const
    {
        const QColor ink = colorFor(mode, state);
        const QString key = u"toasoan/%1/%2x%3/%4"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ink.name(QColor::HexArgb));
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray svg = drawing(m_name);
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        painter.setOpacity(ink.alphaF());
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<Tint> m_tint;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new LineIcon(name, std::nullopt));
}

QIcon icon(const QString &name, Tint tint)
{
    return QIcon(new LineIcon(name, tint));
}

QIcon applicationIcon()
{
    return QIcon(u":/icons/toasoan.svg"_s);
}

} // namespace toasoan
