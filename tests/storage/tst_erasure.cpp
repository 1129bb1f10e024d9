// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/history.h"
#include "model/register/searching.h"
#include "model/storage/erasure.h"
#include "model/storage/opening.h"
#include "tests/support/python.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Erasure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainStillVerifies();
    void historySaysThatItWasErased();
    void aStaleCopyDoesNotBringItBack();
    void undoDoesNotBringItBack();
    void noPageOfTheFileHoldsIt();
    void refusesWhatIsNotThere();

private:
    static Result<qint64> erase(Register& open, Id<Incident> id, const QByteArray& code)
    {
        return open.act("erased", [&](Door& door) -> Result<void> {
            eraseField(door, typeOf<Incident>(), id.value, code);
            return {};
        });
    }
};

void tst_Erasure::theChainStillVerifies()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s, {{u"summary"_s, u"Reported by Robin"_s}});
    QVERIFY(setFields(*open, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"By Robin Q"_s}}, {})
                .has_value());
    const Head before = *open->head();
    QVERIFY(erase(*open, id, "summary").has_value());
    const Dossier known = *dossier(*open, id);
    QVERIFY(known.incident.summary.isEmpty());
    QCOMPARE(known.incident.title, u"One"_s);
    QVERIFY(open->verify(before)->ok()); // a head noted before the erasure stays good
    QCOMPARE(search(*open, u"robin"_s, 0)->size(), 0U);
    QVERIFY(erase(*open, id, "summary").has_value()); // again: says so again
    QVERIFY(open->verify(before)->ok());
    const QString script = QStringLiteral(IREG_TEST_FOLDER "/../verify_register.py");
    QVERIFY(runPython(script, {open.path()}).value(u"ok"_s).toBool());
}

void tst_Erasure::historySaysThatItWasErased()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s, {{u"summary"_s, u"Reported by Robin"_s}});
    QVERIFY(erase(*open, id, "summary").has_value());
    const HistoryQuery query{.of = RecordRef{&typeOf<Incident>(), id.value}, .field = u"summary"_s};
    const auto lines = *history(*open, query);
    QCOMPARE(lines.size(), 2U);
    for (const HistoryLine& line : lines)
        QVERIFY(isNull(line.value));
    QVERIFY(lines.front().erased || lines.back().erased);
}

void tst_Erasure::aStaleCopyDoesNotBringItBack()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s, {{u"summary"_s, u"Reported by Robin"_s}});
    Incident stale = dossier(*open, id)->incident;
    QVERIFY(erase(*open, id, "summary").has_value());
    stale.title = u"Two"_s;
    const auto put = open->act("changed", [&](Door& door) -> Result<void> {
        door.put(stale);
        return {};
    });
    QCOMPARE(put.error().kind, ErrorKind::Conflict);
    QVERIFY(dossier(*open, id)->incident.summary.isEmpty());
}

void tst_Erasure::undoDoesNotBringItBack()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    const auto set = setFields(
        *open, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"Reported by Robin"_s}}, {});
    const auto erased = erase(*open, id, "summary");
    QCOMPARE(open->undo(*erased).error().kind, ErrorKind::Invalid);
    QVERIFY(!open->undo(set->action));
    QVERIFY(dossier(*open, id)->incident.summary.isEmpty());
    QVERIFY(open->verify({})->ok());
}

void tst_Erasure::noPageOfTheFileHoldsIt()
{
    TempRegister open;
    const QByteArray marker = "zebracrossing";
    const Id<Incident> id = open.log(
        u"One"_s, {{u"summary"_s, u"Reported by "_s + QString::fromLatin1(marker)}});
    QCOMPARE(search(*open, QString::fromLatin1(marker), 0)->size(), 1U); // indexed
    for (int i = 0; i < 30; ++i)
        open.log(u"Another %1"_s.arg(i), {{u"summary"_s, QString(2000, u'x')}});
    open.close();
    QVERIFY(bytesOf(open.path()).contains(marker)); // so its absence means something
    QVERIFY(open.reopen().has_value());
    QVERIFY(erase(*open, id, "summary").has_value());
    open.close();
    {
        const auto file = openRegister(open.path(), Access::Write, 0);
        QVERIFY(purgeTraces(**file).has_value());
        QVERIFY(storage::verify(**file, {})->ok());
    }
    QVERIFY(!bytesOf(open.path()).contains(marker));
    QVERIFY(open.reopen().has_value());
    QVERIFY(open->verify({})->ok());
}

void tst_Erasure::refusesWhatIsNotThere()
{
    TempRegister open;
    const Id<Incident> id = open.log(u"One"_s);
    QCOMPARE(erase(*open, id, "nonsense").error().kind, ErrorKind::NotFound);
    QCOMPARE(erase(*open, {99}, "title").error().kind, ErrorKind::NotFound);
}

IREG_TEST(QCoreApplication, tst_Erasure)
#include "tst_erasure.moc"
