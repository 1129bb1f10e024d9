// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/sharedoptions.h"

namespace ireg::cli
{

inline constexpr Option fromOption{
    "from", "DATE", {u"noticed on this day or later", u"constatés ce jour-là ou après"}};
inline constexpr Option toOption{
    "to", "DATE", {u"noticed on this day or earlier", u"constatés ce jour-là ou avant"}};
inline constexpr std::array statsOptions{
    fromOption,
    toOption,
    Option{"compare",
           "before|year-before",
           {u"beside the period before, or the year before",
            u"en regard de la période d’avant, ou de l’année d’avant"}}};

} // namespace ireg::cli
