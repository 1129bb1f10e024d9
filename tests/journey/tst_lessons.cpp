// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lessons.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/lessons/lessonfilterbar.h"
#include "ui/lessons/lessonreading.h"
#include "ui/lessons/lessonspage.h"
#include "ui/records/recordsection.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/chip.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The page of lessons, without a mouse.
class tst_Lessons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void aChipNarrowsAndSaysHowMany();
    void wordsNarrowAndEscapeClears();
    void spaceReadsBeside();
    void whatIsReadLeadsThere();
    void aControlLeadsToItsLessons();
    void whatIsShownPrints();
    void anIncidentLeadsToALessonMetAgain();

private:
    LessonsPage* page() const { return m_hand->find<LessonsPage>(); }
    LessonReading* reading() const { return page()->findChild<LessonReading*>(); }
    QTableView* table() const { return page()->findChild<QTableView*>(); }
    int rows() const { return table()->model()->rowCount(); }
    Chip* chip(const QString& words) const
    {
        for (Chip* one : page()->filter().findChildren<Chip*>()) {
            if (one->text().startsWith(words))
                return one;
        }
        return nullptr;
    }
    template <class Widget> Widget* partCalled(const QString& words) const
    {
        for (Widget* one : reading()->findChildren<Widget*>()) {
            if (one->isVisible() && one->accessibleName().contains(words))
                return one;
        }
        return nullptr;
    }
    bool reads(const QString& words) const
    {
        return std::ranges::any_of(reading()->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible()
                && QString(label->text()).remove(QChar(0x200b)).contains(words);
        });
    }
    template <class Work> auto ask(Work work)
    {
        return m_hand->window->session()->thread().ask(std::move(work)).result();
    }
    void add(const RecordType& type, qint64 incident, const Assignments& facts)
    {
        const auto added = ask(
            [&](Register& open) { return addRecord(open, type, {incident}, facts); });
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    }

    std::unique_ptr<WindowUnderHand> m_hand;
};

/// L-1 was applied, taught and met again; L-2 is fresh.
void tst_Lessons::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open({u"Export shown"_s, u"Report shown"_s});
    add(typeOf<Lesson>(),
        1,
        {{u"statement"_s, u"Test the tenant filter"_s},
         {u"target"_s, u"tool"_s},
         {u"avoid"_s, u"Trusting the cache"_s},
         {u"control"_s, u"8.13, 8.29"_s},
         {u"applied_at"_s, u"now"_s},
         {u"applied_proof"_s, u"merged"_s}});
    add(typeOf<Lesson>(), 2, {{u"statement"_s, u"Keep a spare"_s}, {u"target"_s, u"system"_s}});
    add(typeOf<Action>(), 1, {{u"title"_s, u"Mend the filter"_s}});
    add(typeOf<Training>(), 1, {{u"lesson"_s, u"L-1"_s}, {u"topic"_s, u"Tenants apart"_s}});
    QVERIFY(ask([](Register& open) { return linkLesson(open, {1}, {2}); }));
    const auto pages = pageTable();
    const auto place = std::ranges::find(pages, &LessonsPage::title, &PageEntry::title)
        - pages.begin();
    m_hand->window->pages().showPage(static_cast<int>(place));
    QTRY_VERIFY(page() && page()->isVisible());
    QTRY_COMPARE(rows(), 2);
}

void tst_Lessons::aChipNarrowsAndSaysHowMany()
{
    QTRY_COMPARE(chip(u"Came back"_s)->text(), u"Came back 1"_s);
    QCOMPARE(chip(u"Not applied yet"_s)->text(), u"Not applied yet 2"_s);
    QCOMPARE(chip(u"Verified over a year ago"_s)->text(), u"Verified over a year ago 0"_s);
    chip(u"Came back"_s)->setFocus();
    m_hand->press(QKeySequence(u"Space"_s));
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"L-1"_s);
    QVERIFY(chip(u"Came back"_s)->text().endsWith(u"×"_s));
    m_hand->press(QKeySequence(u"Space"_s));
    QTRY_COMPARE(rows(), 2);
}

