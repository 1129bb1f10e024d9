// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/targetfile.h"

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
    OutputFolder(OutputFolder&& other) noexcept;
    OutputFolder& operator=(OutputFolder&&) = delete;
    ~OutputFolder();

    /// A name that this run has not used yet, whatever the case of its letters: `name` itself or
    /// with a number. AlreadyExists where such a file is there and may not be replaced.
    Result<QString> reserve(const QString& name);
    /// Whole or not at all; `name` comes from reserve().
    Result<void> write(const QString& name, const QByteArray& bytes);

private:
    OutputFolder(int descriptor, QString path, Existing existing)
        : m_descriptor(descriptor), m_path(std::move(path)), m_existing(existing)
    {
    }
    tl::unexpected<Error> failure(const QString& name) const;

    int m_descriptor;
    QString m_path;
    Existing m_existing;
    QSet<QString> m_used;
};

} // namespace ireg::cli
