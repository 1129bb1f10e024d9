// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/workitem.h"
#include "model/register/records.h"
#include "model/register/sieve.h"
#include "model/register/workflow.h"
#include "model/storage/workrows.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Those that the file finds open, which are the ones that isOpen() does.
template <Described Record> QList<qint64> openOf(const Register& open, const char* condition)
{
    QList<qint64> found;
    const auto read = open.read([&](storage::Database& database) {
        storage::Statement& rows = database.cached(QByteArray("SELECT id FROM ")
                                                   + typeOf<Record>().name + " WHERE " + condition
                                                   + " ORDER BY id");
        const storage::Reset reset(rows);
        while (rows.step())
            found.append(rows.integer(0));
    });
    const auto records = all<Record>(open);
    QList<qint64> ruled;
    for (const Record& one : *records) {
        if (isOpen(one))
            ruled.append(one.id.value);
    }
    return read && found == ruled ? found : QList<qint64>{-1};
}

} // namespace

class tst_Sieve final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesOfOneFieldWidenAndFieldsNarrow();
    void aCountSaysWhatThereWouldBe();
    void wordsNarrowWhatIsCounted();
    void aChangeIsSeen();
    void whatFallsDueIsOverdueInItsMinute();
    void theFileAndTheRulesAgreeOnWhatIsOpen();
    void anOrderThatIsNoneIsRefused();

private:
    /// The numbers of the incidents, with those conditions on.
    QList<int> shown(quint64 on, const QString& words = {});
    std::vector<qint64> counts(quint64 on);

    std::unique_ptr<TempRegister> m_open;
    std::unique_ptr<Sieve> m_sieve;
    SieveQuestion m_question;
};

/// Conditions, from bit 0 on: data breach, regression, owned by Kim, overdue.
void tst_Sieve::init()
{
    m_sieve = std::make_unique<Sieve>();
    m_open = std::make_unique<TempRegister>();
    m_open->log(u"Labels"_s, {{u"kind"_s, u"data-breach"_s}, {u"owner"_s, u"Kim"_s}});
    m_open->log(u"Export"_s, {{u"kind"_s, u"data-breach"_s}, {u"owner"_s, u"Ana"_s}});
    m_open->log(u"Search"_s, {{u"kind"_s, u"regression"_s}, {u"owner"_s, u"Kim"_s}});
    m_open->log(u"Laptop"_s);
    m_question = {.words = {}, .sort = u"reference"_s};
    for (const QString& text :
         {u"kind = data-breach"_s, u"kind = regression"_s, u"owner = Kim"_s, u"overdue in (yes)"_s})
        m_question.conditions.push_back(parseFilter(text, filterReading(**m_open))->terms.front());
}

QList<int> tst_Sieve::shown(quint64 on, const QString& words)
{
    m_question.on = on;
    m_question.words = words;
    const auto rows = m_sieve->siftRows(**m_open, m_question);
    const auto uncounted = Sieve().siftRows(**m_open, m_question);
    const auto sifted = m_sieve->sift(**m_open, m_question);
    const auto counted = m_sieve->siftRows(**m_open, m_question);
    const std::vector<qint64> ids = sifted.value_or(Sifted{.ids = {-1}, .counts = {}}).ids;
    for (const auto* other : {&rows, &uncounted, &counted}) {
        if (!*other || (*other)->ids != ids)
            return {-2}; // the rows are others where nothing is counted
    }
    if (!uncounted->counts.empty() || counted->counts != sifted->counts)
        return {-3};
    QList<int> found;
    for (qint64 id : ids)
        found.append(static_cast<int>(id));
    return found;
}

std::vector<qint64> tst_Sieve::counts(quint64 on)
{
    m_question.on = on;
    return m_sieve->sift(**m_open, m_question)->counts;
}

void tst_Sieve::valuesOfOneFieldWidenAndFieldsNarrow()
{
    QCOMPARE(shown(0), (QList<int>{1, 2, 3, 4}));
    QCOMPARE(shown(0b0001), (QList<int>{1, 2}));
    QCOMPARE(shown(0b0011), (QList<int>{1, 2, 3}));
    QCOMPARE(shown(0b0111), (QList<int>{1, 3}));
    QCOMPARE(shown(0b0110), QList<int>{3});
    m_question.sort = u"-reference"_s;
    m_question.where = *parseFilter(u"title ~ a"_s, filterReading(**m_open));
    QCOMPARE(shown(0b0011), (QList<int>{3, 1}));
}

void tst_Sieve::aCountSaysWhatThereWouldBe()
{
    QCOMPARE(counts(0), (std::vector<qint64>{2, 1, 2, 0}));
    // Another kind is counted beside the one that is on, an owner within it.
    QCOMPARE(counts(0b0001), (std::vector<qint64>{2, 1, 1, 0}));
    QCOMPARE(counts(0b0100), (std::vector<qint64>{1, 1, 2, 0}));
    QCOMPARE(counts(0b0101), (std::vector<qint64>{1, 1, 1, 0}));
}

