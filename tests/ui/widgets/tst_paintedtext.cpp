// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/palettelines.h"
#include "ui/registerpage/linedelegates.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/housestyle.h"
#include "ui/widgets/wrappedtext.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

using Painting =
    std::function<void(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)>;

template <class Delegate>
void paintBy(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(text));
    Delegate().paint(&painter, option, model.index(0, 0));
}

void paintAlone(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    painter.setFont(option.font);
    paintLine(painter, option.rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintByStyle(QPainter& painter, const QStyleOptionViewItem& option, const QString& text)
{
    painter.setFont(option.font);
    HouseStyle().drawItemText(
        &painter, option.rect, Qt::AlignLeft | Qt::AlignVCenter, option.palette, true, text);
}

/// What is painted on a page of this direction.
QImage painted(const Painting& paint, Qt::LayoutDirection direction, const QString& text)
{
    QImage image(500, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.direction = direction;
    option.state = QStyle::State_Enabled;
    option.font.setStyleStrategy(QFont::NoAntialias);
    option.fontMetrics = QFontMetrics(option.font);
    paint(painter, option, text);
    return image;
}

/// Where there is something on it.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != Qt::white)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

Q_DECLARE_METATYPE(Painting)

/// What somebody wrote is read in its own direction, and stands at the edge of the page's.
class tst_PaintedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepTheirDirection_data();
    void wordsKeepTheirDirection();
    void whatIsLateKeepsItsColourInTheChosenRow();
};

void tst_PaintedText::wordsKeepTheirDirection_data()
{
    QTest::addColumn<Painting>("paint");
    QTest::newRow("a line") << Painting(paintAlone);
    QTest::newRow("the palette") << Painting(paintBy<PaletteLines>);
    QTest::newRow("the list") << Painting(paintBy<LineDelegate>);
    QTest::newRow("a table's cell") << Painting(paintBy<CellDelegate>);
    QTest::newRow("a control") << Painting(paintByStyle);
}

void tst_PaintedText::wordsKeepTheirDirection()
{
    QFETCH(Painting, paint);
    const QString text = u"Lamp (out)!"_s;
    const QImage leading = painted(paint, Qt::LeftToRight, text);
    const QImage trailing = painted(paint, Qt::RightToLeft, text);
    const QRect one = inkOf(leading), other = inkOf(trailing);
    QVERIFY(one.width() > 20 && one.right() < 250);
    QVERIFY(other.left() > 250);
    QCOMPARE(trailing.copy(other), leading.copy(one));
}

void tst_PaintedText::whatIsLateKeepsItsColourInTheChosenRow()
{
    QStandardItemModel model(1, 1);
    auto* late = new QStandardItem(u"17 d late"_s);
    late->setForeground(Qt::red);
    model.setItem(0, 0, late);
    const QImage image = painted(
        [&model](QPainter& painter, QStyleOptionViewItem option, const QString&) {
            option.state |= QStyle::State_Selected | QStyle::State_Active;
            CellDelegate().paint(&painter, option, model.index(0, 0));
        },
        Qt::LeftToRight,
        {});
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            red += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
    }
    QVERIFY2(red > 40, qPrintable(QString::number(red)));
}

IREG_TEST(QApplication, tst_PaintedText)
#include "tst_paintedtext.moc"
