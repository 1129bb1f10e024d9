// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verisimport.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace ireg;
using namespace ireg::exchange;
using namespace Qt::StringLiterals;

namespace
{

/// A small incident with these members; single quotes stand for double ones.
QByteArray incident(const char* members)
{
    QByteArray text = "{'incident_id':'0A-1','schema_version':'1.3.4','security_incident':"
                      "'Confirmed','discovery_method':{'unknown':true},'asset':{'assets':[]},"
                      "'timeline':{'incident':{'year':2015}}";
    text += *members ? "," : "";
    text += members;
    return text.append('}').replace('\'', '"');
}

VerisReading read(const QByteArray& bytes)
{
    auto reading = readVeris(bytes, u"a.json"_s);
    if (!reading)
        qFatal("%s", qPrintable(reading.error().place + u' ' + reading.error().detail));
    return *reading;
}

QStringList tagsAt(const VerisReading& reading, const QString& path)
{
    QStringList words;
    for (const Tag& tag : reading.incident.tags) {
        if (tag.path == path)
            words.append(tag.code);
    }
    return words;
}

} // namespace

class tst_VerisImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSourceIsKeptByteForByte_data();
    void theSourceIsKeptByteForByte();
    void kindsFollowTheEffects_data();
    void kindsFollowTheEffects();
    void datesKeepTheirPrecision_data();
    void datesKeepTheirPrecision();
    void timesAreDerivedOnlyFromADay_data();
    void timesAreDerivedOnlyFromADay();
    void titlesComeFromWhatThereIs_data();
    void titlesComeFromWhatThereIs();
    void textsStayUntouched();
    void disclosureAndDataAreTaken();
    void amountsAreExactOrText();
    void theTotalIsNotOneMoreLoss();
    void partiesAndCausesAreTaken();
    void stepsComeInOrderWithoutTimes();
    void whatNoFieldHoldsStaysInItsOrder();
    void oddShapesAreTakenWithAWarning_data();
    void oddShapesAreTakenWithAWarning();
    void whatIsNoIncidentIsRefused_data();
    void whatIsNoIncidentIsRefused();
    void anyTypeAnywhereIsTolerated();
};

void tst_VerisImport::theSourceIsKeptByteForByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = incident("'summary':'caf\\u00e9'");
    QTest::newRow("plain") << plain;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("CRLF") << QByteArray(plain).replace(',', ",\r\n");
    QTest::newRow("tabs") << QByteArray(plain).replace('{', "{\t");
    QTest::newRow("line break at the end") << plain + "\n";
    QTest::newRow("raw UTF-8") << incident("'summary':'café'");
    QTest::newRow("doubled member") << incident("'notes':'a','notes':'b'");
}

void tst_VerisImport::theSourceIsKeptByteForByte()
{
    QFETCH(QByteArray, bytes);
    const VerisReading reading = read(bytes);
    QCOMPARE(reading.incident.bytes, bytes);
    QCOMPARE(reading.incident.source.identity, u"0A-1"_s);
    QCOMPARE(reading.incident.source.format, u"veris"_s);
    QCOMPARE(reading.incident.source.fileName, u"a.json"_s);
}

void tst_VerisImport::kindsFollowTheEffects_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("kinds"); ///< the primary one first
    const auto row = [](const char* name, const char* members, const QStringList& kinds) {
        QTest::newRow(name) << QByteArray(members) << kinds;
    };
    row("disclosed",
        "'attribute':{'confidentiality':{'data_disclosure':'Yes'}}",
        {u"data-breach"_s});
    row("perhaps disclosed",
        "'attribute':{'confidentiality':{'data_disclosure':'Potentially'}}",
        {u"data-breach"_s});
    row("not disclosed", "'attribute':{'confidentiality':{'data_disclosure':'No'}}", {u"other"_s});
    row("interrupted",
        "'attribute':{'availability':{'variety':['Interruption']}}",
        {u"service-interruption"_s});
    row("slower",
        "'attribute':{'availability':{'variety':['Degradation']}}",
        {u"reduced-quality"_s});
    row("a lost thing is no outage",
        "'attribute':{'availability':{'variety':['Loss']}}",
        {u"asset-loss"_s});
    row("as a text", "'attribute':{'availability':{'variety':'Loss'}}", {u"asset-loss"_s});
    row("an error", "'action':{'error':{'variety':['Misconfiguration']}}", {u"regression"_s});
    row("another error", "'action':{'error':{'variety':['Misdelivery']}}", {u"other"_s});
    row("integrity", "'attribute':{'integrity':{}}", {u"security-event"_s});
    row("all",
        "'action':{'error':{'variety':['Malfunction']}},'attribute':{'integrity':{'variety':["
        "'Alter behavior']},'availability':{'variety':['Loss','Obscuration','Acceleration']},"
        "'confidentiality':{'data_disclosure':'Yes'}}",
        {u"data-breach"_s,
         u"service-interruption"_s,
         u"reduced-quality"_s,
         u"regression"_s,
         u"asset-loss"_s,
         u"security-event"_s});
}

