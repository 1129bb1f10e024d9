// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/value.h"
#include "model/storage/digest.h"

#include <optional>
#include <span>
#include <vector>

namespace ireg::storage
{

/// One row of the journal but for its hash: one record changed by one action.
struct EventHeader
{
    qint64 seq = 0;
    qint64 action = 0; ///< seq of the action's first event
    qint64 at = 0;     ///< UTC, milliseconds
    qint64 session = 0;
    QByteArray verb, record;
    qint64 recordId = 0;
    std::optional<qint64> incident, undoes;
    qint64 format = 1;

    bool operator==(const EventHeader&) const = default;
};

/// A field of an event's body: the value with its salt, or the commitment that is left of it.
struct EventField
{
    QByteArray code;
    bool erased = false;
    QByteArray salt;       ///< 16 bytes; empty when erased
    Value value;           ///< null when erased, or when the field was cleared
    QByteArray commitment; ///< 32 bytes; only when erased
};

/// A field where it lies in a body: nothing is copied, so it is good as long as the body.
struct FieldView
{
    QByteArrayView code;
    bool erased = false;
    QByteArrayView sealed; ///< salt and canonical value, or the commitment that is left of them
    QByteArrayView value;  ///< canonical; empty when erased
};

inline constexpr qsizetype saltSize = 16;
/// Of a field that no record describes: 1 where the event makes the record, 0 where it removes it.
inline constexpr char presentCode[] = "present";

/// The bytes of format 1 (docs/file-format.md): for each field u8 length, code, then `v` salt
/// canonical(value) or `x` commitment.
QByteArray encodeBody(const std::vector<EventField>& fields);
/// Nothing where the bytes are not exactly such a body: they may come from a hostile file.
std::optional<std::vector<EventField>> decodeBody(QByteArrayView body);

/// The fields of one body after another, without copies.
class BodyView final
{
public:
    /// False where the bytes are not exactly a body.
    bool read(QByteArrayView body);
    /// Good as long as the body that was read last.
    std::span<const FieldView> fields() const { return m_fields; }

private:
    std::vector<FieldView> m_fields;
};

QByteArray commitmentOf(Sha256& hasher, const EventField& field);
/// SHA-256 over the previous hash, the header's columns in order and the fields' commitments.
QByteArray hashOf(Sha256& hasher,
                  QByteArrayView previous,
                  const EventHeader& header,
                  std::span<const FieldView> fields);
QByteArray hashOf(Sha256& hasher,
                  QByteArrayView previous,
                  const EventHeader& header,
                  const std::vector<EventField>& fields);

inline QByteArray genesisHash()
{
    return QByteArray(Sha256::size, '\0');
}

} // namespace ireg::storage
