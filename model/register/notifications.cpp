// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/notifications.h"

#include "model/base/choices.h"
#include "model/dossier/recordtypes.h"
#include "model/notification/checklist.h"
#include "model/notification/noregime.h"
#include "model/register/assigning.h"
#include "model/register/consequences.h"
#include "model/register/evidencekeeping.h"
#include "model/register/naming.h"
#include "model/register/obligations.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

Result<ObligationKey> keyOf(Door& door, Id<Incident> incident, const ObligationRef& duty)
{
    if (const auto ref = publicIdRef(duty.regime); ref && ref->type->is<Notification>()) {
        const auto notice = door.find(Id<Notification>{ref->id});
        if (!notice)
            return failed(ErrorKind::NotFound, duty.regime);
        if (notice->incident != incident)
            return failed(ErrorKind::Invalid, u"#of-another-incident"_s, duty.regime);
        return dutiesMet(*notice).front();
    }
    ObligationKey key{duty.regime, duty.step, customerNamed(door, duty.customer)};
    if (!duty.customer.isEmpty() && !key.customer)
        return failed(ErrorKind::NotFound, duty.customer, u"customer"_s);
    return key;
}

/// The duty as it stands, or as its step alone says where no answer has made it one.
Result<Obligation> obligationUnder(const Register& open,
                                   Door& door,
                                   const ObligationRecords& records,
                                   const ObligationRef& duty)
{
    const auto key = keyOf(door, records.incident.id, duty);
    if (!key)
        return tl::unexpected(key.error());
    const RuledRegime* ruled = records.rules.regime(key->regime);
    const Step* step = ruled ? ruled->regime().step(key->step) : nullptr;
    if (!ruled)
        return noSuchRegime(codesOf(records.rules), key->regime);
    if (!step)
        return noSuchStep(ruled->regime(), key->step);
    Obligation found;
    found.regime = key->regime;
    found.step = ruled->shared(*step);
    found.customer = key->customer;
    for (const Obligation& known : records.obligations(open.now().utc())) {
        if (known.key() == found.key())
            return known;
    }
    return found;
}

/// True where nobody said anything in the notice yet, and nothing names it.
bool isUntouched(Door& door, const ObligationRecords& records, const Notification& notice)
{
    const RuledRegime* ruled = records.rules.regime(notice.regime);
    const Step* step = ruled ? ruled->regime().step(notice.step) : nullptr;
    if (!step || namedBy(door, {&typeOf<Notification>(), notice.id.value}).type)
        return false;
    Obligation duty;
    duty.regime = notice.regime;
    duty.step = ruled->shared(*step);
    duty.customer = notice.customer;
    duty.clause = notice.clause;
    Notification fresh = noticeFor(records, duty);
    fresh.id = notice.id;
    fresh.revision = notice.revision;
    fresh.regimesVersion = notice.regimesVersion;
    return fresh == notice;
}

/// What was made for a duty that another message meets.
Result<void> dropUntouched(Door& door,
                           const ObligationRecords& records,
                           const ObligationKey& duty,
                           Id<Notification> message)
{
    for (const Notification& other : records.notifications) {
        if (other.id == message || !meets(other, duty))
            continue;
        if (reached(other))
            return failed(
                ErrorKind::Constraint, u"#told-already "_s + publicId(other.id), duty.text());
        if (isUntouched(door, records, other))
            door.remove(other);
    }
    return {};
}

