// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/dossier/references.h"
#include "model/report/plainvoice.h"

namespace ireg::report
{

/// The voice of a report on one incident: it knows who and what the incident's records refer to.
class Voice final : public PlainVoice
{
public:
    Voice(const Dossier& dossier, const ReportContext& context)
        : PlainVoice(context, dossier.profile.zone), d(dossier), i(dossier.incident),
          m_reference(toldReferences(dossier))
    {
    }

    const Dossier& d;
    const Incident& i;

    QString person(Id<Person> person) const; ///< "Name, role"
    QString actor(Id<Person> person) const;  ///< the role, or the name where none is recorded
    /// Any described value as the chapters say such a one; empty where it says nothing.
    QString value(const RecordType& type, const Field& field, const void* record) const;

private:
    ReferenceText m_reference;
};

} // namespace ireg::report
