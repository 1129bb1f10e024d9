// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"
#include "model/dossier/parts.h"
#include "model/record/money.h"
#include "tests/support/obligations.h"
#include "tests/support/readydossier.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/contentsview.h"
#include "ui/incident/factsview.h"
#include "ui/incident/gaptarget.h"
#include "ui/incident/reviewview.h"
#include "ui/incident/sectionstack.h"
#include "ui/incident/whytreeview.h"
#include "ui/records/recordsection.h"
#include "ui/settings/columnchoice.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

using DossierChange = void (*)(Dossier&);

class tst_GapTarget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PageFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyFactThatCanBeSetHasItsPlace();
    void everyDescribedFieldStandsInFormAndList_data();
    void everyDescribedFieldStandsInFormAndList();
    void everyGapLeadsToAPlace_data();
    void everyGapLeadsToAPlace();

private:
    SectionStack* sections() { return m_fixture->page->findChild<SectionStack*>(); }
    RecordForm* formOf(const RecordType& type)
    {
        if (type.is<Review>())
            return sections()->review()->form();
        if (type.is<Why>())
            return sections()->whys()->form();
        if (type.is<ContentItem>())
            return sections()->findChild<ContentsView*>()->form();
        return sections()->section(type)->form();
    }

    std::unique_ptr<PageFixture> m_fixture;
};

void tst_GapTarget::everyFactThatCanBeSetHasItsPlace()
{
    // The severity has a panel of its own; the title stands in the head.
    const QStringList elsewhere{u"severity"_s, u"severity_reason"_s, u"title"_s};
    for (const Field& field : typeOf<Incident>().fields) {
        const QString code = QString::fromLatin1(field.code);
        if (field.has(Derived) || elsewhere.contains(code))
            continue;
        QVERIFY2(sections()->facts()->stageWith(code, Stage::Assess), field.code);
    }
}

void tst_GapTarget::everyDescribedFieldStandsInFormAndList_data()
{
    QTest::addColumn<const RecordType*>("type");
    for (const DossierPart& part : dossierParts())
        QTest::newRow(part.type().name) << &part.type();
}

void tst_GapTarget::everyDescribedFieldStandsInFormAndList()
{
    QFETCH(const RecordType*, type);
    // The bar of the stages and the questions of the regimes are no lists of records.
    if (type->is<StageVisit>() || type->is<Assessment>())
        return;
    RecordForm* form = formOf(*type);
    const RecordSection* section = sections()->section(*type);
    // A link is its two ends, which its list shows; an item of a notice stands under its name.
    const bool listAlone = type->is<IncidentLink>() || type->is<LessonLink>();
    bool withSum = false; // a currency is typed with the sum before it
    for (const Field& field : type->fields) {
        const QString code = QString::fromLatin1(field.code);
        const bool typedBefore = std::exchange(withSum, isMoney(field));
        const bool isKey = type->is<ContentItem>() && field.has(WriteOnce);
        if (field.has(Parent) || isKey)
            continue;
        QCOMPARE(form->editor(code) != nullptr, !listAlone && !typedBefore);
        QVERIFY2(!section || section->columnChoice()->has(code), field.code);
    }
}

/// What a register that asks about laws can still lack.
void addDutyRows()
{
    const auto row = [](const char* name, DossierChange change) { QTest::newRow(name) << change; };
    row("questions without an answer, or a reason", [](Dossier& d) {
        d.rules = rulesOf({u"au-ndb"_s, u"eu-gdpr-controller"_s});
        d.assessments = {answered(u"au-ndb"_s, Assessed::NotTriggered)};
        d.assessments.front().reason.clear();
        d.assessments.front().decidedBy = {};
        d.assessments.front().decided.reset();
    });
    row("a triggered duty without its notice", [](Dossier& d) {
        d.rules = rulesOf({u"eu-gdpr-controller"_s});
        d.assessments = {answered(u"eu-gdpr-controller"_s, Assessed::Triggered)};
        d.notifications.clear();
    });
}

