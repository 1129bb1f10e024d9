// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace ireg
{

/// Where the time comes from; tests bring their own.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present, in UTC.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace ireg
