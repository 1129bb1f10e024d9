// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icon.h"

#include "ui/look/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The smallest picture that need not be enlarged.
QString pictureFile(const QString& name, int side)
{
    int drawn = 64;
    for (int smaller : {48, 32, 16}) {
        if (side <= smaller)
            drawn = smaller;
    }
    return u":/icons/%1-%2.png"_s.arg(name).arg(drawn);
}

QPixmap tinted(const QString& name, QSize size, const QColor& colour)
{
    const QString key = u"ireg-icon-%1-%2x%3-%4"_s.arg(name)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.name());
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QPixmap made(size);
    made.fill(Qt::transparent);
    const int side = std::min(size.width(), size.height());
    // Of a format that is named no plugin is loaded to be asked what it is.
    const QImage drawn(pictureFile(name, side), "png");
    QPainter painter(&made);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side),
                      drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(made.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QSize size = rect.size() * painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(size, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const Tokens& t = tokensOf(QGuiApplication::palette());
        return tinted(m_name,
                      size,
                      mode == QIcon::Disabled                             ? t.disabled
                          : mode == QIcon::Selected || state == QIcon::On ? t.accent
                                                                          : t.text);
    }
    QIconEngine* clone() const override { return new TintedIcon(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const char* name)
{
    return QIcon(new TintedIcon(QString::fromLatin1(name)));
}

bool pointsAlong(const QIcon& icon)
{
    static const QStringList turned{u"back"_s, u"forward"_s, u"undo"_s, u"redo"_s};
    return turned.contains(icon.name());
}

QPixmap iconPicture(const char* name, int side, double pixelRatio, const QColor& colour)
{
    const int pixels = qRound(side * pixelRatio);
    QPixmap picture = tinted(QString::fromLatin1(name), {pixels, pixels}, colour);
    picture.setDevicePixelRatio(pixelRatio);
    return picture;
}

} // namespace ireg
