// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/record.h"

#include "model/dossier/gate.h"
#include "model/dossier/recordtypes.h"
#include "model/language/gaptext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ireg::report
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <Described Record>
QJsonArray records(const std::vector<Record>& list, const ReferenceText& reference)
{
    QJsonArray array;
    for (const Record& record : list) {
        QJsonObject object = toJson(typeOf<Record>(), rowOf(record), reference);
        object.remove(u"incident"_s);
        object.insert(u"id"_s, publicId(typeOf<Record>().name, record.id.value));
        array.append(object);
    }
    return array;
}

QJsonArray stagesJson(const Dossier& dossier, QDate today, Language language)
{
    QJsonArray array;
    for (const StageVisit& visit : dossier.visits) {
        QJsonArray missing;
        if (!visit.left)
            missing = gapsJson(gaps(dossier, visit.stage, today), language);
        array.append(
            QJsonObject{{u"stage"_s, codeText(visit.stage)},
                        {u"cycle"_s, visit.cycle},
                        {u"entered"_s, visit.entered ? toJson(*visit.entered) : QJsonValue()},
                        {u"left"_s, visit.left ? toJson(*visit.left) : QJsonValue()},
                        {u"by"_s, orNull(dossier.nameOf(visit.by))},
                        {u"bypass_reason"_s, orNull(visit.bypassReason)},
                        {u"reentry_reason"_s, orNull(visit.reentryReason)},
                        {u"gaps"_s, missing}});
    }
    return array;
}

} // namespace

ReferenceText referenceText(const Dossier& dossier)
{
    return [&dossier](const Field& field, qint64 id) {
        const QByteArrayView target(field.refersTo);
        if (target == QByteArrayView(RecordName<Person>::value))
            return dossier.nameOf({id});
        if (target != QByteArrayView(RecordName<Incident>::value))
            return publicId(target, id);
        if (id == dossier.incident.id.value)
            return dossier.incident.reference;
        const auto found = dossier.incidentReferences.find(id);
        return found == dossier.incidentReferences.end() ? QString() : found->second;
    };
}

QJsonArray gapsJson(const std::vector<Gap>& gaps, Language language)
{
    QJsonArray array;
    for (const Gap& gap : gaps) {
        QJsonObject object{{u"stage"_s, codeText(gap.stage)},
                           {u"fact"_s, gap.fact},
                           {u"message"_s, gapText(gap, language)}};
        if (!gap.record.isEmpty())
            object.insert(u"record"_s, gap.record);
        array.append(object);
    }
    return array;
}

QJsonObject incidentJson(const Dossier& dossier, QDate today, Language language)
{
    const ReferenceText reference = referenceText(dossier);
    QJsonObject object = toJson(typeOf<Incident>(), rowOf(dossier.incident), reference);
    object.insert(u"revision"_s, dossier.incident.revision);
    object.insert(u"stages"_s, stagesJson(dossier, today, language));
    object.insert(u"timeline"_s, records(dossier.timeline, reference));
    object.insert(u"actions"_s, records(dossier.actions, reference));
    object.insert(u"lessons"_s, records(dossier.lessons, reference));
    object.insert(u"evidence"_s, records(dossier.evidence, reference));
    object.insert(u"custody"_s, records(dossier.custody, reference));
    object.insert(u"assessments"_s, records(dossier.assessments, reference));
    object.insert(u"contents"_s, records(dossier.contents, reference));
    object.insert(u"notifications"_s, records(dossier.notifications, reference));
    object.insert(u"watch"_s, records(dossier.watch, reference));
    object.insert(u"links"_s, records(dossier.links, reference));
    object.insert(u"source"_s, records(dossier.sources, reference));
    object.insert(u"affected"_s, records(dossier.affected, reference));
    object.insert(u"decisions"_s, records(dossier.decisions, reference));
    object.insert(u"reviews"_s, records(dossier.reviews, reference));
    object.insert(u"breach_estimates"_s, records(dossier.estimates, reference));
    object.insert(u"costs"_s, records(dossier.costs, reference));
    object.insert(u"tags"_s, records(dossier.tags, reference));
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
