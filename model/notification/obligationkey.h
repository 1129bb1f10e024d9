// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/notification.h"
#include "model/organisation/organisation.h"

namespace ireg
{

/// Which duty to tell: a regime's step, and to whom where it is one of several customers.
struct ObligationKey
{
    QString regime, step;
    Id<CatalogueItem> customer = {};

    bool operator==(const ObligationKey&) const = default;
    /// REGIME/STEP, REGIME/STEP/C-3.
    QString text() const;
};
/// Nothing where the text is no key.
std::optional<ObligationKey> obligationKey(const QString& text);

/// What a notice's own record says that the same message meets besides.
std::vector<ObligationKey> besides(const Notification& notice);
/// The duties that a notice meets: the one that it was made for, then those that the same message
/// meets besides. A waiver is of the first alone.
std::vector<ObligationKey> dutiesMet(const Notification& notice);
bool meets(const Notification& notice, const ObligationKey& duty);

/// As the notice keeps them.
QString alsoMetText(const std::vector<ObligationKey>& duties);

} // namespace ireg
