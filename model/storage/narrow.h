// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/description.h"
#include "model/storage/database.h"

#include <QByteArrayList>

#include <bitset>
#include <vector>

namespace ireg::storage
{

/// Which fields of a record may say something: a bit for each.
using Said = std::bitset<64>;

/// Reads some fields of the records of a type. Records are written over and over, and what is
/// empty before and after is let be: a register of many duties would otherwise spend its time on
/// making and freeing what mostly says nothing.
template <Described Record> class Narrow
{
public:
    /// `tail`: what follows FROM and the table.
    Narrow(Database& database, const QByteArrayList& codes, const QByteArray& tail)
        : m_statement(database.cached(selection(codes) + tail)), m_reset(m_statement)
    {
        for (const QByteArray& code : codes)
            m_fields.push_back(typeOf<Record>().find(code));
        Q_ASSERT(m_fields.size() <= Said().size());
    }

    Statement& statement() { return m_statement; }
    /// Writes the row's fields into the record; `said` is of the same record, at first all true.
    void take(Record& record, Said& said)
    {
        record.id.value = m_statement.integer(0);
        for (std::size_t at = 0; at < m_fields.size(); ++at) {
            const int column = static_cast<int>(at) + 1;
            const bool says = !m_statement.null(column);
            if (says || said[at])
                m_fields[at]->write(&record, m_statement.borrowed(column));
            said[at] = says;
        }
    }

private:
    static QByteArray selection(const QByteArrayList& codes)
    {
        return "SELECT id, \"" + codes.join("\", \"") + "\" FROM " + typeOf<Record>().name + ' ';
    }

    Statement& m_statement;
    Reset m_reset;
    std::vector<const Field*> m_fields;
};

} // namespace ireg::storage
