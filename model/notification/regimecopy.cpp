// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/regimecopy.h"

#include "model/base/choices.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

void addWords(QJsonObject& into, const QJsonObject& glossary, const QString& code)
{
    if (!code.isEmpty() && glossary.contains(code))
        into.insert(code, glossary.value(code));
}

/// The regime as a set of its own, with the words that it needs.
QJsonObject setOfOne(const QJsonObject& set, const QJsonObject& regime)
{
    QJsonObject anchors;
    QJsonObject rules;
    QJsonObject contents;
    const QJsonObject allAnchors = set.value(u"anchors"_s).toObject();
    for (const QJsonValue& value : regime.value(u"steps"_s).toArray()) {
        const QJsonObject step = value.toObject();
        addWords(anchors, allAnchors, step.value(u"anchor"_s).toString());
        for (const QJsonValue& limb : step.value(u"limbs"_s).toArray())
            addWords(anchors, allAnchors, limb[u"anchor"_s].toString());
        addWords(rules,
                 set.value(u"counting_rules"_s).toObject(),
                 step.value(u"counting_rule"_s).toString());
    }
    for (const QJsonValue& list : regime.value(u"contents"_s).toObject()) {
        for (const QJsonValue& item : list.toArray())
            addWords(contents, set.value(u"content_fields"_s).toObject(), item.toString());
    }
    return {{u"as_of"_s, set.value(u"as_of"_s)},
            {u"anchors"_s, anchors},
            {u"counting_rules"_s, rules},
            {u"content_fields"_s, contents},
            {u"regimes"_s, QJsonArray{regime}}};
}

QString compact(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString& definition)
{
    return QJsonDocument::fromJson(definition.toUtf8()).object();
}

QJsonObject onlyRegime(const QString& definition)
{
    return objectOf(definition).value(u"regimes"_s).toArray().first().toObject();
}

/// What `text` means in the place of `old`: a number where the place counts.
QJsonValue typed(const QJsonValue& old, const QString& text)
{
    if (text.isEmpty())
        return QJsonValue();
    bool number = false;
    const int value = text.toInt(&number);
    if (old.isObject()) {
        QJsonObject duration = old.toObject();
        duration.insert(u"value"_s, number ? QJsonValue(value) : QJsonValue(text));
        return duration;
    }
    return number && old.isDouble() ? QJsonValue(value) : QJsonValue(text);
}

/// The members that a person may change: what it is called and how it counts, not what it is.
const QStringList& editable(bool ofStep)
{
    static const QStringList regime{u"name_en"_s,
                                    u"name_fr"_s,
                                    u"authority"_s,
                                    u"authority_fr"_s,
                                    u"zone"_s,
                                    u"law"_s,
                                    u"law_fr"_s,
                                    u"question_en"_s,
                                    u"question_fr"_s,
                                    u"status"_s,
                                    u"in_force_from"_s};
    static const QStringList step{u"name_en"_s,
                                  u"name_fr"_s,
                                  u"duration"_s,
                                  u"target_duration"_s,
                                  u"anchor"_s,
                                  u"counting_rule"_s,
                                  u"deadline_kind"_s,
                                  u"qualifier"_s,
                                  u"qualifier_fr"_s,
                                  u"condition_en"_s,
                                  u"condition_fr"_s,
                                  u"law_ref"_s,
                                  u"law_ref_fr"_s,
                                  u"calendar"_s,
                                  u"in_force_from"_s,
                                  u"in_force_until"_s,
                                  u"verification"_s};
    return ofStep ? step : regime;
}

/// The member that says the same in French; for members that are no words there is none.
QString frenchOf(const QString& member)
{
    return (member.endsWith(u"_en"_s) ? member.chopped(3) : member) + u"_fr"_s;
}

/// A value in its place. Its French goes with the English that it said.
void put(QJsonObject& object, const QString& member, const QString& text)
{
    const QJsonValue now = typed(object.value(member), text);
    if (now != object.value(member))
        object.remove(frenchOf(member));
    object.insert(member, now);
}

QString written(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInt());
    if (value.isObject() && value.toObject().contains(u"unit"_s)) {
        const QJsonObject period = value.toObject();
        const QString number = written(period.value(u"value"_s));
        return number.isEmpty() ? QString() : number + u' ' + written(period.value(u"unit"_s));
    }
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(
            value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                            : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString();
}