void tst_VerisImport::kindsFollowTheEffects()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, kinds);
    const VerisReading reading = read(incident(members.constData()));
    QCOMPARE(QStringList{codeText(*reading.incident.incident.kind)} + tagsAt(reading, u"kind"_s),
             kinds);
}

void tst_VerisImport::datesKeepTheirPrecision_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QString>("when"); ///< empty: none
    QTest::addColumn<bool>("warned");
    const auto row = [](const char* date, const char* when, bool warned) {
        QTest::newRow(date) << QByteArray(date) << QString::fromLatin1(when) << warned;
    };
    row("{'year':2013}", "2013-01-01T00:00:00.000Z y UTC", false);
    row("{'year':2013,'month':4}", "2013-04-01T00:00:00.000Z m UTC", false);
    row("{'year':2013.0,'month':4,'day':30}", "2013-04-30T00:00:00.000Z d UTC", false);
    row("{'year':2016,'month':2,'day':29}", "2016-02-29T00:00:00.000Z d UTC", false);
    row("{'year':2018,'month':2,'day':29}", "2018-02-01T00:00:00.000Z m UTC", true);
    row("{'year':2018,'month':2,'day':0}", "2018-02-01T00:00:00.000Z m UTC", true);
    row("{'year':2018,'day':7}", "2018-01-01T00:00:00.000Z y UTC", true);
    row("{'year':2018,'month':13,'day':7}", "2018-01-01T00:00:00.000Z y UTC", true);
    row("{'year':1950}", "1950-01-01T00:00:00.000Z y UTC", false);
    row("{'year':1949}", "", true);
    row("{'year':2050,'month':12}", "2050-12-01T00:00:00.000Z m UTC", false);
    row("{'year':20134}", "", true);
    row("{'month':4,'day':1}", "", true);
    row("{'year':'2014'}", "2014-01-01T00:00:00.000Z y UTC", false);
    row("{'year':[2014]}", "", true);
    row("{'year':99999999999999999999}", "", true);
    row("{}", "", true);
    row("[]", "", true);
}

void tst_VerisImport::datesKeepTheirPrecision()
{
    QFETCH(QByteArray, date);
    QFETCH(QString, when);
    QFETCH(bool, warned);
    QByteArray bytes = incident("");
    bytes.replace("{\"year\":2015}", date.replace('\'', '"'));
    const VerisReading reading = read(bytes);
    const auto& occurred = reading.incident.incident.occurredFrom;
    QCOMPARE(occurred ? toText(*occurred) : QString(), when);
    QCOMPARE(!reading.warnings.empty(), warned);
}

void tst_VerisImport::timesAreDerivedOnlyFromADay_data()
{
    QTest::addColumn<QByteArray>("timeline");
    QTest::addColumn<QString>("noticed");
    QTest::addColumn<QString>("contained");
    const auto row =
        [](const char* name, const char* timeline, const char* noticed, const char* contained) {
            QTest::newRow(name) << QByteArray(timeline) << QString::fromLatin1(noticed)
                                << QString::fromLatin1(contained);
        };
    row("days and hours",
        "'incident':{'year':2016,'month':1,'day':22},'discovery':{'unit':'Weeks','value':3.0},"
        "'containment':{'unit':'Hours','value':1}",
        "2016-02-12T00:00:00.000Z a UTC",
        "2016-02-12T01:00:00.000Z a UTC");
    row("half a month",
        "'incident':{'year':2016,'month':1,'day':1},'discovery':{'unit':'Months','value':0.5}",
        "2016-01-16T00:00:00.000Z a UTC",
        "");
    row("from a month nothing follows",
        "'incident':{'year':2016,'month':1},'discovery':{'unit':'Days','value':3}",
        "",
        "");
    row("no value",
        "'incident':{'year':2016,'month':1,'day':1},'discovery':{'unit':'Days'}",
        "",
        "");
    row("never",
        "'incident':{'year':2016,'month':1,'day':1},'discovery':{'unit':'Never','value':1}",
        "",
        "");
    row("containment without discovery",
        "'incident':{'year':2016,'month':1,'day':1},'containment':{'unit':'Days','value':3}",
        "",
        "");
    row("longer than anything",
        "'incident':{'year':2016,'month':1,'day':1},'discovery':{'unit':'Years','value':1e300}",
        "",
        "");
    row("below zero",
        "'incident':{'year':2016,'month':1,'day':1},'discovery':{'unit':'Days','value':-3}",
        "",
        "");
}

