// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/verisexport.h"

#include "model/base/filename.h"
#include "model/base/text.h"
#include "model/exchange/veriscodes.h"
#include "model/exchange/verisimport.h"

#include <QRegularExpression>

#include <algorithm>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

/// Gathers the edits between what the source says and what the register says.
struct Comparison
{
    const Dossier& dossier;
    const ImportedIncident& older;
    std::vector<JsonEdit> edits;

    void set(const QString& path, const std::optional<QByteArray>& value)
    {
        edits.push_back({path.split(u'.'), value});
    }
    void text(const QString& path, const QString& then, const QString& now)
    {
        if (then != now)
            set(path, now.isEmpty() ? std::nullopt : std::optional(quoted(now)));
    }
    /// As it is written today, whatever an older program took over.
    void line(const QString& path, const QString& then, const QString& now)
    {
        text(path, oneLine(then), oneLine(now));
    }
    template <class T> void number(const QString& path, const T& then, const T& now)
    {
        if (then != now)
            set(path, now ? std::optional(QByteArray::number(*now)) : std::nullopt);
    }
    void date(const QString& path, const std::optional<When>& then, const std::optional<When>& now);
    void list(const QString& path, const QStringList& then, const QStringList& now);
    void classification();
    void discovery();
    void references();
    void data();
    void notes(const QString& source);
    void affected();
    void assets();
};

QByteArray jsonList(const QStringList& words)
{
    QByteArrayList parts;
    for (const QString& word : words)
        parts.append(quoted(word));
    return '[' + parts.join(", ") + ']';
}

void Comparison::list(const QString& path, const QStringList& then, const QStringList& now)
{
    if (then != now)
        set(path, now.isEmpty() ? std::nullopt : std::optional(jsonList(now)));
}

void Comparison::date(const QString& path,
                      const std::optional<When>& then,
                      const std::optional<When>& now)
{
    if (then == now)
        return;
    const auto part = [&](const char* name, int value, bool known) {
        set(path + u'.' + QLatin1String(name),
            known ? std::optional(QByteArray::number(value)) : std::nullopt);
    };
    const QDate day = now ? dateOf(*now) : QDate();
    part("year", day.year(), now.has_value());
    part("month", day.month(), now && now->precision != Precision::Year);
    part("day",
         day.day(),
         now && now->precision != Precision::Year && now->precision != Precision::Month);
}

void Comparison::classification()
{
    const Incident& now = dossier.incident;
    const Incident& then = older.incident;
    const QString certainty = securityIncidentFor(now.disposition);
    if (then.disposition != now.disposition && !certainty.isEmpty())
        set(u"security_incident"_s, quoted(certainty));
    if (then.confidence != now.confidence) {
        QString word = now.confidence ? codeText(*now.confidence) : QString();
        if (!word.isEmpty())
            word[0] = word[0].toUpper();
        text(u"confidence"_s, u"?"_s, word);
    }
    if (then.disclosure != now.disclosure)
        text(u"attribute.confidentiality.data_disclosure"_s,
             u"?"_s,
             now.disclosure ? dataDisclosureFor(*now.disclosure) : QString());
}

QByteArray discoveryJson(Detection detection)
{
    const Discovery found = discoveryFor(detection);
    const QByteArray how = found.how.isEmpty() ? QByteArray("true")
                                               : "{\"variety\": [" + quoted(found.how) + "]}";
    return '{' + quoted(found.who) + ": " + how + '}';
}

void Comparison::discovery()
{
    if (older.incident.detectedBy != dossier.incident.detectedBy)
        set(u"discovery_method"_s,
            discoveryJson(dossier.incident.detectedBy.value_or(Detection::Unknown)));
}

