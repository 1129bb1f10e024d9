// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/veriscodes.h"

#include "model/base/utc.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

struct Means
{
    const char* how; ///< lower case
    Detection detection;
};

constexpr Means detections[] = {{"actor disclosure", Detection::Attacker},
                                {"reported by employee", Detection::Staff},
                                {"reported by user", Detection::Staff},
                                {"customer", Detection::Customer},
                                {"law enforcement", Detection::LawEnforcement},
                                {"security researcher", Detection::ThirdParty},
                                {"suspicious traffic", Detection::ThirdParty},
                                {"found documents", Detection::ThirdParty},
                                {"unrelated 3rd party", Detection::ThirdParty},
                                {"unrelated third party", Detection::ThirdParty},
                                {"unrelated party", Detection::ThirdParty},
                                {"emergency response team", Detection::ThirdParty},
                                {"it review", Detection::AuditOrReview},
                                {"it audit", Detection::AuditOrReview},
                                {"financial audit", Detection::AuditOrReview},
                                {"audit", Detection::AuditOrReview},
                                {"offboarding", Detection::AuditOrReview},
                                {"fraud detection", Detection::FraudDetection},
                                {"incident response", Detection::IncidentResponse},
                                {"monitoring service", Detection::Monitoring},
                                {"antivirus", Detection::Monitoring},
                                {"log review", Detection::Monitoring},
                                {"infrastructure monitoring", Detection::Monitoring},
                                {"data loss prevention", Detection::Monitoring},
                                {"hids", Detection::Monitoring},
                                {"nids", Detection::Monitoring},
                                {"security alarm", Detection::Monitoring},
                                {"break in discovered", Detection::BreakInFound},
                                {"other", Detection::Other}};

constexpr std::pair<const char*, Disposition> dispositions[] = {
    {"Confirmed", Disposition::Confirmed},
    {"Suspected", Disposition::Suspected},
    {"Near miss", Disposition::NearMiss},
    {"False positive", Disposition::FalsePositive}};

constexpr std::pair<const char*, Disclosure> disclosures[] = {
    {"Yes", Disclosure::Confirmed},
    {"Potentially", Disclosure::Suspected},
    {"No", Disclosure::No},
    {"Unknown", Disclosure::Unknown}};

constexpr std::pair<const char*, Confidence> confidences[] = {{"None", Confidence::None},
                                                              {"Low", Confidence::Low},
                                                              {"Medium", Confidence::Medium},
                                                              {"High", Confidence::High}};

template <class E, std::size_t size>
std::optional<E> meaning(const std::pair<const char*, E> (&table)[size], const QString& word)
{
    for (const auto& [text, value] : table) {
        if (word.trimmed().compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return value;
    }
    return std::nullopt;
}

template <class E, std::size_t size>
QString wordFor(const std::pair<const char*, E> (&table)[size], E wanted)
{
    for (const auto& [text, value] : table) {
        if (value == wanted)
            return QLatin1String(text);
    }
    return {};
}

bool anyOf(const QStringList& words, std::initializer_list<const char*> wanted)
{
    return std::ranges::any_of(words, [wanted](const QString& word) {
        return std::ranges::any_of(wanted, [&word](const char* one) {
            return word.trimmed().compare(QLatin1String(one), Qt::CaseInsensitive) == 0;
        });
    });
}

bool plausible(const std::optional<qint64>& number, qint64 least, qint64 most)
{
    return number && *number >= least && *number <= most;
}

When utcDay(QDate day, Precision precision)
{
    return {.ms = day.startOfDay(utcZone).toMSecsSinceEpoch(),
            .zone = u"UTC"_s,
            .precision = precision};
}

} // namespace

Discovery discoveryFromText(const QString& text)
{
    const QString who = text.section(u'-', 0, 0).trimmed().toLower();
    const QString how = text.section(u'-', 1).trimmed();
    if (who.startsWith("ext"_L1))
        return {u"external"_s, how};
    if (who.startsWith("int"_L1))
        return {u"internal"_s, how};
    if (who.startsWith("prt"_L1) || who.startsWith("part"_L1))
        return {u"partner"_s, how};
    return {who == "other"_L1 ? u"other"_s : u"unknown"_s, how};
}

Detection detectionOf(const Discovery& discovery)
{
    if (discovery.who == "other"_L1)
        return Detection::Other;
    const QString how = discovery.how.trimmed().toLower();
    for (const Means& means : detections) {
        if (how == QLatin1String(means.how))
            return means.detection;
    }
    return how.isEmpty() || how == "unknown"_L1 ? Detection::Unknown : Detection::Other;
}

