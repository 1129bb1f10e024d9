// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/noticelimits.h"
#include "model/dossier/recordtypes.h"
#include "model/dossier/required.h"
#include "model/language/deadlinetext.h"
#include "model/language/ruletext.h"
#include "model/language/tellingtext.h"
#include "model/report/dutycount.h"
#include "model/report/sections.h"

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr Phrase heading{u"Notifications", u"Notifications"};
constexpr Phrase noneNeeded{u"None: it was decided that nobody has to be notified (see above).",
                            u"Aucune\u00A0: il a été décidé qu’il n’y a pas lieu de notifier (voir "
                            u"ci-dessus)."};
constexpr Phrase noneYet{u"None is recorded yet.", u"Aucune n’est encore consignée."};
constexpr Phrase number{u"No.", u"N°"};
constexpr Phrase to{u"To, and the duty", u"À, et l’obligation"};
constexpr Phrase due{u"Due", u"Échéance"};
constexpr Phrase sent{u"Sent", u"Envoyée"};
constexpr Phrase outcome{u"Outcome", u"Résultat"};
constexpr Phrase proof{u"Channel and receipt", u"Canal et accusé"};
constexpr Phrase noDue{u"no deadline recorded", u"pas d’échéance consignée"};
constexpr Phrase notSent{u"not sent", u"non envoyée"};
constexpr Phrase sentPlain{u"sent", u"envoyée"};
constexpr Phrase inTime{u"in time, %1 before", u"dans les délais, %1 avant"};
constexpr Phrase onLastDay{u"in time, on the last day", u"dans les délais, le dernier jour"};
constexpr Phrase late{u"late by %1: %2", u"hors délai de %1\u00A0: %2"};
constexpr Phrase noLateReason{u"no reason recorded yet", u"motif pas encore consigné"};
constexpr Phrase waived{u"waived by %1: %2", u"dispense par %1\u00A0: %2"};
constexpr Phrase setByHand{u"set by hand: %1", u"fixée à la main\u00A0: %1"};
constexpr Phrase overdue{u"overdue by %1", u"en retard de %1"};
constexpr Phrase left{u"due in %1", u"à envoyer dans %1"};
constexpr Phrase receipt{u"receipt %1", u"accusé %1"};
constexpr Phrase copyHeld{u"copy %1", u"copie %1"};
constexpr Phrase cameBack{u"came back undelivered: %1", u"revenue non distribuée\u00A0: %1"};
constexpr Phrase carriedTo{u"carried over to %1", u"reportée au %1"};
constexpr Phrase sameMessage{u"by %1, the same message", u"par %1, le même message"};

/// What a bare day leaves open is its end.
QDateTime endOf(const When& limit)
{
    return limit.precision < Precision::Day ? limit.utc() : lastInstant(limit);
}

bool isSameDay(const When& time, const When& limit)
{
    return time.precision == Precision::Day && dateOf(inZone(limit, time.zone)) == dateOf(time);
}

QString sentOutcome(const Voice& say, const Notification& one, const std::optional<When>& limit)
{
    if (one.bounced)
        return say(cameBack).arg(say.text(one.bounceReason));
    if (!limit)
        return say(sentPlain);
    const QDateTime end = endOf(*limit);
    if (one.sent->utc() > end)
        return say(late).arg(say.span(limit, one.sent),
                             one.lateReason.isEmpty() ? say(noLateReason) : one.lateReason);
    if (lastInstant(*one.sent) > end)
        return say.code(DeadlineState::MetOrLate);
    return isSameDay(*one.sent, *limit) ? say(onLastDay)
                                        : say(inTime).arg(say.span(one.sent, limit));
}

QString openOutcome(const Voice& say, const std::optional<When>& limit)
{
    if (!limit)
        return say(notSent);
    const qint64 remaining = (endOf(*limit).toMSecsSinceEpoch() - say.c.now.ms) / 60000;
    return remaining < 0 ? say(overdue).arg(say.minutes(-remaining))
                         : say(left).arg(say.minutes(remaining));
}

// A clock that was never started is not late: without a deadline there is nothing to count.
QString outcomeOf(const Voice& say, const Notification& one, const std::optional<When>& limit)
{
    if (one.sent) {
        const QString incomplete = incompleteText(say.c.language, sentWithout(say.d, one));
        return joined({sentOutcome(say, one, limit), incomplete}, u"\n"_s);
    }
    if (!one.waivedReason.isEmpty())
        return say(waived).arg(one.decidedBy ? say.actor(one.decidedBy) : say.unknown(),
                               one.waivedReason);
    if (one.carriedTo.isValid())
        return say(carriedTo).arg(say.day(one.carriedTo));
    return openOutcome(say, limit);
}

