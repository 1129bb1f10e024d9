// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/loading.h"
#include "tests/journey/windowunderhand.h"
#include "tests/support/suite.h"
#include "ui/main/pagelist.h"
#include "ui/main/pagetable.h"
#include "ui/people/peoplepage.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/records/recordsection.h"
#include "ui/registerpage/quicklogdialog.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/partstack.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// The page of people, catalogue and policy, as a person uses it in the window.
class tst_People final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_hand.reset(); }
    void aPersonIsAddedByKeysAndTakenBack();
    void theChainOfCallsIsOneLine();
    void theCatalogueIsShownByKind();
    void thePolicyIsChangedWhereItStands();
    void whatIsTypedIsSavedWhenThePageIsLeft();
    void thePageSpeaksFrench();
    void pagesAreMadeWhenTheyAreLookedAt();
    void aPersonIsFoundThoughThePageIsMadeForIt();

private:
    /// Without a moment in which anything is made that nobody looks at.
    void openAnew() const { QVERIFY(m_hand->openFile(m_hand->path())); }
    QStringList made() const
    {
        QStringList names;
        for (const Page* one : m_hand->window->findChildren<Page*>())
            names.append(QString::fromLatin1(one->metaObject()->className()).mid(6));
        names.sort();
        return names;
    }
    PeoplePage* page() const { return m_hand->find<PeoplePage>(); }
    RecordSection* section(const RecordType& type) const
    {
        return page()->findChild<RecordSection*>(QString::fromLatin1(type.name));
    }
    /// Of the page in the window's table.
    static std::size_t place()
    {
        const auto table = pageTable();
        return static_cast<std::size_t>(
            std::ranges::find(table, &PeoplePage::title, &PageEntry::title) - table.begin());
    }
    QTabBar* tabs() const { return page()->findChild<QTabBar*>(); }
    QStringList names(const RecordSection* of) const
    {
        QStringList texts;
        for (int row = 0; row < of->count(); ++row)
            texts.append(of->table()->model()->index(row, 0).data().toString());
        return texts;
    }
    template <class Work> auto ask(Work work)
    {
        return m_hand->window->session()->thread().ask(std::move(work)).result();
    }
    void add(const RecordType& type, const Assignments& facts)
    {
        QVERIFY(ask([&type, facts](Register& open) { return addRecord(open, type, {}, facts); }));
    }
    QString fact(const RecordRef& ref, const char* field)
    {
        const auto row = ask([ref](Register& open) { return storedRow(open, ref); });
        const int index = ref.type->indexOf(field);
        const auto* text = row ? std::get_if<Text>(&row->row[static_cast<std::size_t>(index)])
                               : nullptr;
        return text ? textOf(*text) : QString();
    }
    bool says(const QString& text) const
    {
        const auto labels = page()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void typeInto(RecordForm* form, const QString& field, const QString& text)
    {
        QVERIFY(form->focusField(field));
        m_hand->press(QKeySequence::SelectAll);
        m_hand->type(text);
    }

    std::unique_ptr<WindowUnderHand> m_hand;
};

void tst_People::init()
{
    m_hand = std::make_unique<WindowUnderHand>();
    m_hand->open();
    WindowUnderHand::press(m_hand->window->actions().pages()[place()]->shortcut());
    QTRY_VERIFY(page()->isVisible());
    QTRY_VERIFY(section(typeOf<Person>())->addButton()->isEnabled()); // what there is was read
}

void tst_People::aPersonIsAddedByKeysAndTakenBack()
{
    RecordSection* people = section(typeOf<Person>());
    people->findChild<EmptyState*>()->findChild<QPushButton*>()->setFocus(); // the list is empty
    WindowUnderHand::press(Qt::Key_Space);
    QTRY_VERIFY(people->isAdding());
    WindowUnderHand::type(u"Mara Lindqvist"_s);
    WindowUnderHand::press(Qt::Key_Tab);
    WindowUnderHand::type(u"Duty officer"_s);
    WindowUnderHand::press(QKeySequence(u"Ctrl+Return"_s));
    QTRY_VERIFY(names(people).contains(u"Mara Lindqvist"_s));
    const auto known = ask([](Register& open) { return all<Person>(open); });
    const auto mara = std::ranges::find(*known, u"Mara Lindqvist"_s, &Person::name);
    QVERIFY(mara != known->end());
    QCOMPARE(mara->role, u"Duty officer"_s);
    const auto* pane = m_hand->find<PageList>();
    QTRY_COMPARE(pane->item(static_cast<int>(place()))->data(Qt::AccessibleTextRole).toString(),
                 u"People and catalogue, people: %1"_s.arg(people->count()));
    QTRY_VERIFY(!m_hand->toast().isEmpty());
    WindowUnderHand::press(QKeySequence::Undo);
    QTRY_VERIFY(!names(people).contains(u"Mara Lindqvist"_s));
}

