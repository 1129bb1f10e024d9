// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/notification/regime.h"

#include "model/base/zone.h"

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

/// Reads one object and remembers the first thing that is wrong with it.
class Reader
{
public:
    Reader(QJsonObject object, QString place)
        : m_object(std::move(object)), m_place(std::move(place))
    {
    }

    QString text(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isNull() && !value.isUndefined())
            complain(key);
        return value.toString();
    }
    QString needed(const QString& key)
    {
        const QString found = text(key);
        if (found.isEmpty())
            complain(key);
        return found;
    }
    Bilingual words(const QString& key) { return {text(key + u"_en"_s), text(key + u"_fr"_s)}; }
    /// A text whose English has the plain name.
    Bilingual plain(const QString& key) { return {text(key), text(key + u"_fr"_s)}; }
    BilingualList lists(const QString& key)
    {
        return {texts(key + u"_en"_s), texts(key + u"_fr"_s)};
    }
    QStringList texts(const QString& key)
    {
        QStringList found;
        for (const QJsonValue& value : array(key)) {
            if (!value.isString())
                complain(key);
            found.append(value.toString());
        }
        return found;
    }
    QJsonArray array(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray() && !value.isNull() && !value.isUndefined())
            complain(key);
        return value.toArray();
    }
    QDate date(const QString& key)
    {
        const QString written = text(key);
        const QDate found = QDate::fromString(written, Qt::ISODate);
        if (!written.isEmpty() && !found.isValid())
            complain(key);
        return found;
    }
    template <Coded E> E code(const QString& key, E otherwise)
    {
        const QString written = text(key);
        if (written.isEmpty())
            return otherwise;
        const auto found = fromCode<E>(written.toUtf8());
        if (!found)
            complain(key);
        return found.value_or(otherwise);
    }
    std::optional<int> number(const QString& key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const double found = value.toDouble(-1);
        if (found < 1 || found > 100'000 || found != static_cast<int>(found))
            complain(key);
        return static_cast<int>(found);
    }
    /// {"value": 72, "unit": "hours"}; the unit must be the one that `rule` counts.
    Duration duration(const QString& key, CountingRule rule)
    {
        Reader inner(m_object.value(key).toObject(), m_place + u'.' + key);
        const Duration value = inner.number(u"value"_s);
        const QString unit = inner.text(u"unit"_s);
        if (!inner.m_error.isEmpty() || (value && unit != unitOf(rule)))
            complain(key);
        return value;
    }
    bool flag(const QString& key) const { return m_object.value(key).toBool(); }
    QJsonObject object(const QString& key) const { return m_object.value(key).toObject(); }
    const QString& place() const { return m_place; }
    void complain(const QString& key)
    {
        if (m_error.isEmpty())
            m_error = m_place + u'.' + key;
    }
    void complainOf(const QString& place)
    {
        if (m_error.isEmpty())
            m_error = place;
    }
    const QString& error() const { return m_error; }

private:
    static QString unitOf(CountingRule rule)
    {
        switch (rule) {
        case CountingRule::Elapsed:
        case CountingRule::EuHours: return u"hours"_s;
        case CountingRule::EuMonths: return u"months"_s;
        case CountingRule::BusinessDays:
        case CountingRule::SecBusinessDays: return u"business_days"_s;
        case CountingRule::EuDays:
        case CountingRule::CalendarDays:
        case CountingRule::CalendarDaysRolled:
        case CountingRule::CalendarDaysDay1: return u"calendar_days"_s;
        case CountingRule::None: break;
        }
        return {};
    }

    QJsonObject m_object;
    QString m_place;
    QString m_error;
};

std::map<QString, Bilingual> glossary(const QJsonObject& object)
{
    std::map<QString, Bilingual> found;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject words = entry.value().toObject();
        found[entry.key()] = {words.value(u"en"_s).toString(), words.value(u"fr"_s).toString()};
    }
    return found;
}

std::vector<Limb> readLimbs(Reader& step, CountingRule rule)
{
    std::vector<Limb> limbs;
    for (const QJsonValue& value : step.array(u"limbs"_s)) {
        Reader reader(value.toObject(), step.place() + u".limbs"_s);
        limbs.push_back({.anchor = reader.needed(u"anchor"_s),
                         .duration = reader.duration(u"duration"_s, rule),
                         .lapsesAfterHours = reader.number(u"lapses_if_classified_after_hours"_s)});
        if (!limbs.back().duration)
            reader.complain(u"duration"_s);
        step.complainOf(reader.error());
    }
    return limbs;
}

