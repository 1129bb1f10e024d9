// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/register/assessing.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/evidencekeeping.h"
#include "model/register/history.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/regimes.h"
#include "model/register/workflow.h"
#include "model/timeline/metrics.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QFile>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

Deadline clockOf(const char* regime, const char* step, const Anchors& anchors, const char* now)
{
    const Regime& law = *shippedRegimes().regime(QString::fromLatin1(regime));
    return deadlineOf(
        law,
        *law.step(QString::fromLatin1(step)),
        anchors,
        {.now = at(now).utc(), .zone = clockZone(law, QTimeZone("Europe/Paris")).zones.front()});
}

Anchors anchored(const char* name, const char* time)
{
    return {{QString::fromLatin1(name), Anchor{at(time).utc(), true}}};
}

const Step& stepOf(const char* regime, const char* step)
{
    return *shippedRegimes().regime(QString::fromLatin1(regime))->step(QString::fromLatin1(step));
}

bool asksFor(const std::vector<Gap>& gaps, const QString& fact)
{
    return std::ranges::find(gaps, fact, factCode) != gaps.end();
}

const char* const morning = "2026-11-20T08:00:00.000";
const char* const muchLater = "2027-11-20T08:00:00.000";
const QDate today(2026, 11, 24);

} // namespace

/// Sixteen mistakes that a compliance reader would laugh at, each a fact about this program.
class tst_Compliance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line01OneTimerForEverything();
    void line02ClocksFromTheWrongMoment();
    void line03LawThatDoesNotRun();
    void line04RedWithoutAnAnchor();
    void line05BusinessDaysWithoutHolidays();
    void line06NoNotificationWithoutAnAssessment();
    void line07HipaaPresumesABreach();
    void line08WhoNeedNotBeTold();
    void line09GuidanceIsNoStatute();
    void line10TaxonomiesOfToday();
    void line11HumanErrorIsNoEnd();
    void line12TimesAreNamed();
    void line13EvidenceHasItsHash();
    void line14SeverityKeepsItsHistory();
    void line15AuthoritiesChangeTheirNames();
    void line16FrenchWords();
};

void tst_Compliance::line01OneTimerForEverything()
{
    const Anchors noticed = anchored("detection", morning);
    QCOMPARE(clockOf("eu-gdpr-controller", "authority", noticed, muchLater).state,
             DeadlineState::NotStarted);
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    const Id<Incident> incident = made.log(u"Logged and not known to us yet"_s);
    QVERIFY(assess(*made, incident, {u"uk-gdpr"_s}, {{u"answer"_s, u"triggered"_s}}).has_value());
    made.clock.advance(365LL * 24 * 3600);
    const RegisterObligations found = *registerDuties(*made);
    QCOMPARE(found.duties.size(), 3U);
    for (const RegisterObligation& one : found.duties)
        QCOMPARE(one.duty.deadline.state, DeadlineState::NotStarted);
}

void tst_Compliance::line02ClocksFromTheWrongMoment()
{
    QCOMPARE(
        clockOf("us-sec-8k", "8k", anchored("discovery_constructive", morning), muchLater).state,
        DeadlineState::NotStarted);
    QCOMPARE(clockOf("eu-dora", "intermediate", anchored("detection", morning), muchLater).state,
             DeadlineState::NotStarted);
    QCOMPARE(stepOf("eu-dora", "intermediate").anchorStep, u"initial"_s);
    QCOMPARE(stepOf("au-ndb", "assessment").anchor, u"suspicion"_s);
    QCOMPARE(stepOf("au-ndb", "assessment").recipient, u"internal"_s);
    QVERIFY(!stepOf("au-ndb", "statement").duration);
    const Deadline told = clockOf(
        "au-ndb", "statement", anchored("reasonable_grounds", morning), muchLater);
    QVERIFY(!told.end && told.state == DeadlineState::Running);
}

void tst_Compliance::line03LawThatDoesNotRun()
{
    for (const auto& [regime, step, anchor] :
         {std::tuple{"us-circia", "incident", "reasonable_belief"},
          std::tuple{"uk-csr-bill", "initial", "awareness"},
          std::tuple{"uk-csr-bill", "full", "awareness"},
          std::tuple{"in-dpdp", "board-detailed", "awareness"}})
        QCOMPARE(clockOf(regime, step, anchored(anchor, morning), morning).state,
                 DeadlineState::NotApplicable);
    QCOMPARE(stepOf("eu-gdpr-controller", "authority").duration, 72); // not the 96 of the omnibus
}

