// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/spokenkinds.h"

#include "model/incident/incident.h"
#include "model/language/labels.h"

namespace ireg
{

std::vector<SpokenCode> spokenKinds(Language language)
{
    std::vector<SpokenCode> spoken;
    for (const auto& entry : codes<Kind>)
        spoken.push_back({.field = codeOf<&Incident::kind>(),
                          .code = entry.code,
                          .words = codeLabel(language, entry.value)});
    return spoken;
}

} // namespace ireg
