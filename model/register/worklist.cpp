// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/worklist.h"

#include "model/base/text.h"
#include "model/dossier/questionclock.h"
#include "model/exercise/plantest.h"
#include "model/incident/severitychange.h"
#include "model/register/deadlines.h"
#include "model/register/listing.h"
#include "model/storage/obligationrows.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 daysOfNotice = 7;

/// Makes the lines, one kind after the other.
class Listing
{
public:
    Listing(const Register& open, const WorklistQuery& query, Rulebook rules)
        : m_open(open), m_query(query)
    {
        m_list.now = open.now();
        if (query.now.isValid())
            m_list.now.ms = query.now.toMSecsSinceEpoch();
        m_list.rules = std::move(rules);
    }

    void read(storage::Database& database)
    {
        m_rows = storage::workRows(database);
        m_names = storage::personNames(database);
        m_list.cameBack = storage::returnedLessons(database);
    }

    Worklist whole(const std::vector<RegisterObligation>& duties,
                   const std::vector<OpenQuestions>& questions)
    {
        addDuties(duties);
        addQuestions(duties, questions);
        addRecords();
        addReviews();
        addConfirmations();
        addOwnerless();
        addPlanTests();
        std::ranges::sort(m_list.items, comesBefore);
        return std::move(m_list);
    }

private:
    QString nameOf(Id<Person> person) const
    {
        const auto found = m_names.find(person.value);
        return found == m_names.end() ? QString() : found->second;
    }

    /// A line of an incident that was read; of its owner, unless it says otherwise.
    std::optional<WorkItem> itemOf(Work work, Id<Incident> incident) const
    {
        const auto found = m_rows.incidents.find(incident.value);
        if (found == m_rows.incidents.end())
            return std::nullopt;
        const storage::WorkIncident& known = found->second;
        return WorkItem{.work = work,
                        .type = &typeOf<Incident>(),
                        .id = incident.value,
                        .incident = incident,
                        .reference = known.reference,
                        .title = known.title,
                        .severity = known.severity,
                        .text = {},
                        .responsible = nameOf(known.owner),
                        .due = {},
                        .duty = {},
                        .recipient = {},
                        .regimes = {},
                        .concern = {}};
    }

    /// A line of an exercise; of who leads it, unless it says otherwise.
    WorkItem itemFrom(Work work, const Exercise& exercise) const
    {
        return WorkItem{.work = work,
                        .type = &typeOf<Exercise>(),
                        .id = exercise.id.value,
                        .incident = {},
                        .reference = publicId(exercise.id),
                        .title = exercise.title,
                        .severity = {},
                        .text = {},
                        .responsible = nameOf(exercise.lead),
                        .due = {},
                        .duty = {},
                        .recipient = {},
                        .regimes = {},
                        .concern = {}};
    }

    void add(WorkItem item)
    {
        item.late = isPast(item.due, m_list.now.utc());
        const bool own = needs(item, m_query.me);
        item.pressing = !own && pressesEverybody(item, m_list.now);
        item.mine = own || item.pressing;
        m_list.items.push_back(std::move(item));
    }

    void addDuties(const std::vector<RegisterObligation>& duties)
    {
        for (const RegisterObligation& one : duties) {
            if (!one.duty.isOpen() || isPossible(one.duty))
                continue;
            auto item = itemOf(Work::Duty, one.incident);
            if (!item)
                continue;
            if (one.duty.notification) {
                item->type = &typeOf<Notification>();
                item->id = one.duty.notification.value;
            }
            item->due = endOfClock(one.duty.deadline);
            item->duty = one.duty;
            item->recipient = one.recipient;
            add(std::move(*item));
        }
    }

