// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/exercises.h"
#include "model/register/records.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/exercises/exercisespage.h"
#include "ui/main/pagetable.h"
#include "ui/records/recordsection.h"
#include "ui/today/todaypage.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The page of exercises, as a person uses it in the window.
class tst_Exercises final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void aFindingBecomesALessonAndAnActionByAKeyEach();
    void aPlanNeverTestedIsSaid();
    void findingsAreThoseOfTheChosenExercise();
    void anActionOfNoIncidentIsFoundAgain();

private:
    ExercisesPage* page() const { return m_hand->find<ExercisesPage>(); }
    RecordSection* section(const RecordType& type) const
    {
        const auto all = page()->findChildren<RecordSection*>();
        const auto found = std::ranges::find_if(
            all, [&](const RecordSection* one) { return one->plan().type().key == type.key; });
        return found == all.end() ? nullptr : *found;
    }
    template <class Work> auto ask(Work work)
    {
        return m_hand->window->session()->thread().ask(std::move(work)).result();
    }
    qint64 add(const RecordType& type, const Assignments& facts)
    {
        const auto added = ask([&](Register& open) { return addRecord(open, type, {}, facts); });
        return added ? added->id : 0;
    }
    qint64 addExercise(const QString& title)
    {
        return add(typeOf<Exercise>(), {{u"title"_s, title}, {u"plan"_s, u"Site B"_s}});
    }
    qint64 addFinding(qint64 exercise, const QString& text)
    {
        return add(typeOf<ExerciseFinding>(),
                   {{u"exercise"_s, publicId(Id<Exercise>{exercise})}, {u"text"_s, text}});
    }
    void turnTo(int part)
    {
        page()->findChild<QTabBar*>()->setCurrentIndex(part);
        page()->takeFocus();
    }

    enum Part { All, Findings, Lessons, Actions };
    std::unique_ptr<WindowUnderHand> m_hand;
};

void tst_Exercises::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open({u"Gateway down"_s});
    const auto table = pageTable();
    const auto place = std::ranges::find(table, &ExercisesPage::title, &PageEntry::title)
        - table.begin();
    m_hand->window->pages().showPage(static_cast<int>(place));
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(section(typeOf<Exercise>())->addButton()->isEnabled()); // what there is was read
}

void tst_Exercises::aFindingBecomesALessonAndAnActionByAKeyEach()
{
    addFinding(addExercise(u"Site B takes over"_s), u"No key in the safe"_s);
    QTRY_COMPARE(section(typeOf<ExerciseFinding>())->count(), 1);
    turnTo(Findings);
    QTRY_VERIFY(section(typeOf<ExerciseFinding>())->table()->hasFocus());
    WindowUnderHand::press(QKeySequence(u"L"_s));
    QTRY_COMPARE(section(typeOf<Lesson>())->count(), 1);
    WindowUnderHand::press(QKeySequence(u"A"_s));
    QTRY_COMPARE(section(typeOf<Action>())->count(), 1);
    QVERIFY(section(typeOf<Action>())->note().contains(u"X-1"_s));
    WindowUnderHand::press(QKeySequence(u"A"_s)); // again: said, and nothing made
    QTest::qWait(100);
    QCOMPARE(ask([](Register& open) { return all<Action>(open); })->size(), 1U);
}

void tst_Exercises::aPlanNeverTestedIsSaid()
{
    QCOMPARE(page()->count()->number, 0);
    const qint64 exercise = addExercise(u"Site B takes over"_s);
    QTRY_COMPARE(page()->count()->number, 1);
    const auto says = [this](const QString& text) {
        const auto labels = page()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QVERIFY(says(u"Never tested: Site B"_s));
    ask([&](Register& open) { return concludeExercise(open, {exercise}, {}); });
    QTRY_COMPARE(page()->count()->number, 0);
    QVERIFY(!says(u"Never tested"_s));
}

void tst_Exercises::findingsAreThoseOfTheChosenExercise()
{
    const qint64 one = addExercise(u"One"_s);
    const qint64 other = addExercise(u"Other"_s);
    addFinding(one, u"Of one"_s);
    addFinding(one, u"Of one too"_s);
    addFinding(other, u"Of the other"_s);
    QTRY_COMPARE(page()->findChildren<RecordSection*>().size(), 4);
    QTRY_VERIFY(page()->reveal({&typeOf<Exercise>(), one}));
    QTRY_COMPARE(section(typeOf<ExerciseFinding>())->count(), 2);
    QVERIFY(page()->reveal({&typeOf<Exercise>(), other}));
    QTRY_COMPARE(section(typeOf<ExerciseFinding>())->count(), 1);
}

void tst_Exercises::anActionOfNoIncidentIsFoundAgain()
{
    const qint64 finding = addFinding(addExercise(u"Site B takes over"_s), u"No key"_s);
    const auto made = ask([&](Register& open) {
        return actOnFinding(open, {finding}, {{u"due"_s, u"today"_s}});
    });
    QVERIFY(made);
    m_hand->showRegister();
    Q_EMIT m_hand->find<TodayPage>()->recordRequested({}, {&typeOf<Action>(), made->id});
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(section(typeOf<Action>())->isVisible());
    QTRY_COMPARE(section(typeOf<Action>())->currentId(), made->id);
}

IREG_TEST(QApplication, tst_Exercises)
#include "tst_exercises.moc"
