// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/deadlines.h"
#include "tests/journey/windowunderhand.h"

namespace ireg::test
{

struct TypedFact
{
    QString field, text;
};

/// The real window on a register that asks about duties to tell: one incident, its questions, its
/// notices and their clocks, by keys and mouse. What fails ends the test with QVERIFY.
class ObligationsUnderHand final
{
public:
    struct Clause
    {
        QString customer, number, duration, unit;
    };
    struct Setting
    {
        QString zone, jurisdictions;
        QStringList regimes;
        std::vector<Clause> clauses; ///< customers C-1, C-2, ... in this order
        QString calendar;
        std::vector<QDate> holidays;
    };

    void begin(const Setting& setting);
    /// The clock moves, and the clocks are looked at anew.
    void setNow(const QString& iso);

    void log(const QString& title);
    void record(Stage stage, const TypedFact& fact);
    void affect(const QString& item);
    void answer(const QString& regime, const QString& code, const QString& reason);
    /// Opens the notice of a duty and fills in its form.
    void fill(const QString& duty, const std::vector<TypedFact>& facts);
    void waive(const QString& duty, const QString& reason);
    void sendNow(const QString& duty);
    void look(Stage stage);

    std::vector<RegisterObligation> lines() const;
    QString state(const QString& duty) const;
    /// What the table says of a duty.
    QString shown(const QString& duty, int column) const;
    /// How many gaps of the stage looked at ask for this.
    int gaps(const QString& fact) const;
    QString nextClock() const;
    WindowUnderHand hand;

private:
    void choose(const QString& duty);
    void goToDuties();
    void type(const TypedFact& fact);
};

} // namespace ireg::test
