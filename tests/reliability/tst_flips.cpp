// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"
#include "model/storage/verify.h"
#include "tests/support/randomactions.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QRandomGenerator>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Everything a register says, whatever its pages look like.
QByteArray logicalDump(const QString& path)
{
    RawSqlite file(path);
    const QByteArray tables = file.ask(
        "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema WHERE type = 'table'"
        " AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\'"
        " ORDER BY name)");
    QByteArray dump;
    for (const QByteArray& table : tables.split(',')) {
        const QByteArray columns = file.ask(
            "SELECT group_concat('quote(\"' || name || '\")', ' || ')"
            " FROM pragma_table_info('"
            + table + "')");
        dump += table + ':'
            + file.ask("SELECT group_concat(line, char(10)) FROM (SELECT " + columns
                       + " AS line FROM \"" + table + "\" ORDER BY 1)");
    }
    return dump;
}

enum class Seen { Refused, Found, Identical, Missed };

Seen outcomeOf(const QString& path, const QByteArray& dump)
{
    const auto file = storage::openRegister(path, Access::Read, 0);
    if (!file)
        return Seen::Refused;
    const auto verdict = storage::verify(**file, {});
    if (!verdict || !verdict->ok())
        return Seen::Found;
    return logicalDump(path) == dump ? Seen::Identical : Seen::Missed;
}

} // namespace

class tst_Flips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noChangedContentPassesUnseen();
};

/// IREG_FLIPS says how often; 150 where it says nothing. Without the chain, SQLite's own check
/// passes most of these: it knows nothing of content.
void tst_Flips::noChangedContentPassesUnseen()
{
    const int asked = qEnvironmentVariableIntValue("IREG_FLIPS");
    const int wanted = asked > 0 ? asked : 150;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    TempRegister made;
    RandomActions actions(*made, seed);
    for (int i = 0; i < 150; ++i)
        QVERIFY(!actions.step());
    made.close();
    const QByteArray whole = bytesOf(made.path());
    const QByteArray dump = logicalDump(made.path());
    QCOMPARE(outcomeOf(made.path(), dump), Seen::Identical);
    std::map<Seen, int> counted;
    for (int i = 0; i < wanted; ++i) {
        QByteArray bytes = whole;
        const auto at = static_cast<qsizetype>(random.generate64() % quint64(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
        writeBytes(made.path(), bytes);
        const Seen outcome = outcomeOf(made.path(), dump);
        QVERIFY2(outcome != Seen::Missed, qPrintable(u"seed %1, byte %2"_s.arg(seed).arg(at)));
        ++counted[outcome];
        QCOMPARE(bytesOf(made.path()), bytes);
    }
    qInfo("seed %u: %d flips, %d refused at opening, %d found, %d without meaning",
          seed,
          wanted,
          counted[Seen::Refused],
          counted[Seen::Found],
          counted[Seen::Identical]);
    QVERIFY(counted[Seen::Refused] + counted[Seen::Found] > 0);
}

IREG_TEST(QCoreApplication, tst_Flips)
#include "tst_flips.moc"
