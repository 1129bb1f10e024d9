// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/savedviews.h"

#include "model/base/choices.h"
#include "model/base/text.h"
#include "model/base/wordorder.h"
#include "model/record/possible.h"
#include "model/register/assigning.h"
#include "model/register/listorder.h"
#include "model/register/searching.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

QStringList parted(const QString& text)
{
    QStringList parts;
    for (const QString& part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

const SavedView* called(const std::vector<SavedView>& views, const QString& name)
{
    const auto found = std::ranges::find_if(views, [&name](const SavedView& view) {
        return nameKey(view.name) == nameKey(name)
            || publicId(view.id).compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found == views.end() ? nullptr : &*found;
}

Result<void> checkName(Door& door, const SavedView& view)
{
    for (const SavedView& other : door.select<SavedView>()) {
        if (other.id != view.id && nameKey(other.name) == nameKey(view.name))
            return failed(
                ErrorKind::AlreadyExists, u"#view-name-taken "_s + publicId(other.id), view.name);
    }
    return {};
}

Result<void> checkColumns(const QString& columns)
{
    const QStringList known = columnsToList();
    for (const QString& column : parted(columns)) {
        if (!known.contains(column))
            return failed(ErrorKind::Usage, notOneOf(known, column, u"fields"_s), u"--columns"_s);
    }
    return {};
}

QString usualSort()
{
    return ListQuery().sort;
}

/// Whether it can be read at all, whoever asks and whenever.
FilterReading anyReading()
{
    return {
        .zone = QTimeZone::utc(), .now = QDateTime::fromMSecsSinceEpoch(0, utcZone), .me = u"me"_s};
}

Result<void> checkAsked(const SavedView& before, const SavedView& after)
{
    if (const auto read = parseFilter(after.filter, anyReading());
        !read && after.filter != before.filter)
        return tl::unexpected(read.error());
    if (const auto known = checkColumns(after.columns); !known && after.columns != before.columns)
        return known;
    const auto order = listOrder(after.sort.isEmpty() ? usualSort() : after.sort.text(),
                                 after.groupBy);
    const bool changed = after.sort != before.sort || after.groupBy != before.groupBy;
    return order || !changed ? Result<void>() : tl::unexpected(order.error());
}

Filter readFilter(const SavedView& view, const FilterReading& reading, QStringList& leftOut)
{
    Filter filter;
    const auto written = writtenConditions(view.filter);
    if (!written) {
        leftOut.append(view.filter);
        return filter;
    }
    for (const WrittenCondition& condition : *written) {
        const QString text = writtenText({condition});
        const auto read = parseFilter(text, reading);
        if (read)
            filter.terms.insert(filter.terms.end(), read->terms.begin(), read->terms.end());
        else
            leftOut.append(text);
    }
    return filter;
}

} // namespace

QStringList columnsToList()
{
    QStringList columns = fieldCodes(typeOf<Incident>());
    columns.append({u"next_step"_s, u"next_due"_s, u"age"_s});
    return columns;
}

Result<void> checkView(Door& door, const SavedView& before, const SavedView& after)
{
    if (const auto asked = checkAsked(before, after); !asked)
        return asked;
    return after.name == before.name ? Result<void>() : checkName(door, after);
}

Result<Outcome> saveView(Register& open, const SavedView& view)
{
    if (view.name.trimmed().isEmpty())
        return failed(ErrorKind::Invalid, QString(), u"name"_s);
    return actOn(open, "view-saved", typeOf<SavedView>(), [&](Door& door) -> Result<qint64> {
        const std::vector<SavedView> views = door.select<SavedView>();
        SavedView saved = view;
        saved.id = {};
        saved.revision = 0;
        for (const SavedView& known : views) {
            if (nameKey(known.name) == nameKey(view.name)) {
                saved.id = known.id;
                saved.revision = known.revision;
            }
        }
        if (const auto sound = checkAsked({}, saved); !sound)
            return tl::unexpected(sound.error());
        return door.put(saved).value;
    });
}

Result<std::vector<SavedView>> savedViews(const Register& open)
{
    auto views = all<SavedView>(open);
    if (views)
        std::ranges::stable_sort(*views, [](const SavedView& a, const SavedView& b) {
            return compareWords(a.name.text().toUtf8(), b.name.text().toUtf8()) < 0;
        });
    return views;
}

Result<SavedView> savedView(const Register& open, const QString& name)
{
    const auto views = savedViews(open);
    if (!views)
        return tl::unexpected(views.error());
    if (const SavedView* view = called(*views, name))
        return *view;
    QStringList names;
    for (const SavedView& view : *views)
        names.append(view.name);
    return names.isEmpty() ? failed(ErrorKind::NotFound, name)
                           : failed(ErrorKind::NotFound, notOneOf(names, name), name);
}

ReadView readView(const SavedView& view, const FilterReading& reading)
{
    ReadView read;
    read.words = asTyped(view.words);
    read.query.where = readFilter(view, reading, read.leftOut);
    const QStringList known = columnsToList();
    for (const QString& column : parted(view.columns))
        (known.contains(column) ? read.columns : read.leftOut).append(column);
    QStringList keys;
    for (const QString& key : parted(view.sort))
        (listOrder(key, {}) ? keys : read.leftOut).append(key);
    if (!keys.isEmpty())
        read.query.sort = keys.join(u',');
    const QString group = view.groupBy.trimmed();
    if (listOrder(usualSort(), group))
        read.query.group = group;
    else
        read.leftOut.append(group);
    return read;
}

Result<qint64> countIn(Register& open, const ReadView& view, const std::vector<SpokenCode>& spoken)
{
    const auto sought = incidentsSought(open, view.words, spoken);
    if (!sought)
        return tl::unexpected(sought.error());
    const auto ids = incidentIds(open, {.where = view.query.where});
    if (!ids)
        return tl::unexpected(ids.error());
    return std::ranges::count_if(
        *ids, [&found = *sought](qint64 id) { return !found || found->contains(id); });
}

} // namespace ireg