void tst_GapTarget::everyGapLeadsToAPlace_data()
{
    QTest::addColumn<DossierChange>("change");
    const auto row = [](const char* name, DossierChange change) { QTest::newRow(name) << change; };
    row("nothing said", [](Dossier& d) {
        d = Dossier{};
        d.incident.cycle = 1;
    });
    row("a disposition without reason",
        [](Dossier& d) { d.incident.disposition = Disposition::NearMiss; });
    row("contained, by nobody", [](Dossier& d) {
        d.incident.containedBy = {};
        d.incident.containmentVerified.clear();
    });
    row("cannot be contained", [](Dossier& d) {
        d.incident.contained.reset();
        d.incident.containedNoneReason = u"x"_s;
    });
    row("personal data without its facts", [](Dossier& d) {
        d.incident.dataCategories.clear();
        d.incident.individuals.reset();
        d.incident.dataRole.reset();
        d.incident.consequences.clear();
    });
    row("critical", [](Dossier& d) {
        d.incident.severity = Severity::Critical;
        d.incident.availability = Level::High;
    });
    row("one person for everything", [](Dossier& d) {
        d.profile.fourEyes = true;
        d.incident.severityConfirmedBy = d.incident.owner;
        d.reviews.front().approvedBy = d.incident.owner;
    });
    row("no notice", [](Dossier& d) { d.notifications.clear(); });
    row("a notice not sent", [](Dossier& d) { d.notifications.front().sent.reset(); });
    row("a notice sent late",
        [](Dossier& d) { d.notifications.front().sent->ms += 90LL * 86'400'000; });
    row("a notice waived by nobody", [](Dossier& d) {
        d.notifications.front().sent.reset();
        d.notifications.front().waivedReason = u"x"_s;
    });
    row("an action without owner, date and end", [](Dossier& d) {
        d.actions.front().owner = {};
        d.actions.front().due = {};
        d.actions.front().done.reset();
    });
    row("no lesson, no watch item", [](Dossier& d) {
        d.lessons.clear();
        d.watch.clear();
    });
    row("a watch item not checked", [](Dossier& d) { d.watch.front().checked.reset(); });
    row("the effect not checked", [](Dossier& d) {
        d.incident.effective = Answer::Unknown;
        d.incident.effectiveChecked.reset();
        d.incident.effectivenessMethod.clear();
    });
    addDutyRows();
}

void tst_GapTarget::everyGapLeadsToAPlace()
{
    QFETCH(DossierChange, change);
    Dossier dossier = aReadyDossier();
    change(dossier);
    int found = 0;
    for (const auto& [stage, code] : codes<Stage>) {
        for (const Gap& gap : gaps(dossier, stage, QDate(2026, 12, 1))) {
            ++found;
            const GapTarget target = gapTarget(gap, dossier.incident);
            const QByteArray fact = factCode(gap).toLatin1();
            switch (target.place) {
            case GapTarget::Place::Facts:
                QVERIFY2(sections()->facts()->stageWith(target.field, stage), fact.constData());
                break;
            case GapTarget::Place::Add:
                QVERIFY2(sections()->section(*target.type), fact.constData());
                break;
            case GapTarget::Place::Record:
                QVERIFY2(sections()->section(*target.type), fact.constData());
                QVERIFY2(sections()->section(*target.type)->form()->editor(target.field),
                         fact.constData());
                QVERIFY2(target.id > 0, fact.constData());
                break;
            case GapTarget::Place::Review:
                QVERIFY2(target.field.isEmpty()
                             || sections()->review()->form()->editor(target.field),
                         fact.constData());
                break;
            case GapTarget::Place::Duties:
            case GapTarget::Place::Clocks: QVERIFY2(sections()->duties(), fact.constData()); break;
            case GapTarget::Place::Nowhere: QFAIL(fact.constData());
            }
        }
    }
    QVERIFY(found > 0);
}

IREG_TEST(QApplication, tst_GapTarget)
#include "tst_gaptarget.moc"
