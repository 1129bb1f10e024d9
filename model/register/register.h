// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/dossier/dossier.h"
#include "model/register/continuity.h"
#include "model/storage/door.h"
#include "model/storage/draft.h"
#include "model/storage/verify.h"

#include <functional>
#include <memory>

namespace ireg
{

class TemporaryFile;

// What of storage is in the door's own contract; nobody above says `storage::`.
using storage::Access;
using storage::Change;
using storage::Door;
using storage::Draft;
using storage::DraftPlace;
using storage::DraftState;
using storage::Finding;
using storage::Head;
using storage::Verdict;

/// What `new` asks for.
struct NewRegister
{
    QString organisation;
    QString zone = QStringLiteral("UTC"); ///< IANA id
    QString jurisdictions;                ///< codes, separated by commas
};

/// Whom changes are recorded as; never an authentication.
struct Author
{
    QString name;
    QString device;
    QString program;
};

/// An open register: the one door for change, and the reads. Belongs to one thread. A failed
/// call has changed nothing.
class Register final
{
public:
    static Result<std::unique_ptr<Register>> create(const QString& path,
                                                    const NewRegister& facts,
                                                    const Author& author,
                                                    const Clock& clock);
    /// Refuses what is no register. Checks the history in bounded time (model/storage/glance):
    /// where it does not hold together the register opens for reading alone, with a flaw().
    static Result<std::unique_ptr<Register>> open(const QString& path,
                                                  Access access,
                                                  const Author& author,
                                                  const Clock& clock);
    ~Register();

    const QString& path() const;
    bool writable() const;
    /// What a person should know about its opening; model/language has words for each.
    const std::vector<Error>& notices() const;
    const Author& author() const { return m_author; }
    /// From the next change on, changes are recorded as this person's, in a session of their own.
    /// The name is kept on one line; an empty one changes nothing.
    void workAs(const QString& name);
    const RegisterProfile& profile() const { return m_profile; }
    QTimeZone zone() const { return zoneOf(m_profile.zone); }
    /// False where this machine has no rules for the register's zone: it can be read, times count
    /// as UTC, and nothing but another zone is written.
    bool zoneKnown() const;
    QDate today() const;
    /// The present as it is recorded: exact, in the register's zone where that is known.
    When now() const;

    using Work = std::function<Result<void>(Door&)>;
    /// One action: any number of records, all or nothing, undone as one. Gives its number, or 0
    /// where nothing changed. `verb` names it for ever.
    Result<qint64> act(QByteArrayView verb, const Work& work);
    Result<qint64> undo(std::optional<qint64> action);
    /// The same, with a reason that is kept on the timeline of each incident it touches.
    Result<qint64> undo(std::optional<qint64> action, const QString& reason);

    Result<void> read(const std::function<void(storage::Database&)>& work) const;
    /// Several questions at one moment: whatever `work` asks is answered from one state of the
    /// file. Gives its Result.
    template <class Work> auto atOnce(const Work& work) const -> decltype(work())
    {
        std::optional<decltype(work())> answer;
        const auto done = read([&](storage::Database&) { answer = work(); });
        return done ? std::move(*answer) : tl::unexpected(done.error());
    }
    /// While `work` runs, what it reads ends with Cancelled once `wanted` says so; gives whether it
    /// did. What it writes is never cut short.
    bool yielding(const std::function<bool()>& wanted, const std::function<void()>& work) const;
    Result<Verdict> verify(const std::optional<Head>& anchor,
                           const storage::Progress& progress = {}) const;
    /// What was found wrong with the history; nothing is written through a register with a flaw.
    const std::optional<Error>& flaw() const { return m_flaw; }
    /// Takes over what was found wrong elsewhere, as by a whole verification.
    void distrust(const Error& flaw) { m_flaw = flaw; }
    /// The flaw() or, where there is none, what is wrong with the records of this incident.
    Result<std::optional<Error>> flawOf(Id<Incident> incident) const;
    /// Whether at most so many events after `from` hang together; gives where it came to.
    Result<Head> checkChain(const Head& from, qint64 most) const;
    Result<void> backUp(const QString& target) const;
    /// The same, but without its name (model/storage/backup).
    Result<TemporaryFile> copyFor(const QString& target) const;
    /// On closing: a verified copy beside the register where one is due (model/storage/rotation),
    /// and its path; empty where none was.
    Result<QString> backUpIfDue() const;
    Result<Head> head() const;
    /// Keeps half-typed text, outside the history, until its field is saved. At most longestText.
    Result<void> keepDraft(const DraftPlace& place,
                           const QString& text,
                           const std::optional<Value>& seen = std::nullopt);
    Result<std::vector<Draft>> drafts() const;
    Result<void> dropDraft(const DraftPlace& place);
    /// Changes when another connection has written to the file. Missing where the file is no longer
    /// at its place, ChainBroken where it does not go on from what was last seen through here.
    Result<qint64> outsideVersion();
    /// Half-typed texts that were to be kept through here and not dropped since.
    const std::vector<Draft>& typed() const { return m_typed; }
    /// Brings the search index on by at most so many events, all of them where it is -1; gives how
    /// many. A reader leaves that to the next writer.
    Result<qint64> drainSearch(qint64 most);

    /// Called after each commit with what it changed.
    void onChange(std::function<void(const std::vector<Change>&)> listener);

private:
    Register(std::unique_ptr<storage::Database> database, Author author, const Clock& clock);
    static Result<void> fill(const QString& path,
                             const RegisterProfile& profile,
                             const Author& author,
                             const Clock& clock);
    Result<void> load();
    Result<void> look();
    void noteReplaced(const Error& error);
    Result<void> stillOurs() const;
    void forgetTyped(const std::vector<Change>& changes);
    Result<void> write(const std::function<void()>& work);
    Result<void> attempt(const std::function<storage::Ending()>& work);
    void beginSession(const When& now);
    Result<qint64> run(storage::ActionHeader header, const Work& work);
    bool survivedCommit(const Head& expected);
    Result<void> checkZone(Door& door) const;

    std::unique_ptr<storage::Database> m_database;
    Author m_author;
    const Clock& m_clock;
    Continuity m_continuity;
    RegisterProfile m_profile;
    std::optional<Error> m_flaw;
    std::vector<Draft> m_typed;
    qint64 m_session = 0;
    std::vector<std::function<void(const std::vector<Change>&)>> m_listeners;
};

} // namespace ireg
