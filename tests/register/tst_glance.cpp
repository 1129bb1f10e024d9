// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QRegularExpression>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// More events than are all checked at opening: the first incident and the last have one note each.
class LargeRegister
{
public:
    LargeRegister()
    {
        first = made.log(u"First"_s);
        const auto filled = made->act("changed", [this](Door& door) -> Result<void> {
            for (int i = 0; i < 21'000; ++i) {
                TimelineEntry entry;
                entry.incident = first;
                entry.recorded = made->now();
                entry.text = u"Step %1"_s.arg(i);
                door.put(entry);
            }
            return {};
        });
        if (!filled)
            qFatal("not filled: %s", qPrintable(filled.error().detail));
        last = made.log(u"Last"_s);
        for (int i = 0; i < 3; ++i) {
            if (!setFields(
                    *made, {&typeOf<Incident>(), last.value}, {{u"summary"_s, u"%1"_s.arg(i)}}, {}))
                qFatal("not set");
        }
        made.close();
    }
    Result<std::unique_ptr<Register>> open(Access access) const
    {
        return Register::open(made.path(), access, TempRegister::author(), made.clock);
    }

    TempRegister made;
    Id<Incident> first, last;
};

void alter(const QString& path, const QByteArray& sql)
{
    RawSqlite(path).run(sql);
}

constexpr char unreadable[] = "UPDATE event SET body = zeroblob(length(body)) WHERE seq = ";

} // namespace

/// What opening promises to find, and what only the look at one incident or a whole verification
/// does (docs/file-format.md).
class tst_Glance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aSoundRegisterHasNoFlaw();
    void aSmallRegisterIsCheckedWhole_data();
    void aSmallRegisterIsCheckedWhole();
    void aLargeRegisterIsCheckedAtItsEnd();
    void theRecordsOfOneIncidentAreCheckedInAnyRegister();
    void aLongChainIsWalkedInParts();
    void aDistrustedRegisterIsNotWrittenTo();
};

void tst_Glance::aSoundRegisterHasNoFlaw()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"First"_s, {{u"owner"_s, u"Kim Ode"_s}});
    made.log(u"By mistake"_s);
    QVERIFY(made->undo({}).has_value());
    QVERIFY(made.reopen().has_value());
    QVERIFY(!made->flaw());
    QCOMPARE(made->flawOf(id).value(), std::nullopt);
}

void tst_Glance::aSmallRegisterIsCheckedWhole_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("body") << QByteArray(unreadable) + "3" << u"#event-unreadable 3"_s;
    QTest::newRow("value") << QByteArray("UPDATE incident SET title = 'x'")
                           << u"#value-differs incident 1 title"_s;
    QTest::newRow("row gone") << QByteArray("DELETE FROM timeline_entry WHERE id = 1")
                              << u"#record-differs timeline_entry 1"_s;
    QTest::newRow("revision") << QByteArray("UPDATE incident SET revision = revision + 1")
                              << u"#record-differs incident 1"_s;
}

void tst_Glance::aSmallRegisterIsCheckedWhole()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, detail);
    TempRegister made;
    const Id<Incident> id = made.log(u"First"_s);
    QVERIFY(addRecord(*made, typeOf<TimelineEntry>(), id, {{u"text"_s, u"Called"_s}}));
    made.close();
    alter(made.path(), sql);
    const auto writing = Register::open(
        made.path(), Access::Write, TempRegister::author(), made.clock);
    QCOMPARE(writing.error(), (Error{ErrorKind::ChainBroken, detail, made.path()}));
    const auto reading = Register::open(
        made.path(), Access::Read, TempRegister::author(), made.clock);
    QCOMPARE((*reading)->flaw(), std::optional(writing.error()));
    QCOMPARE((*reading)->flawOf(id).value(), std::optional(writing.error()));
}

void tst_Glance::aLargeRegisterIsCheckedAtItsEnd()
{
    const LargeRegister large;
    const auto head = (*large.open(Access::Read))->head();
    QVERIFY(head->seq > 20'000);
    alter(large.made.path(), unreadable + QByteArray::number(100));
    QVERIFY(large.open(Access::Write).has_value()); // that is for `verify`
    QVERIFY(!(*large.open(Access::Read))->verify({})->ok());
    alter(large.made.path(), unreadable + QByteArray::number(head->seq - 1'000));
    QCOMPARE(large.open(Access::Write).error().kind, ErrorKind::ChainBroken);
    QVERIFY((*large.open(Access::Read))->flaw().has_value());
}

void tst_Glance::theRecordsOfOneIncidentAreCheckedInAnyRegister()
{
    const LargeRegister large;
    alter(large.made.path(), "UPDATE incident SET title = 'x' WHERE id = 1");
    const auto open = large.open(Access::Read);
    QVERIFY(!(*open)->flaw());
    QCOMPARE((*open)->flawOf(large.last).value(), std::nullopt);
    QCOMPARE((*open)->flawOf(large.first).value()->detail, u"#value-differs incident 1 title"_s);
}

void tst_Glance::aLongChainIsWalkedInParts()
{
    const LargeRegister large;
    auto open = large.open(Access::Read);
    Head at;
    for (int part = 0; part < 4; ++part)
        at = (*open)->checkChain(at, 5'000).value();
    QCOMPARE(at.seq, qint64{20'000});
    QCOMPARE((*open)->checkChain(at, 5'000).value(), (*open)->head().value());
    open->reset();
    alter(large.made.path(), unreadable + QByteArray::number(7'000));
    open = large.open(Access::Read);
    QVERIFY((*open)->checkChain({}, 5'000).has_value());
    QCOMPARE((*open)->checkChain({}, 10'000).error().detail, u"#event-unreadable 7000"_s);
}

void tst_Glance::aDistrustedRegisterIsNotWrittenTo()
{
    TempRegister made;
    made.log(u"First"_s);
    const Error found{ErrorKind::ChainBroken, u"#event-altered 1"_s, made.path()};
    made->distrust(found);
    QCOMPARE(logIncident(*made, {{u"title"_s, u"x"_s}}).error(), found);
    QCOMPARE(made->flawOf({1}).value(), std::optional(found));
}

IREG_TEST(QCoreApplication, tst_Glance)
#include "tst_glance.moc"
