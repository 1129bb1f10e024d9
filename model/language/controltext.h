// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/annexa.h"
#include "model/language/language.h"

namespace ireg
{

/// "A.8.13 Backup".
QString controlText(Language language, const Control& control);
/// The same of each control in a line that is kept, parted by semicolons; what is none stays as it
/// was written.
QString controlsText(Language language, const QString& kept);

} // namespace ireg