void tst_Compliance::line04RedWithoutAnAnchor()
{
    for (const Regime& regime : shippedRegimes().regimes) {
        for (const Step& step : regime.steps)
            QVERIFY(clockOf(qPrintable(regime.id), qPrintable(step.id), {}, muchLater).state
                    != DeadlineState::Overdue);
    }
    Anchors late = anchored("awareness", "2026-11-20T08:00:00.000");
    late.merge(anchored("classification", "2026-11-22T08:00:00.000"));
    QCOMPARE(clockOf("eu-dora", "initial", late, "2026-11-22T09:00:00.000").state,
             DeadlineState::Running);
}

void tst_Compliance::line05BusinessDaysWithoutHolidays()
{
    Assessment triggered = answered(u"au-apra-cps234"_s, Assessed::Triggered);
    Incident incident;
    incident.aware = at(morning);
    const auto duties = obligations(rulesOf({u"au-apra-cps234"_s}),
                                    {.incident = incident,
                                     .assessments = std::span(&triggered, 1),
                                     .notifications = {},
                                     .customers = {}},
                                    at(morning).utc());
    QVERIFY(!duties[1].holidaysKnown);
    // Friday 18:00 in Paris and 72 hours: Monday, though two days of it are free.
    const Deadline hours = clockOf("eu-gdpr-controller",
                                   "authority",
                                   anchored("awareness", "2026-11-20T17:00:00.000"),
                                   morning);
    QCOMPARE(hours.end->target.toUTC(), at("2026-11-23T17:00:00.000").utc());
    QCOMPARE(hours.end->limit.toUTC(), at("2026-11-23T18:00:00.000").utc());
}

void tst_Compliance::line06NoNotificationWithoutAnAssessment()
{
    Dossier dossier = aReadyDossier();
    dossier.rules = rulesOf({u"uk-gdpr"_s});
    dossier.assessments = {answered(u"uk-gdpr"_s, Assessed::NotTriggered)};
    QVERIFY(gaps(dossier, Stage::Evaluate, today).empty());
    dossier.assessments[0].reason.clear();
    QVERIFY(asksFor(gaps(dossier, Stage::Evaluate, today), u"assessment:reason"_s));
    TempRegister made;
    const Id<Incident> incident = made.log(u"A test mail"_s, {{u"owner"_s, u"Kim Ode"_s}});
    QVERIFY(setFields(*made,
                      {&typeOf<Incident>(), incident.value},
                      {{u"disposition"_s, u"false-positive"_s}},
                      {})
                .has_value());
    QVERIFY(!closeIncident(*made, incident, {}).has_value());
    QVERIFY(setFields(*made,
                      {&typeOf<Incident>(), incident.value},
                      {{u"disposition_reason"_s, u"Our own exercise"_s}},
                      {})
                .has_value());
    QVERIFY(closeIncident(*made, incident, {}).has_value());
    QCOMPARE(registerCounts(*made)->incidents, 1);
}

void tst_Compliance::line07HipaaPresumesABreach()
{
    const Regime& hipaa = *shippedRegimes().regime(u"us-hipaa"_s);
    QVERIFY(hipaa.trigger.english.contains(u"presumed"_s, Qt::CaseInsensitive));
    QVERIFY(hipaa.question.english.contains(u"fail to show a low probability"_s));
}

void tst_Compliance::line08WhoNeedNotBeTold()
{
    QVERIFY(stepOf("sg-pdpa", "individuals").condition.english.contains(u"not scale-only"_s));
    QVERIFY(stepOf("eu-gdpr-controller", "individuals").condition.english.contains(u"high risk"_s));
    QVERIFY(!stepOf("eu-gdpr-processor", "controller").condition.english.contains(u"risk"_s));
}

void tst_Compliance::line09GuidanceIsNoStatute()
{
    for (const auto& [regime, step] : {std::pair{"nz-privacy-act", "commissioner"},
                                       std::pair{"sg-pdpa", "assessment"},
                                       std::pair{"jp-appi", "preliminary"}}) {
        QCOMPARE(stepOf(regime, step).kind, DeadlineKind::Guidance);
        QVERIFY(ruleText(Language::English, shippedRegimes(), stepOf(regime, step))
                    .contains(u"Guidance of the authority, not a limit in the law."_s));
        QVERIFY(ruleText(Language::French, shippedRegimes(), stepOf(regime, step))
                    .contains(u"Recommandation de l’autorité, et non un délai légal."_s));
    }
}

void tst_Compliance::line10TaxonomiesOfToday()
{
    QVERIFY(!fromCode<Tlp>("white"));
    QVERIFY(fromCode<Tlp>("clear") && fromCode<Tlp>("amber-strict"));
    QFile data(u":/regimes.json"_s);
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray text = data.readAll();
    QVERIFY(!text.contains("Defense Evasion") && !text.contains("800-61r2"));
}

