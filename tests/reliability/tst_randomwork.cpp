// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/randomactions.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_RandomWork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAlwaysFollowFromTheJournal();
    void undoingEverythingLeavesNothing();
};

/// After each of many random actions, undo and erasure among them, replaying the journal gives
/// the tables, and what the history says last of a field is what the field says.
void tst_RandomWork::tablesAlwaysFollowFromTheJournal()
{
    const int asked = qEnvironmentVariableIntValue("IREG_RANDOM_STEPS");
    const int steps = asked > 0 ? asked : 250;
    const quint32 seed = QRandomGenerator::global()->generate();
    TempRegister open;
    RandomActions actions(*open, seed);
    for (int i = 0; i < steps; ++i) {
        open.clock.advance(60);
        const auto error = actions.step();
        QVERIFY2(!error,
                 qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(i).arg(error ? error->detail
                                                                                 : QString())));
        if (i % 10 == 9)
            QVERIFY(open->drainSearch(3).has_value());
        const auto verdict = open->verify({});
        QVERIFY2(verdict->ok(),
                 verdict->ok() ? ""
                               : qPrintable(u"seed %1, step %2: %3 %4"_s.arg(seed).arg(i).arg(
                                   QString::fromLatin1(verdict->findings.front().kind),
                                   QString::fromLatin1(verdict->findings.front().field))));
    }
    std::map<qint64, Value> last;
    const auto lines = history(*open, {});
    for (const HistoryLine& line : *lines) {
        if (line.record != u"incident"_s)
            continue;
        if (line.field == u"title"_s)
            last[line.recordId.toLongLong()] = line.value; // an incident's own number, no reference
    }
    const auto incidents = all<Incident>(*open);
    for (const Incident& incident : *incidents)
        QVERIFY(last.at(incident.id.value) == Codec<QString>::encode(incident.title));
    qInfo("seed %u: %d steps, %lld events", seed, steps, open->head()->seq);
}

void tst_RandomWork::undoingEverythingLeavesNothing()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    for (int i = 0; i < 30; ++i)
        QVERIFY(setFields(*open,
                          {&typeOf<Incident>(), id.value},
                          {{i % 2 == 0 ? u"title"_s : u"impact"_s, QString::number(i)}},
                          {})
                    .has_value());
    int undone = 0;
    while (open->undo({}))
        ++undone;
    QCOMPARE(undone, 31);
    QVERIFY(all<Incident>(*open)->empty());
    QVERIFY(open->verify({})->ok());
}

QTEST_GUILESS_MAIN(tst_RandomWork)
#include "tst_randomwork.moc"
