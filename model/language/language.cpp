// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/language.h"

#include <QLatin1StringView>

namespace ireg
{

const char* languageCode(Language language)
{
    return language == Language::French ? "fr" : "en";
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (Language language : {Language::English, Language::French}) {
        if (code == QLatin1StringView(languageCode(language)))
            return language;
    }
    return std::nullopt;
}

} // namespace ireg
