// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/deadlines.h"
#include "model/register/dutyusecases.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

#include <QFile>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList steps(const std::vector<Notification>& notices)
{
    QStringList found;
    for (const Notification& one : notices)
        found.append(one.regime + u'/' + one.step);
    return found;
}

} // namespace

class tst_Duties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTriggeredAnswerMakesItsNotices();
    void anAnswerSaysWhoAndWhenByItself();
    void severalQuestionsAreOneAction();
    void aRegimeThatIsNotAskedAboutIsRefused();
    void decidingAgainstWaivesWhatWasNotSent();
    void decidingAgainTakesThoseWaiversBack();
    void anAnswerBySetDoesTheSame();
    void aCustomerAffectedLaterIsTold();
    void aNoticeGoesOutInTheCustomersLanguage();
    void whatWasSentIsStamped();
    void aBouncedNoticeIsSentAgain();
    void aClauseNeedsItsNumber();
    void contentsAreAnsweredOrFollow();
    void aTextEndsAPromiseAndADayStandsBesideIt();
    void adoptingKeepsACopyOfTheData();
    void editingIsRefusedWhereTheDataBreaks();
    void aNewerSetIsTakenOver();
    void whatWasEditedIsKept();
    void anOlderSetIsRefused();
    void holidaysAreAddedOnce();
    void deadlinesComeByLimit();
    void whatOneIncidentSaysIsNotBelievedOfTheNext();
    void aClosedIncidentShowsOnlyWhatIsOpen();
    void everythingIsUndoneAsOne();
};

void tst_Duties::aTriggeredAnswerMakesItsNotices()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(steps(asking.notices()),
             (QStringList{gdpr + u"/authority"_s, gdpr + u"/phases"_s, gdpr + u"/individuals"_s}));
    const Notification notice = asking.notices().front();
    QCOMPARE(notice.recipient, shippedRegimes().regime(gdpr)->authority);
    QCOMPARE(notice.regimesVersion, shippedRegimes().asOf);
    QVERIFY(notice.obligation.endsWith(u"art. 33(1)"_s));
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(asking.notices().size(), 3U); // nothing twice
}

void tst_Duties::anAnswerSaysWhoAndWhenByItself()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "not-applicable").has_value());
    const Dossier known = *dossier(*asking.made, asking.incident);
    const Assessment& answer = known.assessments.front();
    QCOMPARE(known.nameOf(answer.decidedBy), TempRegister::author().name);
    QCOMPARE(*answer.decided, asking.made->now());
    QVERIFY(assess(*asking.made,
                   asking.incident,
                   {gdpr},
                   {{u"answer"_s, u"not-triggered"_s},
                    {u"decided_by"_s, u"Ana Diaz"_s},
                    {u"decided_at"_s, u"2026-10-02 18:00"_s}})
                .has_value());
    const Dossier later = *dossier(*asking.made, asking.incident);
    QCOMPARE(later.assessments.size(), 1U);
    QCOMPARE(later.nameOf(later.assessments.front().decidedBy), u"Ana Diaz"_s);
    QCOMPARE(isoText(*later.assessments.front().decided), u"2026-10-02T18:00:00+10:00"_s);
}

void tst_Duties::severalQuestionsAreOneAction()
{
    Asking asking({gdpr, u"uk-gdpr"_s});
    const Head before = *asking.made->head();
    QVERIFY(asking.answer({gdpr, u"uk-gdpr"_s}, "triggered").has_value());
    QCOMPARE(asking.notices().size(), 6U);
    QVERIFY(asking.made->undo({}).has_value());
    QVERIFY(asking.notices().empty());
    QVERIFY(dossier(*asking.made, asking.incident)->assessments.empty());
    QVERIFY(asking.made->verify(before)->ok());
}

void tst_Duties::aRegimeThatIsNotAskedAboutIsRefused()
{
    Asking asking({gdpr});
    const auto refused = asking.answer({gdpr, u"eu-dora"_s}, "triggered");
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(refused.error().place, u"eu-dora"_s);
    QVERIFY(asking.notices().empty());
}

