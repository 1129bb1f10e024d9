// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/register.h"

#include "model/base/text.h"
#include "model/base/zone.h"
#include "model/register/decisions.h"
#include "model/register/flaw.h"
#include "model/register/foureyes.h"
#include "model/register/history.h"
#include "model/register/input.h"
#include "model/register/naming.h"
#include "model/register/profilecheck.h"
#include "model/storage/backup.h"
#include "model/storage/glance.h"
#include "model/storage/opening.h"
#include "model/storage/rotation.h"
#include "model/storage/search.h"
#include "model/storage/undo.h"
#include "model/storage/verifysearch.h"

#include <QUuid>

#include <algorithm>

namespace ireg
{

using namespace storage;

namespace
{

When whenNow(const Clock& clock, const QString& zone)
{
    return {.ms = clock.now().toMSecsSinceEpoch(), .zone = zone, .precision = Precision::Exact};
}

RegisterProfile newProfile(const NewRegister& facts, const When& now)
{
    RegisterProfile profile;
    profile.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.created = now;
    profile.organisation = facts.organisation;
    profile.zone = facts.zone;
    profile.jurisdictions = facts.jurisdictions;
    profile.schemaVersion = Schema::shipped().version();
    return profile;
}

bool changesProfile(const Change& change)
{
    return change.type->is<RegisterProfile>();
}

/// Turns a Result's error into the exception that rolls the transaction back.
void orThrow(const Result<void>& result)
{
    if (!result)
        throw StorageError{result.error()};
}

} // namespace

Register::Register(std::unique_ptr<Database> database, Author author, const Clock& clock)
    : m_database(std::move(database)), m_author(std::move(author)), m_clock(clock),
      m_continuity(*m_database)
{
}

Register::~Register() = default;

Result<std::unique_ptr<Register>> Register::create(const QString& path,
                                                   const NewRegister& facts,
                                                   const Author& author,
                                                   const Clock& clock)
{
    const RegisterProfile profile = newProfile(facts, whenNow(clock, facts.zone));
    if (const auto sound = checkProfile(profile); !sound)
        return tl::unexpected(sound.error());
    auto file = fileFor(path);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto filled = fill(file->path(), profile, author, clock); !filled)
        return tl::unexpected(Error{filled.error().kind, filled.error().detail, path});
    if (const auto named = giveName(*file, path); !named)
        return tl::unexpected(named.error());
    auto opened = open(path, Access::Write, author, clock);
    if (!opened)
        return failed(ErrorKind::Io, QStringLiteral("#made-unread ") + opened.error().detail, path);
    return opened;
}

/// A whole register in an empty file, which has no name yet.
Result<void> Register::fill(const QString& path,
                            const RegisterProfile& profile,
                            const Author& author,
                            const Clock& clock)
{
    auto database = Database::create(path);
    if (!database)
        return tl::unexpected(database.error());
    Register made(std::move(*database), author, clock);
    const auto built = made.m_database->write([&] { Schema::shipped().build(*made.m_database); });
    if (!built)
        return built;
    if (const auto settled = made.m_database->makeDurable(); !settled)
        return settled;
    const auto written = made.run(
        {.verb = "created", .at = profile.created.ms, .session = 0, .undoes = {}},
        [&](Door& door) -> Result<void> {
            door.put(profile);
            return {};
        });
    return written ? Result<void>() : tl::unexpected(written.error());
}

Result<std::unique_ptr<Register>> Register::open(const QString& path,
                                                 Access access,
                                                 const Author& author,
                                                 const Clock& clock)
{
    auto database = openRegister(path, access, clock.now().toMSecsSinceEpoch());
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Register> opened(new Register(std::move(*database), author, clock));
    if (const auto loaded = opened->load(); !loaded)
        return tl::unexpected(loaded.error());
    if (const auto looked = opened->look(); !looked)
        return tl::unexpected(looked.error());
    if (access == Access::Write && opened->m_flaw)
        return tl::unexpected(*opened->m_flaw);
    return opened;
}

Result<void> Register::load()
{
    return m_database->read([this] {
        const auto stored = Projection(*m_database).load(typeOf<RegisterProfile>(), 1);
        const auto profile = stored
            ? recordOf<RegisterProfile>(stored->id, stored->revision, stored->row)
            : std::nullopt;
        if (!profile)
            refuse(ErrorKind::Damaged, QStringLiteral("#own-record-missing"));
        m_profile = *profile;
        m_continuity.begin();
    });
}