Step readStep(Reader& reader)
{
    Step step;
    step.id = reader.needed(u"id"_s);
    step.name = reader.words(u"name"_s);
    step.recipient = reader.needed(u"recipient"_s);
    step.anchor = reader.text(u"anchor"_s);
    step.notBefore = reader.text(u"not_before"_s);
    step.anchorStep = reader.text(u"anchor_step"_s);
    step.anchorFiling = reader.code(u"anchor_step_which"_s, PriorFiling::First);
    step.rule = reader.code(u"counting_rule"_s, CountingRule::None);
    step.duration = reader.duration(u"duration"_s, step.rule);
    step.targetDuration = reader.duration(u"target_duration"_s, step.rule);
    step.kind = reader.code(u"deadline_kind"_s, DeadlineKind::Qualifier);
    step.limbs = readLimbs(reader, step.rule);
    step.noonRelief = reader.object(u"relief"_s).value(u"not_for"_s) == u"nobody"_s;
    step.inForceFrom = reader.date(u"in_force_from"_s);
    step.inForceUntil = reader.date(u"in_force_until"_s);
    step.states = reader.texts(u"states"_s);
    step.qualifier = reader.plain(u"qualifier"_s);
    step.condition = reader.words(u"condition"_s);
    step.lawReference = reader.plain(u"law_ref"_s);
    step.calendar = reader.text(u"calendar"_s);
    step.verification = reader.code(u"verification"_s, Verification::Unverified);
    if (step.inForceUntil.isValid() && step.inForceUntil < step.inForceFrom)
        reader.complain(u"in_force_until"_s);
    if (step.anchor.isEmpty() == step.limbs.empty())
        reader.complain(u"anchor"_s);
    const bool counts = step.kind != DeadlineKind::Contract && step.limbs.empty();
    if (counts && step.duration.has_value() != (step.rule != CountingRule::None))
        reader.complain(u"duration"_s);
    return step;
}

void readContents(const QJsonObject& object, Regime& regime)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        for (const QJsonValue& field : entry.value().toArray())
            regime.contents[entry.key()].append(field.toString());
    }
}

/// Law is not lost because this machine's time zones are older than the data.
void settleZones(Regime& regime)
{
    for (const QString& name : QStringList(regime.zone) + regime.zones) {
        if (!name.isEmpty() && !isZoneName(name))
            regime.unknownZone = name;
    }
    if (!isZoneName(regime.zone))
        regime.zone.clear();
    regime.zones.removeIf([](const QString& name) { return !isZoneName(name); });
}

Regime readRegime(Reader& reader)
{
    Regime regime;
    regime.id = reader.needed(u"id"_s);
    regime.jurisdiction = reader.plain(u"jurisdiction"_s);
    regime.region = reader.text(u"region"_s);
    regime.group = reader.text(u"group"_s);
    regime.name = reader.words(u"name"_s);
    regime.question = reader.words(u"question"_s);
    regime.law = reader.plain(u"law"_s);
    regime.authority = reader.plain(u"authority"_s);
    regime.whoIsBound = reader.plain(u"who_bound"_s);
    regime.trigger = reader.words(u"trigger"_s);
    regime.zone = reader.text(u"zone"_s);
    regime.zones = reader.texts(u"zones"_s);
    regime.zoneOfEntity = reader.flag(u"zone_of_entity"_s);
    regime.status = reader.code(u"status"_s, LawStatus::InForce);
    regime.inForceFrom = reader.date(u"in_force_from"_s);
    regime.enabledByDefault = reader.flag(u"default_enabled"_s);
    regime.exceptions = reader.lists(u"exceptions"_s);
    regime.harmFactors = reader.lists(u"harm_factors"_s);
    regime.sources = reader.texts(u"sources"_s);
    for (const QString& code : reader.texts(u"only_with"_s)) {
        const auto premise = fromCode<Premise>(code.toUtf8());
        if (!premise)
            reader.complain(u"only_with"_s);
        regime.onlyWith.push_back(premise.value_or(Premise::Harm));
    }
    readContents(reader.object(u"contents"_s), regime);
    settleZones(regime);
    for (const QJsonValue& value : reader.array(u"steps"_s)) {
        const QJsonObject object = value.toObject();
        Reader stepReader(object, reader.place() + u'/' + object.value(u"id"_s).toString());
        regime.steps.push_back(readStep(stepReader));
        reader.complainOf(stepReader.error());
    }
    return regime;
}

