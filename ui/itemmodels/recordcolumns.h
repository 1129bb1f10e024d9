// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/itemmodels/recordtablemodel.h"

namespace ireg
{

using RecordColumns = std::span<const RecordColumn>;

/// The lists of the incident page.
namespace columns
{
extern const RecordColumns timeline, decisions, evidence, actions, notifications, lessons, metAgain,
    trainings, watch, watchChecks, costs, estimates, affected, custody, confirmations, links, tags,
    sources;
} // namespace columns

} // namespace ireg