void tst_VerisImport::timesAreDerivedOnlyFromADay()
{
    QFETCH(QByteArray, timeline);
    QFETCH(QString, noticed);
    QFETCH(QString, contained);
    QByteArray bytes = incident("");
    bytes.replace("\"incident\":{\"year\":2015}", timeline.replace('\'', '"'));
    const VerisReading reading = read(bytes);
    const Incident& made = reading.incident.incident;
    QCOMPARE(made.noticed ? toText(*made.noticed) : QString(), noticed);
    QCOMPARE(made.contained ? toText(*made.contained) : QString(), contained);
    QCOMPARE(tagsAt(reading, u"timeline.discovery"_s).size(),
             timeline.contains("discovery") ? 1 : 0);
}

void tst_VerisImport::titlesComeFromWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("title");
    QTest::newRow("first sentence")
        << QByteArray("'summary':' A laptop was lost. More follows. '") << u"A laptop was lost."_s;
    QTest::newRow("victim and action") << QByteArray(
        "'victim':{'victim_id':'Example Ltd'},'action':{'error':{'variety':['Loss']}}")
                                       << u"Example Ltd: error: Loss"_s;
    QTest::newRow("action alone") << QByteArray("'action':{'unknown':{}}") << u"unknown"_s;
    QTest::newRow("number") << QByteArray("'summary':'  '") << u"0A-1"_s;
    QTest::newRow("of its own") << QByteArray("'summary':'One.','plus':{'title':'Two'}")
                                << u"Two"_s;
}

void tst_VerisImport::titlesComeFromWhatThereIs()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, title);
    QCOMPARE(read(incident(members.constData())).incident.incident.title, title);
}

void tst_VerisImport::textsStayUntouched()
{
    const VerisReading reading = read(
        incident("'summary':'  \\u201cA\\u201d\\r\\n\\tb \\ufeff\\ud83d\\ude00 ','notes':' n '"));
    QCOMPARE(reading.incident.incident.summary, u"  “A”\r\n\tb \ufeff😀 "_s);
    QCOMPARE(reading.incident.timeline.front().text, u" n "_s);
    QVERIFY(!reading.incident.timeline.front().at);
    const QString longest(1'200'000, u'x');
    const QByteArray members = "'summary':'" + longest.toUtf8() + "'";
    QCOMPARE(read(incident(members.constData())).incident.incident.summary, longest);
}

