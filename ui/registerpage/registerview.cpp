// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/registerpage/registerview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ireg
{

using namespace Qt::StringLiterals;

RegisterView viewOf(const SavedView& view)
{
    return {.name = view.name,
            .condition = view.filter,
            .words = view.words,
            .columns = QString(view.columns).remove(u' ').split(u',', Qt::SkipEmptyParts),
            .order = QString(view.sort).remove(u' '),
            .group = view.groupBy,
            .shared = view.id};
}

SavedView savedFrom(const RegisterView& view)
{
    SavedView saved;
    saved.name = view.name;
    saved.filter = view.condition;
    saved.words = view.words;
    saved.columns = view.columns.join(u',');
    saved.sort = view.order;
    saved.groupBy = view.group;
    return saved;
}

QString viewsText(const std::vector<RegisterView>& views)
{
    QJsonArray array;
    for (const RegisterView& view : views)
        array.append(QJsonObject{{u"name"_s, view.name},
                                 {u"where"_s, view.condition},
                                 {u"words"_s, view.words},
                                 {u"columns"_s, QJsonArray::fromStringList(view.columns)},
                                 {u"order"_s, view.order},
                                 {u"group"_s, view.group}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RegisterView> viewsOf(const QString& text)
{
    std::vector<RegisterView> views;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject object = value.toObject();
        QStringList columns;
        for (const QJsonValue& column : object[u"columns"_s].toArray())
            columns.append(column.toString());
        RegisterView view{.name = object[u"name"_s].toString().trimmed(),
                          .condition = object[u"where"_s].toString(),
                          .words = object[u"words"_s].toString(),
                          .columns = columns,
                          .order = object[u"order"_s].toString(),
                          .group = object[u"group"_s].toString()};
        if (!view.name.isEmpty())
            views.push_back(std::move(view));
    }
    return views;
}

} // namespace ireg
