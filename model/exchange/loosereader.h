// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exchange/jsontext.h"

#include <QStringList>

#include <unordered_set>

namespace ireg::exchange
{

/// A value and the path that leads to it, such as `timeline.incident`; the node may be absent.
struct Place
{
    const JsonNode* node = nullptr;
    QString path;

    explicit operator bool() const { return node != nullptr; }
};

/// Reads JSON whose shape can't be relied on. What has another type than it should is taken for
/// what it can mean, or left, with a warning; nothing is refused. Remembers what was read, so
/// that the rest can be told.
class LooseReader final
{
public:
    /// All must outlive the reader; `text` is what `whole` was read from, `root` is `whole` or a
    /// value inside of it where paths begin.
    LooseReader(const JsonNode& whole, const JsonNode& root, QByteArrayView text);

    Place root() const { return {&m_root, {}}; }
    /// The member of an object. A key with blanks at its ends is found too, with a warning.
    Place at(const Place& from, const QString& key);
    Place at(const QString& dottedPath);
    /// The members of an object.
    std::vector<Place> members(const Place& from);
    /// The elements of an array; what is none counts as its only element.
    std::vector<Place> elements(const Place& from);

    /// A text; numbers as written. Anything else is empty, with a warning.
    QString text(const Place& place);
    /// The texts of an array; a text alone is a list of one.
    QStringList texts(const Place& place);
    std::optional<qint64> whole(const Place& place);
    bool flag(const Place& place);
    /// The value is known without having been read.
    void taken(const Place& place) { m_read.insert(place.node); }

    void warn(const QString& path, const QString& what);
    const std::vector<Error>& warnings() const { return m_warnings; }
    /// What was not read, as JSON: in the source's order, values as the source writes them.
    QByteArray rest() const;

private:
    bool isRest(const JsonNode& node) const;
    void appendRest(QByteArray& out, const JsonNode& node) const;
    void warnOfDoubles(const JsonNode& node, const QString& path);

    const JsonNode& m_whole;
    const JsonNode& m_root;
    QByteArrayView m_text;
    std::unordered_set<const JsonNode*> m_read;
    std::vector<Error> m_warnings;
};

} // namespace ireg::exchange