void tst_Duties::decidingAgainstWaivesWhatWasNotSent()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification first = asking.notice(u"authority"_s);
    QVERIFY(sendNotice(*asking.made, first.id, {{u"sent_at"_s, u"now"_s}}, {}).has_value());
    QVERIFY(asking.answer({gdpr}, "not-triggered").has_value());
    QVERIFY(asking.notice(u"authority"_s).waivedReason.isEmpty());
    const Notification waived = asking.notice(u"individuals"_s);
    QCOMPARE(waived.waivedReason, u"Read it"_s);
    QVERIFY(waived.decidedBy && waived.waived);
}

void tst_Duties::decidingAgainTakesThoseWaiversBack()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification own = asking.notice(u"phases"_s);
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Notification>(), own.id.value},
                      {{u"waived_reason"_s, u"All was said at once"_s}},
                      {})
                .has_value());
    QVERIFY(asking.answer({gdpr}, "not-triggered").has_value());
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QVERIFY(asking.notice(u"authority"_s).waivedReason.isEmpty());
    QCOMPARE(asking.notice(u"phases"_s).waivedReason, u"All was said at once"_s);
    QCOMPARE(asking.notices().size(), 3U);
}

void tst_Duties::anAnswerBySetDoesTheSame()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "not-applicable").has_value());
    const Assessment answer = dossier(*asking.made, asking.incident)->assessments.front();
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Assessment>(), answer.id.value},
                      {{u"answer"_s, u"triggered"_s}},
                      {})
                .has_value());
    QCOMPARE(asking.notices().size(), 3U);
}

void tst_Duties::aCustomerAffectedLaterIsTold()
{
    Asking asking({u"contract-customer"_s});
    QVERIFY(asking.answer({u"contract-customer"_s}, "triggered").has_value());
    QVERIFY(asking.notices().empty());
    const auto customer = asking.affectedCustomer(u"Clinique des Tilleuls"_s);
    QCOMPARE(asking.notices().size(), 1U);
    QCOMPARE(asking.notices().front().customer, customer);
    QCOMPARE(asking.notices().front().recipient, u"Clinique des Tilleuls"_s);
}

void tst_Duties::aNoticeGoesOutInTheCustomersLanguage()
{
    Asking asking({u"contract-customer"_s});
    const auto clause = addClause(*asking.made,
                                  u"Clinique des Tilleuls"_s,
                                  {{u"number"_s, u"7.2"_s},
                                   {u"duration"_s, u"24"_s},
                                   {u"unit"_s, u"hours"_s},
                                   {u"language"_s, u"fr"_s}});
    QVERIFY(clause.has_value());
    const auto clauses = all<ContractClause>(*asking.made);
    const QString customer = u"C-"_s + QString::number(clauses->front().customer.value);
    QVERIFY(addRecord(*asking.made, typeOf<Affected>(), asking.incident, {{u"item"_s, customer}})
                .has_value());
    QVERIFY(asking.answer({u"contract-customer"_s}, "triggered").has_value());
    const Notification notice = asking.notices().front();
    QCOMPARE(notice.language, u"fr"_s);
    QCOMPARE(notice.clause.value, clause->id);
    QVERIFY(notice.obligation.endsWith(u"7.2"_s));
}

void tst_Duties::whatWasSentIsStamped()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification notice = asking.notice(u"authority"_s);
    QVERIFY(!notice.limit);
    const QString copy = asking.made.folder() + u"/notice.txt"_s;
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("what was said") > 0);
    file.close();
    QVERIFY(sendNotice(*asking.made,
                       notice.id,
                       {{u"sent_at"_s, u"2026-10-05 10:00"_s}, {u"channel"_s, u"portal"_s}},
                       copy)
                .has_value());
    const Notification sent = asking.notice(u"authority"_s);
    QCOMPARE(sent.anchor, u"awareness"_s);
    QCOMPARE(isoText(*sent.anchored), u"2026-10-02T17:40:00+10:00"_s);
    QCOMPARE(isoText(*sent.target), u"2026-10-05T18:40:00+11:00"_s);
    QCOMPARE(isoText(*sent.limit), u"2026-10-05T19:00:00+11:00"_s);
    QCOMPARE(sent.copy.value, dossier(*asking.made, asking.incident)->evidence.front().id.value);
}

