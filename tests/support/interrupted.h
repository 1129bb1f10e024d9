// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/faultvfs.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/tempregister.h"

namespace ireg::test
{

/// What lies on the disk when a program is killed in a change.
struct Interrupted
{
    QByteArray file;
    QByteArray journal;
    Head before; ///< of the change that was not finished

    /// Otherwise the file was not written to yet.
    bool hasPages() const
    {
        return journal.size() > 512 && journal.mid(8, 4) != QByteArray(4, '\0');
    }
    void putAt(const QString& path) const
    {
        writeBytes(path, file);
        writeBytes(path + QStringLiteral("-journal"), journal);
    }
};

/// A change of a fresh register stopped at its first operation on the disk, at its second, and so
/// on; those where SQLite has something to roll back.
inline std::vector<Interrupted> interruptedChanges()
{
    FaultVfs disk;
    std::vector<Interrupted> found;
    for (int count = 1; count < 200; ++count) {
        TempRegister made;
        const Id<Incident> id = made.log(QStringLiteral("Before"));
        const Head before = *made->head();
        disk.failAt(count, true);
        (void)setFields(*made,
                        {&typeOf<Incident>(), id.value},
                        {{QStringLiteral("title"), QStringLiteral("After")}},
                        {});
        const bool faulty = disk.failed();
        const Interrupted left{.file = bytesOf(made.path()),
                               .journal = bytesOf(made.path() + QStringLiteral("-journal")),
                               .before = before};
        disk.stopFailing();
        if (!faulty)
            return found;
        if (!left.journal.isEmpty() && left.journal.front() != '\0')
            found.push_back(left);
    }
    return found;
}

} // namespace ireg::test
