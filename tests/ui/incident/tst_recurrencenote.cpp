// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/provenance.h"
#include "model/register/editing.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/incidentlinks.h"
#include "ui/incident/recurrencenote.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// That it was there before, and that it was not.
class tst_RecurrenceNote final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageFixture>();
        m_earlier = earlier(u"2026-09-20 09:00"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void itSaysWhatWasThereBeforeAndWhy();
    void whatItNamesIsAWayToIt();
    void itTellsTheLatestAndHowManyMore();
    void whatIsSomethingElseIsRemembered();
    void onlyWholeReferencesAreWays_data();
    void onlyWholeReferencesAreWays();

private:
    static Assignments facts(const QString& noticed)
    {
        return {{u"noticed"_s, noticed},
                {u"root_cause_category"_s, u"system-failure"_s},
                {u"root_cause"_s, u"Certificate <ran> out"_s}};
    }
    void give(Id<Incident> incident, const QString& noticed)
    {
        QVERIFY(m_fixture->ask([incident, noticed](Register& open) {
            return setFields(
                open, {&typeOf<Incident>(), incident.value}, facts(noticed), QString());
        }));
    }
    Id<Incident> earlier(const QString& noticed)
    {
        const Id<Incident> incident = m_fixture->log(u"Mail down"_s);
        give(incident, noticed);
        return incident;
    }
    RecurrenceNote* note() const { return m_fixture->page->findChild<RecurrenceNote*>(); }
    QString words() const { return note()->findChild<QLabel*>(u"recurrence"_s)->text(); }

    std::unique_ptr<PageFixture> m_fixture;
    Id<Incident> m_earlier;
};

void tst_RecurrenceNote::itSaysWhatWasThereBeforeAndWhy()
{
    QVERIFY(!note()->isVisible());
    give(m_fixture->incident, u"2026-09-30 09:00"_s);
    QTRY_VERIFY(note()->isVisible());
    QVERIFY2(
        words().contains(
            u"INC-2026-0002</a>, 10 days before (same root cause: Certificate &lt;ran&gt; out)"_s),
        qPrintable(words()));
    m_fixture->page->setLanguage(Language::French);
    m_fixture->settle();
    QVERIFY2(words().contains(u"10 jours avant"_s), qPrintable(words()));
    QVERIFY(m_fixture->set(u"root_cause"_s, u"A flood"_s));
    QTRY_VERIFY(!note()->isVisible());
}

void tst_RecurrenceNote::whatItNamesIsAWayToIt()
{
    give(m_fixture->incident, u"2026-09-30 09:00"_s);
    QTRY_VERIFY(note()->isVisible());
    QSignalSpy wanted(m_fixture->page.get(), &Page::incidentRequested);
    Q_EMIT note()
        ->findChild<QLabel*>(u"recurrence"_s)
        ->linkActivated(QString::number(m_earlier.value));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<Id<Incident>>(), m_earlier);
}

void tst_RecurrenceNote::itTellsTheLatestAndHowManyMore()
{
    for (int day = 21; day < 25; ++day)
        earlier(u"2026-09-%1 09:00"_s.arg(day));
    give(m_fixture->incident, u"2026-09-30 09:00"_s);
    QTRY_COMPARE(note()->recurrences().size(), 5U);
    QCOMPARE(words().count(u"<a href"_s), 3);
    QVERIFY2(words().contains(u"6 days before"_s), qPrintable(words()));
    QVERIFY2(words().contains(u"and 2 more"_s), qPrintable(words()));
}

void tst_RecurrenceNote::whatIsSomethingElseIsRemembered()
{
    give(m_fixture->incident, u"2026-09-30 09:00"_s);
    QTRY_VERIFY(note()->isVisible());
    QTest::keyClick(note()->distinctButton(), Qt::Key_Space);
    auto* bar = m_fixture->page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    bar->acceptButton()->click();
    m_fixture->settle();
    QTRY_VERIFY(!note()->isVisible());
    const Dossier known = m_fixture->dossier();
    QCOMPARE(known.links.size(), 1U);
    QCOMPARE(known.links.front().kind, LinkKind::DistinctFrom);
    QCOMPARE(known.links.front().other, m_earlier);
    QVERIFY(m_fixture->ask([id = known.links.front().id](Register& open) {
        return setFields(
            open, {&typeOf<IncidentLink>(), id.value}, {{u"kind"_s, u"related"_s}}, QString());
    }));
    QTRY_VERIFY(note()->isVisible());
}

void tst_RecurrenceNote::onlyWholeReferencesAreWays_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("linked");
    QTest::newRow("none") << u"nothing"_s << QString();
    QTest::newRow("one") << u"as A-1 & before"_s << u"as <a href=\"7\">A-1</a> &amp; before"_s;
    QTest::newRow("twice, at both ends")
        << u"A-1, A-1"_s << u"<a href=\"7\">A-1</a>, <a href=\"7\">A-1</a>"_s;
    QTest::newRow("longer") << u"A-10"_s << u"<a href=\"8\">A-10</a>"_s;
    QTest::newRow("longer, unknown") << u"A-100"_s << QString();
    QTest::newRow("no way within a way") << u"A-1 7"_s << u"<a href=\"7\">A-1</a> 7"_s;
}

void tst_RecurrenceNote::onlyWholeReferencesAreWays()
{
    QFETCH(QString, words);
    QTEST(withLinks(words, {{7, u"A-1"_s}, {8, u"A-10"_s}, {9, u"7"_s + QChar(0x1)}}), "linked");
}

IREG_TEST(QApplication, tst_RecurrenceNote)
#include "tst_recurrencenote.moc"