    /// The duties come by their limits, so that the first of an incident is the one to answer by.
    /// A regime that binds and was not decided has both, and is named once.
    void addQuestions(const std::vector<RegisterObligation>& duties,
                      const std::vector<OpenQuestions>& questions)
    {
        struct Undecided
        {
            QStringList regimes;
            const Obligation* first = nullptr;
        };
        std::map<qint64, Undecided> undecided;
        for (const RegisterObligation& one : duties) {
            if (!isPossible(one.duty) || !one.duty.isOpen())
                continue;
            Undecided& known = undecided[one.incident.value];
            if (!known.first)
                known.first = &one.duty;
            if (!known.regimes.contains(one.duty.regime))
                known.regimes.append(one.duty.regime);
        }
        for (const OpenQuestions& one : questions) {
            QStringList& regimes = undecided[one.incident.value].regimes;
            for (const QString& regime : one.regimes) {
                if (!regimes.contains(regime))
                    regimes.append(regime);
            }
        }
        for (const auto& [incident, known] : undecided) {
            auto item = itemOf(Work::Question, {incident});
            if (!item)
                continue;
            item->regimes = known.regimes;
            if (known.first && known.first->deadline.end) {
                item->due = endOfClock(known.first->deadline);
                item->duty = *known.first;
            }
            add(std::move(*item));
        }
    }

    template <Described Record>
    void addRecord(Work work, const Record& record, const QString& text, const QDate& day)
    {
        auto item = itemOf(work, record.incident);
        if constexpr (std::is_same_v<Record, Action>) {
            if (const auto from = m_rows.exerciseOf.find(record.id.value);
                from != m_rows.exerciseOf.end())
                item = itemFrom(work, from->second);
        }
        if (!item)
            return;
        item->type = &typeOf<Record>();
        item->id = record.id.value;
        item->text = text;
        if (day.isValid())
            item->due = untilEndOf(day, m_list.rules.zone());
        if constexpr (std::is_same_v<Record, Action>) {
            if (work == Work::Action) // its effect is better judged by who leads the incident
                nameResponsible(*item, record.owner);
        }
        if constexpr (std::is_same_v<Record, Decision>)
            nameResponsible(*item, record.decider);
        add(std::move(*item));
    }

    /// Soon enough to plan it: nobody has to be told of it a month before.
    void addEffect(const Action& action)
    {
        const QDate day = checkDay(action, checkWindow(m_open.profile()));
        if (day.isValid() && day <= dateOf(m_list.now).addDays(daysOfNotice))
            addRecord(Work::Effect, action, action.title, day);
    }

    void nameResponsible(WorkItem& item, Id<Person> person) const
    {
        if (person)
            item.responsible = nameOf(person);
    }

    void addRecords()
    {
        for (const Action& action : m_rows.actions) {
            if (isOpen(action))
                addRecord(Work::Action, action, action.title, action.due);
            else
                addEffect(action);
        }
        for (const WatchItem& watched : m_rows.watch) {
            if (isOpen(watched))
                addRecord(Work::Check, watched, watched.what, watched.until);
        }
        for (const Decision& decision : m_rows.decisions) {
            if (isOpen(decision))
                addRecord(Work::Decision, decision, decision.question, decision.due);
        }
    }

    /// As far as the rules of reviews read it.
    static Incident reviewed(qint64 id, const storage::WorkIncident& known)
    {
        Incident incident;
        incident.id = {id};
        incident.severity = known.severity;
        incident.status = known.status;
        incident.workflow = known.workflow;
        incident.disposition = known.disposition;
        incident.recovered = known.recovered;
        incident.cycle = known.cycle;
        return incident;
    }

    using Reviews = std::map<std::pair<qint64, int>, const Review*>;
    Reviews reviewsByCycle() const
    {
        Reviews found;
        for (const Review& one : m_rows.reviews)
            found.emplace(std::pair(one.incident.value, one.cycle), &one);
        return found;
    }

    void addReviews()
    {
        const Holidays holidays = m_list.rules.holidays(u"home"_s);
        const Reviews reviews = reviewsByCycle();
        for (const auto& [id, known] : m_rows.incidents) {
            const bool inReview = m_rows.inReview.contains(id);
            if (!inReview && !known.recovered)
                continue;
            const Incident incident = reviewed(id, known);
            const auto begun = reviews.find({id, incident.cycle});
            const Review* review = begun == reviews.end() ? nullptr : begun->second;
            if (!wantsReview(incident, review, inReview))
                continue;
            auto item = itemOf(Work::Review, incident.id);
            item->held = review && review->held;
            item->another = item->held && m_open.profile().fourEyes && isGrave(incident.severity);
            const QDate day = reviewDay(incident, m_open.profile().reviewWorkingDays, holidays);
            if (day.isValid()) {
                item->due = untilEndOf(day, m_list.rules.zone());
                item->due->from = incident.recovered->utc();
            }
            add(std::move(*item));
        }
    }

