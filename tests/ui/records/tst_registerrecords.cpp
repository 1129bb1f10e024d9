// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/removal.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordsection.h"
#include "ui/records/registerrecords.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr OfferedText languages[] = {{"", "not said"}, {"en", "English"}, {"fr", "Français"}};
constexpr FieldPlace personPlaces[] = {
    place<&Person::name>(), place<&Person::role>(), oneOf<&Person::language>(languages)};
constexpr FormPlan personForm{personPlaces};
constexpr FormPlan profileForm{};
constexpr RecordColumn personColumns[] = {{.field = codeOf<&Person::name>(), .width = 0},
                                          {.field = codeOf<&Person::role>()}};
const RecordColumns personList = personColumns;
const RecordPlan people{.title = "People",
                        .purpose = "Nobody yet",
                        .add = "Add person",
                        .prefilled = nullptr,
                        .type = typeOf<Person>,
                        .columns = personList,
                        .form = &personForm,
                        .steps = {},
                        .writing = {.remove = removeRegisterRecords},
                        .order = codeOf<&Person::name>()};

} // namespace

/// A page of the people of a register, and its profile.
class TstRegisterRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsAddedBeforeItIsRead();
    void recordsAreAddedChangedAndTakenOut();
    void severalAreTakenOutAsOneAction();
    void aRefusedRemovalSaysWhyAndTakesNothing();
    void theOnlyRecordOfItsTypeIsAForm();
    void whatChangesElsewhereIsShownBesideTypedText();
    void halfTypedTextIsThereAgain();
    void whatIsNotSavedIsHeldAndShown();
    void aTextThatNobodyOffersStands();
    void anotherLanguageIsTakenAtOnce();
    void aReaderChangesNothing();

private:
    void open(Access access);
    void makePage();
    void settle();
    template <class Work> auto ask(Work work)
    {
        auto future = m_thread->ask(std::move(work));
        future.waitForFinished();
        auto answer = future.result();
        settle();
        return answer;
    }
    Result<Outcome> add(const QString& name)
    {
        return ask([name](Register& open) {
            return addRecord(open, typeOf<Person>(), {}, {{u"name"_s, name}});
        });
    }
    QStringList names() const
    {
        QStringList texts;
        for (int row = 0; row < m_people->count(); ++row)
            texts.append(m_people->table()->model()->index(row, 0).data().toString());
        return texts;
    }
    void type(RecordForm* form, const QString& field, const QString& text) const
    {
        FieldEditor* editor = form->editor(field);
        editor->takeFocus();
        if (auto* line = qobject_cast<QLineEdit*>(editor->focusWidget()))
            line->selectAll();
        QTest::keyClicks(editor->focusWidget(), text);
    }
    void choose(const QString& name) const
    {
        m_people->table()->selectRow(static_cast<int>(names().indexOf(name)));
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<RegisterThread> m_thread;
    std::unique_ptr<QWidget> m_page;
    RegisterRecords* m_records = nullptr;
    RecordSection* m_people = nullptr;
    RecordForm* m_profile = nullptr;
};

void TstRegisterRecords::init()
{
    const QString path = m_folder.filePath(u"records.ireg"_s);
    QFile::remove(path);
    m_thread = std::move(*RegisterThread::start([&] {
        return Register::create(
            path,
            {.organisation = u"Example"_s, .zone = u"Australia/Sydney"_s, .jurisdictions = {}},
            {u"Sam Okoro"_s, {}, {}},
            m_clock);
    }));
    // Whoever writes first is a person of the register from then on.
    m_thread
        ->ask([](Register& open) {
            return setFields(
                open, {&typeOf<RegisterProfile>(), 1}, {{u"jurisdictions"_s, u"au"_s}}, {});
        })
        .waitForFinished();
    makePage();
}

void TstRegisterRecords::cleanup()
{
    m_page.reset();
    m_thread.reset();
}

void TstRegisterRecords::open(Access access)
{
    cleanup();
    const QString path = m_folder.filePath(u"records.ireg"_s);
    m_thread = std::move(*RegisterThread::start([&] {
        return Register::open(path, access, {u"Sam Okoro"_s, {}, {}}, m_clock);
    }));
    makePage();
}

void TstRegisterRecords::makePage()
{
    m_page = std::make_unique<QWidget>();
    m_records = new RegisterRecords({*m_thread, Language::English}, m_page.get());
    m_people = m_records->addSection(people, m_page.get());
    m_profile = m_records->addForm(typeOf<RegisterProfile>(), profileForm, m_page.get());
    auto* column = new QVBoxLayout(m_page.get());
    column->addWidget(m_people);
    column->addWidget(m_profile);
    m_page->resize(900, 1000);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_records->isRead());
}

