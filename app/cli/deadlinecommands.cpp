// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/base/typedtime.h"
#include "model/base/zone.h"
#include "model/dossier/recordtypes.h"
#include "model/language/deadlinetext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/notification/noregime.h"
#include "model/record/json.h"
#include "model/register/deadlines.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QStringList anchorNames()
{
    QStringList names;
    for (const auto& [name, words] : shippedRegimes().anchors)
        names.append(name);
    return names;
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
                                &Computation::readNow,
                                &Computation::readAnchors,
                                &Computation::readHolidays,
                                &Computation::readSent}) {
            if (const auto done = (this->*part)(); !done)
                return tl::unexpected(done.error());
        }
        if (const auto sound = checkSent(); !sound)
            return tl::unexpected(sound.error());
        const Deadline deadline = deadlineOf(*m_regime, *m_step, m_anchors, m_reading);
        if (deadline.needsTimeOfDay)
            return failed(ErrorKind::Invalid, u"#needs-time-of-day"_s, deadline.anchor);
        if (deadline.state == DeadlineState::MetOrLate)
            return failed(ErrorKind::Invalid, u"#needs-time-of-day"_s, u"--sent"_s);
        QJsonObject object = clockJson(
            m_call.language(), {.code = m_regime->id, .set = shippedRegimes()}, *m_step, deadline);
        object.insert(u"holidays_known"_s,
                      holidaysKnown(*m_step,
                                    deadline,
                                    {.zone = m_reading.zone, .holidays = m_reading.holidays}));
        return object;
    }

private:
    Result<void> findStep()
    {
        const QString wanted = m_call.option("compute");
        m_regime = shippedRegimes().regime(wanted.section(u'/', 0, 0));
        m_step = m_regime ? m_regime->step(wanted.section(u'/', 1)) : nullptr;
        if (m_step)
            return {};
        if (m_regime)
            return noSuchStep(*m_regime, wanted.section(u'/', 1));
        return failed(ErrorKind::Usage,
                      notOneOf(shippedRegimeCodes(), wanted.section(u'/', 0, 0), u"regimes"_s),
                      u"--compute"_s);
    }

    /// --zone, else the regime's, else the offset that the first time was given with.
    Result<void> findZone()
    {
        static const QRegularExpression offset(u"(Z|[+-][0-9]{2}:?[0-9]{2})$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        QString name = m_call.option("zone");
        if (!name.isEmpty() && !isZone(name))
            return failed(ErrorKind::Usage, zoneRefusal(name), u"--zone"_s);
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
            if (!word.contains(u'='))
                return failed(ErrorKind::Usage, u"#needs-anchor"_s, word);
            if (!shippedRegimes().anchors.contains(name))
                return failed(
                    ErrorKind::Usage, notOneOf(anchorNames(), name, u"regimes"_s), u"--anchor"_s);
            const auto when = parseTime(word.section(u'=', 1), m_reading.zone, m_reading.now);
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
        for (const QString& word : m_call.option("holidays").split(u',', Qt::SkipEmptyParts)) {
            const QDate day = QDate::fromString(word.trimmed(), Qt::ISODate);
            if (!day.isValid())
                return failed(ErrorKind::Invalid, word, u"--holidays"_s);
            m_reading.holidays.days.insert(day);
        }
        return {};
    }

    Result<void> readNow()
    {
        m_reading.now = systemClock().now();
        const auto when = timeOption("now", parsePlannedTime);
        if (when && *when)
            m_reading.now = (*when)->utc();
        return when ? Result<void>() : tl::unexpected(when.error());
    }

    Result<void> readSent()
    {
        const auto when = timeOption("sent", parseTime);
        if (!when)
            return tl::unexpected(when.error());
        if (*when) {
            m_reading.sent = (*when)->utc();
            m_reading.sentUntil = lastInstant(**when);
        }
        return {};
    }

    /// Nobody tells of what nobody knew: of several limbs the first must have begun.
    Result<void> checkSent() const
    {
        const auto first = std::ranges::min_element(
            m_anchors, {}, [](const auto& one) { return one.second.at; });
        if (first == m_anchors.end() || !m_reading.sentUntil.isValid()
            || m_reading.sentUntil >= first->second.at)
            return {};
        return failed(ErrorKind::Invalid, u"#sent-before-anchor "_s + first->first, u"--sent"_s);
    }

    using Parse = decltype(&parseTime);

    Result<std::optional<When>> timeOption(const char* option, Parse parse) const
    {
        if (!m_call.has(option))
            return std::nullopt;
        const auto when = parse(m_call.option(option), m_reading.zone, m_reading.now);
        if (!when)
            return failed(when.error().kind, when.error().detail, u"--"_s + QLatin1String(option));
        return *when;
    }

    const Invocation& m_call;
    const Regime* m_regime = nullptr;
    const Step* m_step = nullptr;
    bool m_zoneSaid = false;
    Anchors m_anchors;
    Reading m_reading;
};

