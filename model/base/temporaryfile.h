// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/descriptor.h"
#include "model/base/result.h"

#include <QByteArray>

namespace ireg
{

enum class Existing { Refuse, Replace };

/// A file in the making: readable by its owner alone, under a random name beside its target, which
/// it gets once it is whole. Without a name it goes with this object; where the process dies first,
/// with the next removeLeftovers() or the next file made in that folder.
class TemporaryFile final
{
public:
    /// Removes leftovers in the folder first.
    static Result<TemporaryFile> beside(const QString& target);
    /// In a folder that is open already and is not looked up again, nor tidied; `target` names the
    /// file, with any path to its folder for messages.
    static Result<TemporaryFile> in(const Descriptor& folder, const QString& target);
    TemporaryFile(TemporaryFile&&) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile();

    /// For what opens files by itself, as SQLite does; it must have closed them before flush().
    /// Whatever lies beside it under a longer name that begins with this one goes with it.
    const QString& path() const { return m_path; }
    /// What is said of this file, said of its target: nobody knows the name it has till then.
    Error toldOfTarget(Error error) const;
    Result<void> write(QByteArrayView bytes);

    /// Flushes, names and flushes the folder. A failure leaves the name as free as it was, so that
    /// the same can be tried again. A link of that name is replaced or refused, never followed;
    /// a database or what is no file is never replaced, and no name taken that belongs to one.
    Result<void> keep(Existing existing);
    /// The same in steps, for many files in one folder, which is then flushed once.
    Result<void> flush();
    Result<void> giveName(Existing existing);

private:
    TemporaryFile(Descriptor folder, const QString& target);
    bool make();
    void removeCompanions();
    void removeUnnamed();

    QString m_target;
    QByteArray m_targetName;
    QByteArray m_name;
    QString m_path;
    Descriptor m_folder;
    Descriptor m_file;
};

/// A whole file or none: writes, flushes and names it.
Result<void> writeFile(const QString& target, QByteArrayView bytes, Existing existing);

/// Brings the names in a folder to the disk; `place` is for the message.
Result<void> flushFolder(const Descriptor& folder, const QString& place);

/// Removes what processes that ended left of files in the making. Nothing else has such a name,
/// and a file whose maker lives is locked. Does nothing where it can't look.
void removeLeftovers(const QString& folder);
void removeLeftovers(const Descriptor& folder);

} // namespace ireg
