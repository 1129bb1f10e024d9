// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/storage/replayed.h"
#include "tests/support/suite.h"

#include <limits>

using namespace ireg;
using namespace ireg::storage;

class tst_Replayed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdKeepsItsRecord_data();
    void everyIdKeepsItsRecord();
    void fieldsStandInTheOrderOfTheType();
    void fieldsAreFoundFromAnywhere();
    void whatWasReadableStaysKnown();
    void anEventsNumberIsKept_data();
    void anEventsNumberIsKept();
};

void tst_Replayed::everyIdKeepsItsRecord_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("as they are given out") << QList<qint64>{1, 2, 3, 4};
    QTest::newRow("backwards") << QList<qint64>{4, 3, 2, 1};
    QTest::newRow("with gaps") << QList<qint64>{2, 1, 5, 3, 4, 9};
    QTest::newRow("hostile") << QList<qint64>{most, 0, -1, least, 5, 1, 6, most - 1, 2};
}

void tst_Replayed::everyIdKeepsItsRecord()
{
    QFETCH(QList<qint64>, ids);
    ReplayedTable table(typeOf<Incident>());
    qint64 revision = 0;
    for (const qint64 id : ids) {
        QVERIFY(!table.find(id));
        table.at(id).revision = ++revision;
    }
    revision = 0;
    for (const qint64 id : ids) {
        QCOMPARE(table.at(id).id, id);
        QCOMPARE(table.find(id)->revision, ++revision);
    }
    QCOMPARE(table.records().size(), static_cast<std::size_t>(ids.size()));
}

void tst_Replayed::fieldsStandInTheOrderOfTheType()
{
    ReplayedRecord record;
    for (const std::size_t index : {7U, 2U, 9U, 0U, 7U, 3U, 9U})
        record.field(index).become(100 + index, 5, false);
    std::vector<std::size_t> order;
    for (const ReplayedField& field : record.fields) {
        order.push_back(field.index);
        QCOMPARE(field.mark, 100 + field.index);
    }
    QCOMPARE(order, (std::vector<std::size_t>{0, 2, 3, 7, 9}));
}

void tst_Replayed::fieldsAreFoundFromAnywhere()
{
    const RecordType& type = typeOf<Incident>();
    const ReplayedTable table(type);
    const auto count = static_cast<int>(type.fields.size());
    for (int i = 0; i < count; ++i) {
        const QByteArrayView code = type.fields[static_cast<std::size_t>(i)].code;
        for (const int from : {0, i, count - 1})
            QCOMPARE(table.indexOf(code, from), i);
    }
    for (const char* unknown : {"", "titl", "titles", "present"})
        QCOMPARE(table.indexOf(unknown, count / 2), -1);
}

void tst_Replayed::whatWasReadableStaysKnown()
{
    ReplayedRecord record;
    record.field(4).become(77, 12, false);
    record.field(4).readable = 12;
    record.field(6).become(0, 13, true);
    record.clear();
    QCOMPARE(record.field(4).mark, quint64{0});
    QCOMPARE(record.field(4).readable, qint64{12});
    QVERIFY(!record.field(6).erased);
}

void tst_Replayed::anEventsNumberIsKept_data()
{
    QTest::addColumn<qint64>("seq");
    QTest::newRow("first") << qint64{1};
    QTest::newRow("after a billion") << qint64{1'000'000'007};
    QTest::newRow("more than any file holds") << (qint64{1} << 46);
}

void tst_Replayed::anEventsNumberIsKept()
{
    QFETCH(qint64, seq);
    ReplayedRecord record;
    record.field(65).become(1, seq, true);
    QCOMPARE(static_cast<qint64>(record.field(65).seq), seq);
    QCOMPARE(static_cast<int>(record.field(65).index), 65);
    QVERIFY(record.field(65).erased);
}

IREG_TEST(QCoreApplication, tst_Replayed)
#include "tst_replayed.moc"
