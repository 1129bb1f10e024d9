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
    std::vector<qint64> counts; ///< as many as conditions, or none: they were not counted
};

/// Answers such questions about one register. Which incident meets which condition is kept until
/// the register changes, so that a word more costs its search alone.
class Sieve final
{
public:
    Result<Sifted> sift(Register& open, const SieveQuestion& question);
    /// The same, but without the counts where they would have to be read anew.
    Result<Sifted> siftRows(Register& open, const SieveQuestion& question);
    /// What is due next of each incident, as of the register's last change.
    Result<std::shared_ptr<const NextDues>> dues(const Register& open);

private:
    /// What was read for one question, and when.
    struct Reading
    {
        SieveQuestion question = {};
        qint64 seq = -1, minute = -1;
        std::vector<storage::SiftedIncident> incidents = {};

        bool answers(const SieveQuestion& other, qint64 atSeq, qint64 atMinute) const;
    };
    Result<void> bringUpToDate(const Register& open, const SieveQuestion& question, Reading& known);
    Result<void> read(const Register& open, const SieveQuestion& question, Reading& into);
    Result<Sifted> siftFrom(const Reading& known, Register& open, const SieveQuestion& question);

    storage::IncidentSearch m_search;
    Reading m_counted; ///< with the conditions of the question
    Reading m_rows;    ///< without any
    qint64 m_duesSeq = -1;
    std::shared_ptr<const NextDues> m_dues;
};

/// What is asked for of the conditions, and what holds in any case, as one.
Filter asked(const SieveQuestion& question);

} // namespace ireg
