// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/opening.h"

#include "model/base/zone.h"
#include "model/register/regimes.h"

#include <QCoreApplication>

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

/// A register whose history is broken, or whose zone this machine does not know, can only be read,
/// and says why.
Opened withReason(std::unique_ptr<RegisterThread> thread, std::unique_ptr<HolderFile> holder)
{
    std::optional<Error> because = thread->flaw();
    if (const QString zone = thread->profile().zone; !because && !isZoneName(zone))
        because = Error{ErrorKind::ReadOnly, u"#zone-unknown "_s + zone, thread->path()};
    return {.holder = std::move(holder), .thread = std::move(thread), .readOnlyBecause = because};
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

Result<std::unique_ptr<HolderFile>> hold(const QString& path,
                                         const Author& author,
                                         const Clock& clock,
                                         HolderFile::Towards yield)
{
    return HolderFile::take(path, holderOf(author, clock), yield);
}

Result<Opened> instead(const QString& path,
                       const Author& author,
                       const Clock& clock,
                       const Error& because)
{
    if (!mayStillBeRead(because.kind))
        return tl::unexpected(because);
    auto reading = openForReading(path, author, clock);
    if (!reading)
        return tl::unexpected(because);
    reading->readOnlyBecause = because;
    return reading;
}

} // namespace

Holder holderOf(const Author& author, const Clock& clock)
{
    return {.who = author.name,
            .host = author.device,
            .program = author.program,
            .pid = QCoreApplication::applicationPid(),
            .since = clock.now().toUTC()};
}

Result<Opened> openRegister(const QString& path,
                            const Author& author,
                            const Clock& clock,
                            HolderFile::Towards yield)
{
    auto holder = hold(path, author, clock, yield);
    if (!holder)
        return instead(path, author, clock, holder.error());
    auto opened = start(path, Access::Write, author, clock);
    if (!opened)
        return instead(path, author, clock, opened.error());
    return withReason(std::move(*opened), std::move(*holder));
}

OpeningAhead openAhead(const QString& path, const Author& author, const Clock& clock)
{
    return std::async(std::launch::async, [path, author, &clock] {
        auto opened = openRegister(path, author, clock, HolderFile::Towards::Others);
        if (opened)
            opened->thread->giveTo(*QCoreApplication::instance()->thread());
        return opened;
    });
}

Result<Opened> openForReading(const QString& path, const Author& author, const Clock& clock)
{
    auto opened = start(path, Access::Read, author, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    return withReason(std::move(*opened), nullptr);
}

Result<Opened> openBeside(const QString& path, const Author& author, const Clock& clock)
{
    auto opened = start(path, Access::Write, author, clock);
    if (!opened)
        return tl::unexpected(opened.error());
    auto whole = withReason(std::move(*opened), nullptr);
    if (whole.readOnlyBecause)
        return tl::unexpected(*whole.readOnlyBecause);
    return whole;
}

Result<Opened> createRegister(const QString& path,
                              const NewRegister& facts,
                              const Author& author,
                              const Clock& clock)
{
    auto made = RegisterThread::start([&] { return beginRegister(path, facts, author, clock); });
    if (!made)
        return tl::unexpected(made.error());
    auto holder = hold(path, author, clock, HolderFile::Towards::Nobody);
    return Opened{.holder = holder ? std::move(*holder) : nullptr,
                  .thread = std::move(*made),
                  .readOnlyBecause = std::nullopt};
}

} // namespace ireg
