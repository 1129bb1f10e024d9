// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/housestyle.h"

#include <QApplication>
#include <QTabBar>
#include <QWheelEvent>

using namespace ireg;
using namespace Qt::StringLiterals;

/// That the wheel changes nothing it passes over.
class tst_Wheel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTabIsChangedByTheWheel();

private:
    static void turnedOver(QWidget& widget)
    {
        const QPointF middle = widget.rect().center();
        QWheelEvent turn(middle,
                         widget.mapToGlobal(middle),
                         {},
                         {0, -120},
                         Qt::NoButton,
                         Qt::NoModifier,
                         Qt::NoScrollPhase,
                         false);
        turn.setAccepted(false);
        QApplication::sendEvent(&widget, &turn);
    }
};

void tst_Wheel::noTabIsChangedByTheWheel()
{
    HouseStyle style;
    QTabBar tabs;
    tabs.setStyle(&style);
    for (const QString& name : {u"Overview"_s, u"Timeline"_s, u"Review"_s})
        tabs.addTab(name);
    tabs.show();
    tabs.setCurrentIndex(1);
    turnedOver(tabs);
    QCOMPARE(tabs.currentIndex(), 1);
}

IREG_TEST(QApplication, tst_Wheel)
#include "tst_wheel.moc"
