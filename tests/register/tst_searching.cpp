// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/incident/affected.h"
#include "model/register/searching.h"
#include "model/timeline/timeline.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

std::vector<qint64> idsWith(Register& open,
                            const QString& words,
                            const std::vector<SpokenCode>& spoken = {})
{
    return incidentsSought(open, words, spoken).value().value().ids();
}

} // namespace

class tst_Searching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatStandEverywhereComeNewestFirst();
    void aPrefixOfOneLetterFindsAll();
    void similarGoesByTheRarestWords();
    void amongTheSameWordsThingAndKindDecide();
    void similarFindsAnAddressAndTheWordsOfAJoinedOne();
    void everyWordIsFoundSomewhereInTheIncident();
    void anIncidentIsFoundByWhatItsCodesAreCalled();
};

void tst_Searching::wordsThatStandEverywhereComeNewestFirst()
{
    TempRegister open;
    const Id<Incident> first = open.log(u"Router"_s);
    const Id<Incident> second = open.log(u"Router router router"_s);
    QCOMPARE(search(*open, u"router"_s, 5)->size(), 2U);
    QVERIFY(!isByAge(*search(*open, u"router"_s, 5)));
    QVERIFY(search(*open, u"router"_s, 5)->front().score > 0);
    constexpr int many = 15'001;
    QVERIFY(open->act("changed",
                      [&](Door& door) -> Result<void> {
                          Affected affected;
                          affected.name = u"router"_s;
                          for (int i = 0; i < many; ++i) {
                              affected.incident = i % 2 == 0 ? second : first;
                              door.put(affected);
                          }
                          return {};
                      })
                .has_value());
    const auto found = search(*open, u"router"_s, 5);
    QCOMPARE(found->size(), 2U);
    QCOMPARE(found->front().incident.id, second.value);
    QCOMPARE(found->front().score, 0.0);
    QVERIFY(isByAge(*found));
    QVERIFY(!isByAge({}));
}

void tst_Searching::aPrefixOfOneLetterFindsAll()
{
    TempRegister open;
    open.log(u"Mail gateway"_s);
    open.log(u"Mirror of the archive"_s);
    open.log(u"Archive"_s);
    QCOMPARE(search(*open, u"m*"_s, 0)->size(), 2U);
    QCOMPARE(search(*open, u"mai*"_s, 0)->size(), 1U);
    QCOMPARE(search(*open, u"x*"_s, 0)->size(), 0U);
}

void tst_Searching::similarGoesByTheRarestWords()
{
    TempRegister open;
    for (int i = 0; i < 8; ++i)
        open.log(u"Server down again"_s);
    const Id<Incident> alike = open.log(u"Certificate of the server"_s);
    const auto found = similar(*open, u"Certificate gone, server down"_s, 3);
    QCOMPARE(found->size(), 3U);
    QCOMPARE(found->front().incident.id, alike.value);
    const auto others = similarTo(*open, alike, 30);
    QCOMPARE(others->size(), 8U);
    for (const SearchHit& hit : *others)
        QVERIFY(hit.incident.id != alike.value);
    QVERIFY(similar(*open, u" ,. "_s, 3)->empty());
}

void tst_Searching::amongTheSameWordsThingAndKindDecide()
{
    TempRegister open;
    const auto down = [&](const QString& kind, const QString& thing) {
        const Id<Incident> one = open.log(u"Gateway down"_s, {{u"kind"_s, kind}});
        const auto added = addRecord(*open, typeOf<Affected>(), one, {{u"name"_s, thing}});
        return added ? one : Id<Incident>{};
    };
    const Id<Incident> sought = down(u"service-interruption"_s, u"Parcel labels"_s);
    const Id<Incident> thing = down(u"regression"_s, u"parcel LABELS"_s);
    const Id<Incident> kind = down(u"service-interruption"_s, u"Invoices"_s);
    const Id<Incident> neither = down(u"regression"_s, u"Returns"_s);
    const auto found = similarTo(*open, sought, 9);
    QCOMPARE(found->size(), 3U);
    QCOMPARE(found->at(0).incident.id, thing.value);
    QCOMPARE(found->at(1).incident.id, kind.value);
    QCOMPARE(found->at(2).incident.id, neither.value);
    QVERIFY(found->at(0).score > found->at(1).score);
}

void tst_Searching::similarFindsAnAddressAndTheWordsOfAJoinedOne()
{
    TempRegister open;
    const Id<Incident> address = open.log(u"Seen at 10.1.2.3"_s);
    open.log(u"3 hosts, 2 users, 1 site, 10 min"_s);
    const Id<Incident> mail = open.log(u"Phishing by mail"_s);
    QCOMPARE(similar(*open, u"10.1.2.3"_s, 9)->size(), 1U);
    QCOMPARE(similar(*open, u"10.1.2.3"_s, 9)->front().incident.id, address.value);
    QCOMPARE(similar(*open, u"phishing-wave"_s, 9)->front().incident.id, mail.value);
}

/// Not in one of its records, as a search has it.
void tst_Searching::everyWordIsFoundSomewhereInTheIncident()
{
    TempRegister open;
    const Id<Incident> one = open.log(u"Router down"_s, {{u"owner"_s, u"Kim Ode"_s}});
    open.log(u"Router up"_s);
    QVERIFY(addRecord(*open, typeOf<TimelineEntry>(), one, {{u"text"_s, u"Cable cut"_s}}));
    QCOMPARE(idsWith(*open, u"router cable"_s), std::vector<qint64>{one.value});
    QCOMPARE(idsWith(*open, u"router kim"_s), std::vector<qint64>{one.value});
    QCOMPARE(idsWith(*open, u"router"_s).size(), 2U);
    QCOMPARE(idsWith(*open, u"up cable"_s).size(), 0U);
    QCOMPARE(idsWith(*open, u" - "_s).size(), 0U);
}

void tst_Searching::anIncidentIsFoundByWhatItsCodesAreCalled()
{
    TempRegister open;
    const Id<Incident> one = open.log(u"Router down"_s, {{u"kind"_s, u"service-interruption"_s}});
    open.log(u"Router up"_s, {{u"kind"_s, u"regression"_s}});
    const std::vector<SpokenCode> spoken{{"kind", "service-interruption", u"Service interrupted"_s},
                                         {"kind", "regression", u"Régression"_s}};
    const auto found = [&](const QString& words) { return idsWith(*open, words, spoken); };
    QCOMPARE(found(u"interr*"_s), std::vector<qint64>{one.value});
    QCOMPARE(found(u"router service*"_s), std::vector<qint64>{one.value});
    QCOMPARE(found(u"regression"_s), std::vector<qint64>{2});
    QCOMPARE(found(u"up interr*"_s), std::vector<qint64>());
    QCOMPARE(found(u"INC-2026-0002"_s), std::vector<qint64>{2});
    QVERIFY(idsWith(*open, u"interr*"_s).empty());
}

IREG_TEST(QCoreApplication, tst_Searching)
#include "tst_searching.moc"
