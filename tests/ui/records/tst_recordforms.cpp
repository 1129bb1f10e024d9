// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/parts.h"
#include "model/dossier/recordtypes.h"
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/recordplans.h"
#include "ui/records/timeinput.h"
#include "ui/widgets/menukey.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What holds of the form and the list of every kind of record that belongs to an incident.
class tst_RecordForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsAddedByKeysAlone_data();
    void aRecordIsAddedByKeysAlone();
    void aRecordIsRemovedByKeyWithAReason_data();
    void aRecordIsRemovedByKeyWithAReason();
    void aRemovalWithoutAReasonIsNone();
    void aRemovalNamesWhatIsTakenOut();
    void aFieldSaysATimeInTheRegistersZone_data();
    void aFieldSaysATimeInTheRegistersZone();
    void theListsMenuOffersWhatItsButtonsDo();
    void moneyIsTypedAndShownAsMoney();
    void whatCouldBeAnotherSumIsNotSaved();
    void aCurrencyThatChangedMeanwhileStandsAgainstASum();
    void aToastSaysFromWhatToWhat();

private:
    /// The kinds whose plan satisfies it, with their names.
    static void kinds(bool (*wanted)(const RecordPlan&))
    {
        QTest::addColumn<const RecordType*>("type");
        int found = 0;
        for (const DossierPart& part : dossierParts()) {
            const RecordPlan* plan = recordPlan(part.type());
            if (plan && wanted(*plan) && ++found > 0)
                QTest::newRow(part.type().name) << &part.type();
        }
        QVERIFY2(found >= 8, qPrintable(QString::number(found)));
    }
    static SectionStack* parts(const PageFixture& fixture)
    {
        return fixture.page->findChild<SectionStack*>();
    }
    /// What Tab reaches in the section, in order.
    static QList<QWidget*> inOrder(RecordSection& section)
    {
        QList<QWidget*> order;
        QWidget* at = &section;
        do {
            at = at->nextInFocusChain();
            if (section.isAncestorOf(at) && at->isVisible() && at->isEnabled()
                && (at->focusPolicy() & Qt::TabFocus) != 0)
                order.append(at);
        } while (at != &section);
        return order;
    }
    /// One of the kind with what it can't be without.
    static Assignments least(const RecordType& type)
    {
        const int essential = type.indexWith(Essential);
        if (essential >= 0)
            return {{QString::fromLatin1(type.fields[static_cast<std::size_t>(essential)].code),
                     u"Something"_s}};
        return {};
    }
    static Result<Outcome> addOne(PageFixture& fixture, const RecordType& type, Assignments facts)
    {
        return fixture.ask([&type, facts, id = fixture.incident](Register& open) {
            return addRecord(open, type, id, facts);
        });
    }
};

void tst_RecordForms::aRecordIsAddedByKeysAlone_data()
{
    kinds([](const RecordPlan& plan) { return plan.add != nullptr; });
}

void tst_RecordForms::aRecordIsAddedByKeysAlone()
{
    QFETCH(const RecordType*, type);
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section(*type);
    parts(fixture)->goTo(section);
    section->startAdding();
    QWidget* first = QApplication::focusWidget();
    QVERIFY2(first && section->form()->isAncestorOf(first), "the keyboard is not in the form");
    const int essential = type->indexWith(Essential);
    if (essential >= 0)
        QVERIFY(section->form()
                    ->editor(QLatin1String(type->fields[static_cast<std::size_t>(essential)].code))
                    ->isAncestorOf(first));
    const QList<QWidget*> order = inOrder(*section);
    const auto accept = order.indexOf(section->acceptButton());
    QStringList reached;
    for (const QWidget* widget : order)
        reached.append(QLatin1String(widget->metaObject()->className()) + u' '
                       + widget->accessibleName());
    QVERIFY2(accept > 0, qPrintable(reached.join(u"; "_s)));
    QCOMPARE(order.indexOf(section->closeButton()), accept + 1);
    qsizetype typed = 0;
    for (qsizetype at = 0; at < order.size(); ++at) {
        if (!section->form()->isAncestorOf(order[at]))
            continue;
        QVERIFY(at < accept); // the buttons come after what they are about
        ++typed;
    }
    QVERIFY(typed > 1);
    QTest::keyClicks(first, u"Something"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    QCOMPARE(section->count(), 1);
}

void tst_RecordForms::aRecordIsRemovedByKeyWithAReason_data()
{
    kinds([](const RecordPlan& plan) { return plan.type().isAddable(); });
}

void tst_RecordForms::aRecordIsRemovedByKeyWithAReason()
{
    QFETCH(const RecordType*, type);
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section(*type);
    const auto added = addOne(fixture, *type, least(*type));
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail + added.error().place));
    parts(fixture)->goTo(section);
    QCOMPARE(section->count(), 1);
    section->table()->setFocus();
    QTest::keyClick(section->table(), Qt::Key_Delete);
    auto* bar = fixture.page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    QSignalSpy undo(fixture.page.get(), &IncidentPage::undoOffered);
    QTest::keyClicks(QApplication::focusWidget(), u"Entered twice"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    fixture.settle();
    QCOMPARE(section->count(), type->is<TimelineEntry>() ? 1 : 0); // why it went stands there
    QCOMPARE(undo.size(), 1);
    QVERIFY(undo.front().front().toString().startsWith(u"Removed: "_s));
}

