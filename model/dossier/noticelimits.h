// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/dossier.h"

namespace ireg
{

/// The last moment of a duty, as a time of the register's zone.
std::optional<When> limitOf(const Obligation& duty, const QTimeZone& zone);

/// By when each notice of an incident is due: as the duty that it stands for. Others of that duty
/// came back, or follow one that was sent; they keep the limit they were sent by, or the time that
/// somebody set.
class NoticeLimits final
{
public:
    NoticeLimits(const Dossier& dossier, const QDateTime& now);

    /// The duty that it was made for; null where another notice stands for that.
    const Obligation* duty(const Notification& notice) const;
    /// The incident's duty of this name, whoever meets it; null where it has none.
    const Obligation* duty(const ObligationKey& key) const;
    /// Every duty of the incident.
    const std::vector<Obligation>& duties() const { return m_duties; }
    std::optional<When> of(const Notification& notice) const;

private:
    std::vector<Obligation> m_duties;
    QTimeZone m_zone;
};

} // namespace ireg
