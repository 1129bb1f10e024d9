// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

struct sqlite3;
struct sqlite3_file;

namespace ireg::storage
{

/// The files beside it that SQLite would take for a file's journal, log or index of a log; an empty
/// one it takes for none.
QStringList companionsOf(const QString& path);
/// Whether a journal that says something lies beside it.
bool hasJournal(const QString& path);
/// Whether a file or folder may be written to; one that nobody may write to stays as it is, whoever
/// asks.
bool isWritable(const QString& path);
/// Whether SQLite could roll an interrupted change back there.
bool isRecoverableInPlace(const QString& path);

/// Throws AlreadyExists where a new register of that name would meet what another one left, or
/// would itself be taken for what belongs to another.
void refuseRemains(const QString& path);
/// Gives files other names, which say when they were last written; a note for each.
std::vector<Error> setAside(const QStringList& companions);

/// The file as SQLite opened it, descriptors of our own would give up its locks when they close;
/// null in memory.
sqlite3_file* fileOf(sqlite3* handle);
/// Its first bytes; fewer where it is shorter than a header.
QByteArray headerOf(sqlite3* handle);

enum class Remains {
    Nothing,     ///< that matters, or a living writer's
    Interrupted, ///< SQLite brings the file in order, where it may write
    Strange      ///< another file's: SQLite would destroy this one with it
};

/// Looks at what lies beside an open file before SQLite does. Nobody can begin to write or to roll
/// back while it lives. Throws Locked where that is not to be had within 3 seconds.
class Recovery final
{
public:
    Recovery(sqlite3* handle, QString path);
    ~Recovery();
    Recovery(const Recovery&) = delete;
    Recovery& operator=(const Recovery&) = delete;

    bool isAny(Remains kind) const { return m_journal == kind || m_log == kind; }
    QStringList strange() const;
    /// The whole database as SQLite would bring it in order, without what is strange.
    QByteArray image() const;

private:
    bool hasWriter() const;
    Remains lookAtJournal() const;
    Remains lookAtLog() const;
    QByteArray content() const;

    sqlite3_file* m_file;
    QString m_path;
    QByteArray m_header;
    Remains m_journal = Remains::Nothing;
    Remains m_log = Remains::Nothing;
};

} // namespace ireg::storage
