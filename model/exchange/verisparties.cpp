// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/typedmoney.h"
#include "model/exchange/verismapping.h"

#include <algorithm>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

// The half of the mapping that is about things and parties: impact, victim, assets, actors,
// causes, references, steps.

namespace
{

bool isCountry(const QString& code)
{
    const auto letter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    return code.size() == 2 && letter(code[0]) && letter(code[1]);
}

} // namespace

void VerisMapping::cost(const QString& what, const Place& amount, const QString& currency)
{
    const QString written = m_reader.text(amount);
    if (written.isEmpty())
        return;
    CostLine line;
    line.what = what;
    line.amountText = written;
    line.currency = currency;
    line.cents = amount.node->is(NodeKind::Number) ? exactly(written, minorDigits(currency))
                                                   : std::nullopt;
    m_out.costs.push_back(std::move(line));
}

void VerisMapping::impact()
{
    const Place impact = m_reader.at(u"impact"_s);
    const QString currency = m_reader.text(m_reader.at(impact, u"iso_currency_code"_s));
    m_out.incident.impact = m_reader.text(m_reader.at(impact, u"notes"_s));
    tagWords(impact, {"overall_rating", "overall_min_amount", "overall_max_amount"});
    losses(impact, currency);
    // The total is not one more loss: only where no part has an amount it is a line of its own.
    const Place total = m_reader.at(impact, u"overall_amount"_s);
    if (m_out.costs.empty())
        cost(u"overall"_s, total, currency);
    else
        tag(total);
}

void VerisMapping::losses(const Place& impact, const QString& currency)
{
    for (const Place& one : m_reader.elements(m_reader.at(impact, u"loss"_s))) {
        const QString variety = m_reader.text(m_reader.at(one, u"variety"_s));
        const QString rating = m_reader.text(m_reader.at(one, u"rating"_s));
        const QString what = rating.isEmpty() ? variety : variety + u" ("_s + rating + u')';
        const Place amount = m_reader.at(one, u"amount"_s);
        if (amount)
            cost(what, amount, currency);
        else
            addTag(u"impact.loss"_s, what);
    }
}

void VerisMapping::victim()
{
    const Place victim = m_reader.at(u"victim"_s);
    if (victim && !victim.node->is(NodeKind::Object))
        m_reader.warn(victim.path, u"#not-object"_s);
    m_victim = m_reader.text(m_reader.at(victim, u"victim_id"_s));
    affected(m_victim, u"affected organisation"_s, std::nullopt);
    QStringList countries;
    for (const Place& one : m_reader.elements(m_reader.at(victim, u"country"_s))) {
        if (!one.node->is(NodeKind::String))
            continue;
        const QString code = m_reader.text(one);
        if (isCountry(code) && !countries.contains(code))
            countries.append(code);
        else if (!isCountry(code))
            addTag(u"victim.country"_s, code);
    }
    m_out.incident.countries = countries.join(u',');
    tagWords(victim, {"industry", "employee_count", "state"});
    const Place secondary = m_reader.at(victim, u"secondary"_s);
    for (const QString& name : m_reader.texts(m_reader.at(secondary, u"victim_id"_s)))
        affected(name, u"affected third party"_s, std::nullopt);
}

void VerisMapping::assets()
{
    const Place assets = m_reader.at(u"asset.assets"_s);
    if (!assets || !assets.node->is(NodeKind::Array))
        m_reader.warn(u"asset.assets"_s, u"#not-a-list"_s);
    for (const Place& element : m_reader.elements(assets))
        asset(element);
    tagWords(m_reader.at(u"asset"_s),
             {"cloud",
              "hosting",
              "management",
              "ownership",
              "role",
              "accessibility",
              "governance",
              "country"});
}

void VerisMapping::asset(const Place& element)
{
    const std::optional<qint64> amount = m_reader.whole(m_reader.at(element, u"amount"_s));
    QStringList varieties = m_reader.texts(m_reader.at(element, u"variety"_s));
    if (element.node->is(NodeKind::String))
        varieties = {m_reader.text(element)};
    for (const QString& variety : varieties)
        affected(variety, u"asset"_s, amount);
}

void VerisMapping::actors()
{
    for (const Place& actor : m_reader.members(m_reader.at(u"actor"_s))) {
        if (!actor.node->is(NodeKind::Object)) {
            m_reader.warn(actor.path, u"#not-an-actor"_s);
            continue;
        }
        addTag(u"actor"_s, actor.node->key);
        if (actor.node->children.empty())
            m_reader.taken(actor);
        tagWords(actor, {"variety", "motive", "country", "name", "job_change"});
    }
}

void VerisMapping::causes()
{
    for (const Place& category : m_reader.members(m_reader.at(u"action"_s))) {
        if (category.node->is(NodeKind::Object))
            cause(category);
        else
            m_reader.warn(category.path, u"#not-an-action"_s);
    }
}

void VerisMapping::cause(const Place& category)
{
    const QString name = category.node->key;
    addTag(u"action"_s, name);
    if (category.node->children.empty())
        m_reader.taken(category);
    const QStringList varieties = m_reader.texts(m_reader.at(category, u"variety"_s));
    tagWords(category, {"variety", "vector", "result", "target", "location", "name"});
    const QString words = varieties.isEmpty() ? name : name + u": "_s + varieties.join(u", "_s);
    if (m_firstAction.isEmpty())
        m_firstAction = words;
    const QString cve = m_reader.text(m_reader.at(category, u"cve"_s));
    if (!cve.trimmed().isEmpty())
        m_out.incident.externalReferences += cve.trimmed() + u'\n';
    const bool error = name == "error"_L1;
    if (!error && name != "misuse"_L1)
        return;
    Incident& incident = m_out.incident;
    incident.rootCause += (incident.rootCause.isEmpty() ? QString() : u"; "_s) + words;
    if (!incident.rootCauseCategory || error)
        incident.rootCauseCategory = error ? RootCause::HumanError : RootCause::MaliciousAction;
}

/// In the order of the source, one a line; the CVE numbers of the actions come last.
void VerisMapping::references()
{
    QStringList lines;
    for (const QString& part : textAt(u"reference"_s).split(u';')) {
        if (!part.trimmed().isEmpty())
            lines.append(part.trimmed());
    }
    lines += m_out.incident.externalReferences.split(u'\n', Qt::SkipEmptyParts);
    m_out.incident.externalReferences = lines.join(u'\n');
}

void VerisMapping::steps()
{
    const Place chain = m_reader.at(u"plus.event_chain"_s);
    for (const Place& step : m_reader.elements(chain)) {
        QStringList words;
        for (const char* name : {"actor", "action", "asset", "attribute"}) {
            const QString word = m_reader.text(m_reader.at(step, QLatin1String(name)));
            if (!word.isEmpty())
                words.append(word);
        }
        QString text = words.join(u" - "_s);
        const QString summary = m_reader.text(m_reader.at(step, u"summary"_s));
        if (!summary.isEmpty())
            text = text.isEmpty() ? summary : summary + u" ("_s + text + u')';
        entry(text, step.path);
    }
}

/// A control that failed is the beginning of a lesson; nobody has agreed on it yet.
void VerisMapping::lessons()
{
    Lesson lesson;
    lesson.statement = textAt(u"control_failure"_s);
    if (!lesson.statement.trimmed().isEmpty())
        m_out.lessons.push_back(std::move(lesson));
}

} // namespace ireg::exchange