QString countedDue(const Voice& say, const std::optional<When>& limit)
{
    return limit ? say.time(limit) : say(noDue);
}

/// A time that somebody set does not move a law's limit, but was said.
QString dueOf(const Voice& say, const Notification& one, const std::optional<When>& limit)
{
    const QString counted = countedDue(say, limit);
    const QString own = one.due ? say.time(one.due) : QString();
    return counted.contains(own) ? counted : joined({counted, say(setByHand).arg(own)}, u"\n"_s);
}

QString proofOf(const Voice& say, const Notification& one)
{
    QStringList parts{one.channel};
    if (!one.receipt.isEmpty())
        parts.append(say(receipt).arg(one.receipt));
    if (one.copy)
        parts.append(say(copyHeld).arg(publicId(one.copy)));
    const QString text = joined(parts, u"\n"_s);
    return text.isEmpty() ? (one.sent ? say.unknown() : say.none()) : text;
}

/// The lines of the duties: one for each that a notice was made for, that it meets besides, and
/// that is owed without any.
class DutyLines
{
public:
    explicit DutyLines(const Voice& say) : m_say(say), m_limits(say.d, say.c.now.utc()) {}

    std::vector<QStringList> all() const
    {
        std::vector<QStringList> lines;
        for (const Notification& one : m_say.d.notifications) {
            const std::vector<ObligationKey> duties = dutiesMet(one);
            lines.push_back(madeFor(one));
            for (std::size_t i = 1; i < duties.size(); ++i)
                lines.push_back(besides(one, duties[i]));
        }
        for (const Obligation& duty : m_limits.duties()) {
            if (!duty.notification && isToldOf(m_say.d, duty))
                lines.push_back(untold(duty));
        }
        return lines;
    }

private:
    QStringList madeFor(const Notification& one) const
    {
        const Language language = m_say.c.language;
        const std::optional<When> limit = m_limits.of(one);
        return {publicId(one.id),
                joined({m_say.text(recipientText(language, one.recipient)),
                        obligationText(language, one.regime, one.obligation)},
                       u"\n"_s),
                dueOf(m_say, one, limit),
                one.sent ? m_say.time(one.sent) : m_say.none(),
                outcomeOf(m_say, one, limit),
                proofOf(m_say, one)};
    }

    QStringList besides(const Notification& one, const ObligationKey& key) const
    {
        const Obligation* duty = m_limits.duty(key);
        const auto limit = duty ? limitOf(*duty, m_say.d.rules.zone()) : std::nullopt;
        return {publicId(one.id),
                dutyName(key),
                countedDue(m_say, limit),
                one.sent ? m_say.time(one.sent) : m_say.none(),
                one.sent ? sentOutcome(m_say, one, limit) : openOutcome(m_say, limit),
                m_say(sameMessage).arg(publicId(one.id))};
    }

    QStringList untold(const Obligation& duty) const
    {
        const std::optional<When> limit = limitOf(duty, m_say.d.rules.zone());
        return {m_say.none(),
                dutyName(duty.key()),
                countedDue(m_say, limit),
                m_say.none(),
                openOutcome(m_say, limit),
                m_say.none()};
    }

    QString dutyName(ObligationKey key) const
    {
        const auto customer = m_say.d.items.find(key.customer.value);
        if (customer == m_say.d.items.end())
            return dutyText(m_say.c.language, m_say.d.rules, key);
        key.customer = {};
        return joined({customer->second.name, dutyText(m_say.c.language, m_say.d.rules, key)},
                      u"\n"_s);
    }

    const Voice& m_say;
    NoticeLimits m_limits;
};

} // namespace

Blocks notifications(const Voice& say)
{
    Table table{.columns = {say.column(number),
                            say.column(to),
                            say.column(due),
                            say.column(sent),
                            say.column(outcome),
                            say.column(proof)},
                .rows = DutyLines(say).all()};
    if (!table.rows.empty())
        return {Heading{1, say(heading)}, table};
    const Answer needed = notificationRequired(say.d);
    return {Heading{1, say(heading)}, Paragraph{say(needed == Answer::No ? noneNeeded : noneYet)}};
}

} // namespace ireg::report
