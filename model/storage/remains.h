// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/databasefile.h"

#include <QFile>

#include <functional>
#include <optional>

namespace ireg::storage
{

QString journalOf(const QString& path);
QString logOf(const QString& path);

/// A big-endian number of SQLite's file formats; 0 beyond the end.
quint32 numberAt(QByteArrayView bytes, qsizetype at);
/// The first page begins with this many bytes of header.
inline constexpr qsizetype headerSize = 100;
/// Offsets in the header, as SQLite's file format names them (section 1.3).
inline constexpr qsizetype writeVersionAt = 18;
inline constexpr qsizetype changeCounterAt = 24;
inline constexpr qsizetype pagesAt = 28;
inline constexpr qsizetype schemaCookieAt = 40;
inline constexpr qsizetype applicationAt = 68;
bool isDatabase(QByteArrayView header);
qint64 pageSizeOf(QByteArrayView header);

using UsePage = std::function<void(quint32 page, QByteArrayView content)>;

/// A rollback journal: the pages as they were before a change that was not finished (section 3 of
/// the format). Only what SQLite would roll back is given.
class RollbackJournal final
{
public:
    /// Nothing where it is no regular file or can't be read.
    explicit RollbackJournal(const QString& path);

    bool isReadable() const { return m_file.isOpen(); }
    /// Otherwise SQLite takes no notice of it.
    bool isPending();
    /// The number of pages before the change, and their size; 0 where this is no journal.
    qint64 pages() const { return m_pages; }
    qint64 pageSize() const { return m_pageSize; }
    void forEachPage(const UsePage& use);
    std::optional<QByteArray> page(quint32 number);

private:
    QByteArray read(qint64 at, qint64 size);
    qint64 usePages(qint64 at, const UsePage& use);

    QFile m_file;
    qint64 m_pages = 0;
    qint64 m_pageSize = 0;
    qint64 m_sector = 0;
};

/// A write-ahead log: the pages as they are after changes that were not copied into the file yet
/// (section 4). Only what is committed is given.
class WriteAheadLog final
{
public:
    explicit WriteAheadLog(const QString& path);

    bool isReadable() const { return m_file.isOpen(); }
    /// 0 where this is no log.
    qint64 pageSize() const { return m_pageSize; }
    /// The number of pages after the newest commit; 0 where there is none.
    qint64 pages();
    void forEachPage(const UsePage& use);
    std::optional<QByteArray> page(quint32 number);

private:
    struct Sum
    {
        quint32 first = 0;
        quint32 second = 0;
        void add(QByteArrayView bytes, bool bigEndian);
    };
    void forEachFrame(const std::function<void(QByteArrayView frame)>& use);

    QFile m_file;
    QByteArray m_header;
    qint64 m_pageSize = 0;
    qint64 m_frames = -1; ///< to the newest commit; -1: not counted yet
    qint64 m_pages = 0;
};

} // namespace ireg::storage