void tst_VerisImport::disclosureAndDataAreTaken()
{
    const VerisReading reading = read(incident(
        "'confidence':'None','attribute':{'confidentiality':{'data_disclosure':'Potentially',"
        "'data_total':12000000000,'data':[{'variety':'Medical','amount':3.0},{'variety':'Bank'}],"
        "'data_victim':['Patient'],'state':['Stored encrypted']}}"));
    const Incident& made = reading.incident.incident;
    QCOMPARE(made.disclosure, Disclosure::Suspected);
    QCOMPARE(made.confidence, Confidence::None);
    QCOMPARE(made.dataRecords, 12'000'000'000);
    QCOMPARE(made.dataCategories, u"Medical (3.0), Bank"_s);
    QCOMPARE(made.personalData, Answer::Yes);
    QCOMPARE(made.encrypted, Answer::Yes);
    QCOMPARE(tagsAt(reading, u"attribute"_s), QStringList{u"confidentiality"_s});
    QVERIFY(!made.confidentiality); // that it was touched says nothing of how much
    QVERIFY(!read(incident("")).incident.incident.confidence);
}

void tst_VerisImport::amountsAreExactOrText()
{
    const VerisReading reading = read(incident(
        "'impact':{'iso_currency_code':'USD','loss':[{'variety':'Legal','amount':12.5},{'variety':"
        "'Fraud','rating':'Minor','amount':0.001},{'variety':'Brand','amount':1e18},{'variety':"
        "'Rest'}]}"));
    const auto& costs = reading.incident.costs;
    QCOMPARE(costs.size(), 3U);
    QCOMPARE(costs[0].cents, 1250);
    QCOMPARE(costs[0].currency, u"USD"_s);
    QCOMPARE(costs[1].what, u"Fraud (Minor)"_s);
    QVERIFY(!costs[1].cents);
    QCOMPARE(costs[1].amountText, u"0.001"_s);
    QVERIFY(!costs[2].cents); // more cents than 64 bits hold
    QCOMPARE(costs[2].amountText, u"1e18"_s);
    QCOMPARE(tagsAt(reading, u"impact.loss"_s), QStringList{u"Rest"_s});
}

void tst_VerisImport::theTotalIsNotOneMoreLoss()
{
    const char* both = "'impact':{'overall_amount':70,'loss':[{'variety':'Legal','amount':70}]}";
    QCOMPARE(read(incident(both)).incident.costs.size(), 1U);
    QCOMPARE(tagsAt(read(incident(both)), u"impact.overall_amount"_s), QStringList{u"70"_s});
    const VerisReading alone = read(incident("'impact':{'overall_amount':70}"));
    QCOMPARE(alone.incident.costs.front().cents, 7000);
}

void tst_VerisImport::partiesAndCausesAreTaken()
{
    const VerisReading reading = read(incident(
        "'victim':{'victim_id':'Example Ltd','country':['AU','Unknown','AU','NZ'],'secondary':"
        "{'victim_id':['One','Two']}},'actor':{'external':{'variety':['Activist'],'name':['N']},"
        "'unknown':{}},'action':{'misuse':{'variety':['Privilege abuse']},'error':{'variety':["
        "'Omission'],'cve':'CVE-2014-0160'}},'reference':' https://a.example ;; b ','campaign_id'"
        ":'C-1','control_failure':'No second look'"));
    const ImportedIncident& made = reading.incident;
    QCOMPARE(made.affected.size(), 3U);
    QCOMPARE(made.affected[2].name, u"Two"_s);
    QCOMPARE(made.incident.countries, u"AU,NZ"_s);
    QCOMPARE(tagsAt(reading, u"actor"_s), QStringList({u"external"_s, u"unknown"_s}));
    QCOMPARE(tagsAt(reading, u"actor.external.variety"_s), QStringList{u"Activist"_s});
    QCOMPARE(made.incident.rootCause, u"misuse: Privilege abuse; error: Omission"_s);
    QCOMPARE(made.incident.rootCauseCategory, RootCause::HumanError);
    QCOMPARE(made.incident.externalReferences, u"https://a.example\nb\nCVE-2014-0160"_s);
    QCOMPARE(made.incident.groupName, u"C-1"_s);
    QCOMPARE(made.lessons.front().statement, u"No second look"_s);
    QCOMPARE(made.incident.status, Status::Closed);
    QCOMPARE(made.incident.workflow, Workflow::None);
    QVERIFY(!made.incident.stage);
}

void tst_VerisImport::stepsComeInOrderWithoutTimes()
{
    const VerisReading reading = read(incident(
        "'plus':{'event_chain':[{'action':'soc','actor':'ext','summary':'A mail'},{'action':'mal'},"
        "'odd',{}],'timeline':{'notification':{'year':2015,'month':4}}}"));
    const auto& steps = reading.incident.timeline;
    QCOMPARE(steps.size(), 2U);
    QCOMPARE(steps[0].text, u"A mail (ext - soc)"_s);
    QCOMPARE(steps[1].text, u"mal"_s);
    QVERIFY(!steps[0].at);
    const auto& notices = reading.incident.notifications;
    QCOMPARE(toText(*notices.front().sent), u"2015-04-01T00:00:00.000Z m UTC"_s);
}

void tst_VerisImport::whatNoFieldHoldsStaysInItsOrder()
{
    const VerisReading reading = read(
        incident("'zebra':{'b':3.0,'a':[1,{}]},'asset':{'assets':[{'variety':'S - Mail','odd':1}]},"
                 "'ant':'\\u00e9'"));
    QCOMPARE(
        reading.incident.source.extra,
        uR"({"asset":{"assets":[]},"zebra":{"b":3.0,"a":[1,{}]},"asset":{"assets":[{"odd":1}]},"ant":"\u00e9"})"_s);
}

void tst_VerisImport::oddShapesAreTakenWithAWarning_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const QByteArray& bytes, const char* path) {
        QTest::newRow(name) << bytes << QString::fromLatin1(path);
    };
    const QByteArray plain = incident("");
    const auto without = [&plain](const char* from, const char* to) {
        return QByteArray(plain).replace(QByteArray(from).replace('\'', '"'),
                                         QByteArray(to).replace('\'', '"'));
    };
    row("blank in a name",
        incident("'attribute':{' confidentiality':{'data_disclosure':'Yes'}}"),
        "attribute.confidentiality");
    row("no certainty", without("'security_incident':'Confirmed',", ""), "security_incident");
    row("no number", without("'incident_id':'0A-1',", ""), "incident_id");
    row("no assets", without("'assets':[]", ""), "asset.assets");
    row("assets as an object",
        without("'assets':[]", "'assets':{'variety':'S - Web'}"),
        "asset.assets");
    row("method as a text", without("{'unknown':true}", "'Unknown'"), "discovery_method");
    row("motive under actor", incident("'actor':{'motive':['Fun']}"), "actor.motive");
    row("notes under action", incident("'action':{'notes':'x'}"), "action.notes");
    row("duration as a list",
        without("'incident':{", "'discovery':[{'unit':'Days'}],'incident':{"),
        "timeline.discovery");
    row("null in a list", incident("'victim':{'industry':[null]}"), "victim.industry[0]");
    row("doubled member", incident("'notes':'a','notes':'b'"), "notes");
    row("wrapped", "{\"incident\":" + plain + ",\"should\":\"pass\"}", "incident");
    row("unknown word", without("Confirmed", "Perhaps"), "security_incident");
}

