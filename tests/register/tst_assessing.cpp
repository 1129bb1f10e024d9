// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/assessing.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

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

class tst_Assessing final : public QObject
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
    void everythingIsUndoneAsOne();
    void aStatutesDutyRaisesTheSeverity_data();
    void aStatutesDutyRaisesTheSeverity();
    void aDutyCountsFromWhenItWasKnown();
};

void tst_Assessing::aTriggeredAnswerMakesItsNotices()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(steps(asking.notices()),
             (QStringList{gdpr + u"/authority"_s, gdpr + u"/phases"_s, gdpr + u"/individuals"_s}));
    const Notification notice = asking.notices().front();
    QCOMPARE(notice.recipient, shippedRegimes().regime(gdpr)->authority.english);
    QCOMPARE(notice.regimesVersion, shippedRegimes().asOf);
    QVERIFY(notice.obligation.endsWith(u"art. 33(1)"_s));
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    QCOMPARE(asking.notices().size(), 3U); // nothing twice
}

void tst_Assessing::anAnswerSaysWhoAndWhenByItself()
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
                    {u"decided_at"_s, u"2026-10-02 17:00"_s}})
                .has_value());
    const Dossier later = *dossier(*asking.made, asking.incident);
    QCOMPARE(later.assessments.size(), 1U);
    QCOMPARE(later.nameOf(later.assessments.front().decidedBy), u"Ana Diaz"_s);
    QCOMPARE(isoText(*later.assessments.front().decided), u"2026-10-02T17:00:00+10:00"_s);
}

void tst_Assessing::severalQuestionsAreOneAction()
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

void tst_Assessing::aRegimeThatIsNotAskedAboutIsRefused()
{
    Asking asking({gdpr});
    const auto refused = asking.answer({gdpr, u"eu-dora"_s}, "triggered");
    QCOMPARE(refused.error().kind, ErrorKind::Usage);
    QCOMPARE(refused.error().place, u"eu-dora"_s);
    QVERIFY(asking.notices().empty());
}

void tst_Assessing::decidingAgainstWaivesWhatWasNotSent()
{
    Asking asking({gdpr});
    QVERIFY(asking.answer({gdpr}, "triggered").has_value());
    const Notification first = asking.notice(u"authority"_s);
    QVERIFY(sendNotice(*asking.made, first.id, {.facts = {{u"sent_at"_s, u"now"_s}}}).has_value());
    QVERIFY(asking.answer({gdpr}, "not-triggered").has_value());
    QVERIFY(asking.notice(u"authority"_s).waivedReason.isEmpty());
    const Notification waived = asking.notice(u"individuals"_s);
    QCOMPARE(waived.waivedReason, u"Read it"_s);
    QVERIFY(waived.decidedBy && waived.waived);
}

void tst_Assessing::decidingAgainTakesThoseWaiversBack()
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

void tst_Assessing::anAnswerBySetDoesTheSame()
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

void tst_Assessing::aCustomerAffectedLaterIsTold()
{
    Asking asking({u"contract-customer"_s});
    QVERIFY(asking.answer({u"contract-customer"_s}, "triggered").has_value());
    QVERIFY(asking.notices().empty());
    const auto customer = asking.affectedCustomer(u"Clinique des Tilleuls"_s);
    QCOMPARE(asking.notices().size(), 1U);
    QCOMPARE(asking.notices().front().customer, customer);
    QCOMPARE(asking.notices().front().recipient, u"Clinique des Tilleuls"_s);
}

void tst_Assessing::everythingIsUndoneAsOne()
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

void tst_Assessing::aStatutesDutyRaisesTheSeverity_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("severity");
    QTest::newRow("a statute") << gdpr << u"high"_s;
    QTest::newRow("guidance of a statute") << u"nz-privacy-act"_s << u"high"_s;
    QTest::newRow("a customer's contract") << u"contract-customer"_s << u"low"_s;
    QTest::newRow("law not in force") << u"us-circia"_s << u"low"_s;
}

void tst_Assessing::aStatutesDutyRaisesTheSeverity()
{
    QFETCH(QString, regime);
    QFETCH(QString, severity);
    Asking asking({regime});
    QVERIFY(setFields(*asking.made,
                      {&typeOf<Incident>(), asking.incident.value},
                      {{u"confidentiality"_s, u"low"_s},
                       {u"integrity"_s, u"none"_s},
                       {u"availability"_s, u"none"_s},
                       {u"urgency"_s, u"medium"_s}},
                      {}));
    const auto computed = [&] {
        return codeText(*dossier(*asking.made, asking.incident)->incident.severity);
    };
    QCOMPARE(computed(), u"low"_s);
    QVERIFY(asking.answer({regime}, "triggered").has_value());
    QCOMPARE(computed(), severity);
    QVERIFY(asking.answer({regime}, "not-triggered").has_value());
    QCOMPARE(computed(), u"low"_s);
    QVERIFY(asking.answer({regime}, "triggered").has_value());
    QVERIFY(asking.made->undo({}).has_value());
    QCOMPARE(computed(), u"low"_s);
}

void tst_Assessing::aDutyCountsFromWhenItWasKnown()
{
    const QString other = u"uk-gdpr"_s;
    Asking asking({gdpr, other});
    QVERIFY(asking.answer({gdpr, other}, "triggered").has_value());
    asking.made.clock.advance(2 * 24 * 3600);
    QVERIFY(assess(*asking.made, asking.incident, {gdpr}, {{u"aware_at"_s, u"2026-10-03 09:10"_s}})
                .has_value());
    const auto from = [&](const QString& regime) {
        const auto known = registerDuties(*asking.made);
        for (const RegisterObligation& line : known->duties) {
            if (line.duty.key().text() == regime + u"/authority"_s)
                return line.duty.deadline.from.toUTC().toString(u"dd HH:mm"_s);
        }
        return QString();
    };
    QCOMPARE(from(gdpr), u"02 23:10"_s);
    QCOMPARE(from(other), u"02 07:40"_s); // the incident's own
}

IREG_TEST(QCoreApplication, tst_Assessing)
#include "tst_assessing.moc"