void tst_Sieve::wordsNarrowWhatIsCounted()
{
    m_question.words = u"lab*"_s;
    QCOMPARE(counts(0), (std::vector<qint64>{1, 0, 1, 0}));
    QCOMPARE(shown(0, u"kim"_s), (QList<int>{1, 3}));
    QCOMPARE(shown(0b0010, u"kim lab*"_s), QList<int>());
}

void tst_Sieve::aChangeIsSeen()
{
    QCOMPARE(shown(0b0010), QList<int>{3});
    m_open->log(u"Another"_s, {{u"kind"_s, u"regression"_s}});
    QCOMPARE(shown(0b0010), (QList<int>{3, 5}));
    QCOMPARE(counts(0), (std::vector<qint64>{2, 2, 2, 0}));
}

void tst_Sieve::whatFallsDueIsOverdueInItsMinute()
{
    QVERIFY(addRecord(**m_open,
                      typeOf<Action>(),
                      {2},
                      {{u"title"_s, u"Call them"_s}, {u"due"_s, u"2026-10-02"_s}}));
    QCOMPARE(shown(0b1000), QList<int>());
    const auto dues = m_sieve->dues(**m_open);
    QCOMPARE((*dues)->size(), 1U);
    QCOMPARE((*dues)->at(2).what, NextDue::What::Action);
    QCOMPARE(QDateTime::fromMSecsSinceEpoch((*dues)->at(2).ms + 1, Qt::UTC),
             QDateTime(QDate(2026, 10, 2), QTime(14, 0), Qt::UTC)); // midnight in Sydney
    m_open->clock.advance(7 * 3600);
    QCOMPARE(shown(0b1000), QList<int>{2});
    QVERIFY(closeIncident(**m_open, {2}, u"Over"_s)); // and the action is still to be done
    QCOMPARE(shown(0b1000), QList<int>{2});
    QVERIFY(addRecord(**m_open,
                      typeOf<Decision>(),
                      {3},
                      {{u"question"_s, u"Pay?"_s}, {u"due"_s, u"2026-10-01"_s}}));
    QCOMPARE((*m_sieve->dues(**m_open))->at(3).what, NextDue::What::Decision);
    QCOMPARE(shown(0b1000), (QList<int>{2, 3}));
}

void tst_Sieve::theFileAndTheRulesAgreeOnWhatIsOpen()
{
    const auto add = [this](const RecordType& type, const Assignments& facts) {
        QVERIFY(addRecord(**m_open, type, {1}, facts));
    };
    const QString title = u"title"_s, what = u"what"_s, until = u"until"_s;
    add(typeOf<Action>(), {{title, u"Open"_s}});
    add(typeOf<Action>(), {{title, u"Done"_s}, {u"done_at"_s, u"now"_s}});
    add(typeOf<Action>(), {{title, u"Left out"_s}, {u"done_none_reason"_s, u"Too dear"_s}});
    QCOMPARE(openOf<Action>(**m_open, storage::openActions), QList<qint64>{1});
    const QString checked = u"checked_at"_s, today = u"2026-10-02"_s;
    add(typeOf<WatchItem>(), {{what, u"No end"_s}});
    add(typeOf<WatchItem>(), {{what, u"Not looked at"_s}, {until, today}});
    add(typeOf<WatchItem>(), {{what, u"On it"_s}, {until, today}, {checked, today}});
    add(typeOf<WatchItem>(), {{what, u"Before it"_s}, {until, u"2026-10-03"_s}, {checked, today}});
    // It is watched for the usual days.
    add(typeOf<WatchItem>(), {{what, u"Seen, no end"_s}, {checked, today}});
    QCOMPARE(openOf<WatchItem>(**m_open, storage::openChecks), (QList<qint64>{1, 2, 4, 5}));
    add(typeOf<Decision>(), {{u"question"_s, u"Pay?"_s}});
    add(typeOf<Decision>(), {{u"question"_s, u"Tell?"_s}, {u"answer"_s, u"Yes"_s}});
    QCOMPARE(openOf<Decision>(**m_open, storage::openDecisions), QList<qint64>{1});
}

void tst_Sieve::anOrderThatIsNoneIsRefused()
{
    m_question.sort = u"colour"_s;
    QCOMPARE(m_sieve->sift(**m_open, m_question).error().kind, ErrorKind::Usage);
    m_question.sort = u"next_due"_s;
    QCOMPARE(shown(0).size(), 4);
}

IREG_TEST(QCoreApplication, tst_Sieve)
#include "tst_sieve.moc"
