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

/// Why something failed. `detail` is technical text and `place` names the file, field or line;
/// the sentence a person reads is made of them in model/language.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
    QString place;

    bool operator==(const Error&) const = default;
};

} // namespace ireg
