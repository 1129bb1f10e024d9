// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/sieve.h"
#include "ui/itemmodels/registercolumns.h"

namespace ireg
{

/// What the register table reads, on the register's thread. Belongs to that thread.
class RegisterReading final
{
public:
    struct Answer
    {
        std::shared_ptr<const std::vector<qint64>> ids; ///< in order; not copied, they can be many
        std::vector<Sifted::Group> groups = {};         ///< of the ids; empty: not grouped
        std::vector<qint64> found; ///< by condition, as Sifted; empty where nothing was sifted
        std::vector<ListedIncident> lines;
        RegisterCounts counts;
    };
    /// `wanted`: the lines to read beside it; none: the first ones.
    Result<Answer> answer(Register& open,
                          const SieveQuestion& question,
                          const std::vector<qint64>& wanted);
    Result<std::vector<qint64>> found(Register& open, const SieveQuestion& question);
    /// What is read once somebody looks at a line; with `rows` the incident's fields too.
    std::vector<RegisterLine> wholeLines(const Register& open,
                                         const std::vector<qint64>& ids,
                                         bool rows);

private:
    Sieve m_sieve;
};

std::vector<ListedIncident> listedLines(const Register& open, const std::vector<qint64>& ids);

} // namespace ireg
