// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/session.h"
#include "model/base/timeinput.h"
#include "model/language/ruletext.h"
#include "model/notification/deadline.h"

#include <QRegularExpression>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateJson(QDate date)
{
    return orNull(date.toString(Qt::ISODate));
}

/// RFC 3339 with the offset of the clock's zone.
QString written(const QDateTime& instant)
{
    const int minutes = instant.offsetFromUtc() / 60;
    return instant.toString(u"yyyy-MM-ddTHH:mm:ss"_s)
        + u"%1%2:%3"_s.arg(QChar(minutes < 0 ? u'-' : u'+'))
              .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
              .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject stepJson(Language language, const Step& step)
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
            {u"condition"_s, orNull(step.condition)},
            {u"qualifier"_s, orNull(step.qualifier)},
            {u"law_ref"_s, orNull(step.lawReference)},
            {u"verification"_s, codeText(step.verification)},
            {u"rule"_s, ruleText(language, shippedRegimes(), step)}};
}

QJsonObject regimeJson(Language language, const Regime& regime)
{
    QJsonArray steps;
    for (const Step& step : regime.steps)
        steps.append(stepJson(language, step));
    return {{u"id"_s, regime.id},
            {u"name"_s, in(language, regime.name)},
            {u"jurisdiction"_s, regime.jurisdiction},
            {u"law"_s, regime.law},
            {u"authority"_s, regime.authority},
            {u"status"_s, codeText(regime.status)},
            {u"in_force_from"_s, dateJson(regime.inForceFrom)},
            {u"zone"_s, orNull(regime.zone)},
            {u"question"_s, in(language, regime.question)},
            {u"default_enabled"_s, regime.enabledByDefault},
            {u"as_of"_s, dateJson(shippedRegimes().asOf)},
            {u"steps"_s, steps}};
}

/// The clock that --compute asks for, with everything that was said about it.
class Computation
{
public:
    explicit Computation(const Invocation& call) : m_call(call) {}

    Result<QJsonObject> run()
    {
        for (const auto part : {&Computation::findStep,
                                &Computation::findZone,
                                &Computation::readAnchors,
                                &Computation::readHolidays,
                                &Computation::readTimes}) {
            if (const auto done = (this->*part)(); !done)
                return tl::unexpected(done.error());
        }
        const Deadline deadline = deadlineOf(*m_regime, *m_step, m_anchors, m_reading);
        if (deadline.needsTimeOfDay)
            return failed(ErrorKind::Invalid, u"#needs-time-of-day"_s, deadline.anchor);
        return json(deadline);
    }

private:
    Result<void> findStep()
    {
        const QString wanted = m_call.option("compute");
        m_regime = shippedRegimes().regime(wanted.section(u'/', 0, 0));
        m_step = m_regime ? m_regime->step(wanted.section(u'/', 1)) : nullptr;
        if (!m_step)
            return failed(ErrorKind::Usage, u"#unknown-step"_s, wanted);
        return {};
    }

