// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/register/lessons.h"
#include "tests/support/registeronthread.h"
#include "tests/support/suite.h"
#include "ui/itemmodels/lessonlist.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_LessonList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLessonCountsTheIncidentsItWasSeenIn();
    void wordsNarrow();
    void aNewLessonAppears();
    void everyFieldOfALessonHasAColumn();
    void conditionsAreCounted();
    void columnsSort();

private:
    static void record(RegisterOnThread& open, Id<Incident> incident, const QString& statement)
    {
        const auto made = open.now([=](Register& register_) {
            return addRecord(register_,
                             typeOf<Lesson>(),
                             incident,
                             {{u"statement"_s, statement}, {u"target"_s, u"tool"_s}});
        });
        QVERIFY(made);
    }
};

void tst_LessonList::aLessonCountsTheIncidentsItWasSeenIn()
{
    RegisterOnThread open;
    const Id<Incident> first = open.log(u"Export shown to another tenant"_s);
    const Id<Incident> second = open.log(u"Report shown to another tenant"_s);
    record(open, first, u"Test the tenant filter on every export"_s);
    QVERIFY(open.now([second](Register& register_) { return linkLesson(register_, {1}, second); }));
    LessonList list(*open, Language::English);
    const QAbstractItemModelTester tester(&list);
    QSignalSpy answered(&list, &LessonList::answered);
    list.refresh();
    QTRY_VERIFY(!answered.isEmpty());
    answered.clear();
    QTRY_COMPARE(list.rowCount(), 1);
    QCOMPARE(list.at(0)->met.size(), 2U);
    QCOMPARE(list.index(0, LessonList::Reference).data().toString(), u"L-1"_s);
    QCOMPARE(list.index(0, LessonList::LearnedIn).data().toString(), u"INC-2026-0001"_s);
    QVERIFY(!list.at(1));
}

void tst_LessonList::wordsNarrow()
{
    RegisterOnThread open;
    const Id<Incident> incident = open.log(u"Export shown to another tenant"_s);
    record(open, incident, u"Test the tenant filter on every export"_s);
    record(open, incident, u"Keep a spare certificate"_s);
    LessonList list(*open, Language::English);
    const QAbstractItemModelTester tester(&list);
    QSignalSpy answered(&list, &LessonList::answered);
    list.ask({.words = u"certif"_s, .where = {}});
    QTRY_VERIFY(!answered.isEmpty());
    answered.clear();
    QTRY_COMPARE(list.rowCount(), 1);
    QCOMPARE(list.at(0)->reference, u"L-2"_s);
    list.ask({});
    QTRY_VERIFY(!answered.isEmpty());
    answered.clear();
    QTRY_COMPARE(list.rowCount(), 2);
}

void tst_LessonList::aNewLessonAppears()
{
    RegisterOnThread open;
    const Id<Incident> incident = open.log(u"Export shown to another tenant"_s);
    LessonList list(*open, Language::English);
    const QAbstractItemModelTester tester(&list);
    QSignalSpy answered(&list, &LessonList::answered);
    list.refresh();
    QTRY_VERIFY(!answered.isEmpty());
    answered.clear();
    QTRY_COMPARE(list.rowCount(), 0);
    record(open, incident, u"Keep a spare certificate"_s);
    QTRY_VERIFY(!answered.isEmpty());
    answered.clear();
    QTRY_COMPARE(list.rowCount(), 1);
}

void tst_LessonList::everyFieldOfALessonHasAColumn()
{
    RegisterOnThread open;
    record(open, open.log(u"Export shown to another tenant"_s), u"Keep a spare"_s);
    QVERIFY(open.now([](Register& register_) {
        return setFields(
            register_, {&typeOf<Lesson>(), 1}, {{u"signal"_s, u"Alarms at night"_s}}, {});
    }));
    LessonList list(*open, Language::French);
    const QAbstractItemModelTester tester(&list);
    list.refresh();
    QTRY_COMPARE(list.rowCount(), 1);
    const QStringList names = LessonList::columnNames();
    QCOMPARE(names.size(), list.columnCount());
    for (const Field& field : typeOf<Lesson>().fields) {
        if (field.has(Parent))
            continue;
        const auto column = static_cast<int>(names.indexOf(QString::fromLatin1(field.code)));
        QVERIFY2(column >= 0, field.code);
        QCOMPARE(list.headerData(column, Qt::Horizontal).toString(),
                 fieldLabel(Language::French, "lesson", field.code));
    }
    const auto signal = static_cast<int>(names.indexOf(u"signal"_s));
    QCOMPARE(list.index(0, signal).data().toString(), u"Alarms at night"_s);
}

/// How many each condition would leave, beside what is asked of other fields.
void tst_LessonList::conditionsAreCounted()
{
    RegisterOnThread open;
    const Id<Incident> incident = open.log(u"Export shown to another tenant"_s);
    for (const char* statement : {"One", "Two", "Three"})
        record(open, incident, QString::fromLatin1(statement));
    QVERIFY(open.now([](Register& register_) {
        return setFields(register_, {&typeOf<Lesson>(), 1}, {{u"target"_s, u"system"_s}}, {});
    }));
    const FilterReading reading{.zone = QTimeZone::utc()};
    RegisterQuestion question;
    for (const char* text : {"target in (tool)", "target in (system)", "state in (applied)"})
        question.conditions.push_back(
            parseLessonFilter(QLatin1String(text), reading)->terms.front());
    question.on = 0b001;
    LessonList list(*open, Language::English);
    list.ask(question);
    QTRY_COMPARE(list.rowCount(), 2);
    QCOMPARE(list.found(), (std::vector<qint64>{2, 1, 0}));
    question.on = 0b011; // values of one field widen
    list.ask(question);
    QTRY_COMPARE(list.rowCount(), 3);
    question.on = 0b101;
    list.ask(question);
    QTRY_COMPARE(list.rowCount(), 0);
    QCOMPARE(list.total(), 3);
    QCOMPARE(list.found(), (std::vector<qint64>{0, 0, 0}));
}

void tst_LessonList::columnsSort()
{
    RegisterOnThread open;
    const Id<Incident> incident = open.log(u"Export shown to another tenant"_s);
    for (const char* statement : {"Beta", "Alpha", "Gamma"})
        record(open, incident, QString::fromLatin1(statement));
    LessonList list(*open, Language::English);
    const QAbstractItemModelTester tester(&list);
    const auto first = [&list] {
        return list.rowCount() ? list.at(0)->lesson.statement : QString();
    };
    list.refresh();
    QTRY_COMPARE(first(), u"Gamma"_s); // newest first
    list.sortBy(LessonList::sortOf(LessonList::Statement));
    QTRY_COMPARE(first(), u"Alpha"_s);
    for (int column = 0; column < list.columnCount(); ++column)
        QVERIFY2(checkLessonSort(LessonList::sortOf(column)), qPrintable(QString::number(column)));
}

IREG_TEST(QCoreApplication, tst_LessonList)
#include "tst_lessonlist.moc"
