// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/contentitem.h"
#include "model/notification/rulebook.h"

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
    /// Neither answered nor announced to follow.
    bool isMissing() const { return !isAnswered() && !followBy.isValid(); }
    bool operator==(const ChecklistItem&) const = default;
};

/// The same with its words in the data.
struct NamedItem
{
    ChecklistItem item;
    Bilingual name; ///< the code where the data has no words
};

/// The content of a notice under the steps of a regime that it meets, in the order of the data
/// (GDPR art. 33(3) and its like): phased filing is allowed, so an item may say when it follows.
/// Empty where the data asks for none.
std::vector<ChecklistItem> checklist(const Regime& regime,
                                     const Incident& incident,
                                     const Notification& notice,
                                     std::span<const ContentItem> said);
/// Of all the duties that a notice meets, each item once.
std::vector<NamedItem> noticeContents(const Rulebook& rules,
                                      const Incident& incident,
                                      const Notification& notice,
                                      std::span<const ContentItem> said);

/// Of these what the notice would be sent without.
std::vector<NamedItem> missingContents(const Rulebook& rules,
                                       const Incident& incident,
                                       const Notification& notice,
                                       std::span<const ContentItem> said);

} // namespace ireg
