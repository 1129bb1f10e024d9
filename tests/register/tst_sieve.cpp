// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/sieve.h"
#include "model/register/workflow.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

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
