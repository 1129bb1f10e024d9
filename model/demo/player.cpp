// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/demo/player.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assessing.h"
#include "model/register/evidencekeeping.h"
#include "model/register/lessons.h"
#include "model/register/logging.h"
#include "model/register/regimes.h"
#include "model/register/reviews.h"
#include "model/register/workflow.h"

namespace ireg::demo
{

using namespace Qt::StringLiterals;

namespace
{

QString word(const Step& step, const QString& name)
{
    const auto found = step.words.find(name);
    return found == step.words.end() ? QString() : found->second;
}

QStringList regimesIn(const Step& step)
{
    return word(step, u"regimes"_s).split(u',', Qt::SkipEmptyParts);
}

Author recordedAs(const QString& person)
{
    return {.name = person, .device = u"demo"_s, .program = u"demo"_s};
}

} // namespace

Result<void> Player::play(const Script& script)
{
    m_clock.moveTo(script.founded);
    const QString& founder = script.steps.front().by;
    auto made = Register::create(m_path, script.company, recordedAs(founder), m_clock);
    if (!made)
        return tl::unexpected(made.error());
    m_open.emplace(founder, std::move(*made));
    m_labels.emplace(u"register"_s, RecordRef{&typeOf<RegisterProfile>(), 1});
    for (const Step& step : script.steps) {
        m_clock.moveTo(step.at);
        const auto outcome = carryOut(step);
        if (!outcome) {
            Error error = outcome.error();
            error.place = step.place + u": "_s + error.place;
            return tl::unexpected(error);
        }
    }
    return {};
}

Result<Register*> Player::opened(const QString& person)
{
    auto found = m_open.find(person);
    if (found == m_open.end()) {
        auto opened = Register::open(m_path, Access::Write, recordedAs(person), m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        found = m_open.emplace(person, std::move(*opened)).first;
    }
    return found->second.get();
}

Player::Answer Player::carryOut(const Step& step)
{
    using Play = Answer (Player::*)(Register&, const Step&);
    static const std::map<QString, Play> plays{{u"log"_s, &Player::log},
                                               {u"set"_s, &Player::set},
                                               {u"add"_s, &Player::add},
                                               {u"evidence"_s, &Player::evidence},
                                               {u"review"_s, &Player::review},
                                               {u"approve"_s, &Player::review},
                                               {u"advance"_s, &Player::move},
                                               {u"hold"_s, &Player::move},
                                               {u"resume"_s, &Player::move},
                                               {u"close"_s, &Player::move},
                                               {u"reopen"_s, &Player::move},
                                               {u"adopt"_s, &Player::adopt},
                                               {u"assess"_s, &Player::answer},
                                               {u"link"_s, &Player::link},
                                               {u"lesson"_s, &Player::link}};
    const auto play = plays.find(step.verb);
    if (play == plays.end())
        return failed(ErrorKind::Usage, step.verb);
    const auto open = opened(step.by);
    if (!open)
        return tl::unexpected(open.error());
    return (this->*play->second)(**open, step);
}

Player::Answer Player::log(Register& open, const Step& step)
{
    const auto facts = assignments(step);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto logged = logIncident(open, *facts);
    if (logged) {
        m_labels[step.on] = {&typeOf<Incident>(), logged->id};
        m_ids[step.on] = logged->reference;
    }
    return logged;
}

Player::Answer Player::set(Register& open, const Step& step)
{
    const auto record = labelled(step.on);
    if (!record)
        return tl::unexpected(record.error());
    const auto facts = assignments(step);
    if (!facts)
        return tl::unexpected(facts.error());
    return setFields(open, *record, *facts, word(step, u"reason"_s));
}

Player::Answer Player::add(Register& open, const Step& step)
{
    const RecordType* type = recordType(word(step, u"record"_s).toUtf8());
    if (!type)
        return failed(ErrorKind::Usage, word(step, u"record"_s));
    Id<Incident> parent;
    if (type->parentIndex() >= 0) {
        const auto found = incident(step.on);
        if (!found)
            return tl::unexpected(found.error());
        parent = *found;
    }
    const auto facts = assignments(step);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto added = addRecord(open, *type, parent, *facts);
    if (added && !step.as.isEmpty()) {
        m_labels[step.as] = {type, added->id};
        m_ids[step.as] = added->reference;
    }
    return added;
}

Player::Answer Player::evidence(Register& open, const Step& step)
{
    const auto parent = incident(step.on);
    if (!parent)
        return tl::unexpected(parent.error());
    const auto facts = assignments(step);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto kept = addEvidenceBytes(
        open, *parent, word(step, u"name"_s), word(step, u"text"_s).toUtf8());
    if (!kept)
        return kept;
    const RecordRef record{&typeOf<Evidence>(), kept->id};
    if (!step.as.isEmpty()) {
        m_labels[step.as] = record;
        m_ids[step.as] = kept->reference;
    }
    return facts->empty() ? kept : setFields(open, record, *facts, {});
}

Player::Answer Player::review(Register& open, const Step& step)
{
    const auto found = incident(step.on);
    if (!found)
        return tl::unexpected(found.error());
    if (step.verb == "approve"_L1)
        return approveReview(open, *found);
    const auto facts = assignments(step);
    return facts ? setReview(open, *found, *facts) : tl::unexpected(facts.error());
}

Player::Answer Player::move(Register& open, const Step& step)
{
    const auto found = incident(step.on);
    if (!found)
        return tl::unexpected(found.error());
    const QString reason = word(step, u"reason"_s);
    if (step.verb == "hold"_L1)
        return holdWork(open, *found, reason);
    if (step.verb == "resume"_L1)
        return resumeWork(open, *found, reason);
    if (step.verb == "close"_L1)
        return closeIncident(open, *found, reason);
    if (step.verb == "reopen"_L1)
        return reopenIncident(open, *found, reason);
    return advance(open, *found, fromCode<Stage>(word(step, u"to"_s).toUtf8()), reason);
}

Player::Answer Player::adopt(Register& open, const Step& step)
{
    return adoptRegimes(open, regimesIn(step));
}

Player::Answer Player::answer(Register& open, const Step& step)
{
    const auto found = incident(step.on);
    if (!found)
        return tl::unexpected(found.error());
    const auto facts = assignments(step);
    return facts ? assess(open, *found, regimesIn(step), *facts) : tl::unexpected(facts.error());
}

Player::Answer Player::link(Register& open, const Step& step)
{
    const auto found = incident(step.on);
    const auto other = labelled(word(step, u"other"_s));
    if (!found || !other)
        return tl::unexpected(found ? other.error() : found.error());
    if (step.verb == "lesson"_L1)
        return linkLesson(open, {other->id}, *found);
    const auto kind = fromCode<LinkKind>(word(step, u"kind"_s).toUtf8());
    if (!kind)
        return failed(ErrorKind::Usage, word(step, u"kind"_s));
    return linkIncidents(open, *found, *kind, {other->id});
}

Result<RecordRef> Player::personCalled(const QString& name) const
{
    const auto people = all<Person>(*m_open.begin()->second);
    if (!people)
        return tl::unexpected(people.error());
    for (const Person& person : *people) {
        if (person.name == name)
            return RecordRef{&typeOf<Person>(), person.id.value};
    }
    return failed(ErrorKind::NotFound, name);
}

/// The notice that an answer made: label of its incident, regime, step.
Result<RecordRef> Player::noticeCalled(const QStringList& words) const
{
    const auto parent = incident(words.front());
    const auto notices = all<Notification>(*m_open.begin()->second);
    if (!parent || !notices)
        return tl::unexpected(parent ? notices.error() : parent.error());
    for (const Notification& notice : *notices) {
        if (notice.incident == *parent && notice.regime == words.at(1)
            && notice.step == words.at(2))
            return RecordRef{&typeOf<Notification>(), notice.id.value};
    }
    return failed(ErrorKind::NotFound, words.join(u'/'));
}

Result<RecordRef> Player::labelled(const QString& label) const
{
    const auto found = m_labels.find(label);
    if (found == m_labels.end() && label.startsWith(u'@') && !m_open.empty())
        return personCalled(label.mid(1));
    if (found == m_labels.end() && label.count(u'/') == 2 && !m_open.empty())
        return noticeCalled(label.split(u'/'));
    if (found == m_labels.end())
        return failed(ErrorKind::NotFound, label);
    return found->second;
}

Result<Id<Incident>> Player::incident(const QString& label) const
{
    const auto found = labelled(label);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != &typeOf<Incident>())
        return failed(ErrorKind::NotFound, label);
    return Id<Incident>{found->id};
}

Result<Assignments> Player::assignments(const Step& step) const
{
    Assignments typed;
    for (const Fact& fact : step.facts) {
        const auto id = m_ids.find(fact.label);
        if (!fact.label.isEmpty() && id == m_ids.end())
            return failed(ErrorKind::NotFound, fact.label, fact.field);
        typed.push_back({fact.field, fact.label.isEmpty() ? fact.text : id->second});
    }
    return typed;
}

} // namespace ireg::demo
