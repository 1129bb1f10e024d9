// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/base/typedtime.h"
#include "model/dossier/recordtypes.h"
#include "model/language/ruletext.h"
#include "model/notification/checklist.h"
#include "model/register/deadlines.h"
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/notifications.h"
#include "model/register/records.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// `run` on the notice that the third word names.
int onNotice(Invocation& call,
             Access access,
             const std::function<int(Register&, Id<Notification>)>& run)
{
    Session session(call, access);
    if (session.failed())
        return session.failed();
    const auto ref = recordRef(session.open(), call.at(2));
    if (!ref)
        return fail(call, ref.error());
    if (ref->type != &typeOf<Notification>())
        return fail(call, Error{ErrorKind::NotFound, call.at(2), u"notification"_s});
    return run(session.open(), {ref->id});
}

int setNotice(Invocation& call, const Assignments& facts)
{
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        return report(call,
                      setFields(open, {&typeOf<Notification>(), notice.value}, facts, {}),
                      answer::changed);
    });
}

/// REGIME/STEP, and a third part for the customer, as `gaps` names a duty; or a notice's id.
ObligationRef dutyIn(const QString& text)
{
    const QStringList parts = text.split(u'/');
    return {.regime = parts.value(0), .step = parts.value(1), .customer = parts.value(2)};
}

ObligationRef dutyOf(const Invocation& call)
{
    ObligationRef duty = dutyIn(call.option("regime"));
    if (call.has("customer"))
        duty.customer = call.option("customer");
    return duty;
}

std::vector<ObligationRef> dutiesIn(const QStringList& texts)
{
    std::vector<ObligationRef> duties;
    for (const QString& text : texts)
        duties.push_back(dutyIn(text));
    return duties;
}

int addNotice(Invocation& call)
{
    if (!call.has("incident"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--incident"_s});
    if (!call.has("to") && !call.has("regime"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--to"_s});
    const Assignments facts = fromOptions(call,
                                          {{"to", "recipient"},
                                           {"due", "due_at"},
                                           {"obligation", "obligation"},
                                           {"follow-up-of", "follow_up_of"}});
    return onIncident(
        call, Access::Write, call.option("incident"), [&](Register& open, Id<Incident> incident) {
            if (!call.has("regime"))
                return report(
                    call, addRecord(open, typeOf<Notification>(), incident, facts), answer::added);
            return report(
                call, ireg::addNotice(open, incident, dutyOf(call), facts), answer::added);
        });
}

/// It is recorded all the same: what was sent was sent.
void warnOfMissing(const Invocation& call, const Register& open, Id<Notification> notice)
{
    static constexpr Phrase words{
        u"ireg: %1 was sent without: %2. Say it with ireg notification content.",
        u"ireg : %1 est partie sans : %2. Indiquez-le avec ireg notification content."};
    const auto row = storedRow(open, {&typeOf<Notification>(), notice.value});
    const auto stored = row ? recordOf<Notification>(notice.value, row->revision, row->row)
                            : std::nullopt;
    const auto known = stored ? dossier(open, stored->incident)
                              : ireg::failed(ErrorKind::NotFound, publicId(notice));
    if (!known)
        return;
    QStringList names;
    for (const NamedItem& missing :
         missingContents(known->rules, known->incident, *stored, known->contents))
        names.append(in(call.language(), missing.name));
    if (!names.isEmpty())
        printError(words.in(call.language()).arg(publicId(notice), names.join(u"; "_s)));
}

int sentNotice(Invocation& call)
{
    Assignments facts = fromOptions(call,
                                    {{"at", "sent_at"},
                                     {"channel", "channel"},
                                     {"to", "recipient"},
                                     {"receipt", "receipt"},
                                     {"late-reason", "late_reason"}});
    if (!call.has("at"))
        facts.push_back({u"sent_at"_s, u"now"_s});
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        const QStringList also = separated({call.option("also")});
        const auto sent = sendNotice(
            open,
            notice,
            {.facts = facts, .copyPath = call.option("copy"), .also = dutiesIn(also)});
        const int exit = report(call, sent, {u"Sent", u"Envoyé"});
        if (sent)
            warnOfMissing(call, open, {sent->id});
        return exit;
    });
}

/// What one message meets besides the duty that it was made for.
int alsoNotice(Invocation& call)
{
    if (call.from(3).isEmpty())
        return fail(call, Error{ErrorKind::Usage, u"#needs-duty"_s, u"REGIME/STEP"_s});
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        return report(
            call, meetAlso(open, notice, dutiesIn(separated(call.from(3)))), answer::changed);
    });
}

