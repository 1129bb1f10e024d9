// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/noticelimits.h"

#include <algorithm>

namespace ireg
{

std::optional<When> limitOf(const Obligation& duty, const QTimeZone& zone)
{
    const auto& end = duty.deadline.end;
    if (!end)
        return std::nullopt;
    return When{.ms = end->limit.toMSecsSinceEpoch(),
                .zone = QString::fromLatin1(zone.id()),
                .precision = Precision::Exact};
}

NoticeLimits::NoticeLimits(const Dossier& dossier, const QDateTime& now)
    : m_duties(obligations(dossier, now)), m_zone(dossier.rules.zone())
{
}

const Obligation* NoticeLimits::duty(const Notification& notice) const
{
    const auto found = std::ranges::find_if(m_duties, [&notice](const Obligation& duty) {
        return duty.notification == notice.id && duty.key() == dutiesMet(notice).front();
    });
    return found == m_duties.end() ? nullptr : &*found;
}

const Obligation* NoticeLimits::duty(const ObligationKey& key) const
{
    const auto found = std::ranges::find_if(
        m_duties, [&key](const Obligation& duty) { return duty.key() == key; });
    return found == m_duties.end() ? nullptr : &*found;
}

std::optional<When> NoticeLimits::of(const Notification& notice) const
{
    if (const Obligation* standsFor = duty(notice))
        return limitOf(*standsFor, m_zone);
    return notice.limit ? notice.limit : notice.due;
}

} // namespace ireg
