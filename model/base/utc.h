// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace ireg
{

/// UTC for whoever makes a QDateTime or asks a date for its start.
// Qt 6.4 takes a Qt::TimeSpec there; Qt 6.5 and later deprecate that and have a light QTimeZone.
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
inline constexpr auto utcZone = Qt::UTC;
#else
inline constexpr auto utcZone = QTimeZone::UTC;
#endif

} // namespace ireg