void tst_Duties::aBouncedNoticeIsSentAgain()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification notice = asking.notice(u"authority"_s);
    QVERIFY(sendNotice(*asking.made, notice.id, {{u"sent_at"_s, u"now"_s}}, {}).has_value());
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Notification>(), notice.id.value},
                      {{u"bounced_at"_s, u"now"_s}, {u"bounced_reason"_s, u"Mailbox full"_s}},
                      {})
                .has_value());
    const auto again = sendNotice(*asking.made, notice.id, {{u"sent_at"_s, u"now"_s}}, {});
    QVERIFY(again.has_value() && again->id != notice.id.value);
    const auto notices = asking.notices();
    QCOMPARE(notices.back().followUpOf, notice.id);
    QCOMPARE(notices.back().recipient, notice.recipient);
    QVERIFY(notices.back().limit.has_value());
    QVERIFY(notices.front().bounced.has_value());
}

void tst_Duties::aClauseNeedsItsNumber()
{
    TempRegister made;
    const Assignments period{{u"duration"_s, u"24"_s}, {u"unit"_s, u"hours"_s}};
    QVERIFY(!addClause(*made, u"Example Clinic"_s, period).has_value());
    QVERIFY(!addClause(*made, u" "_s, {{u"number"_s, u"1"_s}}).has_value());
    QVERIFY(all<CatalogueItem>(*made)->empty());
    QVERIFY(addClause(*made, u"Example Clinic"_s, {{u"number"_s, u"7.2"_s}}).has_value());
    QVERIFY(addClause(*made, u"example  clinic"_s, {{u"number"_s, u"7.3"_s}}).has_value());
    QCOMPARE(all<CatalogueItem>(*made)->size(), 1U);
}

void tst_Duties::contentsAreAnsweredOrFollow()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Id<Notification> notice = asking.notice(u"authority"_s).id;
    QVERIFY(
        answerContents(*asking.made, notice, {{u"subjects_categories"_s, {}}}, QDate(2026, 10, 9))
            .has_value());
    QCOMPARE(dossier(*asking.made, asking.incident)->contents.front().followBy, QDate(2026, 10, 9));
    QVERIFY(answerContents(*asking.made, notice, {{u"subjects_categories"_s, u"Patients"_s}}, {})
                .has_value());
    const Dossier known = *dossier(*asking.made, asking.incident);
    QCOMPARE(known.contents.size(), 1U);
    QCOMPARE(known.contents.front().text, u"Patients"_s);
    QVERIFY(!known.contents.front().followBy.isValid());
    QVERIFY(!answerContents(*asking.made, notice, {{u"moon_phase"_s, u"full"_s}}, {}).has_value());
}

void tst_Duties::aTextEndsAPromiseAndADayStandsBesideIt()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Id<Notification> notice = asking.notice(u"authority"_s).id;
    const auto say = [&](const QString& field, const QString& text) {
        return answerItem(*asking.made, notice, u"subjects_count"_s, {{field, text}});
    };
    const auto said = [&] { return dossier(*asking.made, asking.incident)->contents.front(); };
    QVERIFY(!say(u"follow_by"_s, u"soon"_s).has_value());
    QVERIFY(dossier(*asking.made, asking.incident)->contents.empty());
    QVERIFY(say(u"follow_by"_s, u"2026-10-09"_s).has_value());
    QCOMPARE(said().followBy, QDate(2026, 10, 9));
    QVERIFY(say(u"text"_s, u"About 300"_s).has_value());
    QVERIFY(!said().followBy.isValid());
    QVERIFY(say(u"follow_by"_s, u"2026-10-12"_s).has_value());
    QCOMPARE(said().text, u"About 300"_s);
    QCOMPARE(said().followBy, QDate(2026, 10, 12));
    QCOMPARE(dossier(*asking.made, asking.incident)->contents.size(), 1U);
    QVERIFY(!answerItem(*asking.made, notice, u"moon_phase"_s, {{u"text"_s, u"full"_s}}));
}

