// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/registermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

void threeIncidents(RegisterOnThread& open)
{
    open.log(u"Mail gateway down"_s, {{u"owner"_s, u"Kim"_s}});
    open.log(u"Export shown to another tenant"_s, {{u"owner"_s, u"Ana"_s}});
    open.log(u"Licence server slow"_s);
    QCoreApplication::processEvents();
}

/// The model after its first answer.
struct Shown
{
    explicit Shown(RegisterOnThread& open)
        : model(*open, Language::English, open.clock), tester(&model),
          answered(&model, &RegisterModel::answered)
    {
        QCoreApplication::processEvents(); // what was logged before is no news to the model
        after([this] { model.ask({}); });
    }
    template <class Act> void after(Act act)
    {
        answered.clear();
        act();
        QTRY_VERIFY(!answered.isEmpty());
    }
    QStringList column(int column)
    {
        QStringList words;
        for (int row = 0; row < model.rowCount(); ++row)
            words.append(model.index(row, column).data().toString());
        return words;
    }

    RegisterModel model;
    QAbstractItemModelTester tester;
    QSignalSpy answered;
};

} // namespace

class tst_RegisterGroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsStandTogetherBehindTheirHeads();
    void aClosedGroupKeepsItsRowsToItself();
    void aChangeMovesARowToItsGroup();
};

void tst_RegisterGroups::groupsStandTogetherBehindTheirHeads()
{
    RegisterOnThread open;
    threeIncidents(open);
    open.log(u"Labels swapped"_s, {{u"owner"_s, u"Kim"_s}});
    Shown shown(open);
    shown.after([&] { shown.model.setGroup(u"owner"_s); });
    QCOMPARE(shown.column(column::Reference),
             QStringList({u"Owner: Ana (1)"_s,
                          u"INC-2026-0002"_s,
                          u"Owner: Kim (2)"_s,
                          u"INC-2026-0004"_s,
                          u"INC-2026-0001"_s,
                          u"Owner: Not given (1)"_s,
                          u"INC-2026-0003"_s}));
    QCOMPARE(shown.model.incidents(), 4);
    QVERIFY(shown.model.isHead(0) && !shown.model.isHead(1) && !shown.model.incidentAt(0));
    const QModelIndex head = shown.model.index(2, column::Title);
    QCOMPARE(head.flags(), Qt::ItemFlags(Qt::ItemIsEnabled)); // no row to choose
    QCOMPARE(head.data(Qt::AccessibleTextRole).toString(), u"Group, open: Owner: Kim (2)"_s);
    shown.after([&] { shown.model.setOrder(u"title"_s); });
    QCOMPARE(shown.column(column::Title).mid(3, 2),
             QStringList({u"Labels swapped"_s, u"Mail gateway down"_s}));
    shown.after([&] { shown.model.ask({.words = u"mail"_s, .where = {}}); });
    QCOMPARE(shown.column(column::Reference),
             QStringList({u"Owner: Kim (1)"_s, u"INC-2026-0001"_s}));
    shown.after([&] { shown.model.setGroup({}); });
    QCOMPARE(shown.model.rowCount(), 1);
}

void tst_RegisterGroups::aClosedGroupKeepsItsRowsToItself()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.after([&] { shown.model.setGroup(u"noticed"_s); });
    QCOMPARE(shown.model.rowCount(), 4);
    shown.model.setClosed(0, true);
    QCOMPARE(shown.model.rowCount(), 1);
    QVERIFY(shown.model.isClosed(0));
    QCOMPARE(shown.model.incidents(), 3);
    QVERIFY(shown.model.index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(u"Group, closed"_s));
    shown.after([&] { shown.model.refresh(); });
    QCOMPARE(shown.model.rowCount(), 1);
    shown.model.setClosed(0, false);
    QCOMPARE(shown.column(column::Title).mid(1).size(), 3);
    QCOMPARE(shown.column(column::Title).at(1), u"Licence server slow"_s);
    shown.model.setAllClosed(true);
    QCOMPARE(shown.model.rowCount(), 1);
    shown.model.setAllClosed(false);
    QCOMPARE(shown.model.rowCount(), 4);
}

void tst_RegisterGroups::aChangeMovesARowToItsGroup()
{
    RegisterOnThread open;
    threeIncidents(open);
    Shown shown(open);
    shown.after([&] { shown.model.setGroup(u"owner"_s); });
    shown.model.setClosed(0, true); // Ana's
    QSignalSpy reset(&shown.model, &QAbstractItemModel::modelReset);
    open.set({3}, u"owner"_s, u"Kim"_s);
    QTRY_COMPARE(
        shown.column(column::Reference),
        QStringList(
            {u"Owner: Ana (1)"_s, u"Owner: Kim (2)"_s, u"INC-2026-0003"_s, u"INC-2026-0001"_s}));
    QCOMPARE(reset.count(), 0);
}

IREG_TEST(QCoreApplication, tst_RegisterGroups)
#include "tst_registergroups.moc"