/// The words of a register's rule for a duty; those of its regime's own data.
const RegimeSet& setOf(const Rulebook& rules, const QString& regime)
{
    const RuledRegime* ruled = rules.regime(regime);
    return ruled ? ruled->set() : shippedRegimes();
}

QJsonObject dutyJson(Language language,
                     const Rulebook& rules,
                     const RegisterObligation& one,
                     QDate today)
{
    const Obligation& duty = one.duty;
    const RuledRegime* ruled = rules.regime(duty.regime);
    QJsonObject object = clockJson(language,
                                   {.code = duty.regime, .set = setOf(rules, duty.regime)},
                                   *duty.step,
                                   duty.deadline);
    const auto idOrNull = [](const char* record, qint64 id) {
        return id == 0 ? QJsonValue() : QJsonValue(publicId(record, id));
    };
    object.insert(u"incident"_s, one.reference);
    object.insert(u"owner"_s, orNull(one.owner));
    object.insert(u"notification"_s, idOrNull("notification", duty.notification.value));
    object.insert(u"recipient"_s, orNull(one.recipient));
    object.insert(u"customer"_s, idOrNull("catalogue_item", duty.customer.value));
    object.insert(u"clause"_s, idOrNull("contract_clause", duty.clause.value));
    object.insert(u"answer"_s, duty.answer ? QJsonValue(codeText(*duty.answer)) : QJsonValue());
    object.insert(u"phased"_s, duty.phased);
    object.insert(u"carried"_s, duty.carried);
    object.insert(u"own_due"_s, duty.ownDue);
    object.insert(u"holidays_known"_s, duty.holidaysKnown);
    object.insert(u"zone"_s, ruled ? QJsonValue(QString::fromUtf8(duty.zone.id())) : QJsonValue());
    object.insert(u"zone_of"_s, ruled ? QJsonValue(codeText(ruled->clock.origin)) : QJsonValue());
    object.insert(u"as_of"_s, ruled ? dateJson(ruled->asOf) : QJsonValue());
    object.insert(u"check_law"_s, ruled && isOld(ruled->asOf, today));
    return object;
}

/// A duty without a limit says how long it has been open.
QString dutyNotes(Language language,
                  const Rulebook& rules,
                  const RegisterObligation& one,
                  const When& now)
{
    QStringList notes = cautions(language, rules, one.duty, dateOf(now));
    if (!one.duty.deadline.end)
        notes.prepend(remainingText(language, one.duty.deadline, now.utc()));
    notes.removeAll(QString());
    return notes.join(u", "_s);
}

