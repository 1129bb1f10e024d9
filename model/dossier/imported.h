// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/error.h"
#include "model/incident/affected.h"
#include "model/incident/incident.h"
#include "model/incident/provenance.h"
#include "model/lesson/lesson.h"
#include "model/notification/notification.h"
#include "model/organisation/organisation.h"
#include "model/review/review.h"
#include "model/timeline/timeline.h"

#include <QHash>
#include <QStringList>

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

/// The format of a source record that says from which register an incident came; its identity is
/// that register's uuid, a slash and the number there. Such a source has no text.
inline constexpr QLatin1StringView registerSource{"register"};

/// The source whose text counts: of several the one taken last; null where there is none.
const SourceRecord* currentSource(const std::vector<SourceRecord>& sources);

/// The identity under which an incident goes out; the same at every export and in every register
/// that it came to, and known again when it comes back.
QString outsideIdentity(const RegisterProfile& profile,
                        const Incident& incident,
                        const std::vector<SourceRecord>& sources);
/// The same, of a register source's identity.
QString outsideIdentity(const QString& origin);

} // namespace ireg