void TstRegisterRecords::settle()
{
    for (int round = 0; round < 4; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        m_thread->ask([](Register&) { return 0; }).waitForFinished();
        QCoreApplication::processEvents();
        QObject asker; // what could wait was asked before
        bool read = false;
        m_thread->askWhenIdle(
            &asker, [](Register&) { return 0; }, [&read](int) { read = true; });
        QTRY_VERIFY(read);
    }
}

void TstRegisterRecords::nothingIsAddedBeforeItIsRead()
{
    QWidget page;
    RegisterRecords records({*m_thread, Language::English}, &page);
    RecordSection* section = records.addSection(people, &page);
    section->startAdding();
    QVERIFY(!section->isAdding());
    QVERIFY(!section->addButton()->isEnabled());
    QTRY_VERIFY(section->addButton()->isEnabled());
    QCOMPARE(section->count(), 1);
}

void TstRegisterRecords::recordsAreAddedChangedAndTakenOut()
{
    QSignalSpy saved(m_records, &RegisterRecords::saved);
    QCOMPARE(names(), QStringList({u"Sam Okoro"_s}));
    m_people->addButton()->click();
    QVERIFY(m_people->form()->editor(u"name"_s)->focusWidget()->hasFocus());
    QTest::keyClicks(m_people->form()->editor(u"name"_s)->focusWidget(), u"ida Vance"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(names(), QStringList({u"ida Vance"_s, u"Sam Okoro"_s})); // in the order of names
    QCOMPARE(m_people->currentId(), 2);
    QCOMPARE(saved.size(), 1);
    type(m_people->form(), u"role"_s, u"Operations"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    settle();
    QCOMPARE(ask([](Register& open) { return *all<Person>(open); })[1].role, u"Operations"_s);
    m_people->removeButton()->click();
    settle();
    QCOMPARE(m_people->note(), QString());
    QCOMPARE(names(), QStringList({u"Sam Okoro"_s}));
    QCOMPARE(saved.size(), 3);
    const qint64 action = saved.back()[1].toLongLong();
    QVERIFY(ask([action](Register& open) { return open.undo(action); }));
    QCOMPARE(names(), QStringList({u"ida Vance"_s, u"Sam Okoro"_s}));
}

void TstRegisterRecords::severalAreTakenOutAsOneAction()
{
    QVERIFY(add(u"Ida Vance"_s) && add(u"Noor Haddad"_s));
    QSignalSpy saved(m_records, &RegisterRecords::saved);
    m_people->table()->setFocus();
    m_people->table()->selectRow(0);
    QTest::keyClick(m_people->table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_people->table(), Qt::Key_Delete);
    settle();
    QCOMPARE(names(), QStringList({u"Sam Okoro"_s}));
    QCOMPARE(saved.size(), 1);
    QVERIFY(ask([](Register& open) { return open.undo(std::nullopt); }));
    QCOMPARE(names().size(), 3);
}

void TstRegisterRecords::aRefusedRemovalSaysWhyAndTakesNothing()
{
    QVERIFY(add(u"Ida Vance"_s));
    QSignalSpy saved(m_records, &RegisterRecords::saved);
    choose(u"Sam Okoro"_s); // who is named by what was written
    m_people->removeButton()->click();
    settle();
    QCOMPARE(names().size(), 2);
    QVERIFY(m_people->note().contains(u"recorded under this name"_s));
    QVERIFY(saved.isEmpty());
    choose(u"Ida Vance"_s);
    QCOMPARE(m_people->note(), QString());
}

void TstRegisterRecords::theOnlyRecordOfItsTypeIsAForm()
{
    QCOMPARE(m_profile->editor(u"organisation"_s)->text(), u"Example"_s);
    type(m_profile, u"review_working_days"_s, u"15"_s);
    m_people->table()->setFocus();
    settle();
    QCOMPARE(m_thread->profile().reviewWorkingDays, 15);
    FieldEditor* zone = m_profile->editor(u"zone"_s);
    type(m_profile, u"zone"_s, u"Atlantis/Centre"_s);
    m_people->table()->setFocus();
    settle();
    QVERIFY(!zone->problem().isEmpty());
    QCOMPARE(zone->text(), u"Atlantis/Centre"_s);
    QCOMPARE(m_thread->profile().zone, u"Australia/Sydney"_s);
    QVERIFY(m_records->showHeld());
    QVERIFY(zone->focusWidget()->hasFocus());
    zone->giveUpButton()->click();
    QCOMPARE(zone->text(), u"Australia/Sydney"_s);
    QVERIFY(zone->problem().isEmpty());
    QVERIFY(!m_records->showHeld());
}

void TstRegisterRecords::whatChangesElsewhereIsShownBesideTypedText()
{
    QVERIFY(add(u"Ida Vance"_s));
    choose(u"Ida Vance"_s);
    type(m_people->form(), u"email"_s, u"ida@"_s);
    FieldEditor* email = m_people->form()->editor(u"email"_s);
    const RecordRef ida{&typeOf<Person>(), 2};
    QVERIFY(ask([ida](Register& open) {
        return setFields(open, ida, {{u"role"_s, u"Operations"_s}}, {});
    }));
    QVERIFY(add(u"Alba Ruiz"_s));
    QCOMPARE(names().front(), u"Alba Ruiz"_s);
    QCOMPARE(m_people->currentId(), 2);
    QCOMPARE(m_people->form()->editor(u"role"_s)->text(), u"Operations"_s);
    QCOMPARE(email->text(), u"ida@"_s);
    QVERIFY(email->focusWidget()->hasFocus());
}

void TstRegisterRecords::halfTypedTextIsThereAgain()
{
    m_people->startAdding();
    QTest::keyClicks(m_people->form()->editor(u"name"_s)->focusWidget(), u"Ida V"_s);
    const auto drafts = [this] { return *ask([](Register& open) { return open.drafts(); }); };
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), std::size_t{1}, 8000);
    // Another program finds what this one left in the file.
    const std::unique_ptr<QWidget> left = std::move(m_page);
    makePage();
    QVERIFY(m_people->isAdding());
    QCOMPARE(m_people->form()->editor(u"name"_s)->text(), u"Ida V"_s);
    m_people->closeButton()->click();
    settle();
    QVERIFY(!m_people->isAdding());
    QVERIFY(drafts().empty());
}

