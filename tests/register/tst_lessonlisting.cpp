// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/dossiers.h"
#include "model/register/lessonlisting.h"
#include "model/register/lessons.h"
#include "model/register/listing.h"
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What a list of lessons is narrowed by, what each touches, and where it was taught.
class tst_LessonListing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aConditionLeavesThese_data();
    void aConditionLeavesThese();
    void whatIsNoConditionIsRefused_data();
    void whatIsNoConditionIsRefused();
    void linesAreSorted_data();
    void linesAreSorted();
    void aLessonShowsWhatItTouches();
    void aTrainingIsOfALessonOfItsIncident_data();
    void aTrainingIsOfALessonOfItsIncident();
    void namesAreOffered();
    void aPersonMayBeGone();
    void controlsAreKeptByNumber();
    void fiveHundred();
    void none();

private:
    qint64 lesson(Id<Incident> incident, const QString& statement, Assignments facts)
    {
        facts.push_back({u"statement"_s, statement});
        const auto added = addRecord(**m_open, typeOf<Lesson>(), incident, facts);
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return added->id;
    }
    Result<Filter> condition(const QString& text)
    {
        return parseLessonFilter(text, filterReading(**m_open));
    }
    QString listed(const QString& where, const QString& sort = u"id"_s)
    {
        const auto filter = condition(where);
        if (!filter)
            qFatal("not read: %s", qPrintable(filter.error().detail));
        const auto listing = listLessons(**m_open, {.where = *filter, .words = {}, .sort = sort});
        QStringList references;
        for (const ListedLesson& line : listing->lines)
            references.append(line.reference);
        return references.join(u' ');
    }

    std::unique_ptr<TempRegister> m_open;
    Id<Incident> m_first, m_second;
};

/// L-1 was verified long ago and came back, L-2 is fresh and nobody's, L-3 was verified lately,
/// L-4 was met again before it was applied.
void tst_LessonListing::init()
{
    m_open = std::make_unique<TempRegister>();
    m_first = m_open->log(u"Export shown to another tenant"_s, {{u"noticed"_s, u"2023-01-05"_s}});
    m_second = m_open->log(u"Report shown to another tenant"_s);
    lesson(m_first,
           u"Test the tenant filter"_s,
           {{u"target"_s, u"tool"_s},
            {u"theme"_s, u"Tenants"_s},
            {u"owner"_s, u"Ana Diaz"_s},
            {u"control"_s, u"8.29, 8.3"_s},
            {u"applied_at"_s, u"2023-02-01"_s},
            {u"applied_proof"_s, u"pull request"_s},
            {u"verified_at"_s, u"2023-03-01"_s},
            {u"verified_proof"_s, u"test run"_s}});
    lesson(m_first, u"Écrire la procédure"_s, {{u"target"_s, u"procedure"_s}});
    lesson(m_second,
           u"Keep a spare certificate"_s,
           {{u"target"_s, u"system"_s},
            {u"theme"_s, u"Certificates"_s},
            {u"owner"_s, u"Sam Okoro"_s},
            {u"control"_s, u"8.24"_s},
            {u"applied_at"_s, u"now"_s},
            {u"applied_proof"_s, u"in the safe"_s},
            {u"verified_at"_s, u"now"_s},
            {u"verified_proof"_s, u"seen"_s}});
    lesson(m_first, u"名前 🔐 مرحبا"_s, {{u"target"_s, u"process"_s}, {u"theme"_s, u"Tenants"_s}});
    QVERIFY(linkLesson(**m_open, {4}, m_second));
    // Applied by the time of the second incident: it comes back as identified.
    QVERIFY(linkLesson(**m_open, {1}, m_second));
}