void tst_Duties::adoptingKeepsACopyOfTheData()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {gdpr}).has_value());
    const AdoptedRegime regime = all<AdoptedRegime>(*made)->front();
    QCOMPARE(regime.asOf, shippedRegimes().asOf);
    QVERIFY(readRegimes(regime.definition.toUtf8()).has_value());
    QCOMPARE(adoptRegimes(*made, {u"nowhere"_s}).error().kind, ErrorKind::Usage);
    QVERIFY(disableRegimes(*made, {gdpr}).has_value());
    QVERIFY(!rulebook(*made)->asksAnything());
    QVERIFY(adoptRegimes(*made, {gdpr}).has_value());
    QCOMPARE(all<AdoptedRegime>(*made)->size(), 1U);
    QVERIFY(rulebook(*made)->asksAnything());
}

void tst_Duties::editingIsRefusedWhereTheDataBreaks()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(!editRegime(*made, u"uk-gdpr"_s, {{u"zone"_s, u"Mars"_s}}).has_value());
    QVERIFY(!all<AdoptedRegime>(*made)->front().edited);
    QVERIFY(editRegime(*made,
                       u"uk-gdpr"_s,
                       {{u"authority"_s, u"Information Commission"_s}, {u"calendar"_s, u"FR"_s}})
                .has_value());
    const RuledRegime ruled = *rulebook(*made)->regime(u"uk-gdpr"_s);
    QCOMPARE(ruled.regime().authority, u"Information Commission"_s);
    QCOMPARE(ruled.calendar, u"FR"_s);
    QVERIFY(ruled.edited);
}

std::vector<RegimeCopy> newerCopies(int days, const QString& hours)
{
    std::vector<RegimeCopy> copies = shippedCopies();
    for (RegimeCopy& copy : copies) {
        copy.asOf = copy.asOf.addDays(days);
        copy.definition.replace(shippedRegimes().asOf.toString(Qt::ISODate),
                                copy.asOf.toString(Qt::ISODate));
        if (copy.code == "uk-gdpr"_L1)
            copy.definition = editedCopy(copy, u"authority.duration"_s, hours)->definition;
    }
    return copies;
}

void tst_Duties::aNewerSetIsTakenOver()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    const auto newer = newerCopies(30, u"96"_s);
    const auto news = regimeNews(*made, newer);
    QCOMPARE(news->size(), 1U);
    QCOMPARE(news->front().code, u"uk-gdpr"_s);
    QCOMPARE(news->front().changes,
             (std::vector<RegimeChange>{{u"authority.duration"_s, u"72 hours"_s, u"96 hours"_s}}));
    QVERIFY(importRegimes(*made, newer).has_value());
    const Rulebook rules = *rulebook(*made);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 96);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->asOf, shippedRegimes().asOf.addDays(30));
    QVERIFY(!rules.regime(u"eu-dora"_s)->enabled);
    QVERIFY(regimeNews(*made, newer)->empty());
}

void tst_Duties::whatWasEditedIsKept()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QVERIFY(editRegime(*made, u"uk-gdpr"_s, {{u"authority.duration"_s, u"24"_s}}).has_value());
    const auto newer = newerCopies(30, u"96"_s);
    QVERIFY(regimeNews(*made, newer)->front().kept);
    QVERIFY(importRegimes(*made, newer).has_value());
    const Rulebook rules = *rulebook(*made);
    QCOMPARE(rules.regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 24);
}

void tst_Duties::anOlderSetIsRefused()
{
    TempRegister made;
    QVERIFY(adoptRegimes(*made, {u"uk-gdpr"_s}).has_value());
    QCOMPARE(importRegimes(*made, newerCopies(-30, u"96"_s)).error().kind, ErrorKind::Constraint);
    QCOMPARE(all<AdoptedRegime>(*made)->size(), 1U);
    // Of the same day and yet different: it counts as it says, and is marked.
    QVERIFY(importRegimes(*made, newerCopies(0, u"96"_s)).has_value());
    QVERIFY(rulebook(*made)->regime(u"uk-gdpr"_s)->edited);
    QCOMPARE(rulebook(*made)->regime(u"uk-gdpr"_s)->regime().step(u"authority"_s)->duration, 96);
}

