// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/registerthread.h"

namespace ireg
{

/// An opened register and, where it was asked for writing and opened for reading, why.
struct Opened
{
    std::unique_ptr<RegisterThread> thread;
    std::optional<Error> readOnlyBecause;
};

/// Opens for writing where that is possible, else for reading.
Result<Opened> openRegister(const QString& path, const Author& author, const Clock& clock);
Result<Opened> openForReading(const QString& path, const Author& author, const Clock& clock);
Result<Opened> createRegister(const QString& path,
                              const NewRegister& facts,
                              const Author& author,
                              const Clock& clock);

} // namespace ireg
