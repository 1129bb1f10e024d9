// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/register.h"

#include <QByteArray>

namespace ireg
{

enum class DueScope {
    Duties, ///< to tell somebody
    All     ///< actions, checks and reviews as well
};

/// What is open and has an end, for a calendar of another program.
struct DueCalendar
{
    QByteArray bytes; ///< RFC 5545
    qsizetype events = 0;
};
Result<DueCalendar> dueCalendar(const Register& open, Language language, DueScope scope);

} // namespace ireg