/// Inside an action: the notice meets the duties, too.
Result<void> meetBesides(Register& open,
                         Door& door,
                         Id<Notification> notice,
                         const std::vector<ObligationRef>& duties)
{
    auto known = door.find(notice);
    const auto records = known ? dutyRecords(door, known->incident, open.zone())
                               : failed(ErrorKind::NotFound, publicId(notice));
    if (!records)
        return tl::unexpected(records.error());
    if (!duties.empty() && !known->sent && !known->waivedReason.isEmpty())
        return failed(ErrorKind::Constraint, u"#is-waived"_s, publicId(notice));
    std::vector<ObligationKey> met = dutiesMet(*known);
    for (const ObligationRef& duty : duties) {
        const auto also = obligationUnder(open, door, *records, duty);
        if (!also)
            return tl::unexpected(also.error());
        const ObligationKey key = also->key();
        if (std::ranges::find(met, key) != met.end())
            continue;
        if (also->internal || isInternal(*also->step))
            return failed(ErrorKind::Constraint, u"#answered-not-told"_s, key.text());
        if (!key.customer && (key.regime == customerContract || isToEachCustomer(*also->step))
            && !records->customers.empty())
            return failed(ErrorKind::Usage, u"#which-customer"_s, key.text());
        if (const auto free = dropUntouched(door, *records, key, notice); !free)
            return free;
        met.push_back(key);
    }
    met.erase(met.begin());
    known->alsoMeets = alsoMetText(met);
    if (const auto sound = checkSent(door, *records, *known); !sound)
        return sound;
    door.put(*known);
    return {};
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
    QStringList items;
    for (const NamedItem& one : noticeContents(rulebook(door, open.zone()), {}, *known, {}))
        items.append(one.item.item);
    if (!items.contains(item))
        return failed(ErrorKind::Usage, notOneOf(items, item, u"regimes"_s), publicId(notice));
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

Result<Outcome> addNotice(Register& open,
                          Id<Incident> incident,
                          const ObligationRef& duty,
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

Result<Outcome> sendNotice(Register& open, Id<Notification> notice, const Sending& said)
{
    const auto read = readEvidence(said.copyPath.isEmpty() ? QStringList()
                                                           : QStringList(said.copyPath),
                                   evidenceBounds(open),
                                   {});
    if (!read)
        return tl::unexpected(read.error());
    return actOn(
        open, "notification-sent", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
            auto sending = door.find(notice);
            if (!sending)
                return failed(ErrorKind::NotFound, publicId(notice));
            Assignments all = said.facts;
            for (const ReadEvidence& file : *read) {
                const auto copy = keepEvidence(open, door, sending->incident, file);
                if (!copy)
                    return tl::unexpected(copy.error());
                all.push_back({u"copy"_s, copy->reference});
            }
            if (sending->bounced && sending->sent)
                sending = againAfter(*sending);
            takeBackWaiver(*sending);
            Row row = rowOf(*sending);
            const Assigning assigning{.door = door, .context = inputContext(open)};
            if (const auto done = assigning.apply(typeOf<Notification>(), row, all); !done)
                return tl::unexpected(done.error());
            const qint64 id = door.putRow(
                typeOf<Notification>(), sending->id.value, sending->revision, row);
            if (const auto met = meetBesides(open, door, {id}, said.also); !met)
                return tl::unexpected(met.error());
            const auto stamped = stampNotice(door, open, {id});
            return stamped ? Result<qint64>(id) : tl::unexpected(stamped.error());
        });
}

Result<Outcome> meetAlso(Register& open,
                         Id<Notification> notice,
                         const std::vector<ObligationRef>& duties)
{
    return actOn(open, "changed", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
        const auto met = meetBesides(open, door, notice, duties);
        return met ? Result<qint64>(notice.value) : tl::unexpected(met.error());
    });
}

Result<Outcome> meetApart(Register& open, Id<Notification> notice, const ObligationRef& duty)
{
    return actOn(open, "changed", typeOf<Notification>(), [&](Door& door) -> Result<qint64> {
        auto known = door.find(notice);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(notice));
        const auto apart = keyOf(door, known->incident, duty);
        if (!apart)
            return tl::unexpected(apart.error());
        std::vector<ObligationKey> met = dutiesMet(*known);
        if (std::erase(met, *apart) == 0 || *apart == dutiesMet(*known).front())
            return failed(ErrorKind::Invalid, u"#not-met-besides"_s, apart->text());
        met.erase(met.begin());
        known->alsoMeets = alsoMetText(met);
        door.put(*known);
        const auto settledNow = settleDuties(door, open, known->incident);
        return settledNow ? Result<qint64>(notice.value) : tl::unexpected(settledNow.error());
    });
}

namespace
{

/// Sets the facts of a notice that has told nobody anything yet.
Result<Outcome> unlessReached(Register& open, Id<Notification> notice, const Assignments& facts)
{
    const RecordType& type = typeOf<Notification>();
    return actOn(open, "changed", type, [&](Door& door) -> Result<qint64> {
        const auto known = door.find(notice);
        if (!known)
            return failed(ErrorKind::NotFound, publicId(notice));
        if (reached(*known))
            return failed(ErrorKind::Constraint, u"#sent-already"_s, publicId(notice));
        const Row before = rowOf(*known);
        Row row = before;
        const Assigning assigning{.door = door, .context = inputContext(open)};
        if (const auto done = assigning.apply(type, row, facts); !done)
            return tl::unexpected(done.error());
        door.putRow(type, notice.value, known->revision, row);
        const auto settledNow = settle(
            open, door, {&type, notice.value}, {before, facts, QString()});
        return settledNow ? Result<qint64>(notice.value) : tl::unexpected(settledNow.error());
    });
}

} // namespace

Result<Outcome> waiveNotice(Register& open,
                            Id<Notification> notice,
                            const QString& reason,
                            const QString& at)
{
    return unlessReached(open,
                         notice,
                         {{u"waived_reason"_s, reason},
                          {u"waived_at"_s, at},
                          {u"decided_by"_s, open.author().name}});
}

Result<Outcome> carryNotice(Register& open, Id<Notification> notice, const QString& until)
{
    return unlessReached(open, notice, {{u"carried_to"_s, until}});
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
