// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/searching.h"
#include "model/storage/search.h"
#include "model/storage/verifysearch.h"
#include "tests/support/python.h"
#include "tests/support/randomactions.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_SearchIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPortionLeavesItSound_data();
    void anyPortionLeavesItSound();
    void aRecordThatComesBackIsFoundOnce();
    void whatItDidNotSeeYetCanBeErased();
    void eventsWithoutTextsWaitForOthers();

private:
    static qint64 markOf(const TempRegister& made)
    {
        return RawSqlite(made.path()).ask("SELECT seq FROM search_mark").toLongLong();
    }
    static bool agrees(TempRegister& made)
    {
        const QString script = QStringLiteral(IREG_TEST_FOLDER "/../verify_search.py");
        return made->verify({})->ok() && runPython(script, {made.path()}).value(u"ok"_s).toBool();
    }
};

void tst_SearchIndex::anyPortionLeavesItSound_data()
{
    QTest::addColumn<int>("portion");
    QTest::newRow("event by event") << 1;
    QTest::newRow("a few") << 3;
    QTest::newRow("many") << 40;
}

/// A portion may end between two events of one action, or of one record.
void tst_SearchIndex::anyPortionLeavesItSound()
{
    QFETCH(int, portion);
    TempRegister made;
    RandomActions actions(*made, 20261125U + static_cast<quint32>(portion));
    for (int round = 0; round < 160; ++round) {
        QVERIFY(!actions.step());
        QVERIFY(made->drainSearch(portion).has_value());
        if (round % 40 == 39)
            QVERIFY2(agrees(made), qPrintable(QString::number(round)));
    }
    QVERIFY(made->drainSearch(-1).has_value());
    QVERIFY(agrees(made));
    qint64 pending = -1;
    QVERIFY(made->read([&](Database& database) { pending = SearchIndex(database).pending(); }));
    QCOMPARE(pending, 0);
}

void tst_SearchIndex::aRecordThatComesBackIsFoundOnce()
{
    TempRegister made;
    made.log(u"Dromedary"_s);
    QCOMPARE(search(*made, u"dromedary"_s, 0)->size(), 1U);
    const auto undone = made->undo({});
    QCOMPARE(search(*made, u"dromedary"_s, 0)->size(), 0U);
    QVERIFY(made->undo(*undone).has_value());
    const auto again = made->undo({});
    QVERIFY(made->undo(*again).has_value()); // gone, back, gone and back within one portion
    QCOMPARE(search(*made, u"dromedary"_s, 0)->size(), 1U);
    QVERIFY(agrees(made));
}

void tst_SearchIndex::whatItDidNotSeeYetCanBeErased()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"One"_s, {{u"summary"_s, u"Reported by Robin"_s}});
    QVERIFY(made->drainSearch(-1).has_value());
    QVERIFY(setFields(*made, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"Robin Q"_s}}, {}));
    QVERIFY(made->act("erased", [&](Door& door) -> Result<void> {
        eraseField(door, typeOf<Incident>(), id.value, "summary");
        eraseField(door, typeOf<Incident>(), id.value, "title");
        return {};
    }));
    QVERIFY(setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Anew"_s}}, {}));
    QCOMPARE(search(*made, u"robin"_s, 0)->size(), 0U);
    QCOMPARE(search(*made, u"anew"_s, 0)->size(), 1U);
    QVERIFY(agrees(made));
}

void tst_SearchIndex::eventsWithoutTextsWaitForOthers()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"One"_s);
    QVERIFY(made->drainSearch(-1).has_value());
    const qint64 before = markOf(made);
    const auto grade = [&](const QString& code) {
        return setFields(
            *made, {&typeOf<Incident>(), id.value}, {{u"confidentiality"_s, code}}, {});
    };
    QVERIFY(grade(u"high"_s));
    QCOMPARE(*made->drainSearch(64), 0);
    QCOMPARE(markOf(made), before); // the disk is left alone
    for (int round = 0; round < 8; ++round)
        QVERIFY(grade(round % 2 == 0 ? u"low"_s : u"high"_s));
    QCOMPARE(*made->drainSearch(4), 4); // a whole portion moves the mark, lest it grow for ever
    QCOMPARE(markOf(made), before + 4);
}

IREG_TEST(QCoreApplication, tst_SearchIndex)
#include "tst_searchindex.moc"
