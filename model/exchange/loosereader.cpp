// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/loosereader.h"

#include <algorithm>
#include <set>

namespace ireg::exchange
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t mostWarningsEach = 50;

/// NUL ends a text for many programs and half a surrogate pair has no UTF-8; U+FFFD says that
/// something stood there. The source keeps it.
QString storable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair = c.isHighSurrogate() && i + 1 < text.size()
            && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isNull() || c.isSurrogate())
            text[i] = QChar(0xFFFD);
    }
    return text;
}

QString joined(const QString& path, const QString& key)
{
    return path.isEmpty() ? key : path + u'.' + key;
}

} // namespace

LooseReader::LooseReader(const JsonNode& whole, const JsonNode& root, QByteArrayView text)
    : m_whole(whole), m_root(root), m_text(text)
{
    warnOfDoubles(root, {});
}

void LooseReader::warnOfDoubles(const JsonNode& node, const QString& path)
{
    std::set<QStringView> seen;
    for (const JsonNode& child : node.children) {
        if (node.is(NodeKind::Object) && !seen.insert(child.key).second)
            warn(joined(path, child.key), u"#given-twice"_s);
        warnOfDoubles(child, joined(path, child.key));
    }
}

void LooseReader::warn(const QString& path, const QString& what)
{
    const Error warning{ErrorKind::Invalid, what, path.left(120)};
    if (m_warnings.size() < mostWarningsEach
        && std::ranges::find(m_warnings, warning) == m_warnings.end())
        m_warnings.push_back(warning);
}

Place LooseReader::at(const Place& from, const QString& key)
{
    const Place place{nullptr, joined(from.path, key)};
    if (!from || !from.node->is(NodeKind::Object))
        return place;
    if (const JsonNode* found = from.node->find(key))
        return {found, place.path};
    for (const JsonNode& child : from.node->children) {
        if (child.key.trimmed() == key) {
            warn(place.path, u"#blank-in-name"_s);
            return {&child, joined(from.path, child.key)};
        }
    }
    return place;
}

Place LooseReader::at(const QString& dottedPath)
{
    Place place = root();
    for (const QString& key : dottedPath.split(u'.'))
        place = at(place, key);
    return place;
}

std::vector<Place> LooseReader::members(const Place& from)
{
    std::vector<Place> found;
    if (!from || !from.node->is(NodeKind::Object))
        return found;
    for (const JsonNode& child : from.node->children)
        found.push_back({&child, joined(from.path, child.key)});
    return found;
}

std::vector<Place> LooseReader::elements(const Place& from)
{
    std::vector<Place> found;
    if (!from || from.node->is(NodeKind::Null))
        return found;
    if (!from.node->is(NodeKind::Array))
        return {from};
    for (std::size_t i = 0; i < from.node->children.size(); ++i)
        found.push_back({&from.node->children[i], from.path + u'[' + QString::number(i) + u']'});
    return found;
}

QString LooseReader::text(const Place& place)
{
    if (!place)
        return {};
    const JsonNode& node = *place.node;
    if (node.is(NodeKind::String) || node.is(NodeKind::Number)) {
        taken(place);
        return storable(node.text);
    }
    warn(place.path, u"#not-a-text"_s);
    return {};
}

QStringList LooseReader::texts(const Place& place)
{
    QStringList found;
    for (const Place& one : elements(place)) {
        const QString value = text(one);
        if (!value.isEmpty())
            found.append(value);
    }
    return found;
}

std::optional<qint64> LooseReader::whole(const Place& place)
{
    if (!place)
        return std::nullopt;
    const JsonNode& node = *place.node;
    bool numeric = node.is(NodeKind::Number);
    if (node.is(NodeKind::String))
        numeric = !node.text.isEmpty() && node.text.toLongLong(&numeric) >= 0 && numeric;
    const auto number = numeric ? exactly(node.text) : std::nullopt;
    if (!number)
        warn(place.path, u"#not-whole"_s);
    else
        taken(place);
    return number;
}

bool LooseReader::flag(const Place& place)
{
    if (!place || !place.node->is(NodeKind::Flag))
        return false;
    taken(place);
    return place.node->truth;
}

bool LooseReader::isRest(const JsonNode& node) const
{
    if (m_read.contains(&node))
        return false;
    if (node.children.empty())
        return true;
    return std::ranges::any_of(node.children,
                               [this](const JsonNode& child) { return isRest(child); });
}

void LooseReader::appendRest(QByteArray& out, const JsonNode& node) const
{
    if (node.children.empty()) {
        out += m_text.sliced(node.span.begin, node.span.size());
        return;
    }
    const bool object = node.is(NodeKind::Object);
    out += object ? '{' : '[';
    bool first = true;
    for (const JsonNode& child : node.children) {
        if (!isRest(child))
            continue;
        if (!first)
            out += ',';
        first = false;
        if (object)
            out += quoted(child.key) + ':';
        appendRest(out, child);
    }
    out += object ? '}' : ']';
}

QByteArray LooseReader::rest() const
{
    QByteArray out;
    if (isRest(m_whole))
        appendRest(out, m_whole);
    return out;
}

} // namespace ireg::exchange