template <class Texts> void addFrenchOf(Texts& copy, const Texts& shipped)
{
    if (copy.french.isEmpty() && copy.english == shipped.english)
        copy.french = shipped.french;
}

void addFrenchOfAll(Regime& copy, const Regime& shipped)
{
    for (auto text : {&Regime::name,
                      &Regime::question,
                      &Regime::jurisdiction,
                      &Regime::law,
                      &Regime::authority,
                      &Regime::whoIsBound,
                      &Regime::trigger})
        addFrenchOf(copy.*text, shipped.*text);
    for (auto list : {&Regime::exceptions, &Regime::harmFactors})
        addFrenchOf(copy.*list, shipped.*list);
    for (Step& step : copy.steps) {
        const Step* same = shipped.step(step.id);
        if (!same)
            continue;
        for (auto text : {&Step::name, &Step::qualifier, &Step::condition, &Step::lawReference})
            addFrenchOf(step.*text, same->*text);
    }
}

/// A step may only count from anchors and from steps that exist.
QString danglingPlace(const RegimeSet& set)
{
    for (const Regime& regime : set.regimes) {
        for (const Step& step : regime.steps) {
            const auto isAnchor = [&set](const QString& name) {
                return name.isEmpty() || set.anchors.contains(name);
            };
            const bool known = isAnchor(step.anchor) && isAnchor(step.notBefore);
            const bool stepKnown = step.anchorStep.isEmpty() || regime.step(step.anchorStep);
            const bool limbsKnown = std::ranges::all_of(
                step.limbs, [&set](const Limb& limb) { return set.anchors.contains(limb.anchor); });
            if (!known || !stepKnown || !limbsKnown)
                return regime.id + u'/' + step.id + u".anchor"_s;
        }
    }
    return {};
}

} // namespace

const Step* Regime::step(const QString& stepId) const
{
    const auto found = std::ranges::find(steps, stepId, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

QStringList Regime::states() const
{
    QStringList found;
    for (const Step& one : steps)
        found += one.states;
    found.removeDuplicates();
    found.sort();
    return found;
}

const Regime* RegimeSet::regime(const QString& id) const
{
    const auto found = std::ranges::find(regimes, id, &Regime::id);
    return found == regimes.end() ? nullptr : &*found;
}

Result<RegimeSet> readRegimes(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failed(ErrorKind::Invalid,
                      u"#regimes-unreadable"_s,
                      u"character %1"_s.arg(problem.offset + 1));
    Reader reader(document.object(), u"regimes"_s);
    RegimeSet set;
    set.asOf = reader.date(u"as_of"_s);
    if (!set.asOf.isValid())
        reader.complain(u"as_of"_s);
    set.disclaimer = reader.words(u"disclaimer"_s);
    set.anchors = glossary(reader.object(u"anchors"_s));
    set.rules = glossary(reader.object(u"counting_rules"_s));
    set.contents = glossary(reader.object(u"content_fields"_s));
    for (const QJsonValue& value : reader.array(u"regimes"_s)) {
        const QJsonObject object = value.toObject();
        Reader regimeReader(object, object.value(u"id"_s).toString());
        set.regimes.push_back(readRegime(regimeReader));
        reader.complainOf(regimeReader.error());
    }
    reader.complainOf(danglingPlace(set));
    if (!reader.error().isEmpty())
        return failed(ErrorKind::Invalid, u"#regimes-unreadable"_s, reader.error());
    return set;
}

Result<void> checkZones(const RegimeSet& set)
{
    for (const Regime& regime : set.regimes) {
        if (!regime.unknownZone.isEmpty())
            return failed(
                ErrorKind::Invalid, zoneRefusal(regime.unknownZone), regime.id + u".zone"_s);
    }
    return {};
}

void addFrench(RegimeSet& copy, const RegimeSet& shipped)
{
    for (Regime& regime : copy.regimes) {
        if (const Regime* same = shipped.regime(regime.id))
            addFrenchOfAll(regime, *same);
    }
}

const RegimeSet& shippedRegimes()
{
    static const RegimeSet shipped = [] {
        QFile file(u":/regimes.json"_s);
        file.open(QIODevice::ReadOnly);
        auto set = readRegimes(file.readAll());
        Q_ASSERT_X(set.has_value(), "regimes", qPrintable(set ? QString() : set.error().place));
        return set.value_or(RegimeSet());
    }();
    return shipped;
}

} // namespace ireg
