// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/rulebook.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// A copy that can't be read any more gives way to the shipped data; nothing where there is none.
std::optional<RuledRegime> ruled(const AdoptedRegime& adopted, const QTimeZone& zone)
{
    RuledRegime found{.code = adopted.code,
                      .enabled = adopted.enabled,
                      .asOf = adopted.asOf,
                      .edited = adopted.edited,
                      .calendar = adopted.calendar,
                      .clock = {},
                      .own = {}};
    if (adopted.edited || adopted.asOf != shippedRegimes().asOf) {
        auto own = readRegimes(adopted.definition.toUtf8());
        if (own && own->regime(adopted.code)) {
            addFrench(*own, shippedRegimes());
            found.own = std::make_shared<const RegimeSet>(std::move(*own));
        }
    }
    found.data = found.set().regime(adopted.code);
    if (!found.data)
        return std::nullopt;
    found.clock = clockZone(*found.data, zone);
    return found;
}

QString prefix(const QString& code)
{
    return code.section(u'-', 0, 0);
}

template <class Fits> QStringList lawsOf(const QString& jurisdiction, const Fits& fits)
{
    QStringList codes;
    for (const Regime& regime : shippedRegimes().regimes) {
        if (prefix(regime.id) == jurisdiction && fits(regime))
            codes.append(regime.id);
    }
    return codes;
}

/// Asking once too often is safe, so where a jurisdiction has no usual law all of it is asked.
QStringList askedOf(const QString& jurisdiction)
{
    const auto inForce = [](const Regime& one) { return one.status == LawStatus::InForce; };
    QStringList codes = lawsOf(jurisdiction,
                               [](const Regime& one) { return one.enabledByDefault; });
    if (codes.isEmpty())
        codes = lawsOf(jurisdiction, [&](const Regime& one) {
            return one.group == "privacy"_L1 && inForce(one);
        });
    return codes.isEmpty() ? lawsOf(jurisdiction, inForce) : codes;
}

} // namespace

bool isOld(QDate asOf, QDate today)
{
    return asOf.isValid() && asOf.addMonths(12) < today;
}

Rulebook::Rulebook(const std::vector<AdoptedRegime>& regimes,
                   const std::vector<Holiday>& holidays,
                   std::vector<ContractClause> clauses,
                   const QTimeZone& zone)
    : m_clauses(std::move(clauses)), m_zone(zone)
{
    for (const AdoptedRegime& adopted : regimes) {
        if (auto found = ruled(adopted, zone))
            m_regimes.push_back(std::move(*found));
    }
    for (const Holiday& holiday : holidays)
        m_calendars[holiday.calendar.toUpper()].days.insert(holiday.day);
}

bool Rulebook::asksAnything() const
{
    return std::ranges::any_of(m_regimes, &RuledRegime::enabled);
}

const RuledRegime* Rulebook::regime(const QString& code) const
{
    const auto found = std::ranges::find(m_regimes, code, &RuledRegime::code);
    return found == m_regimes.end() ? nullptr : &*found;
}

QString Rulebook::calendarOf(const RuledRegime& ruled, const Step& step)
{
    if (!ruled.calendar.isEmpty())
        return ruled.calendar.toUpper();
    if (!step.calendar.isEmpty())
        return step.calendar.toUpper();
    const LawStatus status = ruled.regime().status;
    if (status == LawStatus::Template || status == LawStatus::Contractual)
        return u"HOME"_s;
    return prefix(ruled.code).toUpper();
}

Holidays Rulebook::holidays(const QString& calendar) const
{
    const auto found = m_calendars.find(calendar);
    return found == m_calendars.end() ? Holidays{} : found->second;
}

QStringList regimesFor(const QString& jurisdictions)
{
    QStringList codes;
    for (const QString& typed : jurisdictions.split(u',', Qt::SkipEmptyParts))
        codes += askedOf(jurisdictionOf(typed));
    if (!jurisdictions.trimmed().isEmpty())
        codes += {customerContract, u"contract-insurer"_s};
    codes.removeDuplicates();
    return codes;
}

QStringList knownJurisdictions()
{
    QStringList known;
    for (const Regime& regime : shippedRegimes().regimes) {
        if (!askedOf(prefix(regime.id)).isEmpty())
            known.append(prefix(regime.id));
    }
    known.removeAll(u"contract"_s);
    known.removeDuplicates();
    known.sort();
    return known;
}

QStringList lawlessAmong(const QString& jurisdictions)
{
    QStringList codes;
    for (const QString& typed : jurisdictions.split(u',', Qt::SkipEmptyParts)) {
        if (askedOf(jurisdictionOf(typed)).isEmpty())
            codes.append(typed.trimmed());
    }
    return codes;
}

} // namespace ireg
