// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/remains.h"

#include <QtEndian>

#include <sys/stat.h>

#include <algorithm>
#include <bit>
#include <limits>

namespace ireg::storage
{

namespace
{

constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
constexpr quint32 logMagic = 0x377f0682; // the last bit says how sums are made
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;

bool isSize(qint64 size, qint64 least)
{
    return size >= least && size <= 65536 && std::has_single_bit(quint64(size));
}

/// Opening anything else could wait for ever.
void openRegular(QFile& file)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(file.fileName());
    if (lstat(name.constData(), &status) == 0 && S_ISREG(status.st_mode))
        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// SQLite writes it last, with the count of records, and only then touches the file. Cut off within
/// it the journal asks for nothing, but still counts as one.
bool startsWithMagic(QByteArrayView header)
{
    const QByteArrayView begin = header.first(std::min(header.size(), journalMagic.size()));
    const auto [differs, other] = std::ranges::mismatch(begin, journalMagic);
    return differs != begin.begin()
        && std::all_of(differs, begin.end(), [](char byte) { return byte == '\0'; });
}

quint32 sumOfRecord(quint32 sum, QByteArrayView page)
{
    for (qsizetype at = page.size() - 200; at > 0; at -= 200)
        sum += static_cast<quint8>(page[at]);
    return sum;
}

qint64 roundedUp(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

QString journalOf(const QString& path)
{
    return path + QLatin1String(companionEndings[0]);
}

QString logOf(const QString& path)
{
    return path + QLatin1String(companionEndings[1]);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0;
}

bool isDatabase(QByteArrayView header)
{
    return header.size() >= headerSize && header.startsWith(databaseMagic);
}

qint64 pageSizeOf(QByteArrayView header)
{
    const qint64 size = numberAt(header, 16) >> 16;
    return size == 1 ? 65536 : size;
}

RollbackJournal::RollbackJournal(const QString& path) : m_file(path)
{
    openRegular(m_file);
    const QByteArray header = read(0, 28);
    const qint64 sector = numberAt(header, 20);
    const qint64 pageSize = numberAt(header, 24);
    if (!startsWithMagic(header) || !isSize(sector, 32) || !isSize(pageSize, 512))
        return;
    m_pages = numberAt(header, 16);
    m_sector = sector;
    m_pageSize = pageSize;
}

bool RollbackJournal::isPending()
{
    const QByteArray first = read(0, 1);
    return !first.isEmpty() && first.front() != '\0';
}

QByteArray RollbackJournal::read(qint64 at, qint64 size)
{
    return m_file.isOpen() && m_file.seek(at) ? m_file.read(size) : QByteArray();
}

/// The records behind one header. Gives where the next header is, or a place behind the end where
/// SQLite would stop.
qint64 RollbackJournal::usePages(qint64 at, const UsePage& use)
{
    constexpr qint64 end = std::numeric_limits<qint64>::max();
    const QByteArray header = read(at, 28);
    const qint64 recordSize = 4 + m_pageSize + 4;
    const quint32 lockPage = quint32(0x40000000 / m_pageSize) + 1;
    qint64 count = numberAt(header, 8);
    if (at + m_sector > m_file.size() || !header.startsWith(journalMagic))
        return end;
    at += m_sector;
    if (count == 0xffffffff)
        count = (m_file.size() - at) / recordSize;
    for (qint64 i = 0; i < count; ++i, at += recordSize) {
        const QByteArray record = read(at, recordSize);
        if (record.size() < recordSize)
            return end;
        const quint32 page = numberAt(record, 0);
        const QByteArrayView content = QByteArrayView(record).sliced(4, m_pageSize);
        if (page == 0 || page == lockPage
            || sumOfRecord(numberAt(header, 12), content) != numberAt(record, 4 + m_pageSize))
            return end;
        if (page <= m_pages)
            use(page, content);
    }
    return roundedUp(at, m_sector);
}

void RollbackJournal::forEachPage(const UsePage& use)
{
    for (qint64 at = 0; m_pageSize > 0 && at < m_file.size();)
        at = usePages(at, use);
}

std::optional<QByteArray> RollbackJournal::page(quint32 number)
{
    std::optional<QByteArray> found;
    forEachPage([&](quint32 page, QByteArrayView content) {
        if (page == number)
            found = content.toByteArray();
    });
    return found;
}

WriteAheadLog::WriteAheadLog(const QString& path) : m_file(path)
{
    openRegular(m_file);
    m_header = m_file.isOpen() ? m_file.read(logHeaderSize) : QByteArray();
    const qint64 pageSize = numberAt(m_header, 8);
    Sum sum;
    sum.add(QByteArrayView(m_header).first(std::min<qsizetype>(24, m_header.size())),
            (numberAt(m_header, 0) & 1U) != 0);
    if ((numberAt(m_header, 0) & ~1U) == logMagic && isSize(pageSize, 512)
        && sum.first == numberAt(m_header, 24) && sum.second == numberAt(m_header, 28))
        m_pageSize = pageSize;
}

void WriteAheadLog::Sum::add(QByteArrayView bytes, bool bigEndian)
{
    const auto word = [&](qsizetype at) {
        return bigEndian ? qFromBigEndian<quint32>(bytes.data() + at)
                         : qFromLittleEndian<quint32>(bytes.data() + at);
    };
    for (qsizetype at = 0; at + 8 <= bytes.size(); at += 8) {
        first += word(at) + second;
        second += word(at + 4) + first;
    }
}

/// Every frame that hangs together with those before it, whether it is committed or not.
void WriteAheadLog::forEachFrame(const std::function<void(QByteArrayView frame)>& use)
{
    if (m_pageSize == 0 || !m_file.seek(logHeaderSize))
        return;
    const bool bigEndian = (numberAt(m_header, 0) & 1U) != 0;
    Sum sum{numberAt(m_header, 24), numberAt(m_header, 28)};
    while (true) {
        const QByteArray frame = m_file.read(frameHeaderSize + m_pageSize);
        if (frame.size() < frameHeaderSize + m_pageSize || numberAt(frame, 0) == 0
            || frame.mid(8, 8) != m_header.mid(16, 8))
            return;
        sum.add(QByteArrayView(frame).first(8), bigEndian);
        sum.add(QByteArrayView(frame).sliced(frameHeaderSize), bigEndian);
        if (sum.first != numberAt(frame, 16) || sum.second != numberAt(frame, 20))
            return;
        use(frame);
    }
}

qint64 WriteAheadLog::pages()
{
    if (m_frames >= 0)
        return m_pages;
    m_frames = 0;
    qint64 seen = 0;
    forEachFrame([&](QByteArrayView frame) {
        ++seen;
        if (const quint32 committed = numberAt(frame, 4); committed != 0) {
            m_frames = seen;
            m_pages = committed;
        }
    });
    return m_pages;
}

void WriteAheadLog::forEachPage(const UsePage& use)
{
    pages();
    qint64 seen = 0;
    forEachFrame([&](QByteArrayView frame) {
        if (++seen <= m_frames)
            use(numberAt(frame, 0), frame.sliced(frameHeaderSize));
    });
}

std::optional<QByteArray> WriteAheadLog::page(quint32 number)
{
    std::optional<QByteArray> found;
    forEachPage([&](quint32 page, QByteArrayView content) {
        if (page == number)
            found = content.toByteArray();
    });
    return found;
}

} // namespace ireg::storage
