// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/settling.h"

namespace ireg
{

/// What an incident of another register says that can't be so, or not together, each by its place.
/// It is taken over as it was written all the same: nothing is lost, and somebody can look at it.
std::vector<Error> doubtsOf(const Arrival& arrival, const When& now);

} // namespace ireg
