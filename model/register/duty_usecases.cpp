// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/dutyrecords.h"
#include "model/register/dutyusecases.h"
#include "model/register/evidenceusecases.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The customer of the catalogue with this name or public id; an empty id where there is none.
Id<CatalogueItem> customerNamed(Door& door, const QString& customer)
{
    const QString name = customer.simplified();
    for (const CatalogueItem& known : door.select<CatalogueItem>()) {
        const bool named = nameKey(known.name) == nameKey(name)
            || publicId(known.id) == name.toUpper();
        if (known.kind == CatalogueKind::Customer && named && !name.isEmpty())
            return known.id;
    }
    return {};
}

/// The duty as it stands, or as its step alone says where no answer has made it one.
Result<Obligation> obligationUnder(const Register& open,
                                   Door& door,
                                   const DutyRecords& records,
                                   const NoticeUnder& duty)
{
    const RuledRegime* ruled = records.rules.regime(duty.regime);
    const Step* step = ruled ? ruled->regime().step(duty.step) : nullptr;
    if (!step)
        return failed(ErrorKind::Usage,
                      ruled ? u"#no-such-step"_s : u"#regime-not-adopted"_s,
                      duty.regime + u'/' + duty.step);
    Obligation found;
    found.regime = duty.regime;
    found.step = ruled->shared(*step);
    found.customer = customerNamed(door, duty.customer);
    if (!duty.customer.isEmpty() && !found.customer)
        return failed(ErrorKind::NotFound, duty.customer, u"customer"_s);
    for (const Obligation& known : records.obligations(open.now().utc())) {
        if (known.key() == found.key())
            return known;
    }
    return found;
}

/// What was answered so far, or a record to answer in. Usage where nobody asks about the regime.
Result<Assessment> answerSoFar(const DutyRecords& records, const QString& regime)
{
    const RuledRegime* ruled = records.rules.regime(regime);
    if (!ruled)
        return failed(ErrorKind::Usage, u"#regime-not-adopted"_s, regime);
    const auto known = std::ranges::find(records.assessments, regime, &Assessment::regime);
    Assessment answer = known == records.assessments.end() ? Assessment{} : *known;
    answer.incident = records.incident.id;
    answer.regime = regime;
    answer.regimesVersion = ruled->asOf;
    return answer;
}

/// Gives the answer's id.
Result<qint64> putAnswer(Register& open,
                         Door& door,
                         const Assessment& before,
                         const Assignments& facts)
{
    Row row = rowOf(before);
    const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
    if (const auto done = assigning.apply(typeOf<Assessment>(), row, facts); !done)
        return tl::unexpected(done.error());
    auto after = recordOf<Assessment>(before.id.value, before.revision, row);
    if (!after)
        return failed(ErrorKind::Invalid, before.regime);
    *after = decided(door, open, before, std::move(*after));
    const qint64 id = door.put(*after).value;
    const auto settled = settleAnswer(door, open, before, *after);
    return settled ? Result<qint64>(id) : tl::unexpected(settled.error());
}

/// Gives the clause's id.
Result<qint64> putClause(Register& open,
                         Door& door,
                         const ContractClause& before,
                         const Assignments& facts)
{
    Row row = rowOf(before);
    const Assigning assigning{.door = door, .context = inputContext(open), .correcting = true};
    if (const auto done = assigning.apply(typeOf<ContractClause>(), row, facts); !done)
        return tl::unexpected(done.error());
    const auto typed = recordOf<ContractClause>(before.id.value, before.revision, row);
    if (!typed || (typed->duration && !hasPeriod(*typed)))
        return failed(ErrorKind::Invalid, u"#clause-number"_s, u"duration"_s);
    return door.put(*typed).value;
}

/// What was said of an item so far, or a record to say it in. Usage where the notice's step does
/// not ask for it.
Result<ContentItem> contentItem(Register& open,
                                Door& door,
                                Id<Notification> notice,
                                const QString& item)
{
    const auto known = door.find(notice);
    if (!known)
        return failed(ErrorKind::NotFound, publicId(notice));
    const Rulebook rules = rulebook(door, open.zone());
    const RuledRegime* ruled = rules.regime(known->regime);
    const auto wanted = ruled ? ruled->regime().contents : std::map<QString, QStringList>();
    const auto step = wanted.find(known->step);
    if (step == wanted.end() || !step->second.contains(item))
        return failed(ErrorKind::Usage, u"#no-such-item"_s, item);
    for (ContentItem& one : door.select<ContentItem>({equal<&ContentItem::notification>(notice)})) {
        if (one.item == item)
            return std::move(one);
    }
    ContentItem fresh;
    fresh.incident = known->incident;
    fresh.notification = notice;
    fresh.item = item;
    return fresh;
}

} // namespace

Result<Outcome> assess(Register& open,
                       Id<Incident> incident,
                       const QStringList& regimes,
                       const Assignments& facts)
{
    return actOn(open, "assessed", typeOf<Assessment>(), [&](Door& door) -> Result<qint64> {
        qint64 id = 0;
        for (const QString& regime : regimes) {
            const auto records = dutyRecords(door, incident, open.zone());
            if (!records)
                return tl::unexpected(records.error());
            const auto before = answerSoFar(*records, regime);
            if (!before)
                return tl::unexpected(before.error());
            const auto answered = putAnswer(open, door, *before, facts);
            if (!answered)
                return tl::unexpected(answered.error());
            id = *answered;
        }
        return id;
    });
}