QStringList dutyRow(Language language,
                    const Rulebook& rules,
                    const RegisterObligation& one,
                    const When& now)
{
    const auto& end = one.duty.deadline.end;
    return {one.reference,
            codeLabel(language, one.duty.deadline.state),
            end ? written(end->limit) : u"-"_s,
            one.duty.regime.isEmpty() ? u"-"_s : one.duty.key().text(),
            dutyText(language, rules, one.duty),
            recipientText(language, one.recipient),
            one.owner.isEmpty() ? u"-"_s : one.owner,
            dutyNotes(language, rules, one, now)};
}

constexpr std::size_t mostNamed = 20;

void printQuestions(Language language, const std::vector<OpenQuestions>& open)
{
    for (std::size_t i = 0; i < std::min(open.size(), mostNamed); ++i)
        printError(u"  "_s + open[i].reference + u": "_s + open[i].regimes.join(u", "_s));
    if (open.size() > mostNamed)
        printError(u"  "_s
                   + Phrase(u"and %1 more incidents", u"et %1 autres incidents")
                         .in(language)
                         .arg(open.size() - mostNamed));
}

/// Why nothing is listed: there is nothing to tell, or nobody has asked whether there is.
void printNothingDue(Language language, std::vector<OpenQuestions> unasked)
{
    if (unasked.empty()) {
        printError(Phrase(u"Nobody has to be told: every question is answered.",
                          u"Personne n’est à informer : chaque question a sa réponse.")
                       .in(language));
        return;
    }
    printError(
        Phrase(u"No clock runs, and no open incident waits for an answer. Not asked, since the "
               u"incident was closed or set aside:",
               u"Aucun délai ne court, et aucun incident ouvert n’attend de réponse. Sans "
               u"réponse, car l’incident a été clos ou écarté :")
            .in(language));
    for (OpenQuestions& one : unasked) {
        if (closesOnReason(one.disposition))
            one.reference += u" ("_s + codeLabel(language, one.disposition) + u')';
    }
    printQuestions(language, unasked);
}

/// What nobody has answered yet is said, or an empty list would read as nobody's duty.
void printOpenQuestions(Language language, const std::vector<OpenQuestions>& open)
{
    if (open.empty())
        return;
    printError(Phrase(u"Not answered yet, so that more may have to be told "
                      u"(ireg assessment FILE list --incident REF):",
                      u"Sans réponse à ce jour, d’autres peuvent être à informer (ireg "
                      u"assessment FICHIER list --incident REF) :")
                   .in(language));
    printQuestions(language, open);
}

void printDuties(const Invocation& call, const RegisterObligations& found, const When& now)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RegisterObligation& one : found.duties) {
        if (call.json())
            array.append(dutyJson(call.language(), found.rules, one, dateOf(now)));
        else
            rows.push_back(dutyRow(call.language(), found.rules, one, now));
    }
    if (call.json()) {
        printJson(array);
        return;
    }
    printTable(heads({head::incident,
                      {u"STATE", u"ÉTAT"},
                      head::limit,
                      head::step,
                      head::duty,
                      head::recipient,
                      {u"OWNER", u"RESPONSABLE"},
                      {u"NOTE", u"REMARQUE"}},
                     call.language()),
               rows);
}

int listDeadlines(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    ObligationQuery query{.scope = call.has("possible") ? ObligationScope::Possible
                                                        : ObligationScope::Triggered};
    if (call.has("now")) {
        const auto when = parsePlannedTime(
            call.option("now"), session->zone(), session->now().utc());
        if (!when)
            return fail(call, Error{when.error().kind, when.error().detail, u"--now"_s});
        query.now = when->utc();
    }
    auto found = registerDuties(session.open(), query);
    if (!found)
        return fail(call, found.error());
    if (call.has("open"))
        std::erase_if(found->duties,
                      [](const RegisterObligation& one) { return !one.duty.isOpen(); });
    const auto questions = openQuestions(session.open());
    if (!questions)
        return fail(call, questions.error());
    When now = session->now();
    if (query.now.isValid())
        now.ms = query.now.toMSecsSinceEpoch();
    printDuties(call, *found, now);
    if (call.json())
        return Done;
    printOpenQuestions(call.language(), *questions);
    if (!questions->empty() || !found->duties.empty())
        return Done;
    auto unasked = unaskedQuestions(session.open());
    if (!unasked)
        return fail(call, unasked.error());
    printNothingDue(call.language(), *std::move(unasked));
    return Done;
}

} // namespace

