// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/systemerror.h"

#include <cerrno>

namespace ireg
{

Error systemError(int code, const QString& place)
{
    const auto error = [&place](ErrorKind kind, const QString& detail = {}) {
        return Error{.kind = kind, .detail = detail, .place = place};
    };
    switch (code) {
    case EEXIST: return error(ErrorKind::AlreadyExists, QStringLiteral("#file-exists"));
    case EISDIR: return error(ErrorKind::AlreadyExists, QStringLiteral("#is-folder"));
    case ENOSPC:
    case EDQUOT: return error(ErrorKind::DiskFull);
    case ENOENT:
    case ENOTDIR: return error(ErrorKind::Io, QStringLiteral("#no-folder"));
    case EACCES:
    case EPERM:
    case EROFS: return error(ErrorKind::Io, QStringLiteral("#no-file-made"));
    case ENAMETOOLONG: return error(ErrorKind::Io, QStringLiteral("#name-too-long"));
    default: return error(ErrorKind::Io);
    }
}

} // namespace ireg
