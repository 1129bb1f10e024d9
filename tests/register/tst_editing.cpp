// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Editing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRecordSaysWhatItIsAbout_data();
    void aRecordSaysWhatItIsAbout();
    void aTitleIsOneLine();
    void aNameIsOnePerson();
    void aBlankOwnerIsRefused();
    void anIdOfAnotherKindIsRefused();
    void theAttachmentLimitIsBounded();
    void aBreachIsScoredAsItIsEstimated();
    void aReasonIsKeptWithWhatItIsFor();
    void aReasonThatTheRecordKeepsIsNotKeptTwice();
    void whatChangedSinceItWasSeenIsNotReplaced_data();
    void whatChangedSinceItWasSeenIsNotReplaced();
    void aSumIsNotContradicted_data();
    void aSumIsNotContradicted();
    void aCurrencyThatChangedSinceIsAConflict();
    void anAmountOutlivesItsCurrencysDecimals();

private:
    Result<Outcome> add(const QByteArray& record, const Assignments& facts)
    {
        const RecordType& type = *recordType(record);
        const Id<Incident> owner = type.parentIndex() < 0 ? Id<Incident>() : m_incident;
        return addRecord(**m_open, type, owner, facts);
    }
    Result<Outcome> set(const QByteArray& record,
                        qint64 id,
                        const Assignments& facts,
                        const QString& reason = {})
    {
        return setFields(**m_open, {recordType(record), id}, facts, reason);
    }
    Dossier known() { return *dossier(**m_open, m_incident); }

    std::unique_ptr<TempRegister> m_open;
    Id<Incident> m_incident;
};

void tst_Editing::init()
{
    m_open = std::make_unique<TempRegister>();
    m_incident = m_open->log(u"One"_s);
}

void tst_Editing::aRecordSaysWhatItIsAbout_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* record, const char* field) {
        QTest::newRow(record) << QByteArray(record) << QString::fromLatin1(field);
    };
    row("person", "name");
    row("catalogue_item", "name");
    row("timeline_entry", "text");
    row("decision", "question");
    row("action", "title");
    row("notification", "recipient");
    row("cost_line", "what");
    row("lesson", "statement");
    row("watch_item", "what");
}

void tst_Editing::aRecordSaysWhatItIsAbout()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, field);
    for (const QString& blank : {QString(), u"  "_s, u"\n\t"_s, u"\u2003"_s}) {
        const auto added = add(record, {{field, blank}});
        QCOMPARE(added.error().kind, ErrorKind::Invalid);
        QCOMPARE(added.error().place, field);
    }
    QCOMPARE(add(record, {}).error().place, field);
    const auto added = add(record, {{field, u"Something"_s}});
    QVERIFY(added.has_value());
    QCOMPARE(set(record, added->id, {{field, u" "_s}}).error().place, field);
    QCOMPARE(set(record, added->id, {{field, QString()}}).error().place, field);
    QVERIFY(set(record, added->id, {{field, u" Another "_s}}).has_value());
    QVERIFY((*m_open)->verify({})->ok());
}

void tst_Editing::aTitleIsOneLine()
{
    const Id<Incident> logged = m_open->log(u"  blanks,  \ufeff and a\nline  "_s);
    QCOMPARE(dossier(**m_open, logged)->incident.title, u"blanks,  \ufeff and a line"_s);
    QCOMPARE(logIncident(**m_open, {{u"title"_s, u" \n"_s}}).error().place, u"title"_s);
}

void tst_Editing::aNameIsOnePerson()
{
    const auto lou = add("person", {{u"name"_s, u"Lou Marsh"_s}});
    const auto kim = add("person", {{u"name"_s, u"Kim Ode"_s}});
    QVERIFY(lou.has_value() && kim.has_value());
    for (const QString& name : {u"Lou Marsh"_s, u"lou  marsh"_s, u" LOU MARSH"_s}) {
        QCOMPARE(add("person", {{u"name"_s, name}}).error().kind, ErrorKind::AlreadyExists);
        QCOMPARE(set("person", kim->id, {{u"name"_s, name}}).error().kind,
                 ErrorKind::AlreadyExists);
    }
    QVERIFY(set("person", lou->id, {{u"name"_s, u"Lou Marsh-Reed"_s}}).has_value());
    QVERIFY(set("person", lou->id, {{u"role"_s, u"Duty officer"_s}}).has_value());
}

void tst_Editing::aBlankOwnerIsRefused()
{
    QCOMPARE(set("incident", m_incident.value, {{u"owner"_s, u"  "_s}}).error().place, u"owner"_s);
    QVERIFY(set("incident", m_incident.value, {{u"owner"_s, u"Kim Ode"_s}}).has_value());
    QVERIFY(set("incident", m_incident.value, {{u"owner"_s, QString()}}).has_value());
    QVERIFY(!known().incident.owner);
}

