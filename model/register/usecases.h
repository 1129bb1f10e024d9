// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/gate.h"
#include "model/register/queries.h"

namespace ireg
{

/// What a use case made or changed.
struct Outcome
{
    qint64 id = 0;
    QString reference; ///< public id: INC-2026-0001, A-7
    qint64 revision = 0;
    qint64 action = 0; ///< 0: nothing had to change
    Row row = {};      ///< every field as it is now; empty where more than one record was changed
};

/// A field's code and the text typed for it; empty text clears the field.
struct Assignment
{
    QString field;
    QString text;
    /// What the field held when the text was typed, where the writer saw it: if it holds something
    /// else by now, that is a Conflict and nothing changes.
    std::optional<Value> seen = {};
};
using Assignments = std::vector<Assignment>;

/// Logs an incident: a title is enough. Noticed is now unless it is said; the number is of the
/// year it was noticed, in the register's zone.
Result<Outcome> logIncident(Register& open, const Assignments& facts);

/// Changes fields of one record, as one action. A field written once needs a reason to be
/// corrected; a severity other than the computed one needs a reason.
Result<Outcome> setFields(Register& open,
                          RecordRef ref,
                          const Assignments& facts,
                          const QString& reason);

/// Adds a record that belongs to an incident (null: to the register itself). Refuses records that
/// are not addable.
Result<Outcome> addRecord(Register& open,
                          const RecordType& type,
                          Id<Incident> incident,
                          const Assignments& facts);

/// Takes a record out that was added by mistake, with a reason that stays on the timeline; its
/// history stays. Refuses where another record names it, and records that are not addable.
Result<Outcome> removeRecord(Register& open, RecordRef ref, const QString& reason);
/// Takes records of the register itself out, as one action that can be undone: what people add to
/// it, holidays, clauses. No timeline asks why. Refuses where another record names one.
Result<Outcome> removeRegisterRecords(Register& open, const std::vector<RecordRef>& refs);

Result<Outcome> linkIncidents(Register& open,
                              Id<Incident> incident,
                              LinkKind kind,
                              Id<Incident> other);
Result<Outcome> linkLesson(Register& open, Id<Lesson> lesson, Id<Incident> incident);
Result<Outcome> approveReview(Register& open, Id<Incident> incident);
/// The review of the current cycle, made where there is none yet.
Result<Outcome> setReview(Register& open, Id<Incident> incident, const Assignments& facts);

/// A copy of a file as evidence. Up to the register's limit the bytes are kept; beyond it the
/// place and the hash.
Result<Outcome> addEvidence(Register& open, Id<Incident> incident, const QString& path);
/// Several files as one action: all of them, or none.
Result<std::vector<Outcome>> addEvidence(Register& open,
                                         Id<Incident> incident,
                                         const QStringList& paths);
Result<Outcome> addEvidenceBytes(Register& open,
                                 Id<Incident> incident,
                                 const QString& name,
                                 const QByteArray& bytes);
struct EvidenceCheck
{
    Evidence evidence;
    Answer agrees = Answer::Unknown; ///< Unknown: the original can't be read
};
Result<std::vector<EvidenceCheck>> checkEvidence(const Register& open);
/// Writes the bytes under a harmless name into a folder; never over another file. Gives the path.
Result<QString> extractEvidence(Register& open, Id<Evidence> evidence, const QString& folder);

/// Leaves the lowest open stage for the next, or enters `to`. Gaps need a reason, which is kept
/// with name and time; without one the error is Gate. Going back needs a reason.
Result<Outcome> advance(Register& open,
                        Id<Incident> incident,
                        std::optional<Stage> to,
                        const QString& reason);
/// What `advance` would need a reason for.
Result<std::vector<Gap>> gapsBefore(Register& open, Id<Incident> incident, std::optional<Stage> to);
Result<Outcome> holdWork(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> resumeWork(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> closeIncident(Register& open, Id<Incident> incident, const QString& reason);
Result<Outcome> reopenIncident(Register& open, Id<Incident> incident, const QString& reason);

} // namespace ireg