void tst_Lessons::wordsNarrowAndEscapeClears()
{
    page()->focusFilter();
    m_hand->type(u"spare"_s);
    QTRY_COMPARE(rows(), 1);
    m_hand->press(QKeySequence(u"Down"_s));
    QTRY_VERIFY(table()->hasFocus());
    m_hand->press(QKeySequence(u"Escape"_s));
    QTRY_COMPARE(rows(), 2);
}

void tst_Lessons::spaceReadsBeside()
{
    QVERIFY(reading()->isVisible());
    table()->setFocus();
    m_hand->press(QKeySequence(u"Space"_s));
    QTRY_VERIFY(!reading()->isVisible());
    m_hand->press(QKeySequence(u"Space"_s));
    QTRY_VERIFY(reading()->isVisible());
    QTRY_VERIFY(reads(u"Keep a spare"_s)); // the newest stands first
    m_hand->press(QKeySequence(u"Down"_s));
    QTRY_VERIFY(reads(u"Trusting the cache"_s));
    QVERIFY(!reads(u"Keep a spare"_s));
    QVERIFY(reads(u"A.8.13 Backup"_s));
}

void tst_Lessons::whatIsReadLeadsThere()
{
    table()->selectRow(1);
    QTRY_VERIFY(partCalled<QPushButton>(u"Tenants apart"_s));
    QVERIFY(partCalled<QPushButton>(u"A-1"_s));
    QVERIFY(partCalled<QPushButton>(u"INC-2026-0001"_s));
    partCalled<QPushButton>(u"INC-2026-0002"_s)->setFocus();
    m_hand->press(QKeySequence(u"Space"_s));
    QTRY_VERIFY(m_hand->find<IncidentPage>()->isVisible());
    QTRY_COMPARE(m_hand->find<IncidentPage>()->shown(), Id<Incident>{2});
}

void tst_Lessons::aControlLeadsToItsLessons()
{
    table()->selectRow(1);
    QTRY_VERIFY(partCalled<QPushButton>(u"A.8.13"_s));
    partCalled<QPushButton>(u"A.8.13"_s)->click();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(page()->filter().condition(), u"control in (A.8.13)"_s);
    QTRY_VERIFY(chip(u"Controls it improves: A.8.13"_s));
}

void tst_Lessons::whatIsShownPrints()
{
    page()->filter().setCondition(u"came_back in (yes)"_s);
    Q_EMIT page()->filter().changed();
    QTRY_COMPARE(rows(), 1);
    QVERIFY(page()->lessons().has_value());
    QCOMPARE(page()->lessons()->where.terms.size(), 1U);
    m_hand->press(QKeySequence(u"Ctrl+Shift+R"_s));
    QTRY_VERIFY(m_hand->find<ReportPreview>());
    auto* preview = m_hand->find<ReportPreview>();
    QCOMPARE(preview->windowTitle(), u"Lessons-learned digest"_s);
    QTRY_VERIFY(preview->pageCount() > 0 && !preview->isBusy());
    preview->close();
}

void tst_Lessons::anIncidentLeadsToALessonMetAgain()
{
    m_hand->window->pages().showIncident({2});
    auto* incident = m_hand->find<IncidentPage>();
    QTRY_VERIFY(incident->isVisible());
    RecordSection* section = incident->findChild<SectionStack*>()->section<LessonLink>();
    QTRY_COMPARE(section->table()->model()->rowCount(), 1);
    QVERIFY(section->table()->model()->index(0, 0).data().toString().contains(
        u"L-1 Test the tenant filter"_s));
    Q_EMIT section->opened(1);
    QTRY_COMPARE(incident->shown(), Id<Incident>{1});
}

IREG_TEST(QApplication, tst_Lessons)
#include "tst_lessons.moc"
