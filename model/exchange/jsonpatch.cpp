// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/jsonpatch.h"

#include <algorithm>

namespace ireg::exchange
{

namespace
{

const JsonNode* member(const JsonNode& object, const QString& name)
{
    if (const JsonNode* exact = object.find(name))
        return exact;
    const auto found = std::ranges::find_if(
        object.children, [&name](const JsonNode& child) { return child.key.trimmed() == name; });
    return object.is(NodeKind::Object) && found != object.children.end() ? &*found : nullptr;
}

/// The deepest value on the way that is there, and how many names lead to it.
struct Way
{
    const JsonNode* node = nullptr;
    const JsonNode* parent = nullptr;
    qsizetype steps = 0;
};

Way follow(const JsonNode& root, const QStringList& path)
{
    Way way{&root, nullptr, 0};
    for (const QString& name : path) {
        const JsonNode* next = member(*way.node, name);
        if (!next)
            break;
        way = {next, way.node, way.steps + 1};
    }
    return way;
}

/// `value` inside an object for each of the names.
QByteArray nested(const QStringList& names, const QByteArray& value, const QByteArray& colon)
{
    QByteArray text = value;
    for (auto name = names.rbegin(); name != names.rend(); ++name)
        text = QByteArray("{").append(quoted(*name)).append(colon).append(text).append('}');
    return text;
}

void insertMember(QByteArray& text,
                  const JsonNode& object,
                  const QStringList& names,
                  const QByteArray& value)
{
    if (object.children.empty()) {
        text.insert(object.span.begin + 1,
                    QByteArray(quoted(names.front()))
                        .append(": ")
                        .append(nested(names.mid(1), value, ": ")));
        return;
    }
    const JsonNode& first = object.children.front();
    const QByteArray indent = text.mid(object.span.begin + 1,
                                       first.member.begin - object.span.begin - 1);
    const QByteArray colon = indent.isEmpty() ? ":" : ": ";
    QByteArray added = QByteArray(",").append(indent).append(quoted(names.front()));
    added.append(colon).append(nested(names.mid(1), value, colon));
    text.insert(object.children.back().member.end, added);
}

void removeMember(QByteArray& text, const JsonNode& object, const JsonNode& child)
{
    const auto at = static_cast<std::size_t>(&child - object.children.data());
    qsizetype from = child.member.begin;
    qsizetype to = child.member.end;
    if (at > 0)
        from = object.children[at - 1].member.end;
    else if (object.children.size() > 1)
        to = object.children[1].member.begin;
    text.remove(from, to - from);
}

/// True where something is left to do with this edit: of doubled members each is to go.
bool apply(QByteArray& text, const JsonNode& root, const QStringList& path, const JsonEdit& edit)
{
    const Way way = follow(root, path);
    const bool there = way.steps == path.size();
    if (!edit.value) {
        if (there && way.parent)
            removeMember(text, *way.parent, *way.node);
        return there && way.parent;
    }
    const QStringList missing = path.mid(way.steps);
    if (!there && way.node->is(NodeKind::Object))
        insertMember(text, *way.node, missing, *edit.value);
    else
        text.replace(
            way.node->span.begin, way.node->span.size(), nested(missing, *edit.value, ": "));
    return false;
}

} // namespace

QByteArray patched(QByteArray text, const QStringList& under, const std::vector<JsonEdit>& edits)
{
    for (const JsonEdit& edit : edits) {
        bool again = true;
        while (again) {
            const auto root = readJson(text);
            if (!root)
                return text;
            again = apply(text, *root, under + edit.path, edit);
        }
    }
    return text;
}

} // namespace ireg::exchange
