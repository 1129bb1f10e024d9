// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/continuity.h"

#include "model/storage/glance.h"

namespace ireg
{

using storage::Journal;

void Continuity::begin()
{
    if (m_known.seq != 0)
        return;
    m_openings = m_database.openings();
    m_known = Journal(m_database).head();
}

void Continuity::mustBeOurs() const
{
    const bool anew = m_database.openings() != m_openings;
    const bool ours = (!anew || storage::hasKnownForm(m_database))
        && (m_known.seq == 0 || Journal(m_database).head() == m_known || holds(m_known));
    if (!ours)
        storage::refuse(
            ErrorKind::ChainBroken, QStringLiteral("#register-replaced"), m_database.path());
}

void Continuity::mustBeOursIfReopened() const
{
    if (m_database.openings() != m_openings)
        mustBeOurs();
}

void Continuity::mustGoOn()
{
    mustBeOurs();
    m_openings = m_database.openings();
    m_expected = Journal(m_database).head();
}

bool Continuity::holds(const storage::Head& known) const
{
    const auto event = Journal(m_database).at(known.seq);
    return event && event->hash == known.hash;
}

} // namespace ireg