void tst_Editing::anIdOfAnotherKindIsRefused()
{
    const auto item = add("catalogue_item", {{u"name"_s, u"Portal"_s}});
    QVERIFY(add("action", {{u"title"_s, u"Mend"_s}}).has_value());
    for (const QString& other : {u"A-1"_s, u"C-2"_s, u"1"_s, u"-1"_s, u"C-"_s, u"affected-1"_s}) {
        const auto added = add("affected", {{u"item"_s, other}});
        QCOMPARE(added.error().kind, ErrorKind::NotFound);
        QCOMPARE(added.error().place, u"item"_s);
    }
    for (const QString& same : {u"C-1"_s, u"c-1"_s, u"portal"_s}) {
        const auto added = add("affected", {{u"item"_s, same}});
        QVERIFY(added.has_value());
        QCOMPARE(known().affected.back().item.value, item->id);
    }
}

void tst_Editing::theAttachmentLimitIsBounded()
{
    const QString most = QString::number(largestAttachment);
    const QString more = QString::number(largestAttachment + 1);
    QVERIFY(set("register", 1, {{u"attachment_limit"_s, most}}).has_value());
    const auto refused = set("register", 1, {{u"attachment_limit"_s, more}});
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QCOMPARE(refused.error().place, u"attachment_limit"_s);
    QCOMPARE((*m_open)->profile().attachmentLimit, largestAttachment);
}

void tst_Editing::aBreachIsScoredAsItIsEstimated()
{
    const auto made = add("breach_estimate",
                          {{u"nature"_s, u"financial"_s},
                           {u"context"_s, u"-1"_s},
                           {u"identification"_s, u"significant"_s},
                           {u"confidentiality"_s, u"full"_s},
                           {u"malicious"_s, u"yes"_s}});
    QVERIFY(made.has_value());
    QCOMPARE(made->reference, u"B-1"_s);
    QCOMPARE(known().estimates.front().score, u"2.50"_s); // (3 - 1) x 0.75 + 0.5 + 0.5
    QCOMPARE(known().estimates.front().band, BreachBand::Medium);
    QVERIFY(known().estimates.front().by);
    QVERIFY(set("breach_estimate", 1, {{u"identification"_s, u"maximum"_s}}).has_value());
    QCOMPARE(known().estimates.front().score, u"3.00"_s);
    QCOMPARE(known().estimates.front().band, BreachBand::High);
    for (const QString& steps : {u"+4"_s, u"much"_s})
        QCOMPARE(set("breach_estimate", 1, {{u"context"_s, steps}}).error().place, u"context"_s);
    QCOMPARE(set("breach_estimate", 1, {{u"score"_s, u"0.10"_s}}).error().kind,
             ErrorKind::Constraint);
    QVERIFY(std::ranges::none_of(known().assessments, [](const Assessment& one) {
        return one.answer.has_value(); // an aid: it answers nothing
    }));
}

void tst_Editing::aReasonIsKeptWithWhatItIsFor()
{
    const auto action = add("action", {{u"title"_s, u"Mend"_s}});
    QVERIFY(set("action", action->id, {{u"title"_s, u"Mend it"_s}}, u"Unclear"_s).has_value());
    const TimelineEntry entry = known().timeline.back();
    QCOMPARE(entry.text, u"Unclear"_s);
    QVERIFY(entry.source.contains(u"title"_s));
    QCOMPARE(known().people.at(entry.by.value).name, TempRegister::author().name);
    QVERIFY(set("action", action->id, {{u"title"_s, u"Mend it"_s}}, u"Again"_s).has_value());
    QCOMPARE(known().timeline.size(), 1U); // nothing changed, so there is nothing to explain
}

void tst_Editing::aReasonThatTheRecordKeepsIsNotKeptTwice()
{
    QVERIFY(
        set("incident", m_incident.value, {{u"severity"_s, u"low"_s}}, u"A test"_s).has_value());
    QCOMPARE(known().incident.severityReason, u"A test"_s);
    QVERIFY(known().timeline.empty());
}

void tst_Editing::whatChangedSinceItWasSeenIsNotReplaced_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("texts"); // seen, set by somebody else, wanted
    QTest::newRow("a text") << u"title"_s << QStringList{u"One"_s, u"Two"_s, u"Three"_s};
    QTest::newRow("what was empty") << u"summary"_s << QStringList{QString(), u"a"_s, u"b"_s};
    QTest::newRow("a person") << u"owner"_s << QStringList{u"Ada"_s, u"Kim"_s, u"Lou"_s};
    QTest::newRow("an overridden severity")
        << u"severity"_s << QStringList{u"low"_s, u"high"_s, u"critical"_s};
}

