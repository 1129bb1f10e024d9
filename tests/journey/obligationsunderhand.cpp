// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/obligationsunderhand.h"

#include "model/dossier/gapcode.h"
#include "model/register/clauses.h"
#include "model/register/holidays.h"
#include "model/register/regimes.h"
#include "ui/incident/clocksview.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/factsview.h"
#include "ui/incident/gappanel.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/obligationsview.h"
#include "ui/incident/sectionstack.h"
#include "ui/itemmodels/assessmentlist.h"
#include "ui/itemmodels/obligationlist.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/registerpage/registerpage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

QTableView* tableIn(const WindowUnderHand& hand, const QString& name)
{
    return hand.find<ObligationsView>()->findChild<QTableView*>(name);
}

const ObligationList& duties(const WindowUnderHand& hand)
{
    return static_cast<const ObligationList&>(*tableIn(hand, u"clocks"_s)->model());
}

int rowOf(const WindowUnderHand& hand, const QString& duty)
{
    for (int row = 0; row < duties(hand).rowCount(); ++row) {
        if (duties(hand).at(row)->duty.key().text() == duty)
            return row;
    }
    return -1;
}

FieldEditor* editorOf(const QWidget* in, const QString& field)
{
    for (FieldEditor* editor : in->findChildren<FieldEditor*>()) {
        if (editor->isVisible() && editor->code() == field)
            return editor;
    }
    return nullptr;
}

void push(const WindowUnderHand& hand, const QString& text)
{
    for (QPushButton* button : hand.find<ObligationsView>()->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == text) {
            QTRY_VERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

} // namespace

void ObligationsUnderHand::begin(const Setting& setting)
{
    {
        const auto made = beginRegister(hand.path(),
                                        {.organisation = u"Example"_s,
                                         .zone = setting.zone,
                                         .jurisdictions = setting.jurisdictions},
                                        {u"Kim Tran"_s, {}, {}},
                                        hand.clock);
        QVERIFY(made);
        QVERIFY(setting.regimes.isEmpty() || adoptRegimes(**made, setting.regimes));
        for (const Clause& clause : setting.clauses)
            QVERIFY(addClause(**made,
                              clause.customer,
                              {{u"number"_s, clause.number},
                               {u"duration"_s, clause.duration},
                               {u"unit"_s, clause.unit}}));
        std::vector<Holiday> days;
        for (QDate day : setting.holidays) {
            days.emplace_back();
            days.back().calendar = setting.calendar;
            days.back().day = day;
            days.back().name = u"Holiday"_s;
        }
        QVERIFY(days.empty() || addHolidays(**made, days));
    }
    QVERIFY(hand.openFile(hand.path()));
}

void ObligationsUnderHand::setNow(const QString& iso)
{
    hand.clock.advance(hand.clock.now().secsTo(QDateTime::fromString(iso, Qt::ISODate)));
    if (hand.find<IncidentPage>()->isVisible()) {
        look(Stage::Assess);
        goToDuties();
    }
}

void ObligationsUnderHand::log(const QString& title)
{
    QTRY_VERIFY(hand.find<RegisterPage>()->isVisible());
    hand.press(QKeySequence(u"Ctrl+N"_s));
    QTRY_VERIFY(hand.find<QuickLogDialog>() && hand.find<QuickLogDialog>()->isActiveWindow());
    hand.type(title);
    hand.press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(hand.find<IncidentPage>()->isVisible() && hand.window->isActiveWindow()
                && !hand.find<GapPanel>()->gaps().empty());
}

void ObligationsUnderHand::look(Stage stage)
{
    hand.press(QKeySequence(u"Ctrl+%1"_s.arg(static_cast<int>(stage) + 1)));
    QCoreApplication::processEvents();
}

void ObligationsUnderHand::type(const TypedFact& fact)
{
    FieldEditor* editor = editorOf(hand.find<SectionStack>()->currentWidget(), fact.field);
    QVERIFY2(editor, qPrintable(u"no place for "_s + fact.field));
    editor->takeFocus();
    if (auto* combo = qobject_cast<QComboBox*>(hand.focus())) {
        QTest::keyClick(combo, Qt::Key_Home);
        for (int i = 0; i < combo->count() && combo->currentData().toString() != fact.text; ++i)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentData().toString(), fact.text);
    } else {
        hand.type(fact.text);
    }
}

void ObligationsUnderHand::record(Stage stage, const TypedFact& fact)
{
    look(stage);
    type(fact);
    FieldEditor* editor = editorOf(hand.find<SectionStack>()->facts(), fact.field);
    editor->flush();
    QTRY_VERIFY2(!editor->isDirty(), qPrintable(editor->problem()));
}

