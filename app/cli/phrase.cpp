// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/phrase.h"

namespace ireg::cli
{

QString Phrase::in(Language language) const
{
    if (language == Language::English)
        return QString::fromUtf8(m_english);
    return spoken(language, {m_english, u"", m_french});
}

} // namespace ireg::cli
