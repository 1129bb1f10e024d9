// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"

namespace ireg
{

/// The first before each of the others.
template <auto first, auto... then> consteval auto inOrder()
{
    return std::array{InOrder{codeOf<first>(), codeOf<then>()}...};
}

/// The first before each of the others, none of which can be without it.
template <auto first, auto... then> consteval auto onlyAfter()
{
    return std::array{InOrder{codeOf<first>(), codeOf<then>(), true}...};
}

} // namespace ireg