Result<Outcome> addNotice(Register& open,
                          Id<Incident> incident,
                          const NoticeUnder& duty,
                          const Assignments& facts)
{
    return actOn(
        open, "notification-added", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
            const auto records = dutyRecords(door, incident, open.zone());
            if (!records)
                return tl::unexpected(records.error());
            const auto obligation = obligationUnder(open, door, *records, duty);
            if (!obligation)
                return tl::unexpected(obligation.error());
            Row row = rowOf(noticeFor(*records, *obligation));
            const Assigning assigning{
                .door = door, .context = inputContext(open), .correcting = true};
            if (const auto done = assigning.apply(typeOf<Notification>(), row, facts); !done)
                return tl::unexpected(done.error());
            return door.putRow(typeOf<Notification>(), 0, 0, row);
        });
}

Result<Outcome> addClause(Register& open, const QString& customer, const Assignments& facts)
{
    return actOn(
        open, "contract-clause-added", typeOf<ContractClause>(), [&](Door& door) -> Result<qint64> {
            if (customer.simplified().isEmpty())
                return failed(ErrorKind::Invalid, QString(), u"customer"_s);
            ContractClause clause;
            clause.customer = customerNamed(door, customer);
            if (!clause.customer) {
                CatalogueItem item;
                item.kind = CatalogueKind::Customer;
                item.name = customer.simplified();
                clause.customer = door.put(item);
            }
            return putClause(open, door, clause, facts);
        });
}

Result<Outcome> changeClause(Register& open, Id<ContractClause> clause, const Assignments& facts)
{
    return actOn(open, "changed", typeOf<ContractClause>(), [&](Door& door) -> Result<qint64> {
        const auto known = door.find(clause);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(clause));
        return putClause(open, door, *known, facts);
    });
}

Result<Outcome> sendNotice(Register& open,
                           Id<Notification> notice,
                           const Assignments& facts,
                           const QString& copyPath)
{
    const auto read = readEvidence(
        copyPath.isEmpty() ? QStringList() : QStringList(copyPath), evidenceBounds(open), {});
    if (!read)
        return tl::unexpected(read.error());
    return actOn(
        open, "notification-sent", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
            auto sending = door.find(notice);
            if (!sending)
                return failed(ErrorKind::NotFound, publicId(notice));
            Assignments all = facts;
            for (const ReadEvidence& file : *read) {
                const auto copy = keepEvidence(open, door, sending->incident, file);
                if (!copy)
                    return tl::unexpected(copy.error());
                all.push_back({u"copy"_s, copy->reference});
            }
            if (sending->bounced && sending->sent)
                sending = againAfter(*sending);
            Row row = rowOf(*sending);
            const Assigning assigning{.door = door, .context = inputContext(open)};
            if (const auto done = assigning.apply(typeOf<Notification>(), row, all); !done)
                return tl::unexpected(done.error());
            const qint64 id = door.putRow(
                typeOf<Notification>(), sending->id.value, sending->revision, row);
            const auto stamped = stampNotice(door, open, {id});
            return stamped ? Result<qint64>(id) : tl::unexpected(stamped.error());
        });
}

Result<Outcome> waiveNotice(Register& open,
                            Id<Notification> notice,
                            const QString& reason,
                            const QString& at)
{
    return setFields(
        open,
        {&typeOf<Notification>(), notice.value},
        {{u"waived_reason"_s, reason}, {u"waived_at"_s, at}, {u"decided_by"_s, open.author().name}},
        QString());
}

Result<Outcome> answerContents(Register& open,
                               Id<Notification> notice,
                               const Assignments& texts,
                               QDate followBy)
{
    return actOn(
        open, "contents-answered", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
            for (const Assignment& text : texts) {
                auto item = contentItem(open, door, notice, text.field);
                if (!item)
                    return tl::unexpected(item.error());
                item->text = text.text;
                item->followBy = text.text.isEmpty() ? followBy : QDate();
                door.put(*item);
            }
            return notice.value;
        });
}

Result<Outcome> answerItem(Register& open,
                           Id<Notification> notice,
                           const QString& item,
                           const Assignments& facts)
{
    return actOn(
        open, "contents-answered", typeOf<ContentItem>(), [&](Door& door) -> Result<qint64> {
            const auto known = contentItem(open, door, notice, item);
            if (!known)
                return tl::unexpected(known.error());
            Row row = rowOf(*known);
            const Assigning assigning{.door = door, .context = inputContext(open)};
            if (const auto done = assigning.apply(typeOf<ContentItem>(), row, facts); !done)
                return tl::unexpected(done.error());
            auto said = recordOf<ContentItem>(known->id.value, known->revision, row);
            if (!said)
                return failed(ErrorKind::Invalid, item);
            const bool told = said->text != known->text && !said->text.isEmpty();
            if (told && said->followBy == known->followBy)
                said->followBy = QDate();
            return door.put(*said).value;
        });
}

} // namespace ireg
