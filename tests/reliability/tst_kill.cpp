// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/reliability/writerprocess.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Kill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledWriterLosesNothingAcknowledged();
    void anAcknowledgementThatWasLostWouldBeSeen();
};

/// IREG_KILLS says how often; 25 where it says nothing.
void tst_Kill::aKilledWriterLosesNothingAcknowledged()
{
    const int asked = qEnvironmentVariableIntValue("IREG_KILLS");
    const int wanted = asked > 0 ? asked : 25;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    TempRegister made;
    made.close();
    std::size_t acknowledged = 0;
    int interrupted = 0;
    for (int i = 0; i < wanted; ++i) {
        WriterProcess writer(made.path(), random.generate());
        QVERIFY(writer.waitForAck());
        writer.letRun(random.bounded(1, 80));
        writer.kill();
        const auto heads = writer.acknowledged();
        QVERIFY(!heads.empty());
        acknowledged += heads.size();
        interrupted += QFileInfo(made.path() + u"-journal"_s).size() > 0 ? 1 : 0;
        const auto file = storage::openRegister(made.path(), Access::Write, 0);
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        const auto verdict = storage::verify(**file, heads.back());
        QVERIFY2(verdict->ok(), qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(i)));
        QVERIFY(verdict->head.seq >= heads.back().seq);
    }
    qInfo("seed %u: %d kills, %zu acknowledged actions, none lost; %d inside a transaction",
          seed,
          wanted,
          acknowledged,
          interrupted);
}

void tst_Kill::anAcknowledgementThatWasLostWouldBeSeen()
{
    TempRegister made;
    made.close();
    const QString before = made.path() + u".before"_s;
    QVERIFY(QFile::copy(made.path(), before));
    WriterProcess writer(made.path(), 1, 20);
    QVERIFY(writer.finish());
    const auto heads = writer.acknowledged();
    const auto file = storage::openRegister(before, Access::Read, 0);
    QVERIFY(!storage::verify(**file, heads.back())->ok());
}

IREG_TEST(QCoreApplication, tst_Kill)
#include "tst_kill.moc"
