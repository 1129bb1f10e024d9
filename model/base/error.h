// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace ireg
{
Q_NAMESPACE

enum class ErrorKind {
    Invalid,
    NotFound,
    Conflict,
    Constraint,
    Gate,
    Usage,
    Io,
    DiskFull,
    Missing,
    NotARegister,
    NewerSchema,
    Damaged,
    Locked,
    ReadOnly,
    ChainBroken,
    AlreadyExists,
    Cancelled
};
Q_ENUM_NS(ErrorKind)

/// Why something failed. `detail` is a #code of model/language/detailwords or technical text, and
/// `place` names the file, field or line; model/language makes the sentence a person reads.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
    QString place;

    bool operator==(const Error&) const = default;
};

} // namespace ireg