void ObligationsUnderHand::affect(const QString& item)
{
    SectionStack* sections = hand.find<SectionStack>();
    RecordSection* affected = sections->section<Affected>();
    const int before = affected->count();
    sections->goTo(affected);
    QTest::mouseClick(affected->addButton(), Qt::LeftButton);
    QTRY_VERIFY(affected->isAdding());
    type({u"item"_s, item});
    QTest::mouseClick(affected->acceptButton(), Qt::LeftButton);
    QTRY_COMPARE(affected->count(), before + 1);
}

void ObligationsUnderHand::goToDuties()
{
    hand.find<SectionStack>()->goTo(hand.find<ObligationsView>());
    QTest::qWait(1); // the present is asked of the register
}

void ObligationsUnderHand::answer(const QString& regime, const QString& code, const QString& reason)
{
    goToDuties();
    QTableView* table = tableIn(hand, u"questions"_s);
    const auto& questions = static_cast<const AssessmentList&>(*table->model());
    const int row = questions.rowOf(regime);
    QVERIFY2(row >= 0, qPrintable(regime));
    table->selectRow(row);
    table->setFocus();
    hand.press(QKeySequence(Qt::Key_Return));
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    const int place = bar->options()->findData(code);
    QVERIFY(place >= 0 && !bar->acceptButton()->isEnabled());
    hand.press(QKeySequence(u"Alt+%1"_s.arg(place + 1)));
    QVERIFY(bar->choices()[static_cast<std::size_t>(place)]->isChecked());
    QTest::keyClicks(bar->reason(), reason);
    QTest::keyClick(bar->reason(), Qt::Key_Return);
    QTRY_VERIFY2(questions.at(row)->answer && questions.at(row)->answer->answer
                     && codeText(*questions.at(row)->answer->answer) == code,
                 qPrintable(regime));
}

void ObligationsUnderHand::choose(const QString& duty)
{
    goToDuties();
    QVERIFY2(rowOf(hand, duty) >= 0, qPrintable(duty));
    tableIn(hand, u"clocks"_s)->selectRow(rowOf(hand, duty));
    tableIn(hand, u"clocks"_s)->setFocus();
}

void ObligationsUnderHand::fill(const QString& duty, const std::vector<TypedFact>& facts)
{
    choose(duty);
    const qint64 notice = duties(hand).at(rowOf(hand, duty))->duty.notification.value;
    hand.press(QKeySequence(Qt::Key_Return));
    RecordSection* notices = hand.find<SectionStack>()->section<Notification>();
    QTRY_VERIFY(notices->isVisible() && notices->currentId() == notice);
    for (const TypedFact& fact : facts) {
        type(fact);
        FieldEditor* editor = editorOf(notices, fact.field);
        editor->flush();
        QTRY_VERIFY2(!editor->isDirty(), qPrintable(editor->problem()));
    }
}

void ObligationsUnderHand::waive(const QString& duty, const QString& reason)
{
    choose(duty);
    push(hand, u"Not required…"_s);
    auto* bar = hand.find<DecisionBar>();
    QTRY_VERIFY(bar->isVisible());
    QTest::keyClicks(bar->reason(), reason);
    QTest::keyClick(bar->reason(), Qt::Key_Return);
    QTRY_COMPARE(state(duty), u"waived"_s);
}

void ObligationsUnderHand::sendNow(const QString& duty)
{
    choose(duty);
    push(hand, u"Mark as sent…"_s);
    auto* bar = hand.find<DecisionBar>(); // when, and whether without all that it must say
    QTRY_VERIFY(bar->isVisible());
    bar->acceptButton()->click();
    QTRY_VERIFY(state(duty).startsWith(u"met"_s));
}

std::vector<RegisterObligation> ObligationsUnderHand::lines() const
{
    std::vector<RegisterObligation> found;
    for (int row = 0; row < duties(hand).rowCount(); ++row)
        found.push_back(*duties(hand).at(row));
    return found;
}

QString ObligationsUnderHand::state(const QString& duty) const
{
    const RegisterObligation* line = duties(hand).at(rowOf(hand, duty));
    return line ? codeText(line->duty.deadline.state) : QString();
}

QString ObligationsUnderHand::shown(const QString& duty, int column) const
{
    return duties(hand).index(rowOf(hand, duty), column).data().toString();
}

int ObligationsUnderHand::gaps(const QString& fact) const
{
    return static_cast<int>(std::ranges::count(hand.find<GapPanel>()->gaps(), fact, factCode));
}

QString ObligationsUnderHand::nextClock() const
{
    const auto* clocks = hand.find<ClocksView>();
    if (clocks->shown() == 0 || clocks->cards().front()->content().left.isEmpty())
        return {};
    const ClockCard::Content& first = clocks->cards().front()->content();
    return QStringList{first.left, first.duty, first.ends}.join(u" · "_s);
}

} // namespace ireg::test
