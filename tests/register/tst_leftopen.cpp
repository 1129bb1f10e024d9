// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gate.h"
#include "model/register/bulkediting.h"
#include "model/register/history.h"
#include "model/register/records.h"
#include "model/register/workflow.h"
#include "tests/support/asking.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_LeftOpen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedLaterWasNotLeft();
    void anActionOnManyNamesThem();
};

void tst_LeftOpen::whatIsAddedLaterWasNotLeft()
{
    TempRegister made;
    const Id<Incident> incident = made.log(u"The tide table is empty"_s, {});
    const auto add = [&made, incident](const QString& title) {
        return addRecord(*made, typeOf<Action>(), incident, {{u"title"_s, title}}).has_value();
    };
    const auto actionsLeft = [&made, incident] {
        const Dossier known = *dossier(*made, incident);
        const auto isOfAction = [](const Gap& gap) { return gap.type->is<Action>(); };
        const auto left = leftOpen(known, made->today());
        const auto missing = missingFrom(known, Stage::Monitor, made->today());
        return std::pair(std::ranges::count_if(left, isOfAction),
                         std::ranges::count_if(missing, isOfAction));
    };
    QVERIFY(add(u"Fill it again"_s));
    QVERIFY(closeIncident(*made, incident, u"The rest is done elsewhere"_s).has_value());
    const auto before = actionsLeft();
    QVERIFY(before.first > 0 && before.second > 0);
    QVERIFY(add(u"Tell the harbour"_s));
    QCOMPARE(actionsLeft(), before);
    QVERIFY(reopenIncident(*made, incident, u"It is empty again"_s).has_value());
    QVERIFY(closeIncident(*made, incident, u"Elsewhere, again"_s).has_value());
    QCOMPARE(actionsLeft().first, 2 * before.first); // both were left by this one
}

void tst_LeftOpen::anActionOnManyNamesThem()
{
    TempRegister made;
    std::vector<qint64> incidents;
    for (int i = 0; i < 5; ++i)
        incidents.push_back(made.log(u"Incident"_s, {}).value);
    const auto change = [&](std::size_t count) {
        const std::vector<qint64> some(incidents.begin(),
                                       incidents.begin() + static_cast<std::ptrdiff_t>(count));
        return changeIncidents(
                   *made, some, {.facts = {{u"summary"_s, u"Of "_s + QString::number(count)}}})
            ->action;
    };
    const auto alone = *gistOf(*made, change(1));
    QVERIFY(alone.several.isEmpty());
    QCOMPARE(alone.reference, u"INC-2026-0001"_s);
    const auto all = *gistOf(*made, *made->undo(change(5), {}));
    QCOMPARE(all.several,
             (QStringList{u"INC-2026-0001"_s, u"INC-2026-0002"_s, u"INC-2026-0003"_s}));
    QCOMPARE(all.more, 2);
}

IREG_TEST(QCoreApplication, tst_LeftOpen)
#include "tst_leftopen.moc"
