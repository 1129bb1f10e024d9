// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/language/language.h"

namespace ireg
{

/// What happened, what is safe, what to do, as sentences. The place is said as the label it has
/// on screen where it is a field, a record or a stage. A detail that begins with # is said in
/// words (model/language/detailwords). Any other is what was typed, where the kind is Invalid,
/// NotFound or Usage, and stands as it is, on one line; else it is technical and is not said.
QString errorText(const Error& error, Language language);
/// Where and what alone, without a full stop, as a line among others.
QString problemText(const Error& error, Language language);
/// What only a developer asks for, such as SQLite's own message; empty where there is nothing.
QString technicalText(const Error& error);

} // namespace ireg