void tst_RecordForms::aRemovalWithoutAReasonIsNone()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section<Action>();
    QVERIFY(addOne(fixture, typeOf<Action>(), least(typeOf<Action>())));
    parts(fixture)->goTo(section);
    section->removeButton()->click();
    auto* bar = fixture.page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->acceptButton()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    fixture.settle();
    QVERIFY(!bar->isVisible());
    QCOMPARE(section->count(), 1);
}

/// Also what has no words of its own, but stands for an entry of the catalogue.
void tst_RecordForms::aRemovalNamesWhatIsTakenOut()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    const auto item = fixture.ask([](Register& open) {
        return addRecord(open, typeOf<CatalogueItem>(), {}, {{u"name"_s, u"Mail gateway"_s}});
    });
    QVERIFY(item);
    QVERIFY(addOne(
        fixture, typeOf<Affected>(), {{u"item"_s, publicId(typeOf<CatalogueItem>(), item->id)}}));
    RecordSection* section = parts(fixture)->section<Affected>();
    parts(fixture)->goTo(section);
    section->removeButton()->click();
    const auto* bar = fixture.page->findChild<DecisionBar*>();
    QVERIFY(bar->isVisible());
    QStringList said;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        said.append(label->text());
    QVERIFY2(said.join(u'\n').contains(u"Mail gateway"_s), qPrintable(said.join(u'\n')));
}

void tst_RecordForms::aFieldSaysATimeInTheRegistersZone_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QString& stored, const QString& shown) {
        QTest::newRow(name) << stored << shown;
    };
    row("its own zone", u"2026-10-06T01:30:00.000Z e Australia/Sydney"_s, u"2026-10-06 12:30"_s);
    row("UTC", u"2026-10-06T01:30:00.000Z e UTC"_s, u"2026-10-06 12:30"_s);
    row("another zone", u"2026-10-06T01:30:00.000Z e Europe/Paris"_s, u"2026-10-06 12:30"_s);
    // At 03:00 on 5 April 2026 the clocks went back to 02:00: 02:30 was twice.
    row("an hour that is twice", u"2026-04-04T16:30:00.000Z e UTC"_s, u"2026-04-04T16:30:00Z"_s);
}

void tst_RecordForms::aFieldSaysATimeInTheRegistersZone()
{
    QFETCH(QString, stored);
    const auto when = whenFromText(stored);
    QVERIFY(when);
    QTEST(typedTime(*when, u"Australia/Sydney"_s), "shown");
}

void tst_RecordForms::theListsMenuOffersWhatItsButtonsDo()
{
    PageFixture fixture;
    RecordSection* section = parts(fixture)->section<Action>();
    QVERIFY(addOne(fixture, typeOf<Action>(), least(typeOf<Action>())));
    parts(fixture)->goTo(section);
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    MenuKey menuKey;
    qApp->installEventFilter(&menuKey);
    section->table()->setFocus();
    QTest::keyClick(section->table(), Qt::Key_F10, Qt::ShiftModifier);
    const auto* menu = section->table()->findChild<QMenu*>();
    QVERIFY(menu);
    QStringList offered;
    for (const QAction* action : menu->actions())
        offered.append(action->text());
    QVERIFY2(offered.contains(u"Mark as done"_s) && offered.contains(u"Remove…"_s),
             qPrintable(offered.join(u", "_s)));
}

