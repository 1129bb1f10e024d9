// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/demo.h"

#include "model/demo/player.h"

#include <QTemporaryDir>

namespace ireg
{

Result<void> makeDemo(const QString& path, Language language, const QDateTime& nowUtc)
{
    const auto script = demo::readScript(language, nowUtc);
    if (!script)
        return tl::unexpected(script.error());
    // Played aside and copied as a verified backup: what appears under `path` is whole.
    const QTemporaryDir aside;
    if (!aside.isValid())
        return failed(ErrorKind::Io, aside.errorString(), aside.path());
    demo::Player player(aside.filePath(QStringLiteral("demo.ireg")));
    if (const auto played = player.play(*script); !played)
        return played;
    const auto open = player.opened(script->steps.front().by);
    if (!open)
        return tl::unexpected(open.error());
    if (const auto drained = (*open)->drainSearch(1'000'000); !drained)
        return drained;
    return (*open)->backUp(path);
}

} // namespace ireg
