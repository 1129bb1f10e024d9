// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/readable.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/register/removal.h"
#include "model/register/savedviews.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

int saveNamed(const Invocation& call, Register& open)
{
    SavedView view;
    view.name = call.at(2);
    view.filter = call.option("where");
    view.words = call.option("words");
    view.columns = call.option("columns");
    view.sort = call.option("sort");
    view.groupBy = call.option("group");
    return report(call, saveView(open, view), {u"Saved", u"Enregistrée"});
}

QJsonObject viewJson(const SavedView& view)
{
    QJsonObject object = toJson(typeOf<SavedView>(), rowOf(view), {});
    object.insert(u"id"_s, publicId(view.id));
    return object;
}

int listViews(const Invocation& call, const Register& open)
{
    const auto views = savedViews(open);
    if (!views)
        return fail(call, views.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const SavedView& view : *views) {
        array.append(viewJson(view));
        rows.push_back(
            {publicId(view.id), view.name, view.filter, view.columns, view.sort, view.groupBy});
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::id,
                          head::name,
                          {u"FILTER", u"FILTRE"},
                          {u"COLUMNS", u"COLONNES"},
                          {u"ORDER", u"ORDRE"},
                          {u"GROUPED BY", u"GROUPÉ PAR"}},
                         call.language()),
                   rows);
    return Done;
}

int showView(const Invocation& call, const Register& open, const SavedView& view)
{
    if (call.json())
        printJson(viewJson(view));
    else
        printRecord(typeOf<SavedView>(), rowOf(view), shownReference(open), call.language());
    return Done;
}

int removeView(const Invocation& call, Register& open, const SavedView& view)
{
    auto removed = removeRegisterRecords(open, {{&typeOf<SavedView>(), view.id.value}});
    if (removed) {
        removed->id = view.id.value;
        removed->reference = publicId(view.id);
    }
    return report(call, removed, {u"Removed", u"Retiré"});
}

} // namespace

int runView(Invocation& call)
{
    const QString verb = call.at(1);
    if (verb != u"list"_s && call.at(2).isEmpty())
        return wordsMissing(call);
    const bool writes = verb == u"save"_s || verb == u"remove"_s;
    Session session(call, writes ? Access::Write : Access::Read);
    if (session.failed())
        return session.failed();
    if (verb == u"save"_s)
        return saveNamed(call, session.open());
    if (verb == u"list"_s)
        return listViews(call, session.open());
    const auto view = savedView(session.open(), call.at(2));
    if (!view)
        return fail(call, view.error());
    return verb == u"show"_s ? showView(call, session.open(), *view)
                             : removeView(call, session.open(), *view);
}

} // namespace ireg::cli