void TstRegisterRecords::whatIsNotSavedIsHeldAndShown()
{
    QVERIFY(!m_records->showHeld());
    m_people->startAdding();
    QVERIFY(!m_records->showHeld());
    type(m_people->form(), u"role"_s, u"Operations"_s);
    m_people->table()->setFocus();
    QVERIFY(m_records->showHeld());
    QVERIFY(m_people->note().contains(u"not added yet"_s));
    QVERIFY(m_people->form()->editor(u"role"_s)->focusWidget()->hasFocus());
    m_people->closeButton()->click();
    QVERIFY(!m_records->showHeld());
    QCOMPARE(m_people->note(), QString());
}

void TstRegisterRecords::aTextThatNobodyOffersStands()
{
    const RecordRef sam{&typeOf<Person>(), 1};
    QVERIFY(ask([sam](Register& open) {
        return setFields(open, sam, {{u"language"_s, u"de"_s}}, {});
    }));
    FieldEditor* language = m_people->form()->editor(u"language"_s);
    auto* combo = qobject_cast<QComboBox*>(language->focusProxy()->focusProxy());
    QVERIFY(combo);
    QCOMPARE(combo->currentText(), u"de"_s);
    QVERIFY(!language->isDirty());
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Home);
    QTest::keyClick(combo, Qt::Key_Down);
    m_people->table()->setFocus();
    settle();
    QCOMPARE(ask([](Register& open) { return *all<Person>(open); })[0].language, u"en"_s);
}

void TstRegisterRecords::anotherLanguageIsTakenAtOnce()
{
    const auto* model = m_people->table()->model();
    const QString english = model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString();
    m_records->setLanguage(Language::French);
    QVERIFY(model->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() != english);
    QCOMPARE(m_people->form()->editor(u"name"_s)->label(), u"Nom"_s);
}

void TstRegisterRecords::aReaderChangesNothing()
{
    QVERIFY(add(u"Ida Vance"_s));
    open(Access::Read);
    QCOMPARE(names().size(), 2);
    choose(u"Ida Vance"_s);
    QVERIFY(!m_people->addButton()->isEnabled());
    QVERIFY(!m_people->removeButton()->isEnabled());
    QTest::keyClick(m_people->table(), Qt::Key_Delete);
    type(m_people->form(), u"role"_s, u"Operations"_s);
    type(m_profile, u"organisation"_s, u"Another"_s);
    settle();
    QCOMPARE(names().size(), 2);
    QCOMPARE(m_people->form()->editor(u"role"_s)->text(), QString());
    QCOMPARE(m_profile->editor(u"organisation"_s)->text(), u"Example"_s);
}

IREG_TEST(QApplication, TstRegisterRecords)
#include "tst_registerrecords.moc"
