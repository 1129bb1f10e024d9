// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verisexport.h"
#include "model/exchange/verisimport.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace ireg;
using namespace ireg::exchange;
using namespace Qt::StringLiterals;

using Edit = std::function<void(Dossier&)>;
namespace
{

/// Odd on purpose: 3.0, escapes, a doubled member, unsorted keys, two kinds of indentation.
const QByteArray oddlyWritten = R"({
  "summary": "Caf\u00e9 mail sent to all",
  "incident_id": "0A-1",
	"schema_version": "1.3.4",
  "security_incident": "Confirmed",
  "discovery_method": {"internal": {"variety": ["It review"]}},
  "asset": {"assets": [{"variety": "S - Mail", "amount": 3.0}]},
  "attribute": {
    " confidentiality": {"data": [{"variety": "Personal", "amount": 12}], "data_disclosure": "Yes", "data_total": 12.0}
  },
  "timeline": {"incident": {"year": 2015, "month": 2, "day": 28, "time": "08:00 PM"}},
  "victim": {"victim_id": "Example Ltd", "country": ["AU"]},
  "action": {"hacking": {"cve": "CVE-2014-0160"}},
  "reference": "a;  b",
  "notes": "old", "notes": "new",
  "plus": {"odd": 3.0, "timeline": {"notification": {"year": 2015}}}
})";

Dossier imported(const QByteArray& bytes)
{
    const auto reading = readVeris(bytes, u"a.json"_s);
    Dossier dossier;
    dossier.incident = reading->incident.incident;
    dossier.incident.reference = u"INC-2026-0001"_s;
    dossier.affected = reading->incident.affected;
    dossier.timeline = reading->incident.timeline;
    dossier.notifications = reading->incident.notifications;
    dossier.lessons = reading->incident.lessons;
    dossier.sources = {reading->incident.source};
    return dossier;
}

When at(const char* text)
{
    return *whenFromText(QString::fromLatin1(text));
}

} // namespace

class tst_VerisExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unEditedComesBackByteForByte_data();
    void unEditedComesBackByteForByte();
    void anEditChangesItsPathAlone_data();
    void anEditChangesItsPathAlone();
    void editsAreReadBackAsTheyWereMade();
    void membersArePatchedInTheFormOfTheText_data();
    void membersArePatchedInTheFormOfTheText();
    void aLoggedIncidentBecomesAFreshObject();
    void theChainOfEventsHasWordsAndNoNotesOnTheRecord();
    void fileNamesAreHarmless_data();
    void fileNamesAreHarmless();
};

void tst_VerisExport::unEditedComesBackByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << oddlyWritten;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF").append(oddlyWritten);
    QTest::newRow("CRLF") << QByteArray(oddlyWritten).replace('\n', "\r\n");
    QTest::newRow("wrapped") << QByteArray("{\"incident\": ").append(oddlyWritten).append("}\n");
    QTest::newRow("half a surrogate pair")
        << QByteArray(R"({"summary":"a\ud800\u0000b","notes":"\ufeffx","incident_id":""})");
    QTest::newRow("nothing but a number") << QByteArray(R"({"incident_id":"1"})");
}

void tst_VerisExport::unEditedComesBackByteForByte()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(verisFromSource(imported(bytes), bytes), bytes);
}

namespace
{

void row(const char* name, const Edit& edit, const char* before, const char* after)
{
    QTest::newRow(name) << edit << QByteArray(before) << QByteArray(after);
}

void addEditsOfLists()
{
    row(
        "countries",
        [](Dossier& d) { d.incident.countries = u"AU,NZ"_s; },
        R"(["AU"])",
        R"(["AU", "NZ"])");
    row(
        "categories",
        [](Dossier& d) { d.incident.dataCategories = u"Medical (7), Bank"_s; },
        R"([{"variety": "Personal", "amount": 12}])",
        R"([{"amount": 7, "variety": "Medical"}, {"variety": "Bank"}])");
    row(
        "assets",
        [](Dossier& d) { d.affected.back().amount = 4; },
        R"([{"variety": "S - Mail", "amount": 3.0}])",
        R"([{"amount": 4, "variety": "S - Mail"}])");
    row(
        "organisation",
        [](Dossier& d) { d.affected.front().name = u"Other Ltd"_s; },
        "Example Ltd",
        "Other Ltd");
    row(
        "the doubled member that counts",
        [](Dossier& d) { d.timeline.front().text = u"newer"_s; },
        R"("notes": "new")",
        R"("notes": "newer")");
    row(
        "both doubled members go",
        [](Dossier& d) { d.timeline.clear(); },
        ",\n  \"notes\": \"old\", \"notes\": \"new\"",
        "");
    row(
        "notified",
        [](Dossier& d) { d.notifications.front().sent = at("2016-04-01T00:00:00.000Z y UTC"); },
        R"("notification": {"year": 2015})",
        R"("notification": {"year": 2016})");
    row(
        "title, which VERIS does not have",
        [](Dossier& d) { d.incident.title = u"Ours"_s; },
        R"({"year": 2015}}})",
        R"({"year": 2015}},"title":"Ours"})");
    row(
        "confidence, which was not said",
        [](Dossier& d) { d.incident.confidence = Confidence::None; },
        "}}}\n}",
        "}}},\n  \"confidence\": \"None\"\n}");
    row(
        "what VERIS has no place for",
        [](Dossier& d) { d.incident.severity = Severity::High; },
        "Example",
        "Example");
}

} // namespace

