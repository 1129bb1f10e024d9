// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace ireg::storage
{

/// Some of a register's incidents, by their ids. A bit each: half a million hits of one letter are
/// gathered without being sorted.
class IncidentSet final
{
public:
    void add(qint64 id);
    bool contains(qint64 id) const;
    /// Keeps those that are in the other set too.
    void keep(const IncidentSet& other);
    qint64 count() const;
    /// From the lowest on.
    std::vector<qint64> ids() const;

private:
    std::vector<bool> m_has;
    qint64 m_count = 0;
};

} // namespace ireg::storage
