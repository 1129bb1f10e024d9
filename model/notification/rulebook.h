// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/adoptedregime.h"
#include "model/notification/clause.h"
#include "model/notification/deadline.h"
#include "model/organisation/holiday.h"

#include <memory>

namespace ireg
{

/// A regime as the register adopted it, ready to count by.
struct RuledRegime
{
    QString code;
    bool enabled = true;
    QDate asOf;
    bool edited = false;
    QString calendar;                     ///< whose holidays count; empty: the data's own
    ClockZone clock;                      ///< where its days are counted
    std::shared_ptr<const RegimeSet> own; ///< nothing: as shipped with this program
    const Regime* data = nullptr;         ///< in its set; never null in a rulebook

    const RegimeSet& set() const { return own ? *own : shippedRegimes(); }
    const Regime& regime() const { return *data; }
    /// A step of this regime, kept for as long as somebody holds it.
    std::shared_ptr<const Step> shared(const Step& step) const { return {own, &step}; }
};

/// Data that was checked more than twelve months ago may not be the law any more.
bool isOld(QDate asOf, QDate today);

/// What the register says about duties to tell: its regimes, holidays and clauses.
class Rulebook
{
public:
    Rulebook() = default;
    Rulebook(const std::vector<AdoptedRegime>& regimes,
             const std::vector<Holiday>& holidays,
             std::vector<ContractClause> clauses,
             const QTimeZone& zone);

    /// Those whose question is asked; without any, one plain question is asked instead.
    bool asksAnything() const;
    const std::vector<RuledRegime>& regimes() const { return m_regimes; }
    const RuledRegime* regime(const QString& code) const;
    const QTimeZone& zone() const { return m_zone; }
    const std::vector<ContractClause>& clauses() const { return m_clauses; }

    /// The calendar whose holidays count for a step: the one named for the regime, else the data's,
    /// else that of its jurisdiction ("AU"); "home" for contracts.
    static QString calendarOf(const RuledRegime& ruled, const Step& step);
    Holidays holidays(const QString& calendar) const;

private:
    std::vector<RuledRegime> m_regimes;
    std::map<QString, Holidays> m_calendars; ///< by name in upper case
    std::vector<ContractClause> m_clauses;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The codes of the regimes that a new register asks about: of each jurisdiction chosen (au, eu, a
/// member state) those on by default, else its privacy law in force, else all that is; with them
/// the contracts'.
QStringList regimesFor(const QString& jurisdictions);
/// The jurisdictions whose laws the data knows.
QStringList knownJurisdictions();
/// Those of the jurisdictions whose laws the data does not know, as they were typed.
QStringList lawlessAmong(const QString& jurisdictions);

} // namespace ireg
