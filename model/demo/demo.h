// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/language/language.h"

#include <QDateTime>

namespace ireg
{

/// Makes a register of an invented company, with incidents in every stage. What happened in it
/// happened in the months before `nowUtc`, each step recorded at its own moment and by its own
/// person, through the use cases that everybody else has. The texts are always the same; times
/// follow `nowUtc`. Refuses a file that exists; a failure leaves no file.
Result<void> makeDemo(const QString& path, Language language, const QDateTime& nowUtc);

} // namespace ireg
