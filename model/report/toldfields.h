// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <span>

namespace ireg::report
{

/// Which fields of a record the chapters of the report tell, by their codes. What is in neither
/// list stands among the further facts, so that a described field is never left out.
struct ToldFields
{
    std::span<const char* const> always = {};
    std::span<const char* const> sometimes = {}; ///< only where it matters: looked for in the text
};

ToldFields toldFields(const RecordType& type);

} // namespace ireg::report