    void addConfirmations()
    {
        for (const Confirmation& one : m_rows.confirmations) {
            auto item = itemOf(Work::SecondPerson, one.incident);
            if (!item)
                continue;
            item->type = &typeOf<Confirmation>();
            item->id = one.id.value;
            item->responsible = nameOf(one.decidedBy);
            item->another = true;
            item->concern = one.concern;
            add(std::move(*item));
        }
    }

    /// Late from a year after the last test on; of a plan never tested, from when that was planned.
    void addPlanTests()
    {
        for (const PlanTest& one : plansToTest(m_rows.exercises, dateOf(m_list.now))) {
            const auto exercise = std::ranges::find(m_rows.exercises, one.exercise, &Exercise::id);
            WorkItem item = itemFrom(Work::PlanTest, *exercise);
            item.text = one.plan;
            item.held = one.held.has_value();
            const QDate day = one.held ? one.due() : one.planned ? dateOf(*one.planned) : QDate();
            if (day.isValid())
                item.due = untilEndOf(day, m_list.rules.zone());
            add(std::move(item));
        }
    }

    void addOwnerless()
    {
        for (const auto& [id, incident] : m_rows.incidents) {
            if (!incident.owner && incident.status != Status::Closed
                && incident.workflow != Workflow::None && !closesOnReason(incident.disposition))
                add(*itemOf(Work::Owner, {id}));
        }
    }

    const Register& m_open;
    const WorklistQuery& m_query;
    storage::WorkRows m_rows;
    std::map<qint64, QString> m_names;
    Worklist m_list;
};

} // namespace

std::vector<const WorkItem*> Worklist::within(Horizon horizon, bool everybodys) const
{
    std::vector<const WorkItem*> found;
    for (const WorkItem& item : items) {
        if ((item.mine || everybodys) && horizonOf(item, now) == horizon)
            found.push_back(&item);
    }
    return found;
}

Worklist::Needed Worklist::neededNow() const
{
    const auto found = within(Horizon::Now, false);
    return {.count = std::ssize(found),
            .late = std::ranges::any_of(found, [](const WorkItem* item) { return item->late; })};
}

Result<Worklist> worklist(const Register& open, const WorklistQuery& query)
{
    return open.atOnce([&]() -> Result<Worklist> {
        auto duties = registerDuties(open, {.scope = ObligationScope::Possible, .now = query.now});
        if (!duties)
            return tl::unexpected(duties.error());
        const auto questions = openQuestions(open);
        if (!questions)
            return tl::unexpected(questions.error());
        Listing listing(open, query, std::move(duties->rules));
        const auto read = open.read([&](storage::Database& database) { listing.read(database); });
        if (!read)
            return tl::unexpected(read.error());
        return listing.whole(duties->duties, *questions);
    });
}

Result<GraveIncidents> graveIncidents(const Register& open, const QString& me, qint64 most)
{
    const auto where = parseFilter(u"severity in (critical,high) and status in (open,on-hold)"_s,
                                   filterReading(open));
    if (!where)
        return tl::unexpected(where.error());
    auto lines = listIncidents(open, {.where = *where, .sort = u"severity"_s});
    if (!lines)
        return tl::unexpected(lines.error());
    const QString key = nameKey(me);
    const auto others = std::ranges::stable_partition(*lines, [&](const ListedIncident& line) {
        return !line.owner.isEmpty() && nameKey(line.owner) == key;
    });
    GraveIncidents found;
    found.all = std::ssize(*lines);
    found.mine = others.begin() - lines->begin();
    for (const ListedIncident& line : *lines) {
        if (std::ssize(found.ids) < most)
            found.ids.push_back(line.id);
    }
    return found;
}

} // namespace ireg
