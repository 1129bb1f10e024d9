// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"
#include "model/storage/journal.h"

namespace ireg
{

/// Whether a file still is the register that was opened: it goes on from the journal that was last
/// seen in it, maybe with more at its end. A program that knows nothing of locks can have put
/// anything in its place. All but `confirm` and `expect` read, so they are for inside a
/// transaction.
class Continuity final
{
public:
    explicit Continuity(storage::Database& database) : m_database(database) {}

    /// Takes the file as it is, where nothing was seen of it yet.
    void begin();
    /// Throws ChainBroken where the file does not go on from what was seen. Between checks of one
    /// connection SQLite answers for it.
    void mustBeOurs() const;
    void mustBeOursIfReopened() const;
    /// The same; what the file holds now counts as seen once it is confirmed.
    void mustGoOn();
    /// Where the journal ends in place of that, after what the transaction writes.
    void expect(const storage::Head& end) { m_expected = end; }
    /// The transaction came to its end.
    void confirm() { m_known = m_expected; }

private:
    bool holds(const storage::Head& known) const;

    storage::Database& m_database;
    storage::Head m_known;    ///< where the journal ended after the last change seen or made
    storage::Head m_expected; ///< where it ends in the transaction under way
    qint64 m_openings = 0;
};

} // namespace ireg
