// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/exchange/registerjson.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/evidencekeeping.h"
#include "model/register/exporting.h"
#include "model/register/lessons.h"
#include "model/register/recordimport.h"
#include "model/register/records.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Every record of the register, and every content that a record names, as the file holds them.
ImportedRegister asFile(TempRegister& open)
{
    ImportedRegister file{open->profile().uuid, open->profile().organisation, {}, {}, {}};
    for (const RecordType* type : recordTypes()) {
        const auto rows = storedRows(*open, *type);
        for (const auto& stored : *rows)
            file.records.push_back({type, stored.id, stored.row, {}});
    }
    const auto evidence = all<Evidence>(*open);
    for (const Evidence& one : *evidence)
        file.content.insert(one.sha256, *content(*open, one.sha256));
    return file;
}

QByteArray text(const ImportedRegister& file, const RegisterProfile& profile)
{
    QByteArray out = exchange::registerHead(profile, QDateTime::fromSecsSinceEpoch(0));
    out += ",\"records\":{";
    for (const RecordType* type : recordTypes()) {
        out += QByteArray(out.endsWith('{') ? "\"" : ",\"") + type->name + "\":[";
        for (const ImportedRecord& record : file.records) {
            if (record.type == type)
                out += QByteArray(out.endsWith('[') ? "" : ",")
                    + exchange::recordLine(*type, record, 1);
        }
        out += ']';
    }
    out += "},\"content\":[";
    for (auto it = file.content.begin(); it != file.content.end(); ++it)
        out += QByteArray(out.endsWith('[') ? "" : ",") + "{\"sha256\":\"" + it.key().toHex()
            + "\",\"base64\":\"" + it.value().toBase64() + "\"}";
    return out + "]}";
}

/// Two incidents with a bit of everything, odd texts among it.
void fill(TempRegister& open)
{
    const Id<Incident> first = open.log(
        u"\ufeffMail “gateway” down\n😀"_s,
        {{u"owner"_s, u"Kim Ode"_s}, {u"noticed"_s, u"2026-03"_s}, {u"safety"_s, u"yes"_s}});
    const Id<Incident> second = open.log(u"Again"_s);
    if (!addEvidenceBytes(*open, first, u"log.txt"_s, QByteArray("\0\xff log", 6))
        || !addRecord(*open,
                      typeOf<Lesson>(),
                      first,
                      {{u"statement"_s, u"Two of them"_s}, {u"target"_s, u"system"_s}})
        || !linkIncidents(*open, first, LinkKind::Related, second)
        || !linkLesson(*open, {1}, second)
        || !advance(*open, first, Stage::Notify, u"The clock runs"_s))
        qFatal("the register could not be filled");
}

QStringList withoutIds(TempRegister& open, Id<Incident> incident)
{
    const Dossier dossier = *ireg::dossier(*open, incident);
    QStringList lines;
    const auto add = [&lines](const auto& records) {
        for (auto record : records) {
            record.incident = {};
            for (const Value& value : rowOf(record)) {
                if (const auto* text = std::get_if<Text>(&value))
                    lines.append(textOf(*text));
            }
        }
    };
    add(dossier.visits);
    add(dossier.timeline);
    add(dossier.evidence);
    add(dossier.custody);
    add(dossier.lessons);
    lines.append(dossier.nameOf(dossier.incident.owner));
    for (const auto& [id, reference] : dossier.incidentReferences)
        lines.append(reference);
    return lines;
}

} // namespace

class tst_RegisterJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsReadBackAsItWas();
    void anotherRegisterTakesAllOfItOver();
    void whatCameBeforeIsRepeated();
    void itsOwnFileIsRepeated();
    void undoTakesItBack();
    void anIncidentWithAFaultIsRefusedWhole_data();
    void anIncidentWithAFaultIsRefusedWhole();
    void whatIsNoSuchFileIsRefused_data();
    void whatIsNoSuchFileIsRefused();
    void recordsThatSayNothingAreNotTakenWithoutEnd();
    void unknownFieldsArePassedOverWithAWarning();

