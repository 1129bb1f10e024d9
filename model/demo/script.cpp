// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/script.h"

#include "model/base/when.h"
#include "model/base/zone.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace ireg::demo
{

using namespace Qt::StringLiterals;

namespace
{

const QString companyFile = u"company.json"_s;

/// The moments and words of one story, read step by step.
class Story
{
public:
    Story(QString name, Language language, const QTimeZone& zone, const QDateTime& nowUtc)
        : m_name(std::move(name)), m_language(languageCode(language)), m_zone(zone), m_now(nowUtc)
    {
    }

    Result<std::vector<Step>> read(const QJsonArray& array)
    {
        std::vector<Step> steps;
        for (const QJsonValue& value : array) {
            auto step = one(value.toObject());
            if (!step)
                return tl::unexpected(step.error());
            steps.push_back(std::move(*step));
        }
        return steps;
    }

    /// "-96 08:12", "-3h", "+7m"; nothing where it is none of them.
    std::optional<QDateTime> moment(const QString& text) const
    {
        static const QRegularExpression day(u"^(-[0-9]{1,4}) ([0-9]{2}:[0-9]{2})$"_s);
        static const QRegularExpression shift(u"^([+-])(?:([0-9]{1,3})h)?(?:([0-9]{1,4})m)?$"_s);
        if (const auto found = day.match(text); found.hasMatch()) {
            const QDate date = m_now.toTimeZone(m_zone).date().addDays(found.captured(1).toInt());
            const QTime time = QTime::fromString(found.captured(2), u"HH:mm"_s);
            return time.isValid() ? std::optional(QDateTime(date, time, m_zone).toUTC())
                                  : std::nullopt;
        }
        const auto found = shift.match(text);
        if (!found.hasMatch() || text.size() < 2)
            return std::nullopt;
        const qint64 seconds = found.captured(2).toLongLong() * 3600
            + found.captured(3).toLongLong() * 60;
        return found.captured(1) == u"-" ? m_now.addSecs(-seconds) : m_before.addSecs(seconds);
    }

private:
    tl::unexpected<Error> wrong(const QString& what) const
    {
        return failed(ErrorKind::Invalid, what, place());
    }

    QString place() const { return m_name + u", step "_s + QString::number(m_number); }

    Result<Step> one(const QJsonObject& object)
    {
        ++m_number;
        const QString when = object.value(u"at"_s).toString(u"+1m"_s);
        const auto at = moment(when);
        if (!at || !at->isValid())
            return wrong(when);
        if (m_before.isValid() && *at < m_before)
            return wrong(when + u" lies before the step before"_s);
        if (*at >= m_now)
            return wrong(when + u" lies in the future"_s);
        m_before = *at;
        m_by = object.value(u"by"_s).toString(m_by);
        Step step;
        step.at = *at;
        step.by = m_by;
        step.verb = object.value(u"do"_s).toString();
        step.on = object.value(u"on"_s).toString(m_name);
        step.as = object.value(u"as"_s).toString();
        step.place = place();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != "facts"_L1)
                step.words.emplace(it.key(), text(it.value()).value_or(QString()));
        }
        return withFacts(std::move(step), object.value(u"facts"_s).toObject());
    }

    Result<Step> withFacts(Step step, const QJsonObject& facts) const
    {
        for (auto it = facts.begin(); it != facts.end(); ++it) {
            Fact fact{.field = it.key(), .text = {}, .label = {}};
            const QJsonObject object = it.value().toObject();
            if (object.contains(u"id"_s)) {
                fact.label = object.value(u"id"_s).toString();
            } else if (object.contains(u"time"_s)) {
                const auto at = moment(object.value(u"time"_s).toString());
                if (!at)
                    return wrong(it.key());
                fact.text = at->toString(Qt::ISODate);
            } else if (const auto words = text(it.value())) {
                fact.text = *words;
            } else {
                return wrong(it.key());
            }
            step.facts.push_back(fact);
        }
        return step;
    }

    /// A text that is the same in every language, or this language's own.
    std::optional<QString> text(const QJsonValue& value) const
    {
        const QJsonValue own = value.isObject() ? value.toObject().value(m_language) : value;
        return own.isString() ? std::optional<QString>(own.toString()) : std::nullopt;
    }

    QString m_name;
    QLatin1StringView m_language;
    QTimeZone m_zone;
    QDateTime m_now, m_before;
    QString m_by;
    int m_number = 0;
};

Result<QJsonObject> load(const QString& folder, const QString& name)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return failed(ErrorKind::Io, {}, name);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failed(ErrorKind::Invalid, {}, u"%1, byte %2"_s.arg(name).arg(error.offset));
    return document.object();
}

} // namespace

Result<Script> readScript(const QString& folder, Language language, const QDateTime& nowUtc)
{
    const auto company = load(folder, companyFile);
    if (!company)
        return tl::unexpected(company.error());
    Script script;
    script.company.organisation = company->value(u"organisation"_s).toString();
    script.company.zone = company->value(u"zone"_s).toString();
    script.company.jurisdictions = company->value(u"jurisdictions"_s).toString();
    if (const auto known = checkZoneName(script.company.zone, companyFile); !known)
        return tl::unexpected(known.error());
    const QTimeZone zone = zoneOf(script.company.zone);
    QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    names.removeOne(companyFile);
    names.prepend(companyFile);
    for (const QString& name : names) {
        const auto object = load(folder, name);
        if (!object)
            return tl::unexpected(object.error());
        Story story(name.chopped(5), language, zone, nowUtc);
        auto steps = story.read(object->value(u"steps"_s).toArray());
        if (!steps)
            return tl::unexpected(steps.error());
        std::ranges::move(*steps, std::back_inserter(script.steps));
    }
    if (script.steps.empty())
        return failed(ErrorKind::Invalid, u"#no-steps"_s, folder);
    std::ranges::stable_sort(script.steps, {}, &Step::at);
    script.founded = script.steps.front().at.addSecs(-60);
    return script;
}

} // namespace ireg::demo
