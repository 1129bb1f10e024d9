// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/record/money.h"
#include "tests/support/randomrow.h"
#include "tests/support/suite.h"

#include <QSet>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// A value of a kind that the field never holds.
Value wrongFor(const Field& field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Line:
    case FieldType::Code:
    case FieldType::Time:
    case FieldType::Date: return Blob{"x"};
    case FieldType::Flag: return qint64{2};
    case FieldType::Integer:
    case FieldType::Bytes:
    case FieldType::Reference: return Text{"x"};
    }
    return {};
}

} // namespace

class tst_Description final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeHasAName();
    void aRowSurvivesItsRecord_data() { types(); }
    void aRowSurvivesItsRecord();
    void aColumnYoungerThanItsRowKeepsTheInitialValue_data() { types(); }
    void aColumnYoungerThanItsRowKeepsTheInitialValue();
    void whatAFieldCantBeIsRefused_data() { types(); }
    void whatAFieldCantBeIsRefused();
    void timesAndDatesAreChecked();
    void integersHaveTheirBounds();
    void differencesNameTheField();
    void fieldsAreFoundByTheirCode();
    void moneyIsFollowedByItsCurrency();
    void everyCodeHasOneEnumerator();

private:
    static void types()
    {
        QTest::addColumn<const RecordType*>("type");
        for (const RecordType* type : recordTypes())
            QTest::newRow(type->name) << type;
    }
};

void tst_Description::everyTypeHasAName()
{
    QSet<QByteArray> names;
    for (const RecordType* type : recordTypes()) {
        names.insert(type->name);
        QCOMPARE(recordType(type->name), type);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(recordTypes().size()));
    QVERIFY(!recordType("nonsense"));
}

void tst_Description::aRowSurvivesItsRecord()
{
    QFETCH(const RecordType*, type);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 50; ++i) {
        const Row row = randomRow(*type, random, false);
        const AnyRecord record = type->make();
        QVERIFY2(writeRow(*type, record.get(), row), qPrintable(u"seed %1"_s.arg(seed)));
        const auto found = difference(row, readRow(*type, record.get()));
        QVERIFY2(found.empty(),
                 found.empty() ? "" : type->fields[static_cast<std::size_t>(found[0].field)].code);
    }
}

void tst_Description::aColumnYoungerThanItsRowKeepsTheInitialValue()
{
    QFETCH(const RecordType*, type);
    const AnyRecord fresh = type->make();
    const AnyRecord record = type->make();
    QVERIFY(writeRow(*type, record.get(), Row(type->fields.size())));
    QVERIFY(readRow(*type, record.get()) == readRow(*type, fresh.get()));
    QVERIFY(!writeRow(*type, record.get(), Row(type->fields.size() + 1)));
    type->setHeader(record.get(), 7, 3);
    QCOMPARE(type->idOf(record.get()), 7);
}

void tst_Description::whatAFieldCantBeIsRefused()
{
    QFETCH(const RecordType*, type);
    const AnyRecord record = type->make();
    for (std::size_t i = 0; i < type->fields.size(); ++i) {
        Row row(type->fields.size());
        row[i] = wrongFor(type->fields[i]);
        QVERIFY2(!writeRow(*type, record.get(), row), type->fields[i].code);
    }
}

void tst_Description::timesAndDatesAreChecked()
{
    const Field& noticed = *typeOf<Incident>().find("noticed");
    const AnyRecord record = typeOf<Incident>().make();
    QVERIFY(noticed.write(record.get(), Text{"2026-11-23T16:37:12.345Z e Australia/Sydney"}));
    for (const char* text : {"",
                             "2026-11-23",
                             "2026-11-23T16:37:12.345Z x UTC",
                             "2026-13-23T16:37:12.345Z e UTC",
                             "2026-11-23T16:37:12.34xZ e UTC",
                             "2026-11-23T16:37:12.345Z e ",
                             "2026-11-23T16:37:12.345Z  UTC"})
        QVERIFY2(!noticed.write(record.get(), Text{text}), text);
    const Field& secured = *typeOf<Evidence>().find("secure_before");
    const AnyRecord evidence = typeOf<Evidence>().make();
    if (secured.type == FieldType::Date) {
        QVERIFY(secured.write(evidence.get(), Text{"2026-02-28"}));
        QVERIFY(!secured.write(evidence.get(), Text{"2026-02-30"}));
    }
}

void tst_Description::integersHaveTheirBounds()
{
    const Field& cycle = *typeOf<Incident>().find("cycle"); // an int
    const AnyRecord record = typeOf<Incident>().make();
    QVERIFY(cycle.write(record.get(), qint64{std::numeric_limits<int>::max()}));
    QVERIFY(!cycle.write(record.get(), qint64{std::numeric_limits<int>::max()} + 1));
    QVERIFY(!cycle.write(record.get(), qint64{std::numeric_limits<int>::min()} - 1));
}

void tst_Description::differencesNameTheField()
{
    Incident before;
    Incident after = before;
    after.title = u"Changed"_s;
    const auto found = difference(rowOf(before), rowOf(after));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.front().field, typeOf<Incident>().indexOf("title"));
    QVERIFY(isNull(found.front().before)); // empty text is null
    QVERIFY(found.front().after == Value{Text{"Changed"}});
}

void tst_Description::fieldsAreFoundByTheirCode()
{
    const RecordType& type = typeOf<TimelineEntry>();
    QCOMPARE(QByteArray(type.fields[static_cast<std::size_t>(type.parentIndex())].code),
             QByteArray("incident"));
    QCOMPARE(typeOf<Person>().parentIndex(), -1);
    QCOMPARE(type.indexOf("nonsense"), -1);
    QVERIFY(!type.find("tex"));
    QVERIFY(type.find("text")->has(Searchable));
}

void tst_Description::everyCodeHasOneEnumerator()
{
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            QSet<QByteArray> codes;
            for (std::size_t i = 0; i < field.codes.size; ++i)
                codes.insert(field.codes.at(i));
            QCOMPARE(codes.size(), static_cast<qsizetype>(field.codes.size));
            QVERIFY(!codes.contains(QByteArray()));
            QCOMPARE(field.type == FieldType::Code, field.codes.size > 0);
        }
    }
}

void tst_Description::moneyIsFollowedByItsCurrency()
{
    int found = 0;
    for (const RecordType* type : recordTypes()) {
        const int money = moneyIndex(*type);
        if (money < 0)
            continue;
        ++found;
        const auto at = static_cast<std::size_t>(money);
        QVERIFY(at + 1 < type->fields.size());
        QCOMPARE(type->fields[at].type, FieldType::Integer);
        QCOMPARE(type->fields[at + 1].type, FieldType::Line);
        QCOMPARE(std::ranges::count_if(type->fields, isMoney), 1);
    }
    QVERIFY(found > 0);
}

IREG_TEST(QCoreApplication, tst_Description)
#include "tst_description.moc"
