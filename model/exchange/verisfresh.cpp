// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/imported.h"
#include "model/exchange/veriscodes.h"
#include "model/exchange/verisexport.h"
#include "model/language/entrywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

const QString unknown = u"Unknown"_s;

QJsonObject dateJson(const When& when)
{
    const QDate day = dateOf(when);
    QJsonObject date{{u"year"_s, day.year()}};
    if (when.precision != Precision::Year)
        date.insert(u"month"_s, day.month());
    if (when.precision != Precision::Year && when.precision != Precision::Month)
        date.insert(u"day"_s, day.day());
    return date;
}

QJsonObject duration(const std::optional<When>& from, const std::optional<When>& to)
{
    if (!from || !to || to->ms < from->ms)
        return {};
    const double hours = static_cast<double>(to->ms - from->ms) / 3'600'000.0;
    return {{u"unit"_s, u"Hours"_s}, {u"value"_s, hours}};
}

/// VERIS demands the year of the incident; where nobody knows it, that of the noticing.
QJsonObject timeline(const Incident& incident)
{
    const When start = incident.occurredFrom.value_or(
        incident.noticed.value_or(incident.recorded.value_or(When{})));
    QJsonObject timeline{{u"incident"_s, dateJson(start)}};
    const auto put = [&timeline](const QString& name, const QJsonObject& length) {
        if (!length.isEmpty())
            timeline.insert(name, length);
    };
    put(u"discovery"_s, duration(incident.occurredFrom, incident.noticed));
    put(u"containment"_s, duration(incident.noticed, incident.contained));
    return timeline;
}

bool touched(const std::optional<Level>& level)
{
    return level && *level != Level::None;
}

QJsonObject varieties(const QString& variety)
{
    return {{u"variety"_s, QJsonArray{variety}}};
}

QJsonObject confidentiality(const Incident& incident)
{
    QJsonObject object{{u"data_disclosure"_s,
                        dataDisclosureFor(incident.disclosure.value_or(Disclosure::Unknown))}};
    if (incident.dataRecords)
        object.insert(u"data_total"_s, *incident.dataRecords);
    if (!incident.dataCategories.isEmpty())
        object.insert(u"notes"_s, incident.dataCategories);
    return object;
}

QString availabilityVariety(const Incident& incident)
{
    if (incident.kind == Kind::ServiceInterruption)
        return u"Interruption"_s;
    if (incident.kind == Kind::ReducedQuality)
        return u"Degradation"_s;
    return incident.kind == Kind::AssetLoss ? u"Loss"_s : unknown;
}

QJsonObject attributes(const Incident& incident)
{
    QJsonObject attributes;
    if (incident.disclosure || incident.kind == Kind::DataBreach
        || touched(incident.confidentiality))
        attributes.insert(u"confidentiality"_s, confidentiality(incident));
    if (touched(incident.integrity))
        attributes.insert(u"integrity"_s, varieties(unknown));
    QJsonObject availability = varieties(availabilityVariety(incident));
    if (incident.serviceMinutes)
        availability.insert(
            u"duration"_s,
            QJsonObject{{u"unit"_s, u"Minutes"_s}, {u"value"_s, *incident.serviceMinutes}});
    if (touched(incident.availability) || availabilityVariety(incident) != unknown)
        attributes.insert(u"availability"_s, availability);
    return attributes;
}

QJsonObject discovery(const Incident& incident)
{
    const Discovery found = discoveryFor(incident.detectedBy.value_or(Detection::Unknown));
    if (found.how.isEmpty())
        return {{found.who, true}};
    return {{found.who, varieties(found.how)}};
}

QJsonObject victim(const Dossier& dossier)
{
    QJsonArray countries;
    for (const QString& code : dossier.incident.countries.split(u',', Qt::SkipEmptyParts))
        countries.append(code.trimmed());
    if (countries.isEmpty())
        countries.append(unknown);
    return {{u"victim_id"_s, dossier.profile.organisation},
            {u"country"_s, countries},
            {u"employee_count"_s, unknown},
            {u"industry"_s, u"000000"_s},
            {u"government"_s, QJsonArray{unknown}}};
}

