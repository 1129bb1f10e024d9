// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/clock.h"
#include "model/language/language.h"

#include <QString>

namespace ireg::pictures
{

enum class Content { Empty, Demo, Long, Many };

struct Wanted
{
    Content content = Content::Demo;
    Language language = Language::English;
    int incidents = 0; ///< of Many
};

/// Makes a register to be seen in pictures. Ends the program where that fails.
QString pictured(const QString& folder, const Wanted& wanted, const Clock& clock);

/// Who looks at it: somebody of the demo's company.
QString viewer();

} // namespace ireg::pictures
