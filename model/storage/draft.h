// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

namespace ireg::storage
{

/// The field that a text is being typed into. For a form of a record that is not there yet: the
/// record it will belong to, and `record.field`, such as incident 7, `timeline_entry.text`.
struct DraftPlace
{
    QByteArray record;
    qint64 id = 0;
    QByteArray field;

    bool operator==(const DraftPlace&) const = default;
};

enum class DraftState {
    Fresh,   ///< nothing has changed under it
    Stale,   ///< the record was changed since; show both texts
    Orphaned ///< the record is gone
};

/// Half-typed text, kept so that it survives a kill. It has no history, is never exported, and
/// goes, overwritten in the file, when its field is saved or its record erased.
struct Draft
{
    DraftPlace place;
    QString text;
    qint64 savedMs = 0; ///< UTC
    DraftState state = DraftState::Fresh;
};

/// Runs inside Database::read or write; throws StorageError.
class Drafts final
{
public:
    explicit Drafts(Database& database) : m_database(database) {}

    /// `seen` is what the field held when the text was typed, where the writer saw it: a text that
    /// was typed over something else than stands there is stale from the beginning.
    void keep(const DraftPlace& place,
              const QString& text,
              const std::optional<Value>& seen,
              qint64 nowMs);
    /// Newest last.
    std::vector<Draft> all();
    void drop(const DraftPlace& place);
    /// Every draft of a record, those of forms for records below it included.
    void dropOf(QByteArrayView record, qint64 id);
    /// Those of the form for a new record of type `made`, of the incident or of the register
    /// itself.
    void dropForm(QByteArrayView made, std::optional<qint64> incident);

private:
    Database& m_database;
};

} // namespace ireg::storage
