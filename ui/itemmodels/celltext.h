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
    QString zone = {}; ///< IANA id in which times are told; empty: each in its own
};

/// As model/language says it, with times short enough for a table.
QString valueText(const Words& words, const Field& field, const Value& value);
QString valueText(const Words& words, const RecordType& type, const Row& row, const Field& field);

} // namespace ireg
