// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <set>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Journal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryEventHasASaltOfItsOwn();
};

/// A salt used twice tells that two erased values were the same; a known one lets them be guessed.
void tst_Journal::everyFieldOfEveryEventHasASaltOfItsOwn()
{
    TempRegister open;
    open.log(u"Mail gateway down"_s);
    open.log(u"Mail gateway down"_s);
    std::set<QByteArray> salts{QByteArray(saltSize, '\0')};
    std::size_t fields = 1;
    const auto read = open->read([&](Database& database) {
        Journal(database).forEach(1, [&](const Event& event) {
            for (const EventField& field : event.fields) {
                salts.insert(field.salt);
                ++fields;
            }
            return true;
        });
    });
    QVERIFY(read);
    QVERIFY(fields > 20);
    QCOMPARE(salts.size(), fields);
}

IREG_TEST(QCoreApplication, tst_Journal)
#include "tst_journal.moc"
