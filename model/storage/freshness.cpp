// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/database.h"
#include "model/storage/recovery.h"

#include <sqlite3.h>

namespace ireg::storage
{

Result<void> Database::stillThere() const
{
    if (!isFile() || !m_look.there)
        return {};
    const FileLook now = lookAt(m_path);
    if (now.isSameFile(m_look))
        return {};
    return failed(ErrorKind::Missing,
                  now.there ? QStringLiteral("#register-exchanged")
                            : QStringLiteral("#register-gone"),
                  m_path);
}

/// A file that was deleted or exchanged is read on as it was, unless SQLite, which goes by the
/// name, would roll another file's journal into it and take that away from the other. What lies
/// beside the file itself is looked at as at the opening.
void Database::freshen()
{
    if (!isFile())
        return;
    const FileLook now = lookAt(m_path);
    if (m_handle && !m_look.there)
        m_look = now;
    const bool exchanged = m_handle && !now.isSameFile(m_look);
    if (exchanged && !companionsOf(m_path).isEmpty())
        throw StorageError{stillThere().error()};
    if (exchanged || (m_handle && now == m_look && !hasJournal(m_path)))
        return;
    const auto opened = reopen();
    if (opened)
        return;
    const ErrorKind kind = opened.error().kind;
    if (kind == ErrorKind::NotARegister || kind == ErrorKind::Damaged)
        refuse(ErrorKind::ChainBroken, QStringLiteral("#register-replaced"), m_path);
    throw StorageError{opened.error()};
}

void Database::noteOwnWrite()
{
    if (!isFile() || sqlite3_get_autocommit(m_handle) == 0)
        return; // or only a part of what will be written
    const FileLook now = lookAt(m_path);
    if (!m_look.there || now.isSameFile(m_look))
        m_look = now;
}

Result<void> Database::reopen()
{
    closeHandle();
    try {
        openExisting();
        protect();
        limitTime(0);
    } catch (const StorageError& caught) {
        closeHandle();
        return tl::unexpected(caught.error);
    }
    auto settled = m_durable ? makeDurable() : Result<void>();
    if (!settled)
        closeHandle();
    return settled;
}

} // namespace ireg::storage