void tst_Compliance::line11HumanErrorIsNoEnd()
{
    Dossier dossier = aReadyDossier();
    dossier.incident.rootCauseCategory = RootCause::HumanError;
    dossier.incident.rootCause.clear();
    dossier.actions[0].owner = {};
    dossier.actions[0].due = {};
    const auto found = gaps(dossier, Stage::Review, today);
    QVERIFY(asksFor(found, u"root_cause"_s));
    QVERIFY(asksFor(found, u"action:owner"_s) && asksFor(found, u"action:due"_s));
}

void tst_Compliance::line12TimesAreNamed()
{
    QVERIFY(fromCode<Metric>("recover") && fromCode<Metric>("resolve"));
    QVERIFY(!fromCode<Metric>("mttr"));
    StatisticsFacts facts;
    Incident open;
    open.disposition = Disposition::Confirmed;
    open.noticed = at(morning);
    Incident reversed = open;
    reversed.reference = u"INC-2026-0002"_s;
    reversed.recovered = at("2026-11-19T08:00:00.000");
    facts.incidents = {open, reversed};
    const Spread recover = statisticsOf(facts).times.metrics.at(Metric::Recover);
    QCOMPARE(recover.n, 0);
    QCOMPARE(recover.excluded, 1);
    QCOMPARE(recover.negative, QStringList{u"INC-2026-0002"_s});
}

void tst_Compliance::line13EvidenceHasItsHash()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"One"_s);
    QVERIFY(addEvidenceBytes(*made, incident, u"log.txt"_s, "one line").has_value());
    const Dossier known = *dossier(*made, incident);
    QCOMPARE(known.evidence.front().sha256.size(), 32);
    QCOMPARE(known.custody.size(), 1U);
    QVERIFY(typeOf<Evidence>().find("sha256")->has(WriteOnce));
    QVERIFY(typeOf<Incident>().find("reporter")->has(Personal));
}

void tst_Compliance::line14SeverityKeepsItsHistory()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"One"_s,
                                           {{u"confidentiality"_s, u"high"_s},
                                            {u"integrity"_s, u"none"_s},
                                            {u"availability"_s, u"none"_s},
                                            {u"urgency"_s, u"high"_s}});
    const RecordRef ref{&typeOf<Incident>(), incident.value};
    QVERIFY(!setFields(*made, ref, {{u"severity"_s, u"low"_s}}, {}).has_value());
    QVERIFY(setFields(*made, ref, {{u"severity"_s, u"low"_s}}, u"One record"_s).has_value());
    const Incident lowered = dossier(*made, incident)->incident;
    QCOMPARE(lowered.severityComputed, Severity::Critical);
    QCOMPARE(lowered.severityOverride, Severity::Low);
    QVERIFY(history(*made, {.of = ref, .field = u"severity"_s})->size() >= 2);
}

void tst_Compliance::line15AuthoritiesChangeTheirNames()
{
    QVERIFY(shippedRegimes()
                .regime(u"uk-gdpr"_s)
                ->authority.english.startsWith(u"Information Commission"_s));
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(editRegime(*made, u"uk-gdpr"_s, {{u"authority"_s, u"Another Office"_s}}).has_value());
    const Id<Incident> incident = made.log(u"One"_s, {{u"aware_at"_s, u"now"_s}});
    QVERIFY(assess(*made, incident, {u"uk-gdpr"_s}, {{u"answer"_s, u"triggered"_s}}).has_value());
    QCOMPARE(dossier(*made, incident)->notifications.front().recipient, u"Another Office"_s);
}

void tst_Compliance::line16FrenchWords()
{
    QCOMPARE(codeLabel(Language::French, Stage::Assess), u"Qualifier"_s);
    QCOMPARE(codeLabel(Language::French, Stage::Evaluate), u"Évaluer"_s);
    QCOMPARE(codeLabel(Language::French, Stage::Monitor), u"Surveiller"_s);
    QCOMPARE(codeLabel(Language::French, DataRole::Processor), u"Sous-traitant"_s);
    const Regime& nis2 = *shippedRegimes().regime(u"eu-nis2"_s);
    QVERIFY(nis2.name.french.contains(u"incident important"_s));
    for (const Regime& regime : shippedRegimes().regimes)
        QVERIFY2(!regime.name.french.contains(u"processeur"_s), qPrintable(regime.id));
}

IREG_TEST(QCoreApplication, tst_Compliance)
#include "tst_compliance.moc"
