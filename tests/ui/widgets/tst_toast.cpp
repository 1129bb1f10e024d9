// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_Toast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFieldThatIsTypedIntoIsNotCovered_data();
    void theFieldThatIsTypedIntoIsNotCovered();
};

void tst_Toast::theFieldThatIsTypedIntoIsNotCovered_data()
{
    QTest::addColumn<QRect>("field");
    QTest::addColumn<bool>("before");
    const QRect foot(20, 250, 360, 30);
    QTest::newRow("at the foot, then the toast") << foot << true;
    QTest::newRow("at the foot, after the toast") << foot << false;
    QTest::newRow("elsewhere") << QRect(20, 20, 100, 30) << true;
}

void tst_Toast::theFieldThatIsTypedIntoIsNotCovered()
{
    QFETCH(QRect, field);
    QFETCH(bool, before);
    QWidget page;
    page.resize(400, 300);
    QLineEdit line(&page), other(&page);
    line.setGeometry(field);
    other.setGeometry(0, 0, 5, 5);
    Toast toast(&page);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    (before ? line : other).setFocus();
    toast.say(u"Saved"_s, u"Undo"_s);
    line.setFocus();
    QVERIFY2(!toast.geometry().intersects(line.geometry()),
             qPrintable(u"%1 %2"_s.arg(toast.y()).arg(toast.height())));
    QVERIFY(page.rect().contains(toast.geometry()));
}

IREG_TEST(QApplication, tst_Toast)
#include "tst_toast.moc"
