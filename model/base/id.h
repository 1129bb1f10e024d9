// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <compare>

namespace ireg
{

/// The number of one record of one type; 0 is none. Ids of different types don't mix.
template <class Tag> struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace ireg
