// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

namespace ireg
{

/// Codes separated by commas, by what people call the places: "European Union, France". A code
/// that no law is known for stays as it is.
QString jurisdictionsText(Language language, const QString& codes);

} // namespace ireg
