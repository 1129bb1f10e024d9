// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/listing.h"
#include "model/register/searching.h"

namespace ireg
{

/// What a list of incidents is narrowed by. Of the conditions on one field any will do, of each
/// field one must hold.
struct SieveQuestion
{
    QString words;                             ///< each must be found; empty: none
    std::vector<SpokenCode> spoken = {};       ///< what the codes are called where words are sought
    Filter where = {};                         ///< holds in any case
    std::vector<Filter::Term> conditions = {}; ///< at most 60
    quint64 on = 0;                            ///< bit i: the i-th condition is asked for
    QString sort = QStringLiteral("-reference");
    QString group = {}; ///< as in ListQuery
};

struct Sifted
{
    /// What is alike in the field that is grouped by, as SiftedIncident says it.
    struct Group
    {
        QByteArray key;
        qint64 count = 0;

        bool operator==(const Group&) const = default;
    };
    std::vector<qint64> ids;        ///< in order
    std::vector<Group> groups = {}; ///< of the ids, one after the other; empty: not grouped
    /// For each condition how many there would be with it instead of the others on its field.
    std::vector<qint64> counts;
};

/// Answers such questions about one register. Which incident meets which condition is kept until
/// the register changes, so that a word more costs its search alone.
class Sieve final
{
public:
    Result<Sifted> sift(Register& open, const SieveQuestion& question);
    /// What is due next of each incident, as of the register's last change.
    Result<std::shared_ptr<const NextDues>> dues(const Register& open);

private:
    Result<void> bringUpToDate(const Register& open, const SieveQuestion& question);
    Result<void> read(const Register& open, const SieveQuestion& question);

    storage::IncidentSearch m_search;
    SieveQuestion m_read; ///< what m_incidents was read for
    qint64 m_seq = -1, m_minute = -1, m_duesSeq = -1;
    std::vector<storage::SiftedIncident> m_incidents;
    std::shared_ptr<const NextDues> m_dues;
};

} // namespace ireg
