// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lastseen.h"

#include "model/base/ownfolder.h"
#include "model/base/regularfile.h"
#include "model/base/temporaryfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <sys/stat.h>

#include <algorithm>
#include <vector>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr char seenForm[] = "incident-register seen 1";
constexpr qsizetype mostPlaces = 32;
constexpr qsizetype largest = 16 * 1024;
constexpr std::size_t mostRegisters = 1000;

/// A place by its hash: where a register lies is nobody else's business.
QByteArray placeHash(const QString& path)
{
    return storage::Sha256::of(path.toUtf8()).toHex().left(32);
}

/// The lines after the first; none where the file is not of this form.
QList<QByteArray> linesOf(const QString& path)
{
    const auto text = beginningOf(path, largest);
    if (!text)
        return {};
    QList<QByteArray> lines = text->split('\n');
    if (lines.takeFirst() != seenForm)
        return {};
    lines.removeAll(QByteArray());
    return lines;
}

std::optional<Head> headIn(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    bool ok = false;
    const Head head{.seq = words.value(1).toLongLong(&ok),
                    .hash = QByteArray::fromHex(words.value(2))};
    const bool sound = ok && head.seq > 0 && head.hash.size() == storage::Sha256::size;
    return sound ? std::optional(head) : std::nullopt;
}

/// Not flushed: what a power cut takes is an older note or none.
bool replace(const QString& path, const QByteArray& bytes)
{
    auto file = TemporaryFile::beside(path);
    return file && file->write(bytes) && file->giveName(Existing::Replace);
}

/// Some more than has to be, since to tell which are the oldest takes longer than all else here.
void forgetOldest(const QString& folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Unsorted);
    if (static_cast<std::size_t>(files.size()) < mostRegisters)
        return;
    std::vector<std::pair<qint64, QString>> aged;
    for (const QFileInfo& file : files)
        aged.emplace_back(file.lastModified().toMSecsSinceEpoch(), file.filePath());
    std::ranges::sort(aged);
    aged.resize(aged.size() - mostRegisters * 9 / 10);
    for (const auto& [changed, path] : aged)
        QFile::remove(path);
}

} // namespace

LastSeen LastSeen::ofUser()
{
    const QString folder = stateFolder();
    if (folder.isEmpty())
        return LastSeen(QString());
    ::mkdir(QFile::encodeName(folder + u"/seen"_s).constData(), S_IRWXU);
    return LastSeen(folder + u"/seen"_s);
}

/// The uuid comes from the register, which may be anybody's: it is a file's name only as what it
/// should be.
QString LastSeen::fileOf(const Register& open) const
{
    static const QRegularExpression form(u"\\A[0-9a-f-]{36}\\z"_s);
    const QString uuid = open.profile().uuid;
    return m_folder.isEmpty() || !form.match(uuid).hasMatch() ? QString() : m_folder + u'/' + uuid;
}

std::optional<Head> LastSeen::seenAt(const Register& open) const
{
    const QByteArray place = placeHash(open.path());
    for (const QByteArray& line : linesOf(fileOf(open))) {
        if (line.startsWith(place))
            return headIn(line);
    }
    return std::nullopt;
}

std::optional<Error> LastSeen::difference(const Register& open) const
{
    const auto found = compared(open);
    if (found)
        return *found;
    return found.error().kind == ErrorKind::ChainBroken ? std::optional(found.error())
                                                        : std::nullopt;
}

Result<std::optional<Error>> LastSeen::compared(const Register& open) const
{
    const auto seen = seenAt(open);
    if (!seen)
        return std::nullopt;
    Head head;
    QByteArray there;
    const auto read = open.read([&](storage::Database& database) {
        storage::Journal journal(database);
        head = journal.head();
        if (const auto event = journal.at(seen->seq))
            there = event->hash;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (there == seen->hash)
        return std::nullopt;
    const QString detail = head.seq < seen->seq
        ? u"#older-than-seen %1 %2"_s.arg(head.seq).arg(seen->seq)
        : u"#not-as-seen %1"_s.arg(seen->seq);
    return Error{ErrorKind::ChainBroken, detail, open.path()};
}

void LastSeen::note(const Register& open)
{
    const auto head = open.head();
    if (!head || *head == m_noted || open.flaw())
        return;
    if (const auto found = compared(open); !found || *found)
        return;
    if (keep(open, *head))
        m_noted = *head;
}

void LastSeen::accept(const Register& open)
{
    if (const auto head = open.head(); head && keep(open, *head))
        m_noted = *head;
}

bool LastSeen::keep(const Register& open, const Head& head) const
{
    const QString path = fileOf(open);
    if (path.isEmpty())
        return false;
    const QByteArray place = placeHash(open.path());
    QList<QByteArray> lines = linesOf(path);
    if (lines.isEmpty())
        forgetOldest(m_folder);
    const QByteArray line = place + ' ' + QByteArray::number(head.seq) + ' ' + head.hash.toHex();
    if (lines.value(0) == line)
        return true;
    lines.removeIf([&place](const QByteArray& other) { return other.startsWith(place); });
    lines.prepend(line);
    lines.prepend(seenForm);
    return replace(path, lines.mid(0, mostPlaces + 1).join('\n') + '\n');
}

} // namespace ireg
