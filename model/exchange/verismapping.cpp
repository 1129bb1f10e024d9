// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verismapping.h"

#include "model/base/text.h"

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestTitle = 80;

} // namespace

void VerisMapping::run()
{
    identity();
    narrative();
    classification();
    attributes();
    occurred();
    durations();
    discovery();
    notified();
    impact();
    victim();
    assets();
    actors();
    causes();
    references();
    steps();
    lessons();
    kinds();
    derivedTimes();
    title();
}

void VerisMapping::addTag(const QString& path, const QString& code)
{
    if (code.trimmed().isEmpty())
        return;
    Tag tag;
    const QString version = m_out.source.schemaVersion;
    tag.scheme = version.isEmpty() ? u"veris"_s : u"veris "_s + version;
    tag.path = path;
    tag.code = code;
    m_out.tags.push_back(std::move(tag));
}

void VerisMapping::tag(const Place& place)
{
    for (const QString& word : m_reader.texts(place))
        addTag(place.path, word);
}

void VerisMapping::tagWords(const Place& parent, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        tag(m_reader.at(parent, QLatin1String(name)));
}

void VerisMapping::entry(const QString& text, const QString& source)
{
    if (text.trimmed().isEmpty())
        return;
    TimelineEntry entry;
    entry.text = text;
    entry.source = source;
    m_out.timeline.push_back(std::move(entry));
}

void VerisMapping::affected(const QString& name,
                            const QString& effect,
                            std::optional<qint64> amount)
{
    if (name.trimmed().isEmpty())
        return;
    Affected one;
    one.name = name;
    one.effect = effect;
    one.amount = amount;
    m_out.affected.push_back(std::move(one));
}

void VerisMapping::identity()
{
    SourceRecord& source = m_out.source;
    source.schemaVersion = textAt(u"schema_version"_s);
    source.identity = textAt(u"incident_id"_s).trimmed();
    if (source.identity.isEmpty())
        m_reader.warn(u"incident_id"_s, u"#not-there"_s);
    source.modified = textAt(u"plus.modified"_s);
    m_out.incident.groupName = textAt(u"campaign_id"_s);
    m_out.incident.status = Status::Closed;
    m_out.incident.workflow = Workflow::None;
    tagWords(m_reader.root(), {"source_id", "targeted", "cost_corrective_action"});
}

void VerisMapping::narrative()
{
    m_out.incident.summary = textAt(u"summary"_s);
    entry(textAt(u"notes"_s), u"notes"_s);
    entry(textAt(u"discovery_notes"_s), u"discovery_notes"_s);
}

/// Never required of the source: the first sentence, else whom it hit and how, else the number.
void VerisMapping::title()
{
    QString title = textAt(u"plus.title"_s);
    if (title.trimmed().isEmpty())
        title = firstSentence(m_out.incident.summary.trimmed(), longestTitle);
    if (title.trimmed().isEmpty()) {
        QStringList parts{m_victim.trimmed(), m_firstAction};
        parts.removeAll(QString());
        title = firstSentence(parts.join(u": "_s), longestTitle);
    }
    if (title.trimmed().isEmpty())
        title = m_out.source.identity.isEmpty() ? m_out.source.fileName : m_out.source.identity;
    m_out.incident.title = displayText(title);
}

void VerisMapping::classification()
{
    const Place place = m_reader.at(u"security_incident"_s);
    const QString word = m_reader.text(place);
    const auto disposition = dispositionOf(word);
    if (!place)
        m_reader.warn(place.path, u"#not-there"_s);
    else if (!disposition)
        m_reader.warn(place.path, u"#unknown-code "_s + word.left(40));
    m_out.incident.disposition = disposition.value_or(Disposition::Undecided);
    const Place confidence = m_reader.at(u"confidence"_s);
    m_out.incident.confidence = confidenceOf(m_reader.text(confidence));
    if (confidence && !m_out.incident.confidence)
        tag(confidence);
}

void VerisMapping::attributes()
{
    const Place attribute = m_reader.at(u"attribute"_s);
    for (const char* name : {"confidentiality", "integrity", "availability"}) {
        const Place one = m_reader.at(attribute, QLatin1String(name));
        if (!one)
            continue;
        addTag(u"attribute"_s, QLatin1String(name));
        if (one.node->children.empty())
            m_reader.taken(one);
        tagWords(one, {"variety"});
    }
    confidentiality(m_reader.at(attribute, u"confidentiality"_s));
    m_kindFacts.integrity = bool(m_reader.at(attribute, u"integrity"_s));
    const Place availability = m_reader.at(attribute, u"availability"_s);
    m_kindFacts.availability = m_reader.texts(m_reader.at(availability, u"variety"_s));
    for (const Place& spell : m_reader.elements(m_reader.at(availability, u"duration"_s))) {
        const QString text = m_reader.text(m_reader.at(spell, u"value"_s));
        const QString unit = m_reader.text(m_reader.at(spell, u"unit"_s));
        addTag(u"attribute.availability.duration"_s, QString(text + u' ' + unit).trimmed());
        if (const auto ms = durationMs(text, unit))
            m_out.incident.serviceMinutes = *ms / 60'000;
    }
}

void VerisMapping::confidentiality(const Place& place)
{
    const Place disclosure = m_reader.at(place, u"data_disclosure"_s);
    const QString word = m_reader.text(disclosure);
    m_out.incident.disclosure = disclosureOf(word);
    if (disclosure && !m_out.incident.disclosure)
        m_reader.warn(disclosure.path, u"#unknown-code "_s + word.left(40));
    m_kindFacts.disclosure = m_out.incident.disclosure;
    m_out.incident.dataRecords = m_reader.whole(m_reader.at(place, u"data_total"_s));
    m_out.incident.encrypted = encryptionOf(m_reader.texts(m_reader.at(place, u"state"_s)));
    tagWords(place, {"data_victim", "state"});
    data(place);
}