    /// --zone, else the regime's, else the offset that the first time was given with.
    Result<void> findZone()
    {
        static const QRegularExpression offset(u"(Z|[+-][0-9]{2}:?[0-9]{2})$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString name = m_call.option("zone");
        if (!name.isEmpty() && !QTimeZone(name.toLatin1()).isValid())
            return failed(ErrorKind::Usage, name, u"--zone"_s);
        if (name.isEmpty())
            name = m_regime->zone;
        for (const QString& word : m_call.options("anchor")) {
            const auto found = offset.match(word);
            if (name.isEmpty() && word.contains(u'T') && found.hasMatch()) {
                const QString shift = found.captured(1);
                name = shift.size() == 1 ? u"+00:00"_s : shift.left(3) + u':' + shift.right(2);
            }
        }
        m_zoneSaid = !name.isEmpty();
        m_reading.zone = name == u"+00:00"_s ? QTimeZone(0) : zoneOf(name);
        return {};
    }

    Result<void> readAnchors()
    {
        for (const QString& word : m_call.options("anchor")) {
            const QString name = word.section(u'=', 0, 0);
            if (!shippedRegimes().anchors.contains(name))
                return failed(ErrorKind::Usage, u"#needs-anchor"_s, word);
            const auto when = parseTime(word.section(u'=', 1), m_reading.zone, now());
            if (!when)
                return failed(when.error().kind, when.error().detail, name);
            const bool bare = when->precision == Precision::Day;
            if (when->precision > Precision::Day || (!bare && !m_zoneSaid))
                return failed(ErrorKind::Invalid,
                              bare || m_zoneSaid ? u"#needs-day-or-time"_s : u"#needs-offset"_s,
                              word);
            m_anchors.emplace(name, Anchor{when->utc(), !bare});
        }
        return {};
    }

    Result<void> readHolidays()
    {
        m_reading.holidays.known = m_call.has("holidays");
        for (const QString& word : m_call.option("holidays").split(u',', Qt::SkipEmptyParts)) {
            const QDate day = QDate::fromString(word.trimmed(), Qt::ISODate);
            if (!day.isValid())
                return failed(ErrorKind::Invalid, word, u"--holidays"_s);
            m_reading.holidays.days.insert(day);
        }
        return {};
    }

    Result<void> readTimes()
    {
        m_reading.now = now();
        for (const auto& [option, place] :
             {std::pair{"now", &m_reading.now}, std::pair{"sent", &m_reading.sent}}) {
            if (!m_call.has(option))
                continue;
            const auto when = parseTime(m_call.option(option), m_reading.zone, now());
            if (!when)
                return failed(
                    when.error().kind, when.error().detail, u"--"_s + QLatin1String(option));
            *place = when->utc();
        }
        return {};
    }

    QJsonObject json(const Deadline& deadline) const
    {
        const auto& end = deadline.end;
        const QDate since = m_step->inForceFrom.isValid() ? m_step->inForceFrom
                                                          : m_regime->inForceFrom;
        return {{u"regime"_s, m_regime->id},
                {u"step"_s, m_step->id},
                {u"state"_s, codeText(deadline.state)},
                {u"target"_s, end ? QJsonValue(written(end->target)) : QJsonValue()},
                {u"limit"_s, end ? QJsonValue(written(end->limit)) : QJsonValue()},
                {u"date"_s, end ? dateJson(end->day) : QJsonValue()},
                {u"anchor"_s, orNull(deadline.anchor)},
                {u"deadline_kind"_s, codeText(m_step->kind)},
                {u"verification"_s, codeText(m_step->verification)},
                {u"in_force_from"_s, dateJson(since)},
                {u"holidays_known"_s, m_reading.holidays.known},
                {u"rule"_s, ruleText(m_call.language(), shippedRegimes(), *m_step)}};
    }

    QDateTime now() const { return systemClock().now(); }

    const Invocation& m_call;
    const Regime* m_regime = nullptr;
    const Step* m_step = nullptr;
    bool m_zoneSaid = false;
    Anchors m_anchors;
    Reading m_reading;
};

} // namespace

int runRegimes(Invocation& call)
{
    const Language language = call.language();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Regime& regime : shippedRegimes().regimes) {
        array.append(regimeJson(language, regime));
        for (const Step& step : regime.steps)
            rows.push_back({regime.id + u'/' + step.id,
                            in(language, step.name),
                            step.duration ? QString::number(*step.duration) : QString(),
                            codeText(step.rule),
                            codeText(step.kind),
                            codeText(step.verification)});
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({"STEP", "NAME", "TIME", "RULE", "KIND", "CHECKED"}, language), rows);
    return Done;
}

int runDeadlines(Invocation& call)
{
    if (!call.has("compute"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--compute"_s});
    const auto computed = Computation(call).run();
    if (!computed)
        return fail(call, computed.error());
    if (call.json()) {
        printJson(*computed);
        return Done;
    }
    for (const Phrase& key :
         {Phrase("state"), Phrase("target"), Phrase("limit"), Phrase("date"), Phrase("rule")}) {
        const QString text = computed->value(QLatin1String(key.english())).toString();
        if (!text.isEmpty())
            print(key.in(call.language()).leftJustified(8) + text);
    }
    return Done;
}

} // namespace ireg::cli
