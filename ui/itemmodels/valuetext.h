// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/record/json.h"

namespace ireg
{

/// What turns a stored value into words: a language, and the names of other records.
struct Words
{
    Language language = Language::English;
    ReferenceText reference = {};
};

/// A value as a person reads it; empty where nothing is said. Not meant to be typed back.
QString valueText(const Words& words, const Field& field, const Value& value);

} // namespace ireg
