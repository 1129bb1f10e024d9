// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <deque>

namespace ireg
{

/// One value that was given through an open register, with what it belongs to in words that need
/// no register to be read.
struct GivenValue
{
    When at;
    QString verb;
    QByteArray record;
    QString reference; ///< of the incident, or of the record where it belongs to none
    QByteArray field;
    Value value;
    QString named; ///< whom or what a reference means
};

/// The last changes that were made through a register since it was opened, kept in memory: what
/// can still be saved once the file was overwritten. At most 2,000 values.
class RecentWork final
{
public:
    /// From here on changes count.
    void begin(const Register& open);
    /// Takes over what was changed since the last call; of a large import the newest 500 events.
    void note(const Register& open);
    /// Oldest first.
    const std::deque<GivenValue>& values() const { return m_values; }

private:
    void take(storage::Database& database, const storage::Event& event, const QString& zone);

    qint64 m_upTo = 0;
    std::deque<GivenValue> m_values;
};

} // namespace ireg