private:
    static ImportPlan plan(OnRepeat onRepeat = OnRepeat::Skip)
    {
        return {.source = u"file"_s,
                .format = u"json"_s,
                .onRepeat = onRepeat,
                .reread = {},
                .dryRun = false};
    }
};

void tst_RegisterJson::everyRecordIsReadBackAsItWas()
{
    TempRegister open;
    fill(open);
    const ImportedRegister file = asFile(open);
    const auto read = exchange::readRegisterJson(text(file, open->profile()));
    QVERIFY(read.has_value());
    QCOMPARE(read->uuid, file.uuid);
    QCOMPARE(read->content, file.content);
    QCOMPARE(read->records.size(), file.records.size());
    for (std::size_t i = 0; i < file.records.size(); ++i) {
        QCOMPARE(read->records[i].type, file.records[i].type);
        QCOMPARE(read->records[i].id, file.records[i].id);
        QVERIFY2(read->records[i].row == file.records[i].row, file.records[i].type->name);
        QVERIFY(!read->records[i].fault);
    }
    QVERIFY(read->warnings.empty());
}

void tst_RegisterJson::anotherRegisterTakesAllOfItOver()
{
    TempRegister from;
    fill(from);
    TempRegister to;
    to.log(u"Our own"_s, {{u"owner"_s, u"KIM ODE"_s}});
    const auto read = exchange::readRegisterJson(text(asFile(from), from->profile()));
    const auto taken = takeRecords(*to, *read, plan());
    QVERIFY(taken.has_value());
    QCOMPARE(taken->accepted, 2);
    QVERIFY(taken->refused.empty());
    const Id<Incident> first = *incidentByReference(*to, u"INC-2026-0002"_s);
    Dossier came = *dossier(*to, first);
    QCOMPARE(came.incident.externalReferences, QString());
    QCOMPARE(came.sources.back().fileName, u"INC-2026-0001"_s);
    QCOMPARE(came.lessons.size(), 1U);
    QCOMPARE(dossier(*to, *incidentByReference(*to, u"INC-2026-0003"_s))->lessons.size(), 1U);
    QCOMPARE(*content(*to, came.evidence.front().sha256), QByteArray("\0\xff log", 6));
    QCOMPARE(all<Person>(*to)->size(), 2U); // Sam Okoro and Kim Ode, found by name
    QStringList then = withoutIds(from, *incidentByReference(*from, u"INC-2026-0001"_s));
    then.replaceInStrings(u"INC-2026-0002"_s, u"INC-2026-0003"_s); // the link's other end
    then.replaceInStrings(u"INC-2026-0001"_s, u"INC-2026-0002"_s);
    then.replaceInStrings(u"Kim Ode"_s, u"KIM ODE"_s);
    QCOMPARE(withoutIds(to, first), then);
    QVERIFY(to->verify({})->ok());
}

void tst_RegisterJson::whatCameBeforeIsRepeated()
{
    TempRegister from;
    fill(from);
    TempRegister to;
    const ImportedRegister file = asFile(from);
    QCOMPARE(takeRecords(*to, file, plan())->accepted, 2);
    const qint64 head = to->head()->seq;
    const auto again = takeRecords(*to, file, plan());
    QCOMPARE(again->accepted, 0);
    QCOMPARE(again->repeated, 2);
    QCOMPARE(to->head()->seq, head);
    QCOMPARE(takeRecords(*to, file, plan(OnRepeat::Separate))->accepted, 2);
}

void tst_RegisterJson::itsOwnFileIsRepeated()
{
    TempRegister open;
    fill(open);
    QCOMPARE(takeRecords(*open, asFile(open), plan())->repeated, 2);
    QCOMPARE(all<Incident>(*open)->size(), 2U);
}

void tst_RegisterJson::undoTakesItBack()
{
    TempRegister from;
    fill(from);
    TempRegister to;
    QVERIFY(takeRecords(*to, asFile(from), plan()).has_value());
    QVERIFY(to->undo({}).has_value());
    QVERIFY(all<Incident>(*to)->empty());
    QVERIFY(all<Evidence>(*to)->empty());
    QVERIFY(to->verify({})->ok());
    QCOMPARE(takeRecords(*to, asFile(from), plan())->accepted, 2);
}

