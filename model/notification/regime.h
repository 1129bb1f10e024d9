// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/record/codec.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <vector>

namespace ireg
{

/// How a period is counted; docs/clocks.md says each in words, with its source.
enum class CountingRule {
    None,
    Elapsed,
    EuHours,
    EuDays,
    EuMonths,
    CalendarDays,
    CalendarDaysRolled,
    CalendarDaysDay1,
    BusinessDays,
    SecBusinessDays
};
template <>
inline constexpr auto codes<CountingRule> = std::array{
    CodeOf{CountingRule::None, "none"},
    CodeOf{CountingRule::Elapsed, "elapsed"},
    CodeOf{CountingRule::EuHours, "eu_hours"},
    CodeOf{CountingRule::EuDays, "eu_days"},
    CodeOf{CountingRule::EuMonths, "eu_months"},
    CodeOf{CountingRule::CalendarDays, "calendar_days"},
    CodeOf{CountingRule::CalendarDaysRolled, "calendar_days_rolled"},
    CodeOf{CountingRule::CalendarDaysDay1, "calendar_days_day1"},
    CodeOf{CountingRule::BusinessDays, "business_days"},
    CodeOf{CountingRule::SecBusinessDays, "sec_business_days"}};

/// True for rules that need a time of day to count from.
constexpr bool countsHours(CountingRule rule)
{
    return rule == CountingRule::Elapsed || rule == CountingRule::EuHours;
}

/// Hard: a binding limit. Guidance: what the authority expects. Qualifier: no figure in the law.
/// Proposed: no law yet, so its clock never runs. Contract: a clause, editable.
enum class DeadlineKind { Hard, Guidance, Qualifier, OnRequest, Proposed, Contract };
template <>
inline constexpr auto codes<DeadlineKind> = std::array{
    CodeOf{DeadlineKind::Hard, "hard"},
    CodeOf{DeadlineKind::Guidance, "guidance"},
    CodeOf{DeadlineKind::Qualifier, "qualifier"},
    CodeOf{DeadlineKind::OnRequest, "on_request"},
    CodeOf{DeadlineKind::Proposed, "proposed"},
    CodeOf{DeadlineKind::Contract, "contract"}};

enum class Verification { Verified, PartiallyVerified, Unverified };
template <>
inline constexpr auto codes<Verification> = std::array{
    CodeOf{Verification::Verified, "verified"},
    CodeOf{Verification::PartiallyVerified, "partially_verified"},
    CodeOf{Verification::Unverified, "unverified"}};

enum class LawStatus { InForce, NotInForce, Contractual, Template };
template <>
inline constexpr auto codes<LawStatus> = std::array{CodeOf{LawStatus::InForce, "in_force"},
                                                    CodeOf{LawStatus::NotInForce, "not_in_force"},
                                                    CodeOf{LawStatus::Contractual, "contractual"},
                                                    CodeOf{LawStatus::Template, "template"}};

/// Which filing of an earlier step a later one counts from.
enum class PriorFiling { First, Latest, Any };
template <>
inline constexpr auto codes<PriorFiling> = std::array{CodeOf{PriorFiling::First, "first"},
                                                      CodeOf{PriorFiling::Latest, "latest"},
                                                      CodeOf{PriorFiling::Any, "any"}};

/// What a regime may be about: personal data; malice; harm above a low severity.
enum class Premise { PersonalData, Malice, Harm };
template <>
inline constexpr auto codes<Premise> = std::array{CodeOf{Premise::PersonalData, "personal_data"},
                                                  CodeOf{Premise::Malice, "malice"},
                                                  CodeOf{Premise::Harm, "harm"}};

/// A number of hours, days or months; the unit is the counting rule's. Nothing: the law (or the
/// clause) names no figure.
using Duration = std::optional<int>;

/// A text of the data in both languages.
struct Bilingual
{
    QString english;
    QString french;

    bool operator==(const Bilingual&) const = default;
};

/// A list of them, in the same order.
struct BilingualList
{
    QStringList english;
    QStringList french;
};

/// One of several periods of a step; the earliest that has not lapsed counts.
struct Limb
{
    QString anchor;
    Duration duration;
    /// The limb falls away when classification comes this many hours after its anchor, or later.
    std::optional<int> lapsesAfterHours;
};

/// One duty of a regime: to tell one recipient something by some time.
struct Step
{
    QString id;
    Bilingual name;
    QString recipient;
    QString anchor;    ///< what the period counts from; empty where there are limbs
    QString notBefore; ///< an anchor; where it is later than `anchor`, the period counts from it
    QString anchorStep;
    PriorFiling anchorFiling = PriorFiling::First;
    CountingRule rule = CountingRule::None;
    Duration duration;
    Duration targetDuration; ///< an earlier target, where the authority's guidance names one
    DeadlineKind kind = DeadlineKind::Qualifier;
    std::vector<Limb> limbs;
    /// Ends on a weekend or holiday: noon of the next working day, for every entity.
    bool noonRelief = false;
    QDate inForceFrom;  ///< null: the regime's
    QDate inForceUntil; ///< its last day; null: still law
    QStringList states; ///< codes of the states whose law it is; none: of all that the regime is of
    Bilingual qualifier, condition, lawReference;
    QString calendar;
    Verification verification = Verification::Unverified;
};

struct Regime
{
    QString id, region, group;
    Bilingual name, question, jurisdiction, law, authority, whoIsBound, trigger;
    QString zone;              ///< IANA id of the authority's civil time; empty: of who must tell
    bool zoneOfEntity = false; ///< of who must tell, where that lies in the jurisdiction
    QStringList zones;         ///< those at the edges of the jurisdiction
    QString unknownZone;       ///< named by the data, but this machine has no rules for it
    LawStatus status = LawStatus::InForce;
    QDate inForceFrom;
    bool enabledByDefault = false;
    /// What it is about; where the facts exclude all of that, its question is settled.
    std::vector<Premise> onlyWith;
    std::vector<Step> steps;
    std::map<QString, QStringList> contents; ///< by step: what the notice must say
    BilingualList exceptions, harmFactors;
    QStringList sources;

    const Step* step(const QString& stepId) const;
    /// The states whose laws its steps are; none where it is of one law.
    QStringList states() const;
};

/// Regimes as data: versioned by the day they were checked, editable, replaceable.
struct RegimeSet
{
    QDate asOf;
    Bilingual disclaimer;
    std::map<QString, Bilingual> anchors;
    std::map<QString, Bilingual> rules;
    std::map<QString, Bilingual> contents;
    std::vector<Regime> regimes;

    const Regime* regime(const QString& id) const;
};

/// Reads a set in the form of resources/regimes.json. Refuses, naming the place, what the form
/// does not allow; a step that counts must say from what and how. A zone without
/// rules on this machine is no such thing: what people type is checked by checkZones().
Result<RegimeSet> readRegimes(const QByteArray& json);

/// Refuses a zone that this machine has no rules for, with the zones near it.
Result<void> checkZones(const RegimeSet& set);

/// Gives `copy` the French that it lacks and `shipped` has, wherever both say the same in English:
/// what was adopted before the data said a text in French.
void addFrench(RegimeSet& copy, const RegimeSet& shipped);

/// The set that ships with the program.
const RegimeSet& shippedRegimes();

} // namespace ireg
