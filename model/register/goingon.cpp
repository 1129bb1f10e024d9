// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/register.h"
#include "model/storage/glance.h"

namespace ireg
{

using namespace storage;

Result<void> Register::look()
{
    const auto found = glance(*m_database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        m_flaw = errorOf(**found, path());
    return {};
}

/// Inside a transaction: the file still holds the journal that was last seen here, maybe with more
/// at its end. A program that knows nothing of locks can have put anything in its place.
void Register::mustGoOn()
{
    mustBeOurs();
    m_openings = m_database->openings();
    m_confirmed = Journal(*m_database).head();
}

void Register::mustBeOurs() const
{
    const bool anew = m_database->openings() != m_openings;
    Journal journal(*m_database);
    const auto holds = [&](const Head& known) {
        const auto event = journal.at(known.seq);
        return event && event->hash == known.hash;
    };
    const bool ours = (!anew || hasKnownForm(*m_database))
        && (m_known.seq == 0 || journal.head() == m_known || holds(m_known));
    if (!ours)
        refuse(ErrorKind::ChainBroken, QStringLiteral("#register-replaced"), path());
}

Result<void> Register::write(const std::function<void()>& work)
{
    return attempt([&] {
        work();
        return storage::Ending::Commit;
    });
}

Result<void> Register::attempt(const std::function<storage::Ending()>& work)
{
    if (m_flaw)
        return tl::unexpected(*m_flaw);
    auto done = m_database->attempt([&] {
        mustGoOn();
        return work();
    });
    if (done)
        m_known = m_confirmed;
    else if (done.error().detail == QLatin1String("#register-replaced"))
        m_flaw = done.error();
    return done;
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

Error errorOf(const Finding& finding, const QString& path)
{
    Error error{.kind = ErrorKind::ChainBroken, .detail = {}, .place = path};
    const RecordType* type = recordType(finding.record);
    if (finding.kind == "file-damaged")
        error.kind = ErrorKind::Damaged;
    else if (finding.seq != 0 && finding.kind.startsWith("event-"))
        error.detail = u'#' + QString::fromLatin1(finding.kind) + u' '
            + QString::number(finding.seq);
    else if (type && finding.recordId != 0 && type->find(finding.field))
        error.detail = QStringLiteral("#value-differs %1 %2 %3")
                           .arg(QLatin1String(type->name))
                           .arg(finding.recordId)
                           .arg(QString::fromLatin1(finding.field));
    else if (type && finding.recordId != 0)
        error.detail = QStringLiteral("#record-differs %1 %2")
                           .arg(QLatin1String(type->name))
                           .arg(finding.recordId);
    return error;
}

Result<Head> Register::checkChain(const Head& from, qint64 most) const
{
    return walkChain(*m_database, from, most);
}

Result<qint64> Register::outsideVersion()
{
    if (const auto there = m_database->stillThere(); !there)
        return tl::unexpected(there.error());
    qint64 version = 0;
    const auto done = m_database->read([&] {
        mustGoOn();
        version = (m_database->openings() << 32) + m_database->dataVersion();
    });
    if (!done && done.error().detail == QLatin1String("#register-replaced"))
        m_flaw = done.error();
    if (!done)
        return tl::unexpected(done.error());
    m_known = m_confirmed;
    return version;
}

} // namespace ireg