QJsonObject assets(const Dossier& dossier)
{
    QJsonObject object{{u"assets"_s, QJsonArray{QJsonObject{{u"variety"_s, unknown}}}},
                       {u"cloud"_s, QJsonArray{unknown}}};
    QStringList names;
    for (const Affected& one : dossier.affected) {
        const auto item = dossier.items.find(one.item.value);
        names.append(item == dossier.items.end() ? one.name : item->second.name);
    }
    names.removeAll(QString());
    if (!names.isEmpty())
        object.insert(u"notes"_s, names.join(u"; "_s));
    return object;
}

/// VERIS wants a note where it is not known who acted, or how.
QJsonObject unknownParty()
{
    return {{u"unknown"_s, QJsonObject{{u"notes"_s, u"not recorded"_s}}}};
}

/// What happened, in words; why the record was corrected is no event.
QJsonArray eventChain(const Dossier& dossier)
{
    const RecordType& type = typeOf<TimelineEntry>();
    const Field& text = *type.find(codeOf<&TimelineEntry::text>());
    QJsonArray chain;
    for (const TimelineEntry& entry : dossier.timeline) {
        if (isNoteOnRecord(entry.source))
            continue;
        const QString words = entryWords(Language::English, type, rowOf(entry), text);
        chain.append(QJsonObject{{u"summary"_s, words.isEmpty() ? entry.text : words}});
    }
    return chain;
}

QJsonObject plus(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    QJsonObject plus{{u"master_id"_s, outsideIdentity(dossier.profile, incident, dossier.sources)},
                     {u"title"_s, incident.title}};
    if (incident.recorded)
        plus.insert(u"created"_s, incident.recorded->utc().toString(Qt::ISODate));
    std::optional<When> sent;
    for (const Notification& notification : dossier.notifications) {
        if (reached(notification) && (!sent || *notification.sent < *sent))
            sent = notification.sent;
    }
    if (sent)
        plus.insert(u"timeline"_s, QJsonObject{{u"notification"_s, dateJson(*sent)}});
    if (const QJsonArray chain = eventChain(dossier); !chain.isEmpty())
        plus.insert(u"event_chain"_s, chain);
    return plus;
}

void insertTexts(QJsonObject& object, const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const auto put = [&object](const QString& name, const QString& text) {
        if (!text.isEmpty())
            object.insert(name, text);
    };
    put(u"campaign_id"_s, incident.groupName);
    put(u"reference"_s, incident.externalReferences.split(u'\n').join(u"; "_s));
    QStringList changes;
    for (const Lesson& lesson : dossier.lessons)
        changes.append(lesson.change.isEmpty() ? lesson.statement : lesson.change);
    put(u"corrective_action"_s, changes.join(u'\n'));
    if (incident.confidence) {
        QString word = codeText(*incident.confidence);
        word[0] = word[0].toUpper();
        object.insert(u"confidence"_s, word);
    }
    if (!incident.impact.isEmpty())
        object.insert(u"impact"_s,
                      QJsonObject{{u"overall_rating"_s, unknown}, {u"notes"_s, incident.impact}});
}

} // namespace

QByteArray verisAfresh(const Dossier& dossier)
{
    const Incident& incident = dossier.incident;
    const QString certainty = securityIncidentFor(incident.disposition);
    QJsonObject object{
        {u"incident_id"_s, outsideIdentity(dossier.profile, incident, dossier.sources)},
        {u"schema_version"_s, u"1.4.1"_s},
        {u"source_id"_s, u"incident-register"_s},
        {u"security_incident"_s, certainty.isEmpty() ? u"Suspected"_s : certainty},
        {u"summary"_s, incident.summary.isEmpty() ? incident.title : incident.summary},
        {u"timeline"_s, timeline(incident)},
        {u"victim"_s, victim(dossier)},
        {u"actor"_s, unknownParty()},
        {u"action"_s, unknownParty()},
        {u"asset"_s, assets(dossier)},
        {u"discovery_method"_s, discovery(incident)},
        {u"plus"_s, plus(dossier)}};
    if (const QJsonObject touchedOnes = attributes(incident); !touchedOnes.isEmpty())
        object.insert(u"attribute"_s, touchedOnes);
    insertTexts(object, dossier);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace ireg::exchange