int apartNotice(Invocation& call)
{
    if (call.at(3).isEmpty())
        return fail(call, Error{ErrorKind::Usage, u"#needs-duty"_s, u"REGIME/STEP"_s});
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        return report(call, meetApart(open, notice, dutyIn(call.at(3))), answer::changed);
    });
}

int waiveNotice(Invocation& call)
{
    if (call.option("reason").trimmed().isEmpty())
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--reason"_s});
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        const QString at = call.has("at") ? call.option("at") : u"now"_s;
        return report(
            call, ireg::waiveNotice(open, notice, call.option("reason"), at), answer::changed);
    });
}

int bouncedNotice(Invocation& call)
{
    return setNotice(call,
                     {{u"bounced_at"_s, call.has("at") ? call.option("at") : u"now"_s},
                      {u"bounced_reason"_s, call.option("reason")}});
}

int acknowledgedNotice(Invocation& call)
{
    Assignments facts = fromOptions(call, {{"receipt", "receipt"}});
    facts.push_back({u"acknowledged_at"_s, call.has("at") ? call.option("at") : u"now"_s});
    return setNotice(call, facts);
}

int carryNotice(Invocation& call)
{
    if (!call.has("until"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"--until"_s});
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        return report(call, ireg::carryNotice(open, notice, call.option("until")), answer::changed);
    });
}

int showContents(Invocation& call, Register& open, Id<Notification> notice)
{
    const auto row = storedRow(open, {&typeOf<Notification>(), notice.value});
    const auto stored = row ? recordOf<Notification>(notice.value, row->revision, row->row)
                            : std::nullopt;
    const auto known = stored ? dossier(open, stored->incident)
                              : ireg::failed(ErrorKind::NotFound, call.at(2));
    if (!known)
        return fail(call, known.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const auto& [item, words] :
         noticeContents(known->rules, known->incident, *stored, known->contents)) {
        const QString name = in(call.language(), words);
        const QString follows = item.followBy.toString(Qt::ISODate);
        array.append(QJsonObject{{u"item"_s, item.item},
                                 {u"name"_s, name},
                                 {u"answered"_s, item.isAnswered()},
                                 {u"field"_s, orNull(item.field)},
                                 {u"text"_s, orNull(item.text)},
                                 {u"follow_by"_s, orNull(follows)}});
        rows.push_back({item.item,
                        item.isAnswered() ? Phrase(u"yes", u"oui").in(call.language()) : u"-"_s,
                        item.text.isEmpty() ? item.field : item.text,
                        follows,
                        name});
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({{u"ITEM", u"ÉLÉMENT"},
                          {u"ANSWERED", u"RENSEIGNÉ"},
                          head::by,
                          {u"FOLLOWS", u"SUIVRA LE"},
                          head::name},
                         call.language()),
                   rows);
    return Done;
}

/// Without ITEM=TEXT words, the checklist; an item without text follows by --follow-by.
int contents(Invocation& call)
{
    const QStringList words = call.from(3);
    if (words.isEmpty())
        return onNotice(call, Access::Read, [&](Register& open, Id<Notification> notice) {
            return showContents(call, open, notice);
        });
    const auto texts = assignments(words);
    if (!texts)
        return fail(call, texts.error());
    return onNotice(call, Access::Write, [&](Register& open, Id<Notification> notice) {
        const auto day = call.has("follow-by")
            ? parseDate(call.option("follow-by"), open.zone(), open.now().utc())
            : Result<QDate>(QDate());
        return day ? report(call, answerContents(open, notice, *texts, *day), answer::answered)
                   : fail(call, day.error());
    });
}