Result<void> Register::look()
{
    const auto found = glance(*m_database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        m_flaw = errorOf(**found, path());
    return {};
}

const QString& Register::path() const
{
    return m_database->path();
}

bool Register::writable() const
{
    return m_database->access() == Access::Write && zoneKnown();
}

bool Register::zoneKnown() const
{
    return isZoneName(m_profile.zone);
}

/// Where nobody can tell what a local time means, only a zone that is known may be written; and
/// none that is not, not by an undoing either. A restoring takes the register as it is.
Result<void> Register::checkZone(Door& door) const
{
    const bool own = std::ranges::any_of(door.changes(), changesProfile);
    if ((zoneKnown() && !own) || door.header().verb == "restored")
        return {};
    const auto profile = door.find<RegisterProfile>({1});
    if (!profile || isZoneName(profile->zone))
        return {};
    if (profile->zone == m_profile.zone)
        return failed(
            ErrorKind::ReadOnly, QStringLiteral("#zone-unknown ") + profile->zone, path());
    return checkZoneName(profile->zone, QStringLiteral("zone"));
}

const std::vector<Error>& Register::notices() const
{
    return m_database->notices();
}

void Register::workAs(const QString& name)
{
    const QString kept = oneLine(name);
    if (kept.isEmpty() || kept == m_author.name)
        return;
    m_author.name = kept;
    m_session = 0;
}

When Register::now() const
{
    return whenNow(m_clock, zoneKnown() ? m_profile.zone.text() : QStringLiteral("UTC"));
}

QDate Register::today() const
{
    return dateOf(now());
}

void Register::beginSession(const When& now)
{
    if (m_session != 0)
        return;
    Door door(*m_database, {.verb = "session", .at = now.ms, .session = 0, .undoes = {}});
    Session session;
    session.person = personNamed(door, m_author.name);
    session.device = m_author.device;
    session.zone = now.zone;
    session.program = m_author.program;
    m_session = door.put(session).value;
    door.confirm();
}

Result<qint64> Register::act(QByteArrayView verb, const Work& work)
{
    return run({.verb = verb.toByteArray(), .at = now().ms, .session = 0, .undoes = {}}, work);
}

Result<qint64> Register::undo(std::optional<qint64> action)
{
    return undo(action, {});
}

Result<qint64> Register::undo(std::optional<qint64> action, const QString& reason)
{
    const auto newest = action ? Result<qint64>(*action) : newestAction(*this);
    if (!newest)
        return tl::unexpected(newest.error());
    const qint64 target = *newest;
    return run({.verb = "undone", .at = now().ms, .session = 0, .undoes = target},
               [this, target, &reason](Door& door) -> Result<void> {
                   undoAction(door, target);
                   if (!reason.trimmed().isEmpty())
                       noteUndoing(*this, door, target, reason.trimmed());
                   return {};
               });
}

Result<qint64> Register::run(ActionHeader header, const Work& work)
{
    if (m_database->access() != Access::Write)
        return failed(ErrorKind::ReadOnly, QStringLiteral("#opened-for-reading"), path());
    if (m_flaw)
        return tl::unexpected(*m_flaw);
    qint64 action = 0;
    std::vector<Change> changes;
    Head expected;
    const qint64 sessionBefore = m_session;
    const bool creating = header.verb == "created";
    const auto done = attempt([&] {
        if (!creating)
            beginSession(now());
        header.session = m_session;
        Door door(*m_database, header, m_typed);
        orThrow(work(door));
        if (door.action() == 0)
            return Ending::RollBack;
        orThrow(checkZone(door));
        askSecondPerson(*this, door);
        door.confirm();
        action = door.action();
        changes = door.changes();
        expected = door.head();
        m_continuity.expect(expected);
        return Ending::Commit;
    });
    if (!done || action == 0)
        m_session = sessionBefore;
    if (!done) {
        if (action == 0 || !survivedCommit(expected))
            return tl::unexpected(done.error());
        m_continuity.confirm();
    }
    if (action == 0)
        return 0;
    if (std::ranges::any_of(changes, changesProfile)) {
        if (const auto loaded = load(); !loaded)
            return tl::unexpected(loaded.error());
    }
    forgetTyped(changes);
    for (const auto& listener : m_listeners)
        listener(changes);
    return action;
}

Result<void> Register::write(const std::function<void()>& work)
{
    return attempt([&] {
        work();
        return Ending::Commit;
    });
}

Result<void> Register::attempt(const std::function<Ending()>& work)
{
    if (m_flaw)
        return tl::unexpected(*m_flaw);
    auto done = m_database->attempt([&] {
        m_continuity.mustGoOn();
        return work();
    });
    if (done)
        m_continuity.confirm();
    else
        noteReplaced(done.error());
    return done;
}

void Register::noteReplaced(const Error& error)
{
    if (error.detail == QLatin1String("#register-replaced"))
        m_flaw = error;
}

void Register::forgetTyped(const std::vector<Change>& changes)
{
    for (const Change& change : changes) {
        std::erase_if(m_typed, [&change](const Draft& one) {
            const bool own = one.place.record == change.type->name && one.place.id == change.id;
            return own ? std::ranges::find(change.fields, one.place.field) != change.fields.end()
                       : one.place.field.startsWith(QByteArray(change.type->name).append('.'));
        });
    }
}

/// After a COMMIT that reported failure only the file knows whether it happened, and only a new
/// connection reads the file.
bool Register::survivedCommit(const Head& expected)
{
    if (!m_database->reopen())
        return false;
    bool found = false;
    const auto looked = m_database->read([&] {
        const auto event = Journal(*m_database).at(expected.seq);
        found = event && event->hash == expected.hash;
    });
    return looked.has_value() && found;
}

Result<void> Register::read(const std::function<void(Database&)>& work) const
{
    return m_database->read([&] {
        m_continuity.mustBeOursIfReopened();
        work(*m_database);
    });
}

bool Register::yielding(const std::function<bool()>& wanted,
                        const std::function<void()>& work) const
{
    return m_database->yielding(wanted, work);
}

/// For what reads the database past read().
Result<void> Register::stillOurs() const
{
    return read([](Database&) {});
}

Result<std::optional<Error>> Register::flawOf(Id<Incident> incident) const
{
    if (m_flaw)
        return m_flaw;
    const auto found = glanceAt(*m_database, incident.value);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? std::optional(errorOf(**found, path())) : std::nullopt;
}

Result<Head> Register::checkChain(const Head& from, qint64 most) const
{
    return walkChain(*m_database, from, most);
}

Result<Verdict> Register::verify(const std::optional<Head>& anchor, const Progress& progress) const
{
    if (const auto ours = stillOurs(); !ours)
        return tl::unexpected(ours.error());
    auto verdict = storage::verify(*m_database, anchor, progress);
    if (!verdict || verdict->cancelled)
        return verdict;
    const auto search = verifySearch(*m_database);
    if (!search)
        return tl::unexpected(search.error());
    verdict->findings.insert(verdict->findings.end(), search->begin(), search->end());
    return verdict;
}

Result<void> Register::backUp(const QString& target) const
{
    const auto ours = stillOurs();
    return ours ? storage::backUp(*m_database, target) : ours;
}

Result<TemporaryFile> Register::copyFor(const QString& target) const
{
    if (const auto ours = stillOurs(); !ours)
        return tl::unexpected(ours.error());
    return storage::copyFor(*m_database, target);
}

Result<QString> Register::backUpIfDue() const
{
    if (const auto ours = stillOurs(); !ours)
        return tl::unexpected(ours.error());
    return storage::backUpIfDue(*m_database, m_clock.now().toMSecsSinceEpoch());
}

Result<Head> Register::head() const
{
    Head head;
    const auto done = read([&](Database& database) { head = Journal(database).head(); });
    if (!done)
        return tl::unexpected(done.error());
    return head;
}

Result<void> Register::keepDraft(const DraftPlace& place,
                                 const QString& text,
                                 const std::optional<Value>& seen)
{
    if (!writable())
        return failed(ErrorKind::ReadOnly, QStringLiteral("#opened-for-reading"), path());
    if (text.size() > longestText)
        return failed(ErrorKind::Invalid,
                      QStringLiteral("#too-long %1").arg(text.size()),
                      QString::fromUtf8(place.field));
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    std::erase_if(m_typed, [&place](const Draft& one) { return one.place == place; });
    m_typed.push_back({place, text, now});
    return write([&] { Drafts(*m_database).keep(place, text, seen, now); });
}

Result<std::vector<Draft>> Register::drafts() const
{
    std::vector<Draft> found;
    const auto done = read([&](Database& database) { found = Drafts(database).all(); });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

Result<void> Register::dropDraft(const DraftPlace& place)
{
    if (!writable())
        return failed(ErrorKind::ReadOnly, QStringLiteral("#opened-for-reading"), path());
    std::erase_if(m_typed, [&place](const Draft& one) { return one.place == place; });
    return write([&] { Drafts(*m_database).drop(place); });
}

Result<qint64> Register::drainSearch(qint64 most)
{
    if (!writable())
        return 0;
    qint64 drained = 0;
    const auto done = write([&] { drained = SearchIndex(*m_database).drain(most); });
    if (!done)
        return tl::unexpected(done.error());
    return drained;
}

Result<qint64> Register::outsideVersion()
{
    if (const auto there = m_database->stillThere(); !there)
        return tl::unexpected(there.error());
    qint64 version = 0;
    const auto done = m_database->read([&] {
        m_continuity.mustGoOn();
        version = (m_database->openings() << 32) + m_database->dataVersion();
    });
    if (!done) {
        noteReplaced(done.error());
        return tl::unexpected(done.error());
    }
    m_continuity.confirm();
    return version;
}

void Register::onChange(std::function<void(const std::vector<Change>&)> listener)
{
    m_listeners.push_back(std::move(listener));
}

} // namespace ireg