void tst_VerisExport::anEditChangesItsPathAlone_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    row(
        "summary",
        [](Dossier& d) { d.incident.summary = u"Café"_s; },
        R"("Caf\u00e9 mail sent to all")",
        R"("Caf\u00e9")");
    row(
        "certainty",
        [](Dossier& d) { d.incident.disposition = Disposition::NearMiss; },
        R"("Confirmed")",
        R"("Near miss")");
    row(
        "disclosure, under a name with a blank",
        [](Dossier& d) { d.incident.disclosure = Disclosure::Suspected; },
        R"("data_disclosure": "Yes")",
        R"("data_disclosure": "Potentially")");
    row(
        "records",
        [](Dossier& d) { d.incident.dataRecords = 12'000'000'000; },
        R"("data_total": 12.0)",
        R"("data_total": 12000000000)");
    row(
        "records no longer known",
        [](Dossier& d) { d.incident.dataRecords.reset(); },
        R"(, "data_total": 12.0)",
        "");
    row(
        "another day",
        [](Dossier& d) { d.incident.occurredFrom = at("2015-02-27T00:00:00.000Z d UTC"); },
        R"("day": 28)",
        R"("day": 27)");
    row(
        "only the month",
        [](Dossier& d) { d.incident.occurredFrom = at("2015-02-01T00:00:00.000Z m UTC"); },
        R"(, "day": 28)",
        "");
    row(
        "detection",
        [](Dossier& d) { d.incident.detectedBy = Detection::Customer; },
        R"({"internal": {"variety": ["It review"]}})",
        R"({"external": {"variety": ["Customer"]}})");
    row(
        "references, without the CVE",
        [](Dossier& d) { d.incident.externalReferences = u"a\nc\nCVE-2014-0160"_s; },
        R"("a;  b")",
        R"("a; c")");
    addEditsOfLists();
}

void tst_VerisExport::anEditChangesItsPathAlone()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Dossier dossier = imported(oddlyWritten);
    edit(dossier);
    const qsizetype at = oddlyWritten.indexOf(before);
    QVERIFY(at > 0);
    QCOMPARE(oddlyWritten.indexOf(before, at + 1), -1);
    QCOMPARE(verisFromSource(dossier, oddlyWritten),
             QByteArray(oddlyWritten).replace(at, before.size(), after));
}

void tst_VerisExport::editsAreReadBackAsTheyWereMade()
{
    Dossier dossier = imported(oddlyWritten);
    Incident& incident = dossier.incident;
    incident.title = u"“Ours”"_s;
    incident.summary = u"A\nnew \ufeffstory 😀"_s;
    incident.disposition = Disposition::Suspected;
    incident.disclosure.reset();
    incident.confidence = Confidence::Low;
    incident.occurredFrom = at("2014-01-01T00:00:00.000Z y UTC");
    incident.detectedBy = Detection::Other;
    incident.groupName = u"G"_s;
    incident.impact = u"Much"_s;
    incident.countries.clear();
    const QByteArray exported = verisFromSource(dossier, oddlyWritten);
    Incident again = readVeris(exported, u"a.json"_s)->incident.incident;
    again.reference = incident.reference;
    again.kind = incident.kind;                       // follows from the disclosure
    again.noticed = incident.noticed;                 // follows from the day
    again.detectionDetail = incident.detectionDetail; // follows from the method
    QCOMPARE(again, incident);
    QVERIFY(editsSince(dossier, exported).empty());
}

void tst_VerisExport::membersArePatchedInTheFormOfTheText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name,
                        const char* text,
                        const QStringList& path,
                        const char* value,
                        const char* expected) {
        QTest::newRow(name) << QByteArray(text) << path << QByteArray(value)
                            << QByteArray(expected);
    };
    row("replaced", R"({"a": 1})", {u"a"_s}, "2", R"({"a": 2})");
    row("into nothing", "{}", {u"a"_s, u"b"_s}, "2", R"({"a": {"b": 2}})");
    row("one line", R"({"a":1})", {u"b"_s, u"c"_s}, "2", R"({"a":1,"b":{"c":2}})");
    row("indented", "{\n\t\"a\": 1\n}", {u"b"_s}, "2", "{\n\t\"a\": 1,\n\t\"b\": 2\n}");
    row("over another type", R"({"a": "x"})", {u"a"_s, u"b"_s}, "2", R"({"a": {"b": 2}})");
    row("the only one goes", R"({ "a": 1 })", {u"a"_s}, "", "{  }");
    row("the first goes", R"({"a": 1, "b": 2})", {u"a"_s}, "", R"({"b": 2})");
    row("what is not there goes", R"({"a": 1})", {u"b"_s, u"c"_s}, "", R"({"a": 1})");
    row("no JSON", "{", {u"a"_s}, "1", "{");
}

