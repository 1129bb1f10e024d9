// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/calendarexport.h"

#include "app/cli/output.h"
#include "app/cli/ownfiles.h"
#include "app/cli/regimejson.h"
#include "model/exchange/icalendar.h"
#include "model/language/ruletext.h"
#include "model/register/deadlines.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString summaryOf(Language language, const Rulebook& rules, const RegisterObligation& one)
{
    const RuledRegime* ruled = rules.regime(one.duty.regime);
    const QString what = ruled ? in(language, one.duty.step->name)
                               : recipientText(language, one.recipient);
    return one.reference + u": "_s + (what.isEmpty() ? one.duty.step->id : what);
}

QString descriptionOf(Language language, const Rulebook& rules, const RegisterObligation& one)
{
    QStringList lines;
    if (const RuledRegime* ruled = rules.regime(one.duty.regime)) {
        lines.append(in(language, ruled->regime().name));
        lines.append(ruleText(language, ruled->set(), *one.duty.step));
    }
    for (const QString& line : {recipientText(language, one.recipient), one.owner}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

exchange::CalendarEvent eventOf(Language language,
                                const Register& open,
                                const Rulebook& rules,
                                const RegisterObligation& one)
{
    return {.uid = QString(one.reference + u'/' + one.duty.key().text() + u'/'
                           + QString::number(one.duty.notification.value) + u'@'
                           + open.profile().uuid),
            .at = one.duty.deadline.end->limit,
            .summary = summaryOf(language, rules, one),
            .description = descriptionOf(language, rules, one)};
}

} // namespace

int exportCalendar(Invocation& call, const Register& open, Existing existing)
{
    if (call.has("where"))
        return fail(call, Error{ErrorKind::Usage, u"#ics-is-whole"_s, u"--where"_s});
    const auto found = registerDuties(open);
    if (!found)
        return fail(call, found.error());
    std::vector<exchange::CalendarEvent> events;
    for (const RegisterObligation& one : found->duties) {
        if (one.duty.isOpen() && one.duty.deadline.end)
            events.push_back(eventOf(call.language(), open, found->rules, one));
    }
    if (const auto may = OwnFiles(open.path()).mayBe(call.option("o")); !may)
        return fail(call, may.error());
    const QByteArray bytes = exchange::calendarText(events, open.now().utc());
    if (const auto written = writeFile(call.option("o"), bytes, existing); !written)
        return fail(call, written.error());
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.option("o")},
                              {u"events"_s, static_cast<qint64>(events.size())}});
    else
        print(Phrase(u"deadlines written to %2: %1", u"échéances écrites dans %2 : %1")
                  .in(call.language())
                  .arg(QString::number(events.size()), call.option("o")));
    return Done;
}

} // namespace ireg::cli