void tst_LessonListing::aConditionLeavesThese_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("left");
    QTest::newRow("nothing asked") << QString() << u"L-1 L-2 L-3 L-4"_s;
    QTest::newRow("target") << u"target = tool"_s << u"L-1"_s;
    QTest::newRow("targets") << u"target in (tool, system)"_s << u"L-1 L-3"_s;
    QTest::newRow("another target") << u"target != tool"_s << u"L-2 L-3 L-4"_s;
    QTest::newRow("state") << u"state = verified"_s << u"L-3"_s;
    QTest::newRow("reopened") << u"state = identified"_s << u"L-1 L-2 L-4"_s;
    QTest::newRow("theme, whatever its capitals") << u"theme = TENANTS"_s << u"L-1 L-4"_s;
    QTest::newRow("no theme") << u"theme = null"_s << u"L-2"_s;
    QTest::newRow("owner") << u"owner = \"ana diaz\""_s << u"L-1"_s;
    QTest::newRow("me") << u"owner = me"_s << u"L-3"_s;
    QTest::newRow("nobody's") << u"owner in (null)"_s << u"L-2 L-4"_s;
    QTest::newRow("control by number") << u"control = 8.3"_s << u"L-1"_s; // not 8.34 or 8.30
    QTest::newRow("one of its controls") << u"control in (A.8.29)"_s << u"L-1"_s;
    QTest::newRow("without that control") << u"control != 8.29"_s << u"L-2 L-3 L-4"_s;
    QTest::newRow("no control") << u"control = null"_s << u"L-2 L-4"_s;
    QTest::newRow("came back") << u"came_back = yes"_s << u"L-1"_s;
    QTest::newRow("did not") << u"came_back in (no)"_s << u"L-2 L-3 L-4"_s;
    QTest::newRow("verified lately") << u"verified_at in (this-year)"_s << u"L-3"_s;
    QTest::newRow("not verified") << u"verified_at = null"_s << u"L-1 L-2 L-4"_s;
    QTest::newRow("words in it") << u"statement ~ TENANT"_s << u"L-1"_s;
    QTest::newRow("any script") << u"statement ~ مرحبا"_s << u"L-4"_s;
    QTest::newRow("all of it") << u"theme = Tenants and came_back = yes and target = tool"_s
                               << u"L-1"_s;
    QTest::newRow("nothing left") << u"theme = Tenants and target = system"_s << QString();
}

void tst_LessonListing::aConditionLeavesThese()
{
    QFETCH(QString, where);
    QTEST(listed(where), "left");
}

void tst_LessonListing::whatIsNoConditionIsRefused_data()
{
    QTest::addColumn<QString>("where");
    for (const char* where : {"frobnicate = 1",
                              "incident = INC-2026-0001",
                              "state = done",
                              "control = 9.9",
                              "control in (8.13, nonsense)",
                              "came_back = perhaps",
                              "verified_at < someday",
                              "target",
                              "target =",
                              "target > tool",
                              "and",
                              "state in verified"})
        QTest::newRow(where) << QString::fromLatin1(where);
}

void tst_LessonListing::whatIsNoConditionIsRefused()
{
    QFETCH(QString, where);
    const auto filter = condition(where);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, ErrorKind::Usage);
}

void tst_LessonListing::linesAreSorted_data()
{
    QTest::addColumn<QString>("sort");
    QTest::addColumn<QString>("order");
    QTest::newRow("number") << u"id"_s << u"L-1 L-2 L-3 L-4"_s;
    QTest::newRow("newest first") << u"-id"_s << u"L-4 L-3 L-2 L-1"_s;
    QTest::newRow("as a dictionary") << u"statement"_s << u"L-2 L-3 L-1 L-4"_s;
    QTest::newRow("target by its place") << u"target"_s << u"L-4 L-2 L-3 L-1"_s;
    QTest::newRow("state, then number") << u"-state,-id"_s << u"L-3 L-4 L-2 L-1"_s;
    QTest::newRow("often met") << u"-seen"_s << u"L-1 L-4 L-2 L-3"_s;
    QTest::newRow("without owner last") << u"owner"_s << u"L-1 L-3 L-2 L-4"_s;
    QTest::newRow("incident") << u"-incident,id"_s << u"L-3 L-1 L-2 L-4"_s;
}

void tst_LessonListing::linesAreSorted()
{
    QFETCH(QString, sort);
    QVERIFY(checkLessonSort(sort));
    QTEST(listed({}, sort), "order");
    QVERIFY(!checkLessonSort(sort + u",colour"_s));
}

void tst_LessonListing::aLessonShowsWhatItTouches()
{
    QVERIFY(addRecord(**m_open, typeOf<Action>(), m_second, {{u"title"_s, u"Mend it"_s}}));
    QVERIFY(addRecord(**m_open,
                      typeOf<Training>(),
                      m_second,
                      {{u"lesson"_s, u"L-1"_s},
                       {u"topic"_s, u"Tenants apart"_s},
                       {u"held_by"_s, u"Ana Diaz"_s},
                       {u"people"_s, u"12"_s}}));
    const ListedLesson line = listLessons(**m_open, {.sort = u"id"_s})->lines.front();
    QCOMPARE(line.met.size(), 2U);
    QCOMPARE(line.met[0].incident, m_first);
    QVERIFY(!line.met[0].cameBack);
    QCOMPARE(line.met[1].incident, m_second);
    QVERIFY(line.met[1].cameBack && line.cameBack());
    QCOMPARE(line.actions.size(), 1U);
    QCOMPARE(line.actions[0].title, u"Mend it"_s);
    QCOMPARE(line.trainings.size(), 1U);
    QCOMPARE(line.nameOf(line.trainings[0].heldBy), u"Ana Diaz"_s);
    const Dossier known = *dossier(**m_open, m_second);
    QCOMPARE(known.metAgain.size(), 2U);
    QCOMPARE(known.trainings.size(), 1U);
}

