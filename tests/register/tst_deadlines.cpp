// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assessing.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "model/register/workflow.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Deadlines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadlinesComeByLimit();
    void whatOneIncidentSaysIsNotBelievedOfTheNext();
    void aClosedIncidentShowsOnlyWhatIsOpen();
    void aQuestionIsOpenUntilSomebodyAnsweredIt();
    void whatIsLeftIsCountedOnce();
};

void tst_Deadlines::deadlinesComeByLimit()
{
    Asking asking({gdpr, u"uk-gdpr"_s});
    QVERIFY(asking.answer({gdpr, u"uk-gdpr"_s}, "triggered").has_value());
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Notification>(), asking.notice(u"individuals"_s).id.value},
                      {{u"waived_reason"_s, u"No high risk"_s}},
                      {})
                .has_value());
    const RegisterObligations found = *registerDuties(*asking.made);
    QCOMPARE(found.duties.size(), 6U);
    QCOMPARE(found.duties[0].duty.key().text(), u"uk-gdpr/authority"_s);
    QCOMPARE(found.duties[1].duty.key().text(), gdpr + u"/authority"_s);
    QVERIFY(!found.duties[2].duty.deadline.end);
    QCOMPARE(found.duties[5].duty.deadline.state, DeadlineState::Waived);
    QCOMPARE(found.duties[0].reference, u"INC-2026-0001"_s);
    QCOMPARE(found.duties[0].recipient, shippedRegimes().regime(u"uk-gdpr"_s)->authority.english);
}

void tst_Deadlines::whatOneIncidentSaysIsNotBelievedOfTheNext()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    for (const Notification& notice : asking.notices())
        QVERIFY(
            sendNotice(*asking.made, notice.id, {.facts = {{u"sent_at"_s, u"now"_s}}}).has_value());
    const auto next = asking.made.log(u"Nothing is known of it yet"_s, {});
    QVERIFY(
        assess(
            *asking.made, next, {gdpr}, {{u"answer"_s, u"triggered"_s}, {u"reason"_s, u"Read"_s}})
            .has_value());
    const RegisterObligations alone = dutiesOf(*dossier(*asking.made, next),
                                               asking.made->now().utc());
    std::vector<RegisterObligation> ofNext = registerDuties(*asking.made)->duties;
    std::erase_if(ofNext, [next](const RegisterObligation& one) { return one.incident != next; });
    QCOMPARE(ofNext.size(), 3U);
    for (std::size_t at = 0; at < ofNext.size(); ++at) {
        QCOMPARE(ofNext[at].duty.key().text(), alone.duties[at].duty.key().text());
        QCOMPARE(ofNext[at].duty.deadline, alone.duties[at].duty.deadline);
        QCOMPARE(ofNext[at].duty.deadline.state, DeadlineState::NotStarted);
    }
}

void tst_Deadlines::aClosedIncidentShowsOnlyWhatIsOpen()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QVERIFY(sendNotice(*asking.made,
                       asking.notice(u"authority"_s).id,
                       {.facts = {{u"sent_at"_s, u"now"_s}}})
                .has_value());
    QCOMPARE(registerDuties(*asking.made)->duties.size(), 3U);
    QVERIFY(closeIncident(*asking.made, asking.incident, u"Handed over"_s).has_value());
    QCOMPARE(registerDuties(*asking.made)->duties.size(), 2U);
}

void tst_Deadlines::aQuestionIsOpenUntilSomebodyAnsweredIt()
{
    Asking asking({gdpr, u"uk-gdpr"_s});
    const auto asked = [&asking] {
        QStringList regimes;
        const auto open = openQuestions(*asking.made);
        for (const OpenQuestions& one : *open)
            regimes += one.reference + u": "_s + one.regimes.join(u' ');
        regimes.sort();
        return regimes;
    };
    QCOMPARE(asked(), QStringList{u"INC-2026-0001: "_s + gdpr + u" uk-gdpr"_s});
    QVERIFY(asking.answer({gdpr}, "not-triggered").has_value());
    QCOMPARE(asked(), QStringList{u"INC-2026-0001: uk-gdpr"_s});
    QVERIFY(asking.answer({u"uk-gdpr"_s}, "triggered").has_value());
    QCOMPARE(asked(), QStringList());
    const auto next = asking.made.log(u"Another"_s, {});
    QCOMPARE(asked(), QStringList{u"INC-2026-0002: "_s + gdpr + u" uk-gdpr"_s});
    QVERIFY(closeIncident(*asking.made, next, u"Handed over"_s).has_value());
    QCOMPARE(asked(), QStringList());
}

/// Open questions and open duties, and a question that is a duty by itself once.
void tst_Deadlines::whatIsLeftIsCountedOnce()
{
    const QString ndb = u"au-ndb"_s;
    Asking asking({gdpr, ndb});
    const auto left = [&asking] {
        const Dossier known = *dossier(*asking.made, asking.incident);
        return tellingLeft(known, dutiesOf(known, asking.made->now().utc()).duties);
    };
    QCOMPARE(left(), 2);
    const RecordRef incident{&typeOf<Incident>(), asking.incident.value};
    QVERIFY(setFields(*asking.made, incident, {{u"suspected_at"_s, u"2026-10-02 17:00"_s}}, {})
                .has_value());
    QCOMPARE(registerDuties(*asking.made)->duties.size(), 1U); // to answer within 30 days
    QCOMPARE(left(), 2);
    QVERIFY(asking.answer({ndb}, "not-triggered").has_value());
    QCOMPARE(left(), 1);
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(left(), 3); // to tell the authority, in phases, and those concerned
    QVERIFY(sendNotice(*asking.made,
                       asking.notice(u"authority"_s).id,
                       {.facts = {{u"sent_at"_s, u"now"_s}}})
                .has_value());
    QCOMPARE(left(), 2);
    const auto next = asking.made.log(u"Another"_s, {});
    QVERIFY(closeIncident(*asking.made, next, u"Handed over"_s).has_value());
    const Dossier over = *dossier(*asking.made, next);
    QCOMPARE(tellingLeft(over, dutiesOf(over, asking.made->now().utc()).duties), 0);
}

IREG_TEST(QCoreApplication, tst_Deadlines)
#include "tst_deadlines.moc"