/// The CVE numbers that the mapping appends have their own places in the source.
void Comparison::references()
{
    const QString& then = older.incident.externalReferences;
    const QString& now = dossier.incident.externalReferences;
    if (then == now)
        return;
    static const QRegularExpression cve(u"^CVE-\\d"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList lines;
    for (const QString& line : now.split(u'\n', Qt::SkipEmptyParts)) {
        if (!cve.match(line).hasMatch() || !then.split(u'\n').contains(line))
            lines.append(line.trimmed());
    }
    set(u"reference"_s,
        lines.isEmpty() ? std::nullopt : std::optional(quoted(lines.join(u"; "_s))));
}

/// `Medical (652), Personal` as the list that it was made of.
void Comparison::data()
{
    if (older.incident.dataCategories == dossier.incident.dataCategories)
        return;
    static const QRegularExpression amount(u"^(.*) \\((\\d{1,18})\\)$"_s);
    QByteArrayList kinds;
    for (const QString& part : dossier.incident.dataCategories.split(u',', Qt::SkipEmptyParts)) {
        const auto match = amount.match(part.trimmed());
        QByteArray kind = "{";
        if (match.hasMatch())
            kind += "\"amount\": " + match.captured(2).toLatin1() + ", ";
        kind += "\"variety\": " + quoted(match.hasMatch() ? match.captured(1) : part.trimmed());
        kinds.append(kind + '}');
    }
    set(u"attribute.confidentiality.data"_s,
        kinds.isEmpty() ? std::nullopt : std::optional<QByteArray>('[' + kinds.join(", ") + ']'));
}

void Comparison::notes(const QString& source)
{
    const auto textOfEntry = [&source](const std::vector<TimelineEntry>& entries) {
        const auto found = std::ranges::find(entries, source, &TimelineEntry::source);
        return found == entries.end() ? QString() : found->text;
    };
    text(source, textOfEntry(older.timeline), textOfEntry(dossier.timeline));
}

QStringList namesOf(const std::vector<Affected>& all, const QString& effect)
{
    QStringList names;
    for (const Affected& one : all) {
        if (one.effect == effect)
            names.append(oneLine(one.name));
    }
    return names;
}

void Comparison::affected()
{
    const auto both = [this](const QString& effect) {
        return std::pair(namesOf(older.affected, effect), namesOf(dossier.affected, effect));
    };
    const auto victim = both(u"affected organisation"_s);
    text(u"victim.victim_id"_s, victim.first.join(u"; "_s), victim.second.join(u"; "_s));
    const auto others = both(u"affected third party"_s);
    list(u"victim.secondary.victim_id"_s, others.first, others.second);
    assets();
}

void Comparison::assets()
{
    const auto written = [](const std::vector<Affected>& all) {
        QByteArrayList parts;
        for (const Affected& one : all) {
            if (one.effect != "asset"_L1)
                continue;
            const QByteArray amount = one.amount
                ? "\"amount\": " + QByteArray::number(*one.amount) + ", "
                : QByteArray();
            parts.append('{' + amount + "\"variety\": " + quoted(oneLine(one.name)) + '}');
        }
        return QByteArray('[' + parts.join(", ") + ']');
    };
    const QByteArray now = written(dossier.affected);
    if (written(older.affected) != now)
        set(u"asset.assets"_s, now);
}

std::optional<When> firstSent(const std::vector<Notification>& notifications)
{
    std::optional<When> first;
    for (const Notification& one : notifications) {
        if (reached(one) && (!first || *one.sent < *first))
            first = one.sent;
    }
    return first;
}

QStringList countriesOf(const Incident& incident)
{
    return incident.countries.split(u',', Qt::SkipEmptyParts);
}

constexpr qsizetype longestName = 200; ///< bytes; a number may follow

/// One harmless file name: no folder, no control or invisible character, nothing reserved.
QString harmless(const QString& name)
{
    QString safe;
    for (QChar c : displayText(name.section(u'/', -1).section(u'\\', -1)))
        safe += u"<>:\"|?*"_s.contains(c) || !c.isPrint() ? QChar(u'_') : c;
    if (!safe.endsWith(".json"_L1, Qt::CaseInsensitive))
        safe += ".json"_L1;
    safe = cutFileName(safe, longestName);
    static const QRegularExpression reserved(u"^(\\.|~|-|(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return reserved.match(safe).hasMatch() ? u'_' + safe : safe;
}

} // namespace

std::vector<JsonEdit> editsSince(const Dossier& dossier, const QByteArray& source)
{
    const SourceRecord* from = currentSource(dossier.sources);
    const auto read = readVeris(source, from ? from->fileName : QString());
    if (!read)
        return {};
    Comparison comparison{dossier, read->incident, {}};
    const Incident& then = read->incident.incident;
    const Incident& now = dossier.incident;
    comparison.text(u"summary"_s, then.summary, now.summary);
    comparison.line(u"plus.title"_s, then.title, now.title);
    comparison.classification();
    comparison.number(u"attribute.confidentiality.data_total"_s, then.dataRecords, now.dataRecords);
    comparison.data();
    comparison.date(u"timeline.incident"_s, then.occurredFrom, now.occurredFrom);
    comparison.discovery();
    comparison.line(u"campaign_id"_s, then.groupName, now.groupName);
    comparison.references();
    comparison.text(u"impact.notes"_s, then.impact, now.impact);
    comparison.list(u"victim.country"_s, countriesOf(then), countriesOf(now));
    comparison.date(u"plus.timeline.notification"_s,
                    firstSent(read->incident.notifications),
                    firstSent(dossier.notifications));
    comparison.notes(u"notes"_s);
    comparison.notes(u"discovery_notes"_s);
    comparison.affected();
    if (!read->incident.lessons.empty())
        comparison.text(u"control_failure"_s,
                        read->incident.lessons.front().statement,
                        dossier.lessons.empty() ? QString() : dossier.lessons.front().statement);
    return comparison.edits;
}

QByteArray verisFromSource(const Dossier& dossier, const QByteArray& source)
{
    const std::vector<JsonEdit> edits = editsSince(dossier, source);
    if (edits.empty())
        return source;
    const auto root = readJson(source);
    const bool wrapped = root && verisIncident(*root) != &*root;
    return patched(source, wrapped ? QStringList{u"incident"_s} : QStringList{}, edits);
}

QString verisFileName(const Dossier& dossier, const SourceRecord* source)
{
    // A row of a list or a line has no file of its own: its name ends in #row.
    static const QRegularExpression row(u"#\\d+$"_s);
    if (!source)
        return harmless(dossier.incident.reference);
    if (!source->fileName.isEmpty() && !row.match(source->fileName).hasMatch())
        return harmless(source->fileName);
    return harmless(source->identity.isEmpty() ? dossier.incident.reference : source->identity);
}

} // namespace ireg::exchange