namespace
{

/// What is computed of a clock: its name in JSON and for people.
constexpr std::array clockFacts{std::pair{"regime", Phrase{u"regime", u"régime"}},
                                std::pair{"step", Phrase{u"step", u"étape de notification"}},
                                std::pair{"state", Phrase{u"state", u"état"}},
                                std::pair{"target", Phrase{u"target", u"visée"}},
                                std::pair{"limit", Phrase{u"limit", u"limite"}},
                                std::pair{"date", Phrase{u"date", u"date"}},
                                std::pair{"anchor", Phrase{u"counted from", u"point de départ"}},
                                std::pair{"deadline_kind", Phrase{u"kind", u"nature"}},
                                std::pair{"verification", Phrase{u"checked", u"vérifié"}},
                                std::pair{"in_force_from", Phrase{u"law of", u"droit du"}},
                                std::pair{"holidays_known", Phrase{u"holidays", u"jours fériés"}},
                                std::pair{"rule", Phrase{u"rule", u"règle"}}};
constexpr Phrase holidaysTaken{u"known, or without effect on the end",
                               u"connus, ou sans effet sur la fin"};
constexpr Phrase holidaysMissing{
    u"not known for each year of the period: the end errs early (--holidays DATE,...)",
    u"inconnus pour une année du délai : la fin est au plus tôt (--holidays DATE,...)"};

template <Coded E> QString wordsOfCode(Language language, const QString& code)
{
    const auto value = fromCode<E>(code.toUtf8());
    return value ? codeLabel(language, *value) : code;
}

/// The value of one of these facts in words.
QString clockFactText(Language language, const QJsonObject& clock, const QString& key)
{
    const QString text = clock.value(key).toString();
    const Regime* regime = shippedRegimes().regime(clock.value(u"regime"_s).toString());
    if (key == "holidays_known"_L1)
        return (clock.value(key).toBool() ? holidaysTaken : holidaysMissing).in(language);
    if (key == "state"_L1)
        return wordsOfCode<DeadlineState>(language, text);
    if (key == "deadline_kind"_L1)
        return wordsOfCode<DeadlineKind>(language, text);
    if (key == "verification"_L1)
        return wordsOfCode<Verification>(language, text);
    if (key == "regime"_L1 && regime)
        return in(language, regime->name);
    if (key == "step"_L1 && regime)
        return in(language, regime->step(text)->name);
    const auto anchor = shippedRegimes().anchors.find(text);
    if (key == "anchor"_L1 && anchor != shippedRegimes().anchors.end())
        return in(language, anchor->second);
    return text.isEmpty() ? u"-"_s : text;
}

void printClock(Language language, const QJsonObject& clock)
{
    for (const auto& [key, name] : clockFacts)
        print(name.in(language).leftJustified(language == Language::French ? 23 : 14)
              + clockFactText(language, clock, QLatin1String(key)));
}

} // namespace

int runDeadlines(Invocation& call)
{
    if (!call.has("compute")) {
        if (call.at(0).isEmpty())
            return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--compute"_s});
        for (const char* ofOne : {"anchor", "zone", "sent", "holidays"}) {
            if (call.has(ofOne))
                return fail(
                    call,
                    Error{ErrorKind::Usage, u"#only-computed"_s, u"--"_s + QLatin1String(ofOne)});
        }
        return listDeadlines(call);
    }
    const auto computed = Computation(call).run();
    if (!computed)
        return fail(call, computed.error());
    if (call.json()) {
        printJson(*computed);
        return Done;
    }
    printClock(call.language(), *computed);
    return Done;
}

} // namespace ireg::cli