void compare(const QString& prefix,
             const QJsonObject& before,
             const QJsonObject& after,
             std::vector<RegimeChange>& found)
{
    QStringList members = before.keys() + after.keys();
    members.removeDuplicates();
    members.sort();
    for (const QString& member : members) {
        const QString old = written(before.value(member));
        const QString now = written(after.value(member));
        if (member != u"steps"_s && old != now)
            found.push_back({prefix + member, old, now});
    }
}

std::map<QString, QJsonObject> stepsOf(const QJsonObject& regime)
{
    std::map<QString, QJsonObject> steps;
    for (const QJsonValue& value : regime.value(u"steps"_s).toArray())
        steps.emplace(value[u"id"_s].toString(), value.toObject());
    return steps;
}

std::vector<RegimeCopy> copiesOf(const QByteArray& json, const RegimeSet& read)
{
    const QJsonObject set = QJsonDocument::fromJson(json).object();
    std::vector<RegimeCopy> copies;
    for (const QJsonValue& value : set.value(u"regimes"_s).toArray()) {
        const QJsonObject regime = value.toObject();
        copies.push_back({.code = regime.value(u"id"_s).toString(),
                          .asOf = read.asOf,
                          .definition = compact(setOfOne(set, regime))});
    }
    return copies;
}

} // namespace

Result<std::vector<RegimeCopy>> regimeCopies(const QByteArray& json)
{
    const auto read = readRegimes(json);
    if (!read)
        return tl::unexpected(read.error());
    if (const auto known = checkZones(*read); !known)
        return tl::unexpected(known.error());
    return copiesOf(json, *read);
}

const std::vector<RegimeCopy>& shippedCopies()
{
    static const std::vector<RegimeCopy> shipped = [] {
        QFile file(u":/regimes.json"_s);
        file.open(QIODevice::ReadOnly);
        return copiesOf(file.readAll(), shippedRegimes());
    }();
    return shipped;
}

Result<RegimeCopy> editedCopy(const RegimeCopy& copy, const QString& place, const QString& text)
{
    const QString stepId = place.contains(u'.') ? place.section(u'.', 0, 0) : QString();
    const QString member = place.section(u'.', -1);
    const QStringList& members = editable(!stepId.isEmpty());
    if (!members.contains(member))
        return failed(
            ErrorKind::Usage,
            notOneOf(stepId.isEmpty() ? members + QStringList(u"calendar"_s) : members, member),
            place);
    QJsonObject set = objectOf(copy.definition);
    QJsonObject regime = onlyRegime(copy.definition);
    QJsonArray steps = regime.value(u"steps"_s).toArray();
    bool known = stepId.isEmpty();
    if (known)
        put(regime, member, text);
    if (known && member == u"zone"_s)
        regime.remove(u"zone_of_entity"_s); // somebody knows which authority's it is
    QStringList ids;
    for (auto&& entry : steps) {
        QJsonObject step = entry.toObject();
        ids.append(step.value(u"id"_s).toString());
        if (stepId.isEmpty() || step.value(u"id"_s).toString() != stepId)
            continue;
        known = true;
        put(step, member, text);
        entry = step;
    }
    if (!known)
        return failed(ErrorKind::Usage, notOneOf(ids, stepId), place);
    regime.insert(u"steps"_s, steps);
    set.insert(u"regimes"_s, QJsonArray{regime});
    RegimeCopy edited = copy;
    edited.definition = compact(set);
    if (const auto read = readRegimes(edited.definition.toUtf8()); !read)
        return failed(ErrorKind::Invalid, text, read.error().place);
    else if (const auto zones = checkZones(*read); member == u"zone"_s && !zones)
        return tl::unexpected(zones.error());
    return edited;
}

std::vector<RegimeChange> changesBetween(const QString& before, const QString& after)
{
    std::vector<RegimeChange> found;
    const QJsonObject old = onlyRegime(before);
    const QJsonObject now = onlyRegime(after);
    compare({}, old, now, found);
    const auto oldSteps = stepsOf(old);
    const auto newSteps = stepsOf(now);
    for (const auto& [id, step] : oldSteps) {
        const auto other = newSteps.find(id);
        if (other == newSteps.end())
            found.push_back({id, written(step.value(u"name_en"_s)), {}});
        else
            compare(id + u'.', step, other->second, found);
    }
    for (const auto& [id, step] : newSteps) {
        if (!oldSteps.contains(id))
            found.push_back({id, {}, written(step.value(u"name_en"_s))});
    }
    return found;
}

} // namespace ireg