void VerisMapping::data(const Place& confidentiality)
{
    QStringList categories;
    for (const Place& one : m_reader.elements(m_reader.at(confidentiality, u"data"_s))) {
        const QString variety = one.node->is(NodeKind::String)
            ? m_reader.text(one)
            : m_reader.text(m_reader.at(one, u"variety"_s));
        const QString amount = m_reader.text(m_reader.at(one, u"amount"_s));
        if (variety.isEmpty())
            continue;
        categories.append(amount.isEmpty() ? variety : variety + u" ("_s + amount + u')');
        const bool personal = variety.contains(u"personal"_s, Qt::CaseInsensitive)
            || variety.compare(u"Medical"_s, Qt::CaseInsensitive) == 0;
        if (personal)
            m_out.incident.personalData = Answer::Yes;
    }
    m_out.incident.dataCategories = categories.join(u", "_s);
}

void VerisMapping::kinds()
{
    m_kindFacts.errors = m_reader.texts(m_reader.at(u"action.error.variety"_s));
    const std::vector<ireg::Kind> kinds = kindsOf(m_kindFacts);
    m_out.incident.kind = kinds.front();
    for (std::size_t i = 1; i < kinds.size(); ++i)
        addTag(u"kind"_s, codeText(kinds[i]));
}

PartialDate VerisMapping::date(const Place& place)
{
    return {m_reader.whole(m_reader.at(place, u"year"_s)),
            m_reader.whole(m_reader.at(place, u"month"_s)),
            m_reader.whole(m_reader.at(place, u"day"_s))};
}

void VerisMapping::occurred()
{
    const Place place = m_reader.at(u"timeline.incident"_s);
    const DateReading reading = readDate(date(place));
    m_out.incident.occurredFrom = reading.when;
    if (!reading.complaint.isEmpty())
        m_reader.warn(place.path, reading.complaint);
    tagWords(place, {"time"});
}

void VerisMapping::durations()
{
    for (const char* name : {"compromise", "exfiltration", "discovery", "containment"})
        duration(QLatin1String(name));
}

void VerisMapping::duration(const QString& name)
{
    const Place place = m_reader.at(u"timeline."_s + name);
    const std::vector<Place> spells = m_reader.elements(place);
    if (place && !place.node->is(NodeKind::Object))
        m_reader.warn(place.path, u"#not-a-unit"_s);
    if (spells.empty() || !spells.front().node->is(NodeKind::Object))
        return;
    const QString value = m_reader.text(m_reader.at(spells.front(), u"value"_s));
    const QString unit = m_reader.text(m_reader.at(spells.front(), u"unit"_s));
    addTag(place.path, QString(value + u' ' + unit).trimmed());
    const auto length = durationMs(value, unit);
    if (name == "discovery"_L1)
        m_discoveredAfter = length;
    if (name == "containment"_L1)
        m_containedAfter = length;
}

/// Only from a day on which it began: a month plus 3 hours would be an invention. VERIS counts
/// discovery from the start and containment from discovery.
void VerisMapping::derivedTimes()
{
    const auto& start = m_out.incident.occurredFrom;
    if (!start || start->precision != Precision::Day || !m_discoveredAfter)
        return;
    When at{.ms = start->ms + *m_discoveredAfter, .zone = u"UTC"_s, .precision = Precision::About};
    m_out.incident.noticed = at;
    if (!m_containedAfter)
        return;
    at.ms += *m_containedAfter;
    m_out.incident.contained = at;
}

Discovery VerisMapping::discoveryOf(const Place& place)
{
    Discovery known;
    for (const Place& one : m_reader.members(place)) {
        const QString who = one.node->key.trimmed().toLower();
        if (one.node->is(NodeKind::Flag)) {
            if (m_reader.flag(one) && known.who.isEmpty())
                known.who = who;
            m_reader.taken(one);
            continue;
        }
        const QStringList how = m_reader.texts(m_reader.at(one, u"variety"_s));
        tagWords(one, {"variety"});
        const Discovery candidate{who, how.value(0)};
        if (known.who.isEmpty() || detectionOf(known) == Detection::Unknown)
            known = candidate;
    }
    return known;
}

void VerisMapping::discovery()
{
    const Place place = m_reader.at(u"discovery_method"_s);
    Discovery known;
    if (!place) {
        m_reader.warn(place.path, u"#not-there"_s);
    } else if (place.node->is(NodeKind::String)) {
        known = discoveryFromText(m_reader.text(place));
        if (isFrom(m_out.source.schemaVersion, 3, 3))
            m_reader.warn(place.path, u"#is-a-text"_s);
    } else {
        known = discoveryOf(place);
        if (!place.node->is(NodeKind::Object))
            m_reader.warn(place.path, u"#not-object"_s);
    }
    m_out.incident.detectedBy = detectionOf(known);
    m_out.incident.detectionDetail = known.how.isEmpty() ? known.who
                                                         : known.who + u": "_s + known.how;
}

void VerisMapping::notified()
{
    const Place place = m_reader.at(u"plus.timeline.notification"_s);
    if (!place || place.node->children.empty())
        return;
    const DateReading reading = readDate(date(place));
    if (!reading.complaint.isEmpty())
        m_reader.warn(place.path, reading.complaint);
    if (!reading.when)
        return;
    Notification notification;
    notification.recipient = u"unknown"_s;
    notification.sent = reading.when;
    m_out.notifications.push_back(notification);
}

} // namespace ireg::exchange
