// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"

namespace ireg::cli
{

/// Where a finding lies: the event, the record and its field, the hash; empty for none.
QString findingPlace(const Finding& finding, Language language);
/// What a finding means and where it lies, for people.
QString findingMessage(const Finding& finding, Language language);

} // namespace ireg::cli
