// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/holder.h"
#include "model/register/registerthread.h"

#include <future>

namespace ireg
{

/// An opened register and, where it was asked for writing and opened for reading, why.
struct Opened
{
    std::unique_ptr<HolderFile> holder = {}; ///< given back once the thread has ended
    std::unique_ptr<RegisterThread> thread;
    std::optional<Error> readOnlyBecause;
};

/// A window as others read of it in the holder file.
Holder holderOf(const Author& author, const Clock& clock);

/// Opens for writing where that is possible, else for reading; for reading too where another
/// window has it and is to be given way to.
Result<Opened> openRegister(const QString& path,
                            const Author& author,
                            const Clock& clock,
                            HolderFile::Towards yield);
/// The same on another thread, for whoever builds the window meanwhile; the clock outlives it.
using OpeningAhead = std::future<Result<Opened>>;
OpeningAhead openAhead(const QString& path, const Author& author, const Clock& clock);
Result<Opened> openForReading(const QString& path, const Author& author, const Clock& clock);
/// For writing or not at all, beside whoever has it open, as `ireg` does it.
Result<Opened> openBeside(const QString& path, const Author& author, const Clock& clock);
Result<Opened> createRegister(const QString& path,
                              const NewRegister& facts,
                              const Author& author,
                              const Clock& clock);

} // namespace ireg
