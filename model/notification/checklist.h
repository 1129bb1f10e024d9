// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/contentitem.h"
#include "model/notification/regime.h"

#include <span>

namespace ireg
{

/// One item that a notice must contain, and what answers it.
struct ChecklistItem
{
    QString item;          ///< code of the data: subjects_count
    QString field;         ///< of the incident, that answers it; empty: only a text can
    bool recorded = false; ///< the field is filled
    QString text;          ///< what somebody said instead, or besides
    QDate followBy;        ///< not yet known, to follow by this day

    bool isAnswered() const { return recorded || !text.isEmpty(); }
    bool operator==(const ChecklistItem&) const = default;
};

/// The content of a step's notice, in the order of the data (GDPR art. 33(3) and its like): phased
/// filing is allowed, so an item may say when it follows. Empty where the data asks for none.
std::vector<ChecklistItem> checklist(const Regime& regime,
                                     const Incident& incident,
                                     const Notification& notice,
                                     std::span<const ContentItem> said);

} // namespace ireg
