// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"

#include <optional>
#include <vector>

namespace ireg::exchange
{

/// Bytes [begin, end) of a text.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
};

enum class NodeKind { Null, Flag, Number, String, Array, Object };

/// A JSON value that knows where it stands. Numbers stay as written, members keep their order and
/// their duplicates: what QJsonDocument forgets and a patch of the source needs.
struct JsonNode
{
    NodeKind kind = NodeKind::Null;
    bool truth = false; ///< Flag
    QString text;       ///< String: decoded, lone surrogates as they are; Number: as written
    QString key;        ///< of a member of an object
    Span span;          ///< the value
    Span member;        ///< the key and the value
    std::vector<JsonNode> children;

    bool is(NodeKind wanted) const { return kind == wanted; }
    /// The member with this key; of several the last, as most readers have it. Null: none.
    const JsonNode* find(QStringView name) const;
};

/// Reads values of RFC 8259 one after another. Strict: what is not JSON is refused with line,
/// column and offset. At most 64 levels deep, UTF-8 only; a byte order mark is passed over. What a
/// value takes of memory has bounds, however large the text is.
class JsonReader final
{
public:
    static constexpr int deepest = 64;
    static constexpr int mostValues = 100'000; ///< in one value, with all that is inside of it
    static constexpr qsizetype longestText = qsizetype{4} << 20; ///< UTF-16 units

    /// The bytes must outlive the reader.
    explicit JsonReader(QByteArrayView bytes);

    Result<JsonNode> value();
    /// Passes over a value as strictly, keeps nothing of it and has no bounds but the depth.
    Result<Span> skip();
    /// The name of a member, and its colon.
    Result<QString> name();
    /// Passes over one of `{`, `[`, `,`, `]`, `}`; false where something else stands.
    bool pass(char symbol);
    bool atEnd();
    qsizetype offset() const { return m_at; }
    /// Where the next value begins.
    qsizetype next();
    /// Goes on from a place where a value begins.
    void seek(qsizetype offset) { m_at = offset; }
    /// A refusal that names the place.
    tl::unexpected<Error> fault(qsizetype at, const QString& reason) const;

private:
    void skipBlanks();
    char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    // Without a node, or a text to append to, what is read is only checked.
    bool element(JsonNode* node, int depth);
    bool container(JsonNode* node, int depth);
    bool member(JsonNode* node, bool named, int depth);
    bool string(QString* out);
    bool plainText(QString* out);
    bool escape(QString* out);
    bool number(JsonNode* node);
    bool word(JsonNode* node);
    bool digits();
    bool wrong(qsizetype at, const char* reason);

    /// Line breaks before a place, and where the last of them stands.
    struct Counted
    {
        qsizetype at = 0, lines = 0, lastBreak = -1;
    };

    QByteArrayView m_bytes;
    mutable Counted m_counted;
    qsizetype m_at = 0;
    int m_values = 0; ///< in the value that is being read
    qsizetype m_faultAt = 0;
    const char* m_reason = nullptr;
};

/// The whole text as one value.
Result<JsonNode> readJson(QByteArrayView bytes);

/// `number` (JSON's form) times ten to the `digits`, where that is a whole number of 64 bits.
std::optional<qint64> exactly(QStringView number, int digits = 0);

/// A JSON string, quotes included, in ASCII: everything else as \u escapes.
QByteArray quoted(QStringView text);

} // namespace ireg::exchange
