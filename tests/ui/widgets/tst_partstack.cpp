// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/partstack.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace ireg;
using namespace Qt::StringLiterals;

/// That nothing is given room for what nobody sees, and rows of buttons break.
class tst_PartStack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePartInViewTakesRoom();
    void aPartIsNotSqueezedBelowItsLeastSize();
    void whatEndsALineStandsAtItsEnd();
};

void tst_PartStack::onlyThePartInViewTakesRoom()
{
    QScrollArea room;
    room.setWidgetResizable(true);
    auto* stack = new PartStack;
    auto* little = new QLabel(u"Nothing here yet."_s);
    auto* much = new QWidget;
    auto* column = new QVBoxLayout(much);
    for (int i = 0; i < 30; ++i) {
        auto* text = new QLabel(
            u"Many words that break, and so are higher the less room is there"_s);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    for (QWidget* part : {static_cast<QWidget*>(little), much})
        stack->addWidget(part);
    room.setWidget(stack);
    room.resize(300, 300);
    room.show();
    QTRY_COMPARE(room.verticalScrollBar()->maximum(), 0);
    stack->setCurrentWidget(much);
    QTRY_VERIFY(room.verticalScrollBar()->maximum() > 100);
    stack->setCurrentWidget(little);
    QTRY_COMPARE(room.verticalScrollBar()->maximum(), 0);
    QCOMPARE(stack->currentIndex(), stack->indexOf(little));
}

void tst_PartStack::aPartIsNotSqueezedBelowItsLeastSize()
{
    QScrollArea room;
    room.setWidgetResizable(true);
    auto* stack = new PartStack;
    auto* large = new QWidget;
    large->setMinimumSize(500, 700);
    stack->addWidget(new QLabel(u"Little"_s));
    stack->addWidget(large);
    room.setWidget(stack);
    room.resize(300, 300);
    room.show();
    QTRY_COMPARE(room.verticalScrollBar()->maximum(), 0);
    stack->setCurrentWidget(large);
    QTRY_VERIFY(room.verticalScrollBar()->maximum() >= 400);
    QVERIFY(large->width() >= 500);
}

void tst_PartStack::whatEndsALineStandsAtItsEnd()
{
    QWidget bar;
    auto* row = new FlowLayout(&bar);
    std::array<QPushButton*, 3> buttons{};
    for (QPushButton*& button : buttons) {
        button = new QPushButton(u"Filter"_s, &bar);
        row->addWidget(button);
    }
    row->setAlignment(buttons.back(), Qt::AlignRight);
    const int width = buttons.front()->sizeHint().width();
    bar.resize(8 * width, row->heightForWidth(8 * width));
    bar.show();
    const int end = bar.width() - row->contentsMargins().right() - 1;
    QCOMPARE(buttons.back()->geometry().right(), end);
    QCOMPARE(buttons[1]->y(), buttons.back()->y());
    QVERIFY(buttons[1]->geometry().right() < end - width);
    bar.resize(2 * width, row->heightForWidth(2 * width));
    QTRY_VERIFY(buttons.back()->y() > buttons.front()->y());
}

IREG_TEST(QApplication, tst_PartStack)
#include "tst_partstack.moc"
