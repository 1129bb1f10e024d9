// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "model/register/register.h"

namespace ireg
{

/// An incident on its way out.
struct Outgoing
{
    Dossier dossier;
    std::optional<SourceRecord> source; ///< the one that counts; none: it was logged here
    QByteArray bytes;                   ///< of the source
};

/// The incidents that `where` means, by reference, one after the other; the first error ends it.
Result<void> forEachOutgoing(const Register& open,
                             const Filter& where,
                             const std::function<Result<void>(const Outgoing&)>& take);

} // namespace ireg
