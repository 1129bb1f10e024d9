// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <QByteArray>

#include <functional>

namespace ireg
{

/// How far a file is read; false stops.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// A file that is read once, from its beginning to its end. Only regular files are opened, and
/// nothing is waited for: a pipe, a device or a folder is refused, as is a file whose length the
/// system makes up or that changes while it is read.
class RegularFile final
{
public:
    /// A link to a file is followed.
    static Result<RegularFile> open(const QString& path);
    RegularFile(RegularFile&& other) noexcept;
    RegularFile& operator=(RegularFile&&) = delete;
    ~RegularFile();

    /// As it was when the file was opened.
    qint64 size() const { return m_size; }
    /// The next bytes, at most `most` of them; empty at the end.
    Result<QByteArray> next(qsizetype most);

private:
    RegularFile(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) {}
    tl::unexpected<Error> refusal(ErrorKind kind, const QString& why) const;
    Result<void> checkUnchanged() const;

    QString m_path;
    int m_descriptor;
    qint64 m_size = 0;
    qint64 m_changed = 0; ///< nanoseconds
    qint64 m_done = 0;
};

/// The bytes of a whole regular file of at most so many.
Result<QByteArray> wholeFile(const QString& path, qint64 most);
/// The first bytes of a regular file.
Result<QByteArray> beginningOf(const QString& path, qsizetype most);

} // namespace ireg
