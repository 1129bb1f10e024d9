// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/recordjson.h"
#include "app/cli/regimejson.h"
#include "app/cli/session.h"
#include "model/base/regularfile.h"
#include "model/base/temporaryfile.h"
#include "model/language/ruletext.h"
#include "model/record/json.h"
#include "model/register/deadlines.h"
#include "model/register/editing.h"
#include "model/register/regimes.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

void addRows(Language language, const Regime& regime, std::vector<QStringList>& rows)
{
    for (const Step& step : regime.steps)
        rows.push_back({regime.id + u'/' + step.id,
                        in(language, step.name),
                        step.duration ? QString::number(*step.duration) : QString(),
                        codeLabel(language, step.rule),
                        codeLabel(language, step.kind),
                        codeLabel(language, step.verification)});
}

int printRegimes(Invocation& call, const QJsonArray& array, const std::vector<QStringList>& rows)
{
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::step,
                          head::name,
                          {u"TIME", u"DÉLAI"},
                          {u"RULE", u"RÈGLE"},
                          {u"KIND", u"NATURE"},
                          {u"CHECKED", u"VÉRIFIÉ"}},
                         call.language()),
                   rows);
    return Done;
}

int listShipped(Invocation& call)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Regime& regime : shippedRegimes().regimes) {
        array.append(regimeJson(call.language(), shippedRegimes(), regime));
        addRows(call.language(), regime, rows);
    }
    return printRegimes(call, array, rows);
}

/// What a register asks about; with --all also what it could.
int listAdopted(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto rules = rulebook(session.open());
    if (!rules)
        return fail(call, rules.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RuledRegime& ruled : rules->regimes()) {
        if (!ruled.enabled && !call.has("all"))
            continue;
        QJsonObject object = regimeJson(call.language(), ruled.set(), ruled.regime());
        object.insert(u"enabled"_s, ruled.enabled);
        object.insert(u"edited"_s, ruled.edited);
        object.insert(u"as_of"_s, dateJson(ruled.asOf));
        object.insert(u"calendar"_s, orNull(ruled.calendar));
        object.insert(u"check_law"_s, isOld(ruled.asOf, session->today()));
        array.append(object);
        addRows(call.language(), ruled.regime(), rows);
    }
    for (const Regime& regime : shippedRegimes().regimes) {
        if (!call.has("all") || rules->regime(regime.id))
            continue;
        QJsonObject object = regimeJson(call.language(), shippedRegimes(), regime);
        object.insert(u"enabled"_s, false);
        array.append(object);
        addRows(call.language(), regime, rows);
    }
    return printRegimes(call, array, rows);
}

Result<std::vector<RegimeCopy>> readSet(const QString& path)
{
    constexpr qint64 largestSet = qint64{4} << 20;
    const auto text = wholeFile(path, largestSet);
    if (!text)
        return tl::unexpected(text.error());
    auto copies = regimeCopies(*text);
    if (!copies)
        return ireg::failed(
            copies.error().kind, copies.error().detail, path + u": "_s + copies.error().place);
    return copies;
}

QJsonObject newsJson(const RegimeNews& one)
{
    QJsonArray changes;
    for (const RegimeChange& change : one.changes)
        changes.append(QJsonObject{{u"place"_s, change.place},
                                   {u"before"_s, orNull(change.before)},
                                   {u"after"_s, orNull(change.after)}});
    return {{u"regime"_s, one.code},
            {u"new"_s, one.isNew},
            {u"kept"_s, one.kept},
            {u"changes"_s, changes}};
}

QString newsHead(const RegimeNews& one, Language language)
{
    if (one.isNew)
        return Phrase(u"%1 (new)", u"%1 (nouveau)").in(language).arg(one.code);
    return one.kept
        ? Phrase(u"%1 (edited here: left as it is)", u"%1 (modifié ici : laissé tel quel)")
              .in(language)
              .arg(one.code)
        : one.code;
}

void printNews(const std::vector<RegimeNews>& news, Language language)
{
    for (const RegimeNews& one : news) {
        print(newsHead(one, language));
        for (const RegimeChange& change : one.changes)
            print(u"  "_s + change.place + u": "_s
                  + (change.before.isEmpty() ? u"-"_s : change.before) + u" → "_s
                  + (change.after.isEmpty() ? u"-"_s : change.after));
    }
    if (news.empty())
        print(Phrase(u"No differences.", u"Aucune différence.").in(language));
}

/// Says what a newer set changes, and unless --dry-run takes it over.
int importSet(Invocation& call)
{
    const auto copies = readSet(call.at(2));
    if (!copies)
        return fail(call, copies.error());
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    const auto news = regimeNews(session.open(), *copies);
    if (!news)
        return fail(call, news.error());
    const bool dry = call.has("dry-run");
    const auto taken = dry ? Result<Outcome>(Outcome{}) : importRegimes(session.open(), *copies);
    if (!taken)
        return fail(call, taken.error());
    if (!call.json()) {
        printNews(*news, call.language());
        return dry ? int(Done) : report(call, taken, {u"Imported into", u"Importé dans"});
    }
    QJsonArray array;
    for (const RegimeNews& one : *news)
        array.append(newsJson(one));
    printJson(QJsonObject{{u"regimes"_s, array}, {u"action"_s, taken->action}});
    return Done;
}

} // namespace

int runRegimes(Invocation& call)
{
    const QString verb = call.at(1);
    if (call.at(0).isEmpty())
        return listShipped(call);
    if (verb.isEmpty() || verb == "list"_L1)
        return listAdopted(call);
    if (call.from(2).isEmpty())
        return wordsMissing(call);
    if (verb == "import"_L1)
        return importSet(call);
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    if (verb == "enable"_L1)
        return report(call,
                      adoptRegimes(session.open(), separated(call.from(2))),
                      {u"Enabled in", u"Activé dans"});
    if (verb == "disable"_L1)
        return report(call,
                      disableRegimes(session.open(), separated(call.from(2))),
                      {u"Disabled in", u"Désactivé dans"});
    const auto values = assignments(call.from(3));
    if (!values)
        return fail(call, values.error());
    return report(
        call, editRegime(session.open(), call.at(2), *values), {u"Edited in", u"Modifié dans"});
}

} // namespace ireg::cli
