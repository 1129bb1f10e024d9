// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/clickthrough.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_ClickThrough final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPressBesideTheListReachesWhatLiesThere();
    void aPressInTheListIsTheLists();
};

namespace
{

/// A field with its list open, and another field well away from the list.
class NamedWindow final : public QWidget
{
public:
    NamedWindow()
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(&other);
        column->addStretch(1);
        column->addWidget(&name);
        auto* completer = new QCompleter({u"Kim Tran"_s, u"Kim Okoro"_s}, &name);
        name.setCompleter(completer);
        new ClickThrough(*completer);
        resize(400, 300);
        show();
        name.setFocus();
        if (!QTest::qWaitForWindowActive(this))
            qFatal("the window does not become active");
        QTest::keyClicks(&name, u"Ki"_s);
        list = completer->popup();
    }
    void press(QPoint where) const
    {
        QMouseEvent event(QEvent::MouseButtonPress,
                          list->mapFromGlobal(where),
                          where,
                          Qt::LeftButton,
                          Qt::LeftButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(list, &event);
    }

    QLineEdit other, name;
    QAbstractItemView* list = nullptr;
};

} // namespace

void tst_ClickThrough::aPressBesideTheListReachesWhatLiesThere()
{
    const NamedWindow window;
    QVERIFY(window.list->isVisible());
    window.press(window.other.mapToGlobal(window.other.rect().center()));
    QVERIFY(!window.list->isVisible());
    QVERIFY(window.other.hasFocus());
    QCOMPARE(window.name.text(), u"Ki"_s);
}

void tst_ClickThrough::aPressInTheListIsTheLists()
{
    const NamedWindow window;
    window.press(window.list->mapToGlobal(QPoint(4, 4)));
    QVERIFY(!window.other.hasFocus());
    QVERIFY(window.name.hasFocus());
}

IREG_TEST(QApplication, tst_ClickThrough)
#include "tst_clickthrough.moc"
