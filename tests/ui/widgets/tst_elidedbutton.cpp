// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTest>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_ElidedButton final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::dress(Scheme::Light); }
    void aClockThatTicksKeepsItsWidth_data();
    void aClockThatTicksKeepsItsWidth();
};

void tst_ElidedButton::aClockThatTicksKeepsItsWidth_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("same");
    QTest::newRow("a minute") << u"7 h 20 min left"_s << u"7 h 19 min left"_s << true;
    QTest::newRow("narrow digits") << u"11 h 11 min left"_s << u"20 h 48 min left"_s << true;
    QTest::newRow("a digit less") << u"10 min left"_s << u"9 min left"_s << false;
    QTest::newRow("other words") << u"10 min left"_s << u"10 min late"_s << false;
}

void tst_ElidedButton::aClockThatTicksKeepsItsWidth()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    ElidedButton button;
    QVERIFY2(button.fontMetrics().horizontalAdvance(u'1')
                 != button.fontMetrics().horizontalAdvance(u'0'),
             "a font whose digits are all as wide shows nothing here");
    const auto widths = [&](const QString& words) {
        button.say(words + u" · INC-2026-0001"_s);
        button.setShorter({words});
        return std::pair(button.sizeHint().width(), button.minimumSizeHint().width());
    };
    const auto first = widths(before), second = widths(after);
    QTEST(first == second, "same");
}

IREG_TEST(QApplication, tst_ElidedButton)
#include "tst_elidedbutton.moc"
