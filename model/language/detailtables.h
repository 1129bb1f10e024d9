// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/detailwords.h"

#include <span>

namespace ireg
{

/// The tables that detailWords() looks in and that are long enough for a file of their own.
std::span<const DetailWords> fileDetails();
std::span<const DetailWords> historyDetails();
std::span<const DetailWords> reviewDetails();
std::span<const DetailWords> sourceDetails();

} // namespace ireg
