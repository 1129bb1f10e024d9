// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/opening.h"

#include "model/base/zone.h"
#include "model/register/dutyusecases.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Result<std::unique_ptr<RegisterThread>> start(const QString& path,
                                              Access access,
                                              const Author& author,
                                              const Clock& clock)
{
    return RegisterThread::start([&] { return Register::open(path, access, author, clock); });
}

/// A register whose zone this machine does not know can only be read, and says why.
Opened withZoneSaid(std::unique_ptr<RegisterThread> thread)
{
    std::optional<Error> because;
    if (const QString zone = thread->profile().zone; !isZoneName(zone))
        because = Error{ErrorKind::ReadOnly, u"#zone-unknown "_s + zone, thread->path()};
    return {.thread = std::move(thread), .readOnlyBecause = because};
}

/// Reasons for which a register that can't be written may still be read.
bool mayStillBeRead(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Io:
    case ErrorKind::ReadOnly:
    case ErrorKind::Locked:
    case ErrorKind::DiskFull:
    case ErrorKind::NewerSchema:
    case ErrorKind::Constraint:
    case ErrorKind::Missing:
    case ErrorKind::ChainBroken: return true;
    default: return false;
    }
}

} // namespace

Result<Opened> openRegister(const QString& path, const Author& author, const Clock& clock)
{
    auto opened = start(path, Access::Write, author, clock);
    if (opened)
        return withZoneSaid(std::move(*opened));
    if (!mayStillBeRead(opened.error().kind))
        return tl::unexpected(opened.error());
    auto reading = openForReading(path, author, clock);
    if (!reading)
        return tl::unexpected(opened.error());
    reading->readOnlyBecause = opened.error();
    return reading;
}

Result<Opened> openForReading(const QString& path, const Author& author, const Clock& clock)
{
    auto opened = start(path, Access::Read, author, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    return withZoneSaid(std::move(*opened));
}

Result<Opened> createRegister(const QString& path,
                              const NewRegister& facts,
                              const Author& author,
                              const Clock& clock)
{
    auto made = RegisterThread::start([&] { return beginRegister(path, facts, author, clock); });
    if (!made)
        return tl::unexpected(made.error());
    return Opened{.thread = std::move(*made), .readOnlyBecause = std::nullopt};
}

} // namespace ireg
