// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/incident/affected.h"
#include "model/incident/provenance.h"
#include "model/lesson/lesson.h"
#include "model/organisation/organisation.h"
#include "model/timeline/timeline.h"

#include <QHash>
#include <QStringList>
#include <QUuid>

#include <vector>

namespace ireg
{

/// An incident from outside, with what belongs to it. Ids, reference, recording times and the
/// source's hash are given by the register that takes it.
struct ImportedIncident
{
    Incident incident;
    SourceRecord source;
    QByteArray bytes; ///< the source's text of this incident, exactly
    std::vector<Affected> affected;
    std::vector<Tag> tags;
    std::vector<TimelineEntry> timeline;
    std::vector<Notification> notifications;
    std::vector<CostLine> costs;
    std::vector<Lesson> lessons;
};

/// A record of another register, with the id it had there.
struct ImportedRecord
{
    const RecordType* type = nullptr;
    qint64 id = 0;
    Row row;
    std::optional<Error> fault; ///< why it can't be taken over
};

/// A register as it was written by this program.
struct ImportedRegister
{
    QString uuid, organisation;
    std::vector<ImportedRecord> records;
    QHash<QByteArray, QByteArray> content; ///< bytes by SHA-256
    std::vector<Error> warnings;           ///< what was passed over
};

/// The identity under which an incident of this register goes out; the same at every export, and
/// known again when it comes back.
inline QString outsideIdentity(const RegisterProfile& profile, const Incident& incident)
{
    return QUuid::createUuidV5(QUuid(profile.uuid), incident.reference)
        .toString(QUuid::WithoutBraces);
}

} // namespace ireg
