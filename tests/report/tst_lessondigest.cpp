// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/kinds.h"
#include "model/report/lessondigest.h"
#include "model/report/markdown.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::report;
using namespace Qt::StringLiterals;

class tst_LessonDigest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItHas_data();
    void itSaysWhatItHas();
    void aLessonIsToldWhole();
    void aLineOfTheSheetIsAsLongAsItsHead();

private:
    static LessonFacts facts(int lessons)
    {
        LessonFacts facts{.profile = {}, .selection = {.sort = "id"}, .lessons = {}};
        facts.profile.zone = u"UTC"_s;
        facts.profile.organisation = u"Example"_s;
        for (int i = 1; i <= lessons; ++i) {
            ToldLesson& told = facts.lessons.emplace_back();
            told.lesson.id = {i};
            told.lesson.statement = u"Lesson %1"_s.arg(i);
            told.met.push_back({.reference = u"INC-2026-0001"_s, .title = u"Export"_s});
        }
        facts.inRegister = lessons;
        return facts;
    }
    static QString told(const LessonFacts& facts, Language language = Language::English)
    {
        ReportContext context;
        context.language = language;
        context.headHash = QByteArray(32, 'a');
        return QString::fromUtf8(markdown(lessonDigest(facts, context)));
    }
};

void tst_LessonDigest::itSaysWhatItHas_data()
{
    QTest::addColumn<int>("lessons");
    QTest::addColumn<int>("inRegister");
    QTest::addColumn<bool>("narrowed");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << 0 << false << Language::English << u"No lesson is recorded."_s;
    QTest::newRow("one") << 1 << 1 << false << Language::English
                         << u"The one lesson of the register"_s;
    QTest::newRow("all") << 500 << 500 << false << Language::English
                         << u"All 500 lessons of the register"_s;
    QTest::newRow("some") << 2 << 9 << true << Language::English << u"2 of 9 lessons"_s;
    QTest::newRow("none left") << 0 << 9 << true << Language::English << u"No lesson matches."_s;
    QTest::newRow("French none") << 0 << 9 << true << Language::French << u"0 enseignement sur 9"_s;
    QTest::newRow("French some") << 2 << 9 << true << Language::French
                                 << u"2 enseignements sur 9"_s;
    QTest::newRow("what was asked")
        << 2 << 9 << true << Language::French << u"Thème\u00A0: «\u00A0Clients\u00A0»"_s;
}

void tst_LessonDigest::itSaysWhatItHas()
{
    QFETCH(int, lessons);
    QFETCH(int, inRegister);
    QFETCH(bool, narrowed);
    QFETCH(Language, language);
    QFETCH(QString, words);
    LessonFacts of = facts(lessons);
    of.inRegister = inRegister;
    if (narrowed)
        of.selection.where.push_back(
            {.field = "theme", .relation = Relation::Equal, .values = {Value{Text{"Clients"}}}});
    const QString text = told(of, language);
    QVERIFY2(text.contains(words), qPrintable(text.left(2000)));
}

void tst_LessonDigest::aLessonIsToldWhole()
{
    LessonFacts of = facts(1);
    ToldLesson& one = of.lessons.front();
    one.lesson.statement = u"Two\nlines"_s;
    one.lesson.change = u"مرحبا 名前"_s;
    one.lesson.avoid = u"the cache"_s;
    one.lesson.signal = u"a foreign name"_s;
    one.lesson.control = u"A.8.13, A.5.27"_s;
    one.lesson.nonconformity = u"NC-1"_s;
    one.lesson.risk = u"R-2"_s;
    one.lesson.owner = {7};
    one.lesson.appliedBy = {9}; // a person who is not there
    one.met.push_back({.reference = u"INC-2026-0002"_s, .title = u"Report"_s, .cameBack = true});
    Training& training = one.trainings.emplace_back();
    training.topic = u"Tenants apart"_s;
    training.heldBy = {7};
    training.people = 1;
    of.people.emplace(7, u"Ana Diaz"_s);
    const QString text = told(of);
    for (const QString& words : {u"L-1 Two lines"_s,
                                 u"مرحبا 名前"_s,
                                 u"the cache"_s,
                                 u"a foreign name"_s,
                                 u"A.8.13 Backup; A.5.27 Incidents: learning"_s,
                                 u"NC-1"_s,
                                 u"R-2"_s,
                                 u"Ana Diaz"_s,
                                 u"not yet known"_s,
                                 u"INC-2026-0002 Report (came back)"_s,
                                 u"Tenants apart · by Ana Diaz · 1 person"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u'\n' + text));
}

void tst_LessonDigest::aLineOfTheSheetIsAsLongAsItsHead()
{
    const Sheet sheet = lessonSheet(facts(3), {});
    QCOMPARE(sheet.rows.size(), 3U);
    for (const auto& row : sheet.rows)
        QCOMPARE(std::ssize(row), sheet.heads.size());
    QCOMPARE(formatsOf(*kindOf(u"lessons")).size(), formatsOf(*kindOf(u"register")).size());
}

IREG_TEST(QCoreApplication, tst_LessonDigest)
#include "tst_lessondigest.moc"