void tst_LessonListing::aTrainingIsOfALessonOfItsIncident_data()
{
    QTest::addColumn<bool>("inFirst");
    QTest::addColumn<Assignments>("facts");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, bool first, Assignments facts, bool taken) {
        facts.push_back({u"topic"_s, u"How to"_s});
        QTest::newRow(name) << first << facts << taken;
    };
    row("of its own", true, {{u"lesson"_s, u"L-2"_s}}, true);
    row("met again", false, {{u"lesson"_s, u"L-1"_s}}, true);
    row("of another incident", false, {{u"lesson"_s, u"L-2"_s}}, false);
    row("of none yet", true, {}, true);
    row("of one that is not there", true, {{u"lesson"_s, u"L-99"_s}}, false);
    row("of an incident", true, {{u"lesson"_s, u"INC-2023-0001"_s}}, false);
    row("to come", true, {{u"lesson"_s, u"L-2"_s}, {u"held_at"_s, u"+2d"_s}}, false);
    row("people below none", true, {{u"lesson"_s, u"L-2"_s}, {u"people"_s, u"-1"_s}}, false);
    row("nobody came", true, {{u"lesson"_s, u"L-2"_s}, {u"people"_s, u"0"_s}}, true);
    row("people in words", true, {{u"lesson"_s, u"L-2"_s}, {u"people"_s, u"many"_s}}, false);
}

void tst_LessonListing::aTrainingIsOfALessonOfItsIncident()
{
    QFETCH(bool, inFirst);
    QFETCH(Assignments, facts);
    const auto added = addRecord(**m_open, typeOf<Training>(), inFirst ? m_first : m_second, facts);
    QTEST(added.has_value(), "taken");
}

void tst_LessonListing::namesAreOffered()
{
    QCOMPARE(*lessonNamesFor(**m_open, u"theme"_s), (QStringList{u"Certificates"_s, u"Tenants"_s}));
    QCOMPARE(*lessonNamesFor(**m_open, u"owner"_s), (QStringList{u"Ana Diaz"_s, u"Sam Okoro"_s}));
    QCOMPARE(*lessonNamesFor(**m_open, u"state"_s), QStringList());
    QCOMPARE(*lessonNamesFor(**m_open, u"control"_s), QStringList());
    QCOMPARE(*lessonNamesFor(**m_open, u"nonsense"_s), QStringList());
}

/// As in a file that was altered: the row goes, what names it stays.
void tst_LessonListing::aPersonMayBeGone()
{
    ListedLesson line = listLessons(**m_open, {.sort = u"id"_s})->lines.front();
    line.names.clear();
    line.owner.clear();
    QVERIFY(meets(line, *condition(u"owner = \"\""_s)) || line.nameOf(line.lesson.owner).isEmpty());
    QVERIFY(!meets(line, *condition(u"owner = \"Ana Diaz\""_s)));
}

void tst_LessonListing::controlsAreKeptByNumber()
{
    const RecordRef incident{&typeOf<Incident>(), m_first.value};
    const auto set = [&](const QString& text) {
        return setFields(**m_open, incident, {{u"control"_s, text}}, {});
    };
    QVERIFY(set(u"8.13; incidents: learning"_s));
    QCOMPARE(dossier(**m_open, m_first)->incident.control.text(), u"A.5.27, A.8.13"_s);
    const auto refused = set(u"9.1"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().place, u"control"_s);
    QCOMPARE(dossier(**m_open, m_first)->incident.control.text(), u"A.5.27, A.8.13"_s);
    QVERIFY(set(QString()));
    QVERIFY(dossier(**m_open, m_first)->incident.control.isEmpty());
}

void tst_LessonListing::fiveHundred()
{
    for (int i = 5; i <= 500; ++i)
        lesson(m_first, u"Lesson %1"_s.arg(i), {{u"target"_s, u"tool"_s}});
    const auto listing = listLessons(**m_open, {.sort = u"-id"_s, .limit = 10});
    QCOMPARE(listing->inRegister, 500);
    QCOMPARE(listing->lines.size(), 10U);
    QCOMPARE(listing->lines.front().reference, u"L-500"_s);
    QCOMPARE(listLessons(**m_open, {.where = *condition(u"target = tool"_s)})->lines.size(), 497U);
}

void tst_LessonListing::none()
{
    TempRegister open;
    const auto listing = listLessons(*open, {});
    QVERIFY(listing);
    QVERIFY(listing->lines.empty());
    QCOMPARE(listing->inRegister, 0);
    QCOMPARE(*lessonNamesFor(*open, u"owner"_s), QStringList());
}

IREG_TEST(QCoreApplication, tst_LessonListing)
#include "tst_lessonlisting.moc"