/// The limits of duties by the notice that stands for them and was made for them; what a notice
/// meets besides has a limit of its own.
std::map<qint64, QString> ownLimits(const RegisterObligations& found,
                                    const std::vector<Notification>& notices)
{
    std::multimap<qint64, const Obligation*> byNotice;
    for (const RegisterObligation& one : found.duties)
        byNotice.emplace(one.duty.notification.value, &one.duty);
    std::map<qint64, QString> limits;
    for (const Notification& notice : notices) {
        const ObligationKey own = dutiesMet(notice).front();
        const auto [begin, end] = byNotice.equal_range(notice.id.value);
        for (auto one = begin; one != end; ++one) {
            if (one->second->deadline.end && one->second->key() == own)
                limits.emplace(notice.id.value, written(one->second->deadline.end->limit));
        }
    }
    return limits;
}

/// A notice that stands for nothing any more keeps the limit it was sent by.
QString limitOfNotice(const Notification& notice, const std::map<qint64, QString>& own)
{
    if (const auto found = own.find(notice.id.value); found != own.end())
        return found->second;
    const auto& kept = notice.limit ? notice.limit : notice.due;
    return kept ? isoText(*kept) : QString();
}

/// The step and the regime in words, or what was typed where there is none.
QString noticeDuty(Language language, const Rulebook& rules, const Notification& notice)
{
    const RuledRegime* ruled = rules.regime(notice.regime);
    const Step* step = ruled ? ruled->regime().step(notice.step) : nullptr;
    return step ? QString(in(language, step->name) + u" – "_s + in(language, ruled->regime().name))
                : obligationText(language, notice.regime, notice.obligation);
}

int listNotices(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto notices = all<Notification>(session.open());
    if (!notices)
        return fail(call, notices.error());
    const auto duties = registerDuties(session.open());
    if (!duties)
        return fail(call, duties.error());
    const auto limits = ownLimits(*duties, *notices);
    const ReferenceText reference = referenceText(session.open());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Notification& notice : *notices) {
        QJsonObject object = toJson(typeOf<Notification>(), rowOf(notice), reference);
        object.insert(u"id"_s, publicId(notice.id));
        const auto time = [](const std::optional<When>& when) {
            return when ? isoText(*when) : QString();
        };
        rows.push_back(
            {object.value(u"id"_s).toString(),
             object.value(u"incident"_s).toString(),
             notice.regime.isEmpty() ? QString() : QString(notice.regime + u'/' + notice.step),
             recipientText(call.language(), notice.recipient),
             noticeDuty(call.language(), duties->rules, notice),
             limitOfNotice(notice, limits),
             notice.bounced ? Phrase(u"came back", u"revenue").in(call.language())
                            : time(notice.sent),
             notice.waivedReason});
        array.append(object);
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::id,
                          head::incident,
                          head::step,
                          head::recipient,
                          head::duty,
                          head::limit,
                          {u"SENT", u"ENVOYÉE"},
                          {u"WHY NOT SENT", u"MOTIF DE NON-ENVOI"}},
                         call.language()),
                   rows);
    return Done;
}

struct Verb
{
    QLatin1String name;
    int (*run)(Invocation&);
    bool needsId = true;
};

constexpr std::array verbs{Verb{"add"_L1, addNotice, false},
                           Verb{"sent"_L1, sentNotice},
                           Verb{"also"_L1, alsoNotice},
                           Verb{"apart"_L1, apartNotice},
                           Verb{"waive"_L1, waiveNotice},
                           Verb{"carry"_L1, carryNotice},
                           Verb{"bounced"_L1, bouncedNotice},
                           Verb{"acknowledged"_L1, acknowledgedNotice},
                           Verb{"content"_L1, contents},
                           Verb{"list"_L1, listNotices, false}};

} // namespace

int runNotification(Invocation& call)
{
    for (const Verb& verb : verbs) {
        if (call.at(1) == verb.name && (!verb.needsId || !call.at(2).isEmpty()))
            return verb.run(call);
    }
    return wordsMissing(call);
}

} // namespace ireg::cli