void tst_VerisImport::oddShapesAreTakenWithAWarning()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    const VerisReading reading = read(bytes);
    QCOMPARE(reading.warnings.size(), 1U);
    QCOMPARE(reading.warnings.front().place, path);
    QVERIFY(reading.warnings.front().detail.startsWith(u'#'));
    QVERIFY(read(incident("")).warnings.empty());
}

void tst_VerisImport::whatIsNoIncidentIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("3");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("something else") << QByteArray(R"({"type":"bundle","objects":[]})");
    QTest::newRow("cut") << incident("").chopped(1);
}

void tst_VerisImport::whatIsNoIncidentIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto reading = readVeris(bytes, u"a.json"_s);
    QVERIFY(!reading);
    QVERIFY(reading.error().place.startsWith(u"line 1 "_s));
}

/// Each member of a full incident in turn becomes each other type.
void tst_VerisImport::anyTypeAnywhereIsTolerated()
{
    const QByteArray full = incident(
        "'summary':'s','victim':{'victim_id':'v','country':['AU'],'secondary':{'victim_id':['x']}},"
        "'actor':{'external':{'variety':['a']}},'action':{'error':{'variety':['Loss'],'cve':'c'}},"
        "'attribute':{'confidentiality':{'data':[{'variety':'Personal','amount':1}],'data_total':1}"
        ",'availability':{'variety':['Loss'],'duration':{'unit':'Days','value':2}}},'impact':{"
        "'loss':[{'variety':'l','amount':1}],'overall_amount':2},'plus':{'event_chain':[{'action':"
        "'a'}],'timeline':{'notification':{'year':2015}},'modified':'m'},'reference':'r'");
    const auto root = readJson(full);
    std::vector<const JsonNode*> nodes{&*root};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (const JsonNode& child : nodes[i]->children)
            nodes.push_back(&child);
    }
    QVERIFY(nodes.size() > 50);
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        for (const char* other : {"null", "true", "-1.5", "\"\"", "[]", "{}", "[[{}],null,7]"}) {
            QByteArray bytes = full;
            bytes.replace(nodes[i]->span.begin, nodes[i]->span.size(), other);
            const auto reading = readVeris(bytes, u"a.json"_s);
            QVERIFY2(reading.has_value(), bytes.constData());
            QCOMPARE(reading->incident.bytes, bytes);
            QVERIFY(!reading->incident.incident.title.isEmpty());
        }
    }
}

IREG_TEST(QCoreApplication, tst_VerisImport)
#include "tst_verisimport.moc"
