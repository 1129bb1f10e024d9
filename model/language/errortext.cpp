// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/errortext.h"

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QString sentence(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid: return u"This value is not possible; nothing was changed"_s;
    case ErrorKind::NotFound: return u"There is no such record"_s;
    case ErrorKind::Conflict:
        return u"It was changed meanwhile; nothing was written. Read it again"_s;
    case ErrorKind::Constraint: return u"This is not allowed here; nothing was changed"_s;
    case ErrorKind::Gate: return u"Facts are still missing; close the gaps or give a reason"_s;
    case ErrorKind::Usage: return u"The command was not understood"_s;
    case ErrorKind::Io: return u"Reading or writing failed; what was saved before is safe"_s;
    case ErrorKind::DiskFull:
        return u"The disk is full; nothing that was saved is lost. Free space and try again"_s;
    case ErrorKind::Missing: return u"The register is not there, or can't be opened"_s;
    case ErrorKind::NotARegister:
        return u"This file is not an incident register; it was not changed"_s;
    case ErrorKind::NewerSchema:
        return u"A newer version made this register; it was not changed. Update the program"_s;
    case ErrorKind::Damaged:
        return u"The register is damaged and was not changed. Restore a backup"_s;
    case ErrorKind::Locked: return u"Another program is writing to the register; try again"_s;
    case ErrorKind::ReadOnly: return u"The register can't be written to; nothing was changed"_s;
    case ErrorKind::ChainBroken:
        return u"The register's history does not hold together; it can be read but not changed"_s;
    case ErrorKind::AlreadyExists: return u"The target exists and was not touched"_s;
    case ErrorKind::Cancelled: return u"Stopped as asked; nothing was changed"_s;
    }
    return {};
}

} // namespace

QString errorText(const Error& error, Language)
{
    QString text = sentence(error.kind);
    if (!error.place.isEmpty())
        text += u" · "_s + error.place;
    if (!error.detail.isEmpty())
        text += u": "_s + error.detail;
    return text;
}

} // namespace ireg
