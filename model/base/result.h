// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <tl/expected.hpp>

namespace ireg
{

/// A value or the reason why there is none.
template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failed(ErrorKind kind,
                                    const QString& detail,
                                    const QString& place = {})
{
    return tl::unexpected(Error{.kind = kind, .detail = detail, .place = place});
}

} // namespace ireg
