// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"

#include <QStringList>

namespace ireg::exchange
{

/// Who found an incident (external, internal, partner, other, unknown) and how, as VERIS says it.
struct Discovery
{
    QString who, how;
};

/// `Ext - customer`, as it was written before VERIS 1.3.3.
Discovery discoveryFromText(const QString& text);
Detection detectionOf(const Discovery& discovery);
/// A discovery_method that means this source; for incidents that VERIS has not described yet.
Discovery discoveryFor(Detection detection);

std::optional<Disposition> dispositionOf(const QString& securityIncident);
QString securityIncidentFor(Disposition disposition);
std::optional<Confidence> confidenceOf(const QString& confidence);
std::optional<Disclosure> disclosureOf(const QString& dataDisclosure);
QString dataDisclosureFor(Disclosure disclosure);
/// Whether the data could be read, from the states it was in: one unencrypted state is enough.
Answer encryptionOf(const QStringList& states);

/// What the kinds of an incident follow from.
struct KindFacts
{
    std::optional<Disclosure> disclosure;
    QStringList availability, errors; ///< varieties
    bool integrity = false;
};
/// All kinds that apply, the first is the primary one; never empty.
std::vector<Kind> kindsOf(const KindFacts& facts);

/// A date of which the day, or the month, or all may be missing.
struct PartialDate
{
    std::optional<qint64> year, month, day;
};
/// UTC, as exact as it is known; none for years outside 1950..2050. An impossible day drops to
/// the month. `complaint` says what was not taken.
struct DateReading
{
    std::optional<When> when;
    QString complaint;
};
DateReading readDate(const PartialDate& date);

/// A duration as VERIS counts it (a month has 30 days, a year 365), in milliseconds; nothing for
/// Never, NA, Unknown, and for what no life of a system lasts (over 200 years).
std::optional<qint64> durationMs(const QString& value, const QString& unit);

/// True for `1.3.4` and `1_3_4` against 1.3.3; false where it is no version.
bool isFrom(const QString& schemaVersion, int minor, int patch);

} // namespace ireg::exchange
