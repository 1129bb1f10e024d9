// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/regimejson.h"

#include "app/cli/recordjson.h"
#include "model/language/ruletext.h"

#include <QJsonArray>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject stepJson(Language language, const RegimeSet& set, const Step& step)
{
    QJsonArray limbs;
    for (const Limb& limb : step.limbs)
        limbs.append(QJsonObject{{u"anchor"_s, limb.anchor}, {u"duration"_s, *limb.duration}});
    return {{u"id"_s, step.id},
            {u"name"_s, in(language, step.name)},
            {u"recipient"_s, step.recipient},
            {u"anchor"_s, orNull(step.anchor)},
            {u"anchor_step"_s, orNull(step.anchorStep)},
            {u"counting_rule"_s, codeText(step.rule)},
            {u"duration"_s, step.duration ? QJsonValue(*step.duration) : QJsonValue()},
            {u"limbs"_s, limbs},
            {u"deadline_kind"_s, codeText(step.kind)},
            {u"in_force_from"_s, dateJson(step.inForceFrom)},
            {u"in_force_until"_s, dateJson(step.inForceUntil)},
            {u"condition"_s, orNull(in(language, step.condition))},
            {u"qualifier"_s, orNull(in(language, step.qualifier))},
            {u"law_ref"_s, orNull(in(language, step.lawReference))},
            {u"calendar"_s, orNull(step.calendar)},
            {u"verification"_s, codeText(step.verification)},
            {u"rule"_s, ruleText(language, set, step)}};
}

QJsonObject contentsJson(Language language, const RegimeSet& set, const Regime& regime)
{
    QJsonObject contents;
    for (const auto& [step, items] : regime.contents) {
        QJsonArray list;
        for (const QString& item : items) {
            const auto words = set.contents.find(item);
            list.append(QJsonObject{
                {u"item"_s, item},
                {u"name"_s, words == set.contents.end() ? item : in(language, words->second)}});
        }
        contents.insert(step, list);
    }
    return contents;
}

QDate inForceFrom(const StepSource& source, const Step& step)
{
    const Regime* regime = source.set.regime(source.code);
    return step.inForceFrom.isValid() || !regime ? step.inForceFrom : regime->inForceFrom;
}

} // namespace

QJsonValue dateJson(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

QString written(const QDateTime& instant)
{
    const int minutes = instant.offsetFromUtc() / 60;
    return instant.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject clockJson(Language language,
                      const StepSource& source,
                      const Step& step,
                      const Deadline& deadline)
{
    const auto& end = deadline.end;
    const bool ruled = !source.code.isEmpty();
    return {{u"regime"_s, orNull(source.code)},
            {u"step"_s, orNull(step.id)},
            {u"state"_s, codeText(deadline.state)},
            {u"target"_s, end ? QJsonValue(written(end->target)) : QJsonValue()},
            {u"limit"_s, end ? QJsonValue(written(end->limit)) : QJsonValue()},
            {u"date"_s, end ? dateJson(end->day) : QJsonValue()},
            {u"anchor"_s, orNull(deadline.anchor)},
            {u"deadline_kind"_s, ruled ? QJsonValue(codeText(step.kind)) : QJsonValue()},
            {u"verification"_s, ruled ? QJsonValue(codeText(step.verification)) : QJsonValue()},
            {u"in_force_from"_s, dateJson(inForceFrom(source, step))},
            {u"rule"_s, ruled ? QJsonValue(ruleText(language, source.set, step)) : QJsonValue()}};
}

QJsonObject regimeJson(Language language, const RegimeSet& set, const Regime& regime)
{
    QJsonArray steps;
    for (const Step& step : regime.steps)
        steps.append(stepJson(language, set, step));
    return {{u"id"_s, regime.id},
            {u"name"_s, in(language, regime.name)},
            {u"jurisdiction"_s, in(language, regime.jurisdiction)},
            {u"law"_s, in(language, regime.law)},
            {u"authority"_s, in(language, regime.authority)},
            {u"who_is_bound"_s, orNull(in(language, regime.whoIsBound))},
            {u"trigger"_s, orNull(in(language, regime.trigger))},
            {u"status"_s, codeText(regime.status)},
            {u"in_force_from"_s, dateJson(regime.inForceFrom)},
            {u"zone"_s, orNull(regime.zone)},
            {u"question"_s, in(language, regime.question)},
            {u"exceptions"_s, QJsonArray::fromStringList(in(language, regime.exceptions))},
            {u"harm_factors"_s, QJsonArray::fromStringList(in(language, regime.harmFactors))},
            {u"sources"_s, QJsonArray::fromStringList(regime.sources)},
            {u"default_enabled"_s, regime.enabledByDefault},
            {u"as_of"_s, dateJson(set.asOf)},
            {u"contents"_s, contentsJson(language, set, regime)},
            {u"steps"_s, steps}};
}

} // namespace ireg::cli
