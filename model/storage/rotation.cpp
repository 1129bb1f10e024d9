// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/rotation.h"

#include "model/base/utc.h"
#include "model/storage/backup.h"
#include "model/storage/journal.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sys/stat.h>

#include <algorithm>
#include <set>

namespace ireg::storage
{

namespace
{

constexpr qint64 anHour = 3'600'000;
constexpr qint64 aDay = 24 * anHour;

QString stampOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, utcZone)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
}

std::optional<qint64> timeOf(const QString& stamp, const char* timeForm)
{
    // Apart, because together they would be local time, and a zone's skipped hour is no local time.
    const QDate date = QDate::fromString(stamp.section(u'T', 0, 0), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(stamp.section(u'T', 1), QLatin1String(timeForm));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, utcZone).toMSecsSinceEpoch();
}

/// Where the journal of a copy ends; 0 where it can't be read, so that another copy is due.
qint64 seqOf(const QString& path)
{
    auto copy = Database::open(path, Access::Read);
    qint64 seq = 0;
    if (copy)
        (void)(*copy)->read([&] { seq = Journal(**copy).head().seq; });
    return seq;
}

void addCopies(std::vector<StoredCopy>& found, const QDir& folder, const QString& pattern)
{
    for (const QFileInfo& file : folder.entryInfoList({pattern}, QDir::Files | QDir::NoSymLinks)) {
        const bool beforeStep = file.fileName().contains(QLatin1String(".before-version-"));
        const auto made = beforeStep ? timeOf(file.fileName().section(u'-', -1), "HHmmss'Z'")
                                     : timeOf(file.completeBaseName(), "HHmmsszzz'Z'");
        if (made)
            found.push_back({file.filePath(), *made, beforeStep});
    }
}

} // namespace

std::vector<StoredCopy> superfluous(std::vector<StoredCopy> copies, qint64 nowMs)
{
    std::ranges::sort(copies, std::greater<>(), &StoredCopy::madeMs);
    std::set<qint64> days;
    std::set<qint64> weeks;
    std::vector<StoredCopy> gone;
    for (const StoredCopy& copy : copies) {
        const bool newest = &copy == &copies.front();
        const qint64 age = nowMs - copy.madeMs;
        if (copy.beforeStep) {
            if (age > 60 * aDay && !newest)
                gone.push_back(copy);
            continue;
        }
        // Counted back from now, so that "the last 7 days" needs no calendar.
        const bool daily = age < 7 * aDay && days.insert(age / aDay).second;
        const bool weekly = age < 28 * aDay && weeks.insert(age / (7 * aDay)).second;
        if (!daily && !weekly && !newest)
            gone.push_back(copy);
    }
    return gone;
}

bool isCopyDue(qint64 eventsSince, qint64 newestMs, qint64 nowMs)
{
    return eventsSince > 50 || (eventsSince > 0 && nowMs - newestMs > 12 * anHour);
}

QString copiesFolder(const QString& registerPath)
{
    return registerPath + QStringLiteral(".backups");
}

std::vector<StoredCopy> storedCopies(const QString& registerPath)
{
    std::vector<StoredCopy> found;
    const QFileInfo file(registerPath);
    addCopies(found, QDir(copiesFolder(registerPath)), QStringLiteral("*.ireg"));
    addCopies(found, file.dir(), file.fileName() + QStringLiteral(".before-version-*"));
    std::ranges::sort(found, {}, &StoredCopy::madeMs);
    return found;
}

Result<QString> backUpIfDue(Database& source, qint64 nowMs)
{
    Head head;
    if (const auto read = source.read([&] { head = Journal(source).head(); }); !read)
        return tl::unexpected(read.error());
    const std::vector<StoredCopy> before = storedCopies(source.path());
    const qint64 since = head.seq - (before.empty() ? 0 : seqOf(before.back().path));
    if (!isCopyDue(since, before.empty() ? 0 : before.back().madeMs, nowMs))
        return QString();
    const QString folder = copiesFolder(source.path());
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && !QFileInfo(folder).isDir())
        return failed(ErrorKind::Io, QStringLiteral("#folder-unmade"), folder);
    const QString target = folder + u'/' + stampOf(nowMs) + QStringLiteral(".ireg");
    if (auto made = backUp(source, target); !made)
        return tl::unexpected(made.error());
    for (const StoredCopy& copy : superfluous(storedCopies(source.path()), nowMs))
        QFile::remove(copy.path);
    return target;
}

} // namespace ireg::storage
