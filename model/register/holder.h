// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QDateTime>

#include <memory>

namespace ireg
{

/// Who has a register open in a window.
struct Holder
{
    QString who, host, program;
    qint64 pid = 0;
    QDateTime since; ///< UTC
};

/// The file `<register>.lock` of a window that writes: a courtesy to other windows, which open the
/// register for reading then. It binds nobody: what keeps writers apart are SQLite's locks and the
/// revisions of records, and `ireg` goes by them alone.
class HolderFile final
{
public:
    enum class Towards { Others, Nobody }; ///< whom to give way to

    /// Takes the file, over a dead process too; Locked where another window has it, also under
    /// another name of the register. Null where no such file can be made, as in a folder that may
    /// not be written to, or where what has its name is no lock: all goes on without. It must
    /// outlive every connection to the register, of which it closes a descriptor when it goes.
    static Result<std::unique_ptr<HolderFile>> take(const QString& registerPath,
                                                    const Holder& self,
                                                    Towards yield);
    ~HolderFile();
    /// The same window, whose person goes by another name now.
    void rename(const Holder& self) const;
    HolderFile(const HolderFile&) = delete;
    HolderFile& operator=(const HolderFile&) = delete;

private:
    HolderFile(QString path, int file) : m_path(std::move(path)), m_file(file) {}

    QString m_path;
    int m_file;
    int m_register = -1;
};

/// Whether files of this kind of file system lie on another machine, where locks can't be relied
/// on: its magic number by statfs and, where that says no more than FUSE, its name.
bool isNetwork(qint64 magic, const QByteArray& name);
bool liesOnNetwork(const QString& path);

} // namespace ireg