void tst_RegisterJson::anIncidentWithAFaultIsRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a code that is none")
        << QByteArray(R"("kind":"fact")") << QByteArray(R"("kind":"guess")");
    QTest::newRow("a time that is none") << QByteArray(R"("collected_at":{"at":"2026)")
                                         << QByteArray(R"("collected_at":{"at":"20x6)");
    QTest::newRow("a number for a text")
        << QByteArray(R"("name":"log.txt")") << QByteArray(R"("name":7)");
    QTest::newRow("a text for a flag")
        << QByteArray(R"("held":true)") << QByteArray(R"("held":"yes")");
    QTest::newRow("altered bytes") << QByteArray(R"("base64":"A)") << QByteArray(R"("base64":"B)");
    QTest::newRow("no bytes") << QByteArray(R"("base64")") << QByteArray(R"("base32")");
}

void tst_RegisterJson::anIncidentWithAFaultIsRefusedWhole()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    TempRegister from;
    fill(from);
    QVERIFY(addRecord(*from, typeOf<TimelineEntry>(), {1}, {{u"text"_s, u"x"_s}}));
    QByteArray bytes = text(asFile(from), from->profile());
    QVERIFY(bytes.contains(before));
    bytes.replace(before, after);
    TempRegister to;
    const auto taken = takeRecords(*to, *exchange::readRegisterJson(bytes), plan());
    QCOMPARE(taken->accepted, 1);
    QCOMPARE(taken->refused.size(), 1U);
    QCOMPARE(taken->refused.front().source, u"INC-2026-0001"_s);
    QVERIFY(!taken->refused.front().error.place.isEmpty());
    QCOMPARE(all<Incident>(*to)->front().title, u"Again"_s);
    QVERIFY(all<Evidence>(*to)->empty());
    QVERIFY(to->verify({})->ok());
}

void tst_RegisterJson::whatIsNoSuchFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("another format") << QByteArray(R"({"format":"other","version":1})");
    QTest::newRow("no version") << QByteArray(R"({"format":"incident-register","records":{}})");
    QTest::newRow("newer") << QByteArray(
        R"({"format":"incident-register","version":2,"records":{}})");
    QTest::newRow("no records") << QByteArray(R"({"format":"incident-register","version":1})");
    QTest::newRow("a record without an id") << QByteArray(
        R"({"format":"incident-register","version":1,"records":{"incident":[{"title":"x"}]}})");
    QTest::newRow("a record that is none")
        << QByteArray(R"({"format":"incident-register","version":1,"records":{"incident":[7]}})");
}

void tst_RegisterJson::whatIsNoSuchFileIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = exchange::readRegisterJson(bytes);
    QVERIFY(!read);
    QVERIFY(read.error().place.startsWith(u"line 1 "_s));
}

void tst_RegisterJson::recordsThatSayNothingAreNotTakenWithoutEnd()
{
    const auto file = [](int count) -> QByteArray {
        QByteArray list;
        for (int id = 1; id <= count; ++id)
            list += (id == 1 ? "{\"id\":" : ",{\"id\":") + QByteArray::number(id) + '}';
        return R"({"format":"incident-register","version":1,"records":{"incident":[)" + list
            + "]}}";
    };
    QVERIFY(exchange::readRegisterJson(file(4'000)).has_value());
    const auto most = exchange::readRegisterJson(file(40'000));
    QVERIFY(!most);
    QVERIFY(most.error().detail.startsWith(u"#too-empty"_s));
}

void tst_RegisterJson::unknownFieldsArePassedOverWithAWarning()
{
    const auto read = exchange::readRegisterJson(
        R"({"format":"incident-register","version":1,"records":{"later":[],"incident":[)"
        R"({"id":1,"title":"x","fancy":1},{"id":2,"title":"y","fancy":2}]}})");
    QVERIFY(read.has_value());
    QCOMPARE(read->records.size(), 2U);
    QCOMPARE(read->warnings.size(), 2U);
}

IREG_TEST(QCoreApplication, tst_RegisterJson)
#include "tst_registerjson.moc"
