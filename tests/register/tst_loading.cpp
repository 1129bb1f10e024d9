// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/clauses.h"
#include "model/register/editing.h"
#include "model/register/evidencekeeping.h"
#include "model/register/holidays.h"
#include "model/register/loading.h"
#include "model/register/removal.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <algorithm>
#include <array>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What forms and lists of records need, read at one moment.
class tst_Loading final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToAnIncidentIsNotTheRegisters();
    void whatAFieldPointsToIsOfferedByIdNameAndKind();
    void ofAnIncidentsRecordsItsOwnAreOffered();
};

void tst_Loading::whatBelongsToAnIncidentIsNotTheRegisters()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"Export shows another tenant"_s);
    QVERIFY(addRecord(*made, typeOf<TimelineEntry>(), incident, {{u"text"_s, u"Seen"_s}}));
    const auto person = addRecord(*made, typeOf<Person>(), {}, {{u"name"_s, u"Ida Vance"_s}});
    QVERIFY(removeRecord(*made, {&typeOf<Person>(), person->id}, u"Added twice"_s));
    const std::array types{&typeOf<TimelineEntry>()};
    const auto loaded = loadRegisterRecords(*made, types);
    QVERIFY(loaded);
    const auto& rows = loaded->rows.at(types[0]);
    QCOMPARE(rows.size(), 1U);
    const auto entry = recordOf<TimelineEntry>(rows[0].id, rows[0].revision, rows[0].row);
    QCOMPARE(entry->text, u"Added twice"_s);
    QCOMPARE(loaded->people, QStringList({u"Sam Okoro"_s}));
    QVERIFY(loaded->choices.at(typeOf<Evidence>().key).empty());
}

void tst_Loading::whatAFieldPointsToIsOfferedByIdNameAndKind()
{
    TempRegister made;
    QVERIFY(addClause(*made, u"Example Clinic"_s, {{u"number"_s, u"7.2"_s}}));
    const std::array types{&typeOf<ContractClause>()};
    const auto loaded = loadRegisterRecords(*made, types);
    QVERIFY(loaded);
    const std::vector<Choice>& items = loaded->choices.at(typeOf<CatalogueItem>().key);
    QCOMPARE(items.size(), 1U);
    QCOMPARE(items[0].text, u"C-1"_s);
    QCOMPARE(items[0].label, u"C-1  Example Clinic"_s);
    QCOMPARE(items[0].name, u"Example Clinic"_s);
    QCOMPARE(items[0].kind, QByteArray("customer"));
    const Field& customer = *types[0]->find("customer");
    QCOMPARE(loaded->reference(customer, 1), u"Example Clinic"_s);
    QCOMPARE(loaded->reference(customer, 9), u"C-9"_s);
    QCOMPARE(loaded->rows.at(types[0]).size(), 1U);
}

void tst_Loading::ofAnIncidentsRecordsItsOwnAreOffered()
{
    TempRegister made;
    const Id<Incident> one = made.log(u"Export shows another tenant"_s);
    const Id<Incident> other = made.log(u"Mail sent to a wrong list"_s);
    QVERIFY(addEvidenceBytes(*made, one, u"a.log"_s, "a"));
    QVERIFY(addEvidenceBytes(*made, other, u"b.log"_s, "b"));
    const auto loaded = loadIncident(*made, other);
    QVERIFY(loaded);
    const std::vector<Choice>& evidence = loaded->choices.at(typeOf<Evidence>().key);
    QCOMPARE(evidence.size(), 1U);
    QCOMPARE(evidence[0].text, u"E-2"_s);
}

IREG_TEST(QCoreApplication, tst_Loading)
#include "tst_loading.moc"