void tst_Duties::holidaysAreAddedOnce()
{
    TempRegister made;
    Holiday day;
    day.calendar = u"AU"_s;
    day.day = QDate(2026, 12, 25);
    Holiday same = day;
    same.calendar = u"au"_s;
    QCOMPARE(addHolidays(*made, {day, same})->added, 1);
    QCOMPARE(addHolidays(*made, {day})->action, 0);
    QVERIFY(rulebook(*made)->knows(u"AU"_s, 2026, 2026));
}

void tst_Duties::deadlinesComeByLimit()
{
    Asking asking({gdpr, u"uk-gdpr"_s});
    QVERIFY(asking.answer({gdpr, u"uk-gdpr"_s}, "triggered").has_value());
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Notification>(), asking.notice(u"individuals"_s).id.value},
                      {{u"waived_reason"_s, u"No high risk"_s}},
                      {})
                .has_value());
    const RegisterDuties found = *registerDuties(*asking.made);
    QCOMPARE(found.duties.size(), 6U);
    QCOMPARE(found.duties[0].duty.key(), u"uk-gdpr/authority"_s);
    QCOMPARE(found.duties[1].duty.key(), gdpr + u"/authority"_s);
    QVERIFY(!found.duties[2].duty.deadline.end);
    QCOMPARE(found.duties[5].duty.deadline.state, ClockState::Waived);
    QCOMPARE(found.duties[0].reference, u"INC-2026-0001"_s);
    QCOMPARE(found.duties[0].recipient, shippedRegimes().regime(u"uk-gdpr"_s)->authority);
}

void tst_Duties::whatOneIncidentSaysIsNotBelievedOfTheNext()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    for (const Notification& notice : asking.notices())
        QVERIFY(sendNotice(*asking.made, notice.id, {{u"sent_at"_s, u"now"_s}}, {}).has_value());
    const auto next = asking.made.log(u"Nothing is known of it yet"_s, {});
    QVERIFY(
        assess(
            *asking.made, next, {gdpr}, {{u"answer"_s, u"triggered"_s}, {u"reason"_s, u"Read"_s}})
            .has_value());
    const RegisterDuties alone = dutiesOf(*dossier(*asking.made, next), asking.made->now().utc());
    std::vector<RegisterDuty> ofNext = registerDuties(*asking.made)->duties;
    std::erase_if(ofNext, [next](const RegisterDuty& one) { return one.incident != next; });
    QCOMPARE(ofNext.size(), 3U);
    for (std::size_t at = 0; at < ofNext.size(); ++at) {
        QCOMPARE(ofNext[at].duty.key(), alone.duties[at].duty.key());
        QCOMPARE(ofNext[at].duty.deadline, alone.duties[at].duty.deadline);
        QCOMPARE(ofNext[at].duty.deadline.state, ClockState::NotStarted);
    }
}

void tst_Duties::aClosedIncidentShowsOnlyWhatIsOpen()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QVERIFY(
        sendNotice(*asking.made, asking.notice(u"authority"_s).id, {{u"sent_at"_s, u"now"_s}}, {})
            .has_value());
    QCOMPARE(registerDuties(*asking.made)->duties.size(), 3U);
    QVERIFY(closeIncident(*asking.made, asking.incident, u"Handed over"_s).has_value());
    QCOMPARE(registerDuties(*asking.made)->duties.size(), 2U);
}

void tst_Duties::everythingIsUndoneAsOne()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QVERIFY(asking.answer({gdpr}, "not-triggered").has_value());
    QVERIFY(asking.made->undo({}).has_value());
    QVERIFY(asking.notice(u"authority"_s).waivedReason.isEmpty());
    QCOMPARE(dossier(*asking.made, asking.incident)->assessments.front().answer,
             Assessed::Triggered);
    QVERIFY(asking.made->verify({})->ok());
}

IREG_TEST(QCoreApplication, tst_Duties)
#include "tst_duties.moc"
