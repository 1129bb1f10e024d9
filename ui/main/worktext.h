// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/registerthread.h"

namespace ireg
{

/// What was done in a window since it opened a register, to be read and typed again: each value
/// with its time, incident and field, then what was still being typed.
QString workText(const RegisterThread::Work& work, const QString& registerPath, Language language);

} // namespace ireg
