// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/milestones.h"
#include "model/language/standing.h"
#include "model/language/tellingtext.h"
#include "model/language/valuetext.h"
#include "tests/language/standingcases.h"
#include "tests/support/obligations.h"
#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QTest>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

const QString gdpr = u"eu-gdpr-controller"_s;

/// What the plain question and the law were answered, and how the incident goes.
struct Given
{
    Answer plain = Answer::Unknown;
    std::optional<Assessed> law = {};
    Status status = Status::Open;
    Disposition disposition = Disposition::Confirmed;
};

Dossier dossierOf(const Given& given)
{
    Dossier dossier = aReadyDossier();
    dossier.rules = rulesOf({gdpr});
    dossier.notifications.clear();
    dossier.actions.clear();
    dossier.watch.clear();
    dossier.incident.stage = Stage::Review;
    dossier.incident.aware.reset();
    dossier.incident.notifyRequired = given.plain;
    dossier.incident.status = given.status;
    dossier.incident.disposition = given.disposition;
    dossier.incident.cycle = given.status == Status::Closed ? 2 : 1; // asked anew
    if (given.law)
        dossier.assessments = {answered(gdpr, *given.law)};
    return dossier;
}

QString decisionIn(const Dossier& dossier)
{
    for (const Milestone& one : milestones(Language::English, dossier)) {
        if (one.kind == Milestone::Kind::Decision)
            return one.text;
    }
    return {};
}

} // namespace

class tst_TellingText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceSaysTheSame_data();
    void everyPlaceSaysTheSame();
    void whatARegisterHoldsIsNamed();
    void plansAreAskedForWhatIsGrave_data();
    void plansAreAskedForWhatIsGrave();
};

void tst_TellingText::everyPlaceSaysTheSame_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("milestone"); ///< what it adds to the plain decision
    QTest::addColumn<bool>("undecided");
    const QString open = u"1 law or contract is not answered yet"_s;
    const QString never = u"1 law or contract was never answered"_s;
    const QString nobody = u"It was decided that nobody has to be notified"_s;
    const QString somebody = u"It was decided that somebody must be notified"_s;
    using enum Assessed;
    QTest::newRow("nothing") << Given{} << u"Who has to be told is not decided yet."_s << QString()
                             << true;
    QTest::newRow("plain no, law open")
        << Given{Answer::No} << nobody + u", but "_s + open + u'.' << open << true;
    QTest::newRow("plain yes, law open")
        << Given{Answer::Yes} << somebody + u", but "_s + open + u'.' << open << true;
    QTest::newRow("plain no, closed since")
        << Given{Answer::No, {}, Status::Closed} << nobody + u", but "_s + never + u'.' << never
        << false;
    QTest::newRow("closed undecided")
        << Given{Answer::Unknown, {}, Status::Closed}
        << u"Whether anyone had to be notified was never decided."_s << QString() << false;
    QTest::newRow("set aside undecided")
        << Given{Answer::Unknown, {}, Status::Open, Disposition::FalsePositive}
        << u"Whether anyone had to be notified was never decided."_s << QString() << false;
    QTest::newRow("plain no, law yes")
        << Given{Answer::No, Triggered}
        << nobody + u", but a law or contract asks for it by what was answered since."_s
        << u"a law or contract asks for it by what was answered since"_s << false;
    QTest::newRow("plain yes, law no")
        << Given{Answer::Yes, NotTriggered}
        << somebody + u", but no law or contract asks for it by what was answered since."_s
        << u"no law or contract asks for it by what was answered since"_s << false;
    QTest::newRow("both no") << Given{Answer::No, NotTriggered} << nobody + u'.' << QString()
                             << false;
    QTest::newRow("both yes") << Given{Answer::Yes, Triggered} << somebody + u'.' << QString()
                              << false;
}

void tst_TellingText::everyPlaceSaysTheSame()
{
    QFETCH(Given, given);
    QFETCH(QString, sentence);
    QFETCH(QString, milestone);
    QFETCH(bool, undecided);
    const Dossier dossier = dossierOf(given);
    const TellingState state = tellingState(dossier);
    QCOMPARE(tellingSentence(Language::English, state), sentence);
    QVERIFY(!tellingSentence(Language::French, state).contains(u'%'));
    QCOMPARE(state.isUndecided(), undecided);
    const QString told = decisionIn(dossier);
    QVERIFY2(milestone.isEmpty() ? !told.contains(u';') : told.endsWith(u"; "_s + milestone),
             qPrintable(told));
    const QString stand = whereWeStand(Language::English, dossier, thatMonday());
    QVERIFY2(stand.contains(tellingText(Language::English, state)) == undecided, qPrintable(stand));
}

/// Places by name, sizes with their unit.
void tst_TellingText::whatARegisterHoldsIsNamed()
{
    RegisterProfile profile;
    profile.jurisdictions = u"EU, fr,xx"_s;
    const RecordType& type = typeOf<RegisterProfile>();
    const auto told = [&](Language language, const char* code) {
        return valueText(language, type, rowOf(profile), *type.find(code), {});
    };
    QCOMPARE(told(Language::English, "jurisdictions"), u"European Union, France, xx"_s);
    QCOMPARE(told(Language::French, "jurisdictions"), u"Union européenne, France, xx"_s);
    QCOMPARE(told(Language::English, "attachment_limit"), u"25 MB"_s);
    QCOMPARE(told(Language::French, "attachment_limit"), u"25\u00A0Mo"_s);
}

void tst_TellingText::plansAreAskedForWhatIsGrave_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<Level>("availability");
    QTest::addColumn<bool>("asked");
    QTest::newRow("critical and lost") << Severity::Critical << Level::Moderate << true;
    QTest::newRow("critical and only seen") << Severity::Critical << Level::Low << false;
    QTest::newRow("medium and lost") << Severity::Medium << Level::High << false;
}

void tst_TellingText::plansAreAskedForWhatIsGrave()
{
    QFETCH(Severity, severity);
    QFETCH(Level, availability);
    Incident incident;
    incident.severity = severity;
    incident.availability = availability;
    QTEST(asksForPlans(incident), "asked");
}

IREG_TEST(QCoreApplication, tst_TellingText)
#include "tst_tellingtext.moc"
