// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <optional>

namespace ireg
{

/// A language of the program. Every text function of model/language takes one, so a report's
/// language is not the window's.
enum class Language { English, French };

/// `en` or `fr`.
const char* languageCode(Language language);
std::optional<Language> languageFromCode(QStringView code);

} // namespace ireg
