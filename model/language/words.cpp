// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/words.h"

namespace ireg
{

const Wording* findWords(std::span<const Wording> table, QByteArrayView code)
{
    for (const Wording& words : table) {
        if (code == QByteArrayView(words.code))
            return &words;
    }
    return nullptr;
}

} // namespace ireg
