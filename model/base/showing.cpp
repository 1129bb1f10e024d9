// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/showing.h"

#include "model/base/text.h"

#include <algorithm>

namespace ireg
{

namespace
{

constexpr char32_t brailleBlank = 0x2800;
constexpr char32_t graphemeJoiner = 0x034F;

bool isUnseen(char32_t c)
{
    const bool joins = c == 0x200C || c == 0x200D || c == graphemeJoiner;
    const bool choosesForm = (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
    return joins || choosesForm || (isHidden(c) && !QChar::isSpace(c));
}

} // namespace

bool showsText(QStringView text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) {
        return !QChar::isSpace(c) && !isUnseen(c) && c != brailleBlank;
    });
}

QString seenText(QStringView text)
{
    QString seen;
    seen.reserve(text.size());
    for (const char32_t c : text.toUcs4()) {
        if (!isUnseen(c))
            seen += QStringView(QChar::fromUcs4(c));
    }
    return seen;
}

} // namespace ireg