Discovery discoveryFor(Detection detection)
{
    switch (detection) {
    case Detection::Staff: return {u"internal"_s, u"Reported by employee"_s};
    case Detection::Customer: return {u"external"_s, u"Customer"_s};
    case Detection::EdgeTrafficLog:
    case Detection::LoadBalancerLog:
    case Detection::ApplicationLog:
    case Detection::SystemLog: return {u"internal"_s, u"Log review"_s};
    case Detection::InfrastructureAlert:
    case Detection::ErrorTracker:
    case Detection::Monitoring: return {u"internal"_s, u"Infrastructure monitoring"_s};
    case Detection::AuditOrReview: return {u"internal"_s, u"It review"_s};
    case Detection::ThirdParty: return {u"external"_s, u"Unrelated 3rd party"_s};
    case Detection::Attacker: return {u"external"_s, u"Actor disclosure"_s};
    case Detection::LawEnforcement: return {u"external"_s, u"Law enforcement"_s};
    case Detection::Supplier: return {u"partner"_s, u"Other"_s};
    case Detection::Authority: return {u"external"_s, u"Other"_s};
    case Detection::FraudDetection: return {u"internal"_s, u"Fraud detection"_s};
    case Detection::IncidentResponse: return {u"internal"_s, u"Incident response"_s};
    case Detection::BreakInFound: return {u"internal"_s, u"Break in discovered"_s};
    case Detection::Other: return {u"other"_s, {}};
    case Detection::Unknown: break;
    }
    return {u"unknown"_s, {}};
}

std::optional<Disposition> dispositionOf(const QString& securityIncident)
{
    return meaning(dispositions, securityIncident);
}

QString securityIncidentFor(Disposition disposition)
{
    return wordFor(dispositions, disposition);
}

std::optional<Confidence> confidenceOf(const QString& confidence)
{
    return meaning(confidences, confidence);
}

std::optional<Disclosure> disclosureOf(const QString& dataDisclosure)
{
    return meaning(disclosures, dataDisclosure);
}

QString dataDisclosureFor(Disclosure disclosure)
{
    return wordFor(disclosures, disclosure);
}

Answer encryptionOf(const QStringList& states)
{
    if (anyOf(states, {"Stored unencrypted", "Transmitted unencrypted", "Printed"}))
        return Answer::No;
    if (anyOf(states, {"Stored encrypted", "Transmitted encrypted"}))
        return Answer::Yes;
    return Answer::Unknown;
}

std::vector<Kind> kindsOf(const KindFacts& facts)
{
    std::vector<Kind> kinds;
    if (facts.disclosure == Disclosure::Confirmed || facts.disclosure == Disclosure::Suspected)
        kinds.push_back(Kind::DataBreach);
    if (anyOf(facts.availability, {"Interruption", "Destruction", "Obscuration"}))
        kinds.push_back(Kind::ServiceInterruption);
    if (anyOf(facts.availability, {"Degradation", "Acceleration"}))
        kinds.push_back(Kind::ReducedQuality);
    if (anyOf(facts.errors,
              {"Malfunction",
               "Capacity shortage",
               "Programming error",
               "Maintenance error",
               "Misconfiguration"}))
        kinds.push_back(Kind::Regression);
    if (anyOf(facts.availability, {"Loss"}))
        kinds.push_back(Kind::AssetLoss);
    if (facts.integrity)
        kinds.push_back(Kind::SecurityEvent);
    if (kinds.empty())
        kinds.push_back(Kind::Other);
    return kinds;
}

DateReading readDate(const PartialDate& date)
{
    if (!date.year)
        return {std::nullopt, u"#year-missing"_s};
    if (!plausible(date.year, 1950, 2050))
        return {std::nullopt, u"#year-out-of-range %1"_s.arg(*date.year)};
    const int year = static_cast<int>(*date.year);
    const When yearOnly = utcDay({year, 1, 1}, Precision::Year);
    if (!date.month)
        return {yearOnly, date.day ? u"#day-without-month"_s : QString()};
    if (!plausible(date.month, 1, 12))
        return {yearOnly, u"#no-such-month %1"_s.arg(*date.month)};
    const int month = static_cast<int>(*date.month);
    const When monthOnly = utcDay({year, month, 1}, Precision::Month);
    if (!date.day)
        return {monthOnly, {}};
    const int day = plausible(date.day, 1, 31) ? static_cast<int>(*date.day) : 0;
    if (!QDate::isValid(year, month, day))
        return {monthOnly, u"#no-such-day %1-%2-%3"_s.arg(year).arg(month).arg(*date.day)};
    return {utcDay({year, month, day}, Precision::Day), {}};
}

std::optional<qint64> durationMs(const QString& value, const QString& unit)
{
    static constexpr std::pair<const char*, double> units[] = {{"Seconds", 1},
                                                               {"Minutes", 60},
                                                               {"Hours", 3'600},
                                                               {"Days", 86'400},
                                                               {"Weeks", 604'800},
                                                               {"Months", 2'592'000},
                                                               {"Years", 31'536'000}};
    constexpr double longest = 200.0 * 31'536'000;
    const auto seconds = meaning(units, unit);
    bool valid = false;
    const double length = value.toDouble(&valid) * seconds.value_or(0);
    if (!valid || !seconds || !std::isfinite(length) || length < 0 || length > longest)
        return std::nullopt;
    return std::llround(length * 1000);
}

bool isFrom(const QString& schemaVersion, int minor, int patch)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        u"([0-9]{1,4})[._]([0-9]{1,4})(?:[._]([0-9]{1,4}))?"_s));
    const auto found = form.match(schemaVersion.trimmed());
    const auto number = [&found](int group) { return found.captured(group).toInt(); };
    return found.hasMatch()
        && std::tuple(number(1), number(2), number(3)) >= std::tuple(1, minor, patch);
}

} // namespace ireg::exchange