void tst_RecordForms::moneyIsTypedAndShownAsMoney()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section<CostLine>();
    parts(fixture)->goTo(section);
    section->startAdding();
    QTest::keyClicks(QApplication::focusWidget(), u"Overtime"_s);
    FieldEditor* amount = section->form()->editor(u"cents"_s);
    QVERIFY(!section->form()->editor(u"currency"_s)); // it is typed with the sum
    amount->takeFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"1 234,50 eur"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    const CostLine stored = fixture.dossier().costs.front();
    QCOMPARE(stored.cents, 123'450);
    QCOMPARE(stored.currency, u"EUR"_s);
    const auto shown = [section] {
        return section->table()->model()->index(0, 1).data().toString();
    };
    QCOMPARE(shown(), u"1,234.50\u00a0EUR"_s);
    QCOMPARE(amount->text(), u"1,234.50\u00a0EUR"_s);
    PageFixture::type(amount, u"20"_s); // still of the same currency
    amount->flush();
    fixture.settle();
    QCOMPARE(fixture.dossier().costs.front().cents, 2'000);
    QCOMPARE(fixture.dossier().costs.front().currency, u"EUR"_s);
    fixture.page->setLanguage(Language::French);
    fixture.settle();
    QCOMPARE(shown(), u"20,00\u00a0EUR"_s);
}

void tst_RecordForms::whatCouldBeAnotherSumIsNotSaved()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section<CostLine>();
    QVERIFY(
        addOne(fixture, typeOf<CostLine>(), {{u"what"_s, u"Overtime"_s}, {u"amount"_s, u"5 €"_s}}));
    parts(fixture)->goTo(section);
    FieldEditor* amount = section->form()->editor(u"cents"_s);
    amount->takeFocus();
    PageFixture::type(amount, u"1.234"_s);
    amount->flush();
    fixture.settle();
    QVERIFY2(amount->problem().contains(u"can be read in two ways; write 1234 or 1.23"_s),
             qPrintable(amount->problem()));
    QCOMPARE(fixture.dossier().costs.front().cents, 500);
}

void tst_RecordForms::aCurrencyThatChangedMeanwhileStandsAgainstASum()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    RecordSection* section = parts(fixture)->section<CostLine>();
    QVERIFY(
        addOne(fixture, typeOf<CostLine>(), {{u"what"_s, u"Overtime"_s}, {u"amount"_s, u"5 €"_s}}));
    parts(fixture)->goTo(section);
    FieldEditor* amount = section->form()->editor(u"cents"_s);
    amount->takeFocus();
    PageFixture::type(amount, u"7"_s);
    const qint64 id = fixture.dossier().costs.front().id.value;
    fixture.ask([id](Register& open) {
        return setFields(open, {&typeOf<CostLine>(), id}, {{u"currency"_s, u"JPY"_s}}, {});
    });
    fixture.settle();
    QVERIFY2(amount->problem().contains(u"changed meanwhile to “5\u00a0JPY”"_s),
             qPrintable(amount->problem()));
    amount->flush();
    fixture.settle();
    QCOMPARE(fixture.dossier().costs.front().cents, 5);
    amount->replaceButton()->click();
    fixture.settle();
    QCOMPARE(fixture.dossier().costs.front().cents, 7);
    QCOMPARE(fixture.dossier().costs.front().currency, u"JPY"_s);
}

void tst_RecordForms::aToastSaysFromWhatToWhat()
{
    PageFixture fixture;
    QVERIFY(QTest::qWaitForWindowActive(fixture.page.get()));
    QSignalSpy undo(fixture.page.get(), &IncidentPage::undoOffered);
    const auto change = [&fixture](const QString& text) {
        FieldEditor* editor = fixture.editor(u"owner"_s);
        PageFixture::type(editor, text);
        editor->flush();
        fixture.settle();
    };
    change(u"Lou Marsh"_s);
    change(u"Kim Tran"_s);
    QCOMPARE(undo.size(), 2);
    QCOMPARE(undo[0].front().toString(), u"Owner: (empty) → Lou Marsh"_s);
    QCOMPARE(undo[1].front().toString(), u"Owner: Lou Marsh → Kim Tran"_s);
}

IREG_TEST(QApplication, tst_RecordForms)
#include "tst_recordforms.moc"
