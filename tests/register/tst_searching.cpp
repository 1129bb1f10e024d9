// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/searching.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Searching final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsThatStandEverywhereComeNewestFirst();
    void aPrefixOfOneLetterFindsAll();
    void similarGoesByTheRarestWords();
};

void tst_Searching::wordsThatStandEverywhereComeNewestFirst()
{
    TempRegister open;
    const Id<Incident> first = open.log(u"Router"_s);
    const Id<Incident> second = open.log(u"Router router router"_s);
    QCOMPARE(search(*open, u"router"_s, 5)->size(), 2U);
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
    const auto found = similar(*open, u"Certificate gone, server down"_s, 3, {});
    QCOMPARE(found->size(), 3U);
    QCOMPARE(found->front().incident.id, alike.value);
    QVERIFY(similar(*open, u"certificate"_s, 3, alike)->empty());
    QVERIFY(similar(*open, u" ,. "_s, 3, {})->empty());
}

IREG_TEST(QCoreApplication, tst_Searching)
#include "tst_searching.moc"