void tst_VerisExport::membersArePatchedInTheFormOfTheText()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, path);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, expected);
    const JsonEdit edit{path, value.isEmpty() ? std::nullopt : std::optional(value)};
    QCOMPARE(patched(text, {}, {edit}), expected);
}

void tst_VerisExport::aLoggedIncidentBecomesAFreshObject()
{
    Dossier dossier;
    dossier.profile.uuid = u"6f1a2b3c-0000-4000-8000-000000000001"_s;
    dossier.profile.organisation = u"Example"_s;
    Incident& incident = dossier.incident;
    incident.reference = u"INC-2026-0007"_s;
    incident.title = u"Mail gateway down"_s;
    incident.kind = Kind::ServiceInterruption;
    incident.disposition = Disposition::Confirmed;
    incident.occurredFrom = at("2026-03-01T10:00:00.000Z e UTC");
    incident.noticed = at("2026-03-01T12:30:00.000Z e UTC");
    incident.detectedBy = Detection::Monitoring;
    const QByteArray bytes = verisAfresh(dossier);
    QCOMPARE(verisAfresh(dossier), bytes);
    const auto reading = readVeris(bytes, u"a.json"_s);
    QVERIFY(reading.has_value());
    QVERIFY(reading->warnings.empty());
    const Incident& again = reading->incident.incident;
    QCOMPARE(again.title, incident.title);
    QCOMPARE(again.summary, incident.title);
    QCOMPARE(again.kind, incident.kind);
    QCOMPARE(again.disposition, incident.disposition);
    QCOMPARE(again.detectedBy, incident.detectedBy);
    QCOMPARE(toText(*again.occurredFrom), u"2026-03-01T00:00:00.000Z d UTC"_s);
    QCOMPARE(again.noticed->ms - again.occurredFrom->ms, qint64{9'000'000});
    dossier.incident.reference = u"INC-2026-0008"_s;
    QVERIFY(readVeris(verisAfresh(dossier), {})->incident.source.identity
            != reading->incident.source.identity);
}

void tst_VerisExport::theChainOfEventsHasWordsAndNoNotesOnTheRecord()
{
    Dossier dossier;
    dossier.incident.reference = u"INC-2026-0007"_s;
    const auto entry = [&dossier](const QString& text, const QString& source) {
        TimelineEntry one;
        one.text = text;
        one.source = source;
        dossier.timeline.push_back(one);
    };
    entry(u"Mail stopped"_s, u"the gateway's log"_s);
    entry(u"cycle 1: eradicated_at"_s, u"cycle 1: eradicated_at"_s);
    entry(u"critical > low"_s, u"severity: critical > low"_s);
    entry(u"v"_s, u"change: title"_s);
    entry(u"typo"_s, u"correction: noticed"_s);
    entry(u"looked"_s, u"second person: confirmed"_s);
    const auto root = QJsonDocument::fromJson(verisAfresh(dossier)).object();
    QStringList told;
    for (const auto& one : root.value(u"plus"_s).toObject().value(u"event_chain"_s).toArray())
        told.append(one.toObject().value(u"summary"_s).toString());
    QCOMPARE(told,
             (QStringList{u"Mail stopped"_s,
                          u"Cycle 1 \u2013 Eradicated"_s,
                          u"Severity lowered from Critical to Low"_s,
                          u"Confirmed by a second person: looked"_s}));
}

void tst_VerisExport::fileNamesAreHarmless_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString& stored, const QString& name) {
        QTest::addRow("%s", qPrintable(stored.left(40))) << stored << name;
    };
    row(u"0A-1.json"_s, u"0A-1.json"_s);
    row(u"b661 2.JSON"_s, u"b661 2.JSON"_s);
    row(u"sub/folder/x.json"_s, u"x.json"_s);
    row(u"../../etc/passwd"_s, u"passwd.json"_s);
    row(u"..\\..\\x.json"_s, u"x.json"_s);
    row(u".."_s, u"_...json"_s);
    row(u".hidden.json"_s, u"_.hidden.json"_s);
    row(u"a/"_s, u"_.json"_s);
    row(u"CON.json"_s, u"_CON.json"_s);
    row(u"-o.json"_s, u"_-o.json"_s);
    row(u"C:x.json"_s, u"C_x.json"_s);
    row(u"\u202Enosj.json"_s, u"nosj.json"_s);
    row(u"list.json#17"_s, u"ID-9.json"_s);
    row(QString(), u"ID-9.json"_s);
}

void tst_VerisExport::fileNamesAreHarmless()
{
    QFETCH(QString, stored);
    QFETCH(QString, name);
    SourceRecord record;
    record.fileName = stored;
    record.identity = u"ID-9"_s;
    QCOMPARE(verisFileName({}, &record), name);
    record.fileName = QString(400, u'é') + u".json"_s;
    QVERIFY(verisFileName({}, &record).toUtf8().size() <= 200);
    QVERIFY(verisFileName({}, &record).endsWith(u".json"_s));
}

IREG_TEST(QCoreApplication, tst_VerisExport)
#include "tst_verisexport.moc"
