// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/holder.h"

#include <QFile>
#include <QFileInfo>

#include <optional>

namespace ireg::test
{

/// What the lock beside a register says, line by line; nothing where there is none or another file.
inline std::optional<Holder> holderOf(const QString& registerPath)
{
    QFile file(registerPath + QStringLiteral(".lock"));
    const QFileInfo info(file);
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.size() < 6)
        return std::nullopt;
    return Holder{.who = lines[1],
                  .host = lines[2],
                  .program = lines[3],
                  .pid = lines[4].toLongLong(),
                  .since = QDateTime::fromString(lines[5], Qt::ISODate)};
}

} // namespace ireg::test
