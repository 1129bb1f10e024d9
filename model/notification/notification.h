// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/sequence.h"

namespace ireg
{
struct CatalogueItem;
struct ContractClause;
struct Evidence;
struct Incident;
struct Person;

/// Telling somebody who must or should know: under which duty, to whom, by when, and the proof.
/// A reasoned waiver has the same rank as a sent notice (GDPR art. 33(5)). Regime, step, anchor,
/// target and limit are those of the data of `regimesVersion` when it was sent or waived.
struct Notification
{
    Id<Notification> id;
    int revision = 0;

    Id<Incident> incident;
    OneLine recipient, obligation;
    std::optional<When> due;
    std::optional<When> sent;
    OneLine channel, receipt;
    QString lateReason;
    QString waivedReason;
    Id<Person> decidedBy;
    std::optional<When> waived;
    Id<Evidence> copy;

    OneLine regime, step; ///< codes of the data; empty: told under no regime
    QDate regimesVersion;
    Id<CatalogueItem> customer;
    Id<ContractClause> clause;
    OneLine anchor;
    std::optional<When> anchored, target, limit;
    OneLine language;
    Id<Person> approvedBy;
    std::optional<When> prepared;  ///< the statement was ready to be given
    std::optional<When> requested; ///< the authority or customer asked for it
    QDate carriedTo;               ///< a later phase's own due day
    Id<Notification> followUpOf;
    std::optional<When> bounced, acknowledged;
    QString bounceReason;
    OneLine contact;   ///< whom to ask at the recipient's
    OneLine alsoMeets; ///< other duties that the same message meets, as obligationKey() reads them

    bool operator==(const Notification&) const = default;
};
template <>
inline constexpr auto description<Notification> =
    describe<Notification>({"notification", 'N', "notification-added"},
                           field<&Notification::incident>("incident", Parent | WriteOnce),
                           field<&Notification::recipient>("recipient", Searchable | Essential),
                           field<&Notification::obligation>("obligation", Searchable),
                           field<&Notification::due>("due_at", Planned),
                           field<&Notification::sent>("sent_at", WriteOnce),
                           field<&Notification::channel>("channel", Searchable),
                           field<&Notification::receipt>("receipt", Searchable),
                           field<&Notification::lateReason>("late_reason", Searchable),
                           field<&Notification::waivedReason>("waived_reason", Searchable),
                           field<&Notification::decidedBy>("decided_by"),
                           field<&Notification::waived>("waived_at", SinceKnown),
                           field<&Notification::copy>("copy"),
                           field<&Notification::regime>("regime", WriteOnce),
                           field<&Notification::step>("step", WriteOnce),
                           field<&Notification::regimesVersion>("regimes_version", Derived),
                           field<&Notification::customer>("customer"),
                           field<&Notification::clause>("clause"),
                           field<&Notification::anchor>("anchor", Derived),
                           field<&Notification::anchored>("anchor_at", Derived),
                           field<&Notification::target>("target_at", Derived),
                           field<&Notification::limit>("limit_at", Derived),
                           field<&Notification::language>("language"),
                           field<&Notification::approvedBy>("approved_by"),
                           field<&Notification::prepared>("prepared_at", SinceKnown),
                           field<&Notification::requested>("requested_at", SinceKnown),
                           field<&Notification::carriedTo>("carried_to"),
                           field<&Notification::followUpOf>("follow_up_of"),
                           field<&Notification::bounced>("bounced_at"),
                           field<&Notification::acknowledged>("acknowledged_at"),
                           field<&Notification::bounceReason>("bounced_reason", Searchable),
                           field<&Notification::contact>("contact", Searchable | Personal),
                           field<&Notification::alsoMeets>("also_meets", Derived));

template <>
inline constexpr auto sequence<Notification> =
    onlyAfter<&Notification::sent, &Notification::bounced, &Notification::acknowledged>();

/// Sent, and not come back: only such a notice tells anybody anything.
inline bool reached(const Notification& notice)
{
    return notice.sent && !notice.bounced;
}

} // namespace ireg
