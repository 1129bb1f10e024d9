// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/demo.h"

#include "model/base/temporaryfile.h"
#include "model/demo/player.h"

#include <QDir>
#include <QFileInfo>

namespace ireg
{

namespace
{

/// Each of some hundred steps is flushed as in any register. In memory a flush is free, so that a
/// slow disk does not make a newcomer wait.
QString aside()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath()
                                                                 : QDir::tempPath();
    return folder + QStringLiteral("/demo");
}

} // namespace

Result<void> makeDemo(const QString& path, Language language, const QDateTime& nowUtc)
{
    const auto script = demo::readScript(QStringLiteral(":/demo"), language, nowUtc);
    if (!script)
        return tl::unexpected(script.error());
    // Played aside and copied as a verified backup: what appears under `path` is whole.
    const auto place = TemporaryFile::beside(aside());
    if (!place)
        return tl::unexpected(place.error());
    demo::Player player(place->path() + QStringLiteral(".ireg"));
    if (const auto played = player.play(*script); !played)
        return played;
    const auto open = player.opened(script->steps.front().by);
    if (!open)
        return tl::unexpected(open.error());
    if (const auto drained = (*open)->drainSearch(1'000'000); !drained)
        return tl::unexpected(drained.error());
    return (*open)->backUp(path);
}

} // namespace ireg
