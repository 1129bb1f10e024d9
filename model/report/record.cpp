// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/record.h"

#include "model/dossier/gapcode.h"
#include "model/dossier/gate.h"
#include "model/dossier/parts.h"
#include "model/dossier/references.h"
#include "model/language/entrywords.h"
#include "model/language/gaptext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ireg::report
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray recordsJson(const Dossier& dossier,
                       const DossierPart& part,
                       const ReferenceText& reference)
{
    QJsonArray array;
    const RecordType& type = part.type();
    for (std::size_t i = 0; i < part.size(dossier); ++i) {
        const void* record = part.at(dossier, i);
        QJsonObject object = toJson(type, readRow(type, record), reference);
        object.remove(u"incident"_s);
        object.insert(u"id"_s, publicId(type, type.idOf(record)));
        array.append(object);
    }
    return array;
}

QJsonArray stagesJson(const Dossier& dossier, QDate today, Language language)
{
    QJsonArray array;
    for (const StageVisit& visit : dossier.visits) {
        QJsonArray missing;
        const bool ended = !visit.bypassReason.isEmpty()
            || dossier.incident.status == Status::Closed;
        if (!visit.left || (ended && visit.cycle == dossier.incident.cycle))
            missing = gapsJson(missingFrom(dossier, visit.stage, today), language);
        array.append(
            QJsonObject{{u"stage"_s, codeText(visit.stage)},
                        {u"cycle"_s, visit.cycle},
                        {u"entered"_s, visit.entered ? toJson(*visit.entered) : QJsonValue()},
                        {u"left"_s, visit.left ? toJson(*visit.left) : QJsonValue()},
                        {u"entered_by"_s, orNull(dossier.nameOf(visit.enteredBy))},
                        {u"by"_s, orNull(dossier.nameOf(visit.by))},
                        {u"bypass_reason"_s, orNull(visit.bypassReason)},
                        {u"reentry_reason"_s, orNull(visit.reentryReason)},
                        {u"gaps"_s, missing}});
    }
    return array;
}

/// Nothing where no second person was ever asked for.
QJsonValue secondPersonJson(const Dossier& dossier)
{
    if (dossier.confirmations.empty())
        return {};
    return dossier.secondPersonPending() ? u"pending"_s : u"confirmed"_s;
}

QJsonArray severitiesJson(const Dossier& dossier, Language language)
{
    const auto codeOrNull = [](const std::optional<Severity>& severity) {
        return severity ? QJsonValue(codeText(*severity)) : QJsonValue();
    };
    QJsonArray array;
    for (const SeverityChange& change : dossier.severities)
        array.append(QJsonObject{{u"at"_s, toJson(change.at)},
                                 {u"by"_s, orNull(dossier.nameOf(change.by))},
                                 {u"from"_s, codeOrNull(change.before)},
                                 {u"to"_s, codeOrNull(change.after)},
                                 {u"overridden"_s, change.chosen},
                                 {u"undone"_s, change.takenBack},
                                 {u"reason"_s, orNull(severityReasonText(language, change))}});
    return array;
}

} // namespace

QJsonArray gapsJson(const std::vector<Gap>& gaps, Language language)
{
    QJsonArray array;
    for (const Gap& gap : gaps) {
        QJsonObject object{{u"stage"_s, codeText(gap.stage)},
                           {u"fact"_s, factCode(gap)},
                           {u"message"_s, gapText(gap, language)}};
        if (const QString record = recordCode(gap); !record.isEmpty())
            object.insert(u"record"_s, record);
        array.append(object);
    }
    return array;
}

QJsonObject incidentJson(const Dossier& dossier, QDate today, Language language)
{
    const ReferenceText reference = plainReferences(dossier);
    QJsonObject object = toJson(typeOf<Incident>(), rowOf(dossier.incident), reference);
    object.insert(u"revision"_s, dossier.incident.revision);
    object.insert(u"second_person"_s, secondPersonJson(dossier));
    object.insert(u"severity_history"_s, severitiesJson(dossier, language));
    for (const DossierPart& part : dossierParts()) {
        const QJsonArray told = part.type().is<StageVisit>()
            ? stagesJson(dossier, today, language)
            : recordsJson(dossier, part, reference);
        object.insert(QLatin1String(part.key), told);
    }
    return object;
}

QByteArray machineRecord(const Dossier& dossier, QDate today, const ChainState& chain)
{
    QJsonObject object = incidentJson(dossier, today, Language::English);
    QJsonObject head{{u"seq"_s, chain.seq}, {u"hash"_s, QString::fromLatin1(chain.hash.toHex())}};
    if (chain.history == History::Broken)
        head.insert(u"broken"_s, true);
    object.insert(u"chain"_s, head);
    object.insert(u"register"_s, dossier.profile.uuid);
    return QJsonDocument(object).toJson();
}

} // namespace ireg::report
