// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/notifications.h"

#include "model/dossier/recordtypes.h"
#include "model/register/assigning.h"
#include "model/register/evidencekeeping.h"
#include "model/register/naming.h"
#include "model/register/obligations.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The duty as it stands, or as its step alone says where no answer has made it one.
Result<Obligation> obligationUnder(const Register& open,
                                   Door& door,
                                   const ObligationRecords& records,
                                   const ObligationRef& duty)
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
