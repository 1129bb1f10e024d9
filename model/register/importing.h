// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/imported.h"
#include "model/register/register.h"

#include <QHash>
#include <QSet>

namespace ireg
{

/// What becomes of a source whose identity is held already with other bytes.
enum class OnRepeat {
    Skip,    ///< nothing
    Revise,  ///< the newer one counts; what was edited in the register since stays as it is
    Separate ///< it becomes an incident of its own
};

/// Reads a source that is held once more: what an import made of it.
using Reread = std::function<std::optional<ImportedIncident>(const SourceRecord& source,
                                                             const QByteArray& bytes)>;

struct ImportPlan
{
    QString source; ///< as it was named; an import that was stopped goes on under it
    QString format;
    OnRepeat onRepeat = OnRepeat::Skip;
    Reread reread; ///< for Revise
    bool dryRun = false;
    std::size_t batchSize = 500;
};

/// The run that the plan's import writes under: a new one, or one of this source that was stopped,
/// so that undo finds all of it.
Result<ImportRun> startedRun(const Register& open, const ImportPlan& plan);

enum class Taken { Added, Revised, Repeated };

/// An import: incidents taken over in batches, each batch one action, all under one ImportRun
/// that is undone as a whole. A source that is held byte for byte is always Repeated. Belongs to
/// the register's thread; finish() or lose what waits.
class Importing final
{
public:
    struct Refusal
    {
        QString source; ///< the file name
        Error error;
    };

    static Result<Importing> begin(Register& open, ImportPlan plan);

    /// Says what becomes of the incident; it is written with its batch.
    Result<Taken> take(ImportedIncident one);
    /// Writes the last batch and marks the import as complete. Nothing is written where nothing
    /// was new.
    Result<void> finish();
    /// Incidents that could not be written although `take` had accepted them; each is whole
    /// outside the register.
    const std::vector<Refusal>& refused() const { return m_refused; }

private:
    struct Held
    {
        Id<Incident> incident;
        QString modified, fileName;
    };
    struct Waiting
    {
        ImportedIncident one;
        Id<Incident> revises;
    };

    Importing(Register& open, ImportPlan plan) : m_open(open), m_plan(std::move(plan)) {}
    Result<void> loadHeld();
    Result<void> loadOwn();
    void remember(const SourceRecord& source, Id<Incident> incident);
    bool isNewer(const SourceRecord& source, const Held& held) const;
    Result<void> queue(ImportedIncident one, Id<Incident> revises);
    Result<void> flush();
    Result<void> write(std::span<const Waiting> batch);
    void putRun(Door& door);
    Id<Incident> put(Door& door, const Waiting& waiting);
    void revise(Door& door, Id<Incident> id, const ImportedIncident& newer) const;

    Register& m_open;
    ImportPlan m_plan;
    ImportRun m_run;
    QSet<QByteArray> m_bytes;     ///< SHA-256 of every source that is held
    QSet<QString> m_own;          ///< identities of the incidents of this register
    QHash<QString, Held> m_known; ///< by folded identity: the newest
    std::vector<Waiting> m_waiting;
    qsizetype m_waitingBytes = 0;
    std::vector<Refusal> m_refused;
};

} // namespace ireg
