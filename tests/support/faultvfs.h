// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <random>
#include <vector>

namespace ireg::test
{

/// What reached the disk's door, in order; paths are whole.
struct DiskStep
{
    enum Kind { Write, Truncate, Sync, Delete, Mark } kind;
    QString path;
    qint64 at = 0; ///< Write: offset; Truncate: size; Mark: its number
    QByteArray bytes;
};

/// SQLite's default file system with faults: it can fail the n-th operation, and it can note every
/// step so that what a power cut would have left can be put together.
class FaultVfs final
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// Fails write, sync, truncate or delete number `count` from now, once or from then on.
    void failAt(int count, bool forEver);
    /// True once an operation has failed.
    bool failed() const;
    void stopFailing();
    /// Each sync takes so much longer, as on a slow disk.
    void delaySyncs(int milliseconds);

    void record(bool on);
    /// Notes that something was acknowledged here.
    void mark(qint64 number);
    const std::vector<DiskStep>& steps() const;
};

/// What a disk holds after a power cut: what was synced, and of the rest any part of any write, in
/// sectors of 512 bytes.
class PowerCut final
{
public:
    using Files = std::map<QString, QByteArray>;

    /// `before`: what was there when recording began. A disk that does not honour syncs keeps
    /// every write at risk.
    PowerCut(Files before, bool honoursSync) : m_safe(std::move(before)), m_honours(honoursSync) {}
    /// The files if the power fails after the first `count` steps.
    Files after(const std::vector<DiskStep>& steps, std::size_t count, std::mt19937& random) const;

private:
    Files m_safe;
    bool m_honours;
};

} // namespace ireg::test
