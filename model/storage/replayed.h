// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/field.h"

#include <deque>
#include <unordered_map>

namespace ireg::storage
{

/// What replay keeps of a field: a keyed hash, never the value.
struct ReplayedField
{
    quint64 mark = 0;    ///< 0: null
    qint64 readable = 0; ///< newest event that still shows it, 0: none
    // One word: a million events leave about ten million of these.
    quint64 seq : 47 = 0; ///< newest event that says it
    quint64 index : 16 = 0;
    quint64 erased : 1 = 0; ///< only its commitment is left, and no erasure event explains it yet

    /// Takes a new value; what could be read before stays known.
    void become(quint64 now, qint64 by, bool isErased)
    {
        mark = now;
        seq = static_cast<quint64>(by) & ((quint64{1} << 47U) - 1);
        erased = isErased ? 1U : 0U;
    }
};

struct ReplayedRecord
{
    qint64 id = 0;
    qint64 revision = 0; ///< events since the record came to be
    bool present = false;
    bool wasRemoved = false;
    bool hasRow = false;               ///< met in its table
    bool listed = false;               ///< met in removed_record
    std::vector<ReplayedField> fields; ///< those that were ever said, in the order of the type

    ReplayedField& field(std::size_t index);
    /// Null fields from here on, as where the record comes to be or goes.
    void clear();
};

/// The records of one type as the journal leaves them.
class ReplayedTable final
{
public:
    explicit ReplayedTable(const RecordType& type);

    const RecordType& type() const { return *m_type; }
    QByteArrayView name() const { return m_name; }
    /// The index of the field, or -1. Bodies say fields in the order of the type: looked for from
    /// `from` on first.
    int indexOf(QByteArrayView code, int from) const;

    ReplayedRecord& at(qint64 id);
    ReplayedRecord* find(qint64 id);
    std::deque<ReplayedRecord>& records() { return m_records; }

private:
    const RecordType* m_type;
    QByteArrayView m_name;
    std::vector<QByteArrayView> m_codes;
    std::deque<ReplayedRecord> m_records; ///< as they were met: nearly always id 1, 2, 3, ...
    std::unordered_map<qint64, std::size_t> m_elsewhere; ///< the place of all others
};

} // namespace ireg::storage