void tst_People::theChainOfCallsIsOneLine()
{
    add(typeOf<Person>(), {{u"name"_s, u"Second Caller"_s}, {u"on_call"_s, u"2"_s}});
    add(typeOf<Person>(),
        {{u"name"_s, u"First Caller"_s},
         {u"on_call"_s, u"1"_s},
         {u"phone"_s, u"+61 2 5550 0101"_s}});
    add(typeOf<Person>(), {{u"name"_s, u"Never Called"_s}});
    QTRY_VERIFY(says(u"First Caller (+61 2 5550 0101) → Second Caller"_s));
    QVERIFY(!says(u"Never Called"_s));
}

void tst_People::theCatalogueIsShownByKind()
{
    tabs()->setCurrentIndex(1);
    add(typeOf<CatalogueItem>(), {{u"name"_s, u"Payments"_s}, {u"kind"_s, u"service"_s}});
    add(typeOf<CatalogueItem>(), {{u"name"_s, u"Northwind"_s}, {u"kind"_s, u"customer"_s}});
    RecordSection* catalogue = section(typeOf<CatalogueItem>());
    QTRY_COMPARE(names(catalogue), (QStringList{u"Northwind"_s, u"Payments"_s}));
    for (Chip* chip : page()->findChildren<Chip*>()) {
        if (chip->text() == u"Customer"_s)
            chip->click();
    }
    QTRY_COMPARE(names(catalogue), QStringList{u"Northwind"_s});
    page()->findChildren<Chip*>().front()->click();
    QTRY_COMPARE(catalogue->count(), 2);
}

void tst_People::thePolicyIsChangedWhereItStands()
{
    tabs()->setCurrentIndex(2);
    auto* form = page()->findChild<PartStack*>()->currentWidget()->findChild<RecordForm*>();
    typeInto(form, u"review_working_days"_s, u"5"_s);
    WindowUnderHand::press(Qt::Key_Tab);
    QTRY_COMPARE(m_hand->window->session()->thread().profile().reviewWorkingDays, 5);
    typeInto(form, u"zone"_s, u"Mars/Olympus"_s);
    WindowUnderHand::press(Qt::Key_Tab);
    QTRY_VERIFY(form->editor(u"zone"_s)->isDirty());
    QCOMPARE(m_hand->window->session()->thread().profile().zone, u"Australia/Sydney"_s);
}

void tst_People::whatIsTypedIsSavedWhenThePageIsLeft()
{
    add(typeOf<Person>(), {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordSection* people = section(typeOf<Person>());
    QTRY_VERIFY(names(people).contains(u"Mara Lindqvist"_s));
    people->table()->selectRow(static_cast<int>(names(people).indexOf(u"Mara Lindqvist"_s)));
    const qint64 id = people->currentId();
    typeInto(people->form(), u"phone"_s, u"+61 2 5550 0102"_s);
    WindowUnderHand::press(QKeySequence(u"Alt+2"_s));
    QTRY_COMPARE(fact({&typeOf<Person>(), id}, "phone"), u"+61 2 5550 0102"_s);
}

void tst_People::thePageSpeaksFrench()
{
    m_hand->window->actions()[Command::French]->trigger();
    QTRY_COMPARE(tabs()->tabText(0), u"Personnes"_s);
    QCOMPARE(tabs()->tabText(2), u"Registre et règles"_s);
    QTRY_COMPARE(m_hand->window->actions().pages()[place()]->text().remove(u'&'),
                 u"Personnes et catalogue"_s);
}

/// At first what the menu and the left pane need alone, and the rest for its counts in the end.
void tst_People::pagesAreMadeWhenTheyAreLookedAt()
{
    const QStringList first{u"ActionsPage"_s, u"IncidentPage"_s, u"RegisterPage"_s, u"TodayPage"_s};
    openAnew();
    QCOMPARE(made(), first);
    QVERIFY(!m_hand->find<QuickLogDialog>());
    m_hand->window->pages().showPage(static_cast<int>(place()));
    QVERIFY(page()->isVisible());
    QCOMPARE(made().size(), first.size() + 1);
    QVERIFY(!page()->whatsThis().isEmpty());
    m_hand->awaitPages();
    QVERIFY(!m_hand->find<QuickLogDialog>());
    m_hand->window->logIncident();
    QVERIFY(m_hand->find<QuickLogDialog>()->isVisible());
    m_hand->find<QuickLogDialog>()->reject();
}

void tst_People::aPersonIsFoundThoughThePageIsMadeForIt()
{
    add(typeOf<Person>(), {{u"name"_s, u"Aino Berg"_s}});
    add(typeOf<Person>(), {{u"name"_s, u"Zoe Young"_s}});
    const auto known = ask([](Register& open) { return all<Person>(open); });
    const auto zoe = std::ranges::find(*known, u"Zoe Young"_s, &Person::name);
    openAnew();
    QVERIFY(!page());
    QVERIFY(m_hand->window->pages().showRecord({&typeOf<Person>(), zoe->id.value}));
    QVERIFY(page()->isVisible());
    QTRY_COMPARE(section(typeOf<Person>())->currentId(), zoe->id.value);
}

IREG_TEST(QApplication, tst_People)
#include "tst_people.moc"
