// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"
#include "model/register/register.h"
#include "model/storage/incidentlist.h"
#include "model/storage/undo.h"
#include "model/timeline/metrics.h"

namespace ireg
{

using storage::ListedIncident;
using storage::ReportedIncident;

struct ListQuery
{
    Filter where;
    QString sort = QStringLiteral("reference"); ///< a field; a leading - turns the order
    qint64 limit = 0;                           ///< 0: all
};

Result<std::vector<ListedIncident>> listIncidents(const Register& open, const ListQuery& query);

/// The same incidents with what a report says of them.
Result<std::vector<ReportedIncident>> reportedIncidents(const Register& open,
                                                        const ListQuery& query);

/// The ids of the same incidents in the same order.
Result<std::vector<qint64>> incidentIds(const Register& open, const ListQuery& query);

/// How many there are, whatever is shown.
struct RegisterCounts
{
    qint64 incidents = 0, notClosed = 0, lessons = 0;
};
Result<RegisterCounts> registerCounts(const Register& open);

ListedIncident listedIncident(const Register& open, Id<Incident> incident);

/// The incident with this reference (case-blind); NotFound otherwise.
Result<Id<Incident>> incidentByReference(const Register& open, const QString& reference);
Result<Dossier> dossier(const Register& open, Id<Incident> incident);

/// Facts and chain head of the same moment.
struct DossierAtHead
{
    Dossier dossier;
    Head head;
};
Result<DossierAtHead> dossierAtHead(const Register& open, Id<Incident> incident);

/// A public id such as A-7, or an incident's reference, as record type and number.
struct RecordRef
{
    const RecordType* type = nullptr;
    qint64 id = 0;
};
Result<RecordRef> recordRef(const Register& open, const QString& text);
Result<storage::StoredRow> storedRow(const Register& open, RecordRef ref);
/// All of a type, in the order of their ids.
Result<std::vector<storage::StoredRow>> storedRows(const Register& open, const RecordType& type);

/// One field changed by one event, as the journal says it.
struct HistoryLine
{
    qint64 seq = 0, action = 0;
    When at;
    QString by, verb, record, recordId, field;
    std::optional<qint64> undoes;
    bool erased = false;
    bool assumed = false; ///< of a new record: nobody said it, every such record begins with it
    Value value;
};
struct HistoryQuery
{
    std::optional<RecordRef> of; ///< an incident: with everything that belongs to it
    QString field;
};
Result<std::vector<HistoryLine>> history(const Register& open, const HistoryQuery& query);

/// What an action was about; of an undoing, what it took back.
struct ActionGist
{
    qint64 action = 0;
    QString verb;
    QByteArray record;
    QString reference; ///< of the record, or of the incident it belongs to
    std::vector<QByteArray> fields;
};
Result<ActionGist> gistOf(const Register& open, qint64 action);
/// The action that undoing without a number would take back; NotFound where there is none.
Result<qint64> newestAction(const Register& open);

struct SearchHit
{
    QString type; ///< incident, lesson, action
    QString reference;
    double score = 0;        ///< larger is better; 0: newest first, since the words are too common
    ListedIncident incident; ///< the incident that the hit is or belongs to
    QString title;
};
/// Words are ANDed, "phrases" hold together, word* is a prefix; accents and case don't matter.
Result<std::vector<SearchHit>> search(Register& open, const QString& text, qint64 limit);
/// The incidents that the words are found in or in what belongs to them; not in any order.
Result<std::vector<qint64>> incidentsWith(Register& open, const QString& words);
/// Incidents and lessons that share the rarest words of the text, best first.
Result<std::vector<SearchHit>> similar(Register& open,
                                       const QString& text,
                                       qint64 limit,
                                       Id<Incident> but);

/// The incidents noticed in a period, both days included; an invalid day leaves it open.
Result<StatisticsFacts> statisticsFacts(const Register& open, QDate from, QDate to);

template <Described Record> Result<std::vector<Record>> all(const Register& open)
{
    std::vector<Record> records;
    const auto done = open.read([&](storage::Database& database) {
        records = storage::Projection(database).records<Record>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return records;
}

/// The bytes kept under a SHA-256.
Result<QByteArray> content(const Register& open, const QByteArray& sha256);

} // namespace ireg
