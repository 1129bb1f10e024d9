// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/reliability/writerprocess.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QElapsedTimer>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Concurrency final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoWritersTakeTurns();
    void aReaderReadsWhileOthersWrite();
    void aHeldLockEndsWithLocked();
    void whatAnotherProcessWroteIsSeen();
    void anEditOnAnOlderStateIsAConflict();
};

void tst_Concurrency::twoWritersTakeTurns()
{
    TempRegister made;
    made.close();
    WriterProcess first(made.path(), 1, 60);
    WriterProcess second(made.path(), 2, 60);
    QVERIFY(first.finish());
    QVERIFY(second.finish());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.exitCode(), 0);
    const auto file = storage::openRegister(made.path(), Access::Read, 0);
    for (WriterProcess* writer : {&first, &second})
        QVERIFY(storage::verify(**file, writer->acknowledged().back())->ok()); // nothing forked
}

void tst_Concurrency::aReaderReadsWhileOthersWrite()
{
    TempRegister made;
    made.close();
    WriterProcess writer(made.path(), 3, 150);
    QVERIFY(writer.waitForAck());
    const auto reader = Register::open(
        made.path(), Access::Read, TempRegister::author(), made.clock);
    QVERIFY(reader.has_value());
    qint64 before = 0;
    for (int i = 0; i < 10; ++i) {
        const auto verdict = (*reader)->verify({});
        QVERIFY(verdict.has_value());
        QVERIFY(verdict->ok()); // one state of the file, never half an action
        QVERIFY(verdict->head.seq >= before);
        before = verdict->head.seq;
    }
    QVERIFY(writer.finish());
    QCOMPARE(writer.exitCode(), 0);
}

void tst_Concurrency::aHeldLockEndsWithLocked()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const Head before = *open->head();
    RawSqlite other(open.path());
    other.run("BEGIN IMMEDIATE");
    QElapsedTimer waited;
    waited.start();
    const auto refused = setFields(
        *open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Two"_s}}, {});
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QVERIFY(waited.elapsed() >= 2'500);
    QCOMPARE(dossier(*open, id)->incident.title, u"One"_s); // reading goes on
    other.run("ROLLBACK");
    QVERIFY(*open->head() == before);
    QVERIFY(setFields(*open, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Two"_s}}, {})
                .has_value());
    QVERIFY(open->verify(before)->ok());
}

void tst_Concurrency::whatAnotherProcessWroteIsSeen()
{
    TempRegister open;
    open.log(u"One"_s);
    WriterProcess writer(open.path(), 4, 5);
    QVERIFY(writer.finish());
    QVERIFY(*open->head() == writer.acknowledged().back());
    open.log(u"Two"_s);
    QVERIFY(
        open->verify(writer.acknowledged().empty() ? std::optional<Head>() : *open->head())->ok());
}

void tst_Concurrency::anEditOnAnOlderStateIsAConflict()
{
    TempRegister mine;
    const Id<Incident> id = mine.log(u"One"_s);
    const Incident stale = dossier(*mine, id)->incident;
    auto theirs = Register::open(mine.path(), Access::Write, TempRegister::author(), mine.clock);
    QVERIFY(setFields(**theirs, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Theirs"_s}}, {})
                .has_value());
    Incident edited = stale;
    edited.title = u"Mine"_s;
    const auto refused = mine->act("changed", [&](Door& door) -> Result<void> {
        door.put(edited);
        return {};
    });
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(dossier(*mine, id)->incident.title, u"Theirs"_s);
    QVERIFY(mine->verify({})->ok());
}

IREG_TEST(QCoreApplication, tst_Concurrency)
#include "tst_concurrency.moc"