void tst_Editing::whatChangedSinceItWasSeenIsNotReplaced()
{
    QFETCH(QString, field);
    QFETCH(QStringList, texts);
    const auto setTo = [&](const QString& text, const std::optional<Value>& seen) {
        return set("incident", m_incident.value, {{field, text, seen}}, u"because"_s);
    };
    const auto held = [&](const Result<Outcome>& outcome) {
        return outcome->row[static_cast<std::size_t>(typeOf<Incident>().indexOf(field.toUtf8()))];
    };
    const auto first = setTo(texts.at(0), std::nullopt);
    QVERIFY(first.has_value());
    const Value seen = held(first);
    const auto other = setTo(texts.at(1), seen);
    QVERIFY(other.has_value());
    const auto late = setTo(texts.at(2), seen);
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(late.error().place, field);
    const auto now = setTo(texts.at(1), held(other));
    QVERIFY(now.has_value());
    QCOMPARE(now->action, 0);
    QCOMPARE(held(now), held(other));
}

void tst_Editing::aSumIsNotContradicted_data()
{
    QTest::addColumn<Assignments>("facts");
    QTest::addColumn<QString>("sum"); // or what is refused
    const Assignment sum{u"amount"_s, u"5 EUR"_s};
    const Assignment plain{u"amount"_s, u"5"_s};
    const Assignment euro{u"currency"_s, u"eur"_s}, dollar{u"currency"_s, u"USD"_s};
    const Assignment yen{u"currency"_s, u"JPY"_s};
    const Assignment five{u"cents"_s, u"500"_s}, six{u"cents"_s, u"600"_s};
    QTest::newRow("the sum alone") << Assignments{sum} << u"500 EUR"_s;
    QTest::newRow("the same again") << Assignments{sum, euro, five} << u"500 EUR"_s;
    QTest::newRow("in its parts") << Assignments{five, dollar} << u"500 USD"_s;
    QTest::newRow("its currency behind") << Assignments{plain, dollar} << u"500 USD"_s;
    QTest::newRow("one without decimals") << Assignments{plain, yen} << u"5 JPY"_s;
    QTest::newRow("another currency") << Assignments{sum, dollar} << u"currency"_s;
    QTest::newRow("another one before") << Assignments{dollar, sum} << u"currency"_s;
    QTest::newRow("another amount") << Assignments{sum, six} << u"cents"_s;
    QTest::newRow("another amount before") << Assignments{six, sum} << u"cents"_s;
    QTest::newRow("none and one") << Assignments{{u"amount"_s, QString()}, six} << u"cents"_s;
}

void tst_Editing::aSumIsNotContradicted()
{
    QFETCH(Assignments, facts);
    QFETCH(QString, sum);
    facts.push_back({u"what"_s, u"Overtime"_s});
    const auto added = add("cost_line", facts);
    if (!sum.contains(u' ')) {
        QVERIFY(!added);
        QCOMPARE(added.error().place, sum);
        QCOMPARE(added.error().detail, u"#sum-and-part amount "_s + sum);
        return;
    }
    QVERIFY2(added.has_value(), added ? "" : qPrintable(added.error().detail));
    const CostLine line = known().costs.front();
    QCOMPARE(QString::number(*line.cents) + u' ' + line.currency, sum);
}

void tst_Editing::aCurrencyThatChangedSinceIsAConflict()
{
    const auto added = add("cost_line",
                           {{u"what"_s, u"Overtime"_s}, {u"amount"_s, u"12.50 EUR"_s}});
    const Value seen{qint64{1'250}};
    const std::optional<Value> euro = Codec<QString>::encode(u"EUR"_s);
    QVERIFY(set("cost_line", added->id, {{u"currency"_s, u"USD"_s}}).has_value());
    const auto late = set("cost_line", added->id, {{u"amount"_s, u"15"_s, seen, euro}});
    QCOMPARE(late.error().kind, ErrorKind::Conflict);
    QCOMPARE(known().costs.front().cents, 1'250);
    // Whoever says what stands there by now changes nothing.
    QVERIFY(set("cost_line", added->id, {{u"amount"_s, u"12.50 USD"_s, seen, euro}}).has_value());
}

void tst_Editing::anAmountOutlivesItsCurrencysDecimals()
{
    const auto added = add("cost_line", {{u"what"_s, u"Overtime"_s}, {u"amount"_s, u"1250 EUR"_s}});
    const auto become = [&](const QString& currency) {
        return set("cost_line", added->id, {{u"currency"_s, currency}});
    };
    QVERIFY(become(u"JPY"_s).has_value());
    QCOMPARE(known().costs.front().cents, 1'250);
    QVERIFY(become(u"KWD"_s).has_value());
    QCOMPARE(known().costs.front().cents, 1'250'000);
    QVERIFY(set("cost_line", added->id, {{u"amount"_s, u"0.005"_s}}).has_value());
    QCOMPARE(become(u"EUR"_s).error().detail, u"#too-fine 2 EUR 0.005"_s);
    QCOMPARE(known().costs.front().cents, 5);
}

IREG_TEST(QCoreApplication, tst_Editing)
#include "tst_editing.moc"
