// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/evidence/evidence.h"

namespace ireg
{

/// Telling somebody who must or should know: under which duty, to whom, by when, and the proof.
/// A reasoned waiver has the same rank as a sent notice (GDPR art. 33(5)).
struct Notification
{
    Id<Notification> id;
    int revision = 0;

    Id<Incident> incident;
    QString recipient, obligation;
    std::optional<When> due;
    std::optional<When> sent;
    QString channel, receipt, lateReason;
    QString waivedReason;
    Id<Person> decidedBy;
    std::optional<When> waived;
    Id<Evidence> copy;

    bool operator==(const Notification&) const = default;
};
template <>
inline constexpr auto description<Notification> =
    describe<Notification>("notification",
                           field<&Notification::incident>("incident", Parent | WriteOnce),
                           field<&Notification::recipient>("recipient", Searchable),
                           field<&Notification::obligation>("obligation", Searchable),
                           field<&Notification::due>("due_at"),
                           field<&Notification::sent>("sent_at", WriteOnce),
                           field<&Notification::channel>("channel"),
                           field<&Notification::receipt>("receipt"),
                           field<&Notification::lateReason>("late_reason"),
                           field<&Notification::waivedReason>("waived_reason"),
                           field<&Notification::decidedBy>("decided_by"),
                           field<&Notification::waived>("waived_at"),
                           field<&Notification::copy>("copy"));

} // namespace ireg
