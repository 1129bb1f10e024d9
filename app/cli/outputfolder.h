// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/temporaryfile.h"

#include <QByteArray>
#include <QSet>

namespace ireg::cli
{

/// A folder that files are written into, and nowhere else: it is opened once and is no link, a
/// file is made anew or takes the place of another, never through a link. Readable by the owner.
class OutputFolder final
{
public:
    /// Makes the folder where it is missing.
    static Result<OutputFolder> open(const QString& path, Existing existing);
    /// A name that this run has not used yet, whatever the case of its letters: `name` itself or
    /// with a number. AlreadyExists where such a file is there and may not be replaced.
    Result<QString> reserve(const QString& name);
    /// Whole or not at all; `name` comes from reserve().
    Result<void> write(const QString& name, const QByteArray& bytes);
    QString pathOf(const QString& name) const;
    /// Brings the names to the disk, once all are given.
    Result<void> flush();
    /// Removes the new files that were written, so that the same can be tried again.
    void takeBack();

private:
    OutputFolder(Descriptor folder, QString path, Existing existing)
        : m_folder(std::move(folder)), m_path(std::move(path)), m_existing(existing)
    {
    }
    Descriptor m_folder;
    QString m_path;
    Existing m_existing;
    QSet<QString> m_used;
    QStringList m_made;
};

} // namespace ireg::cli
