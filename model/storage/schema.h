// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/storage/database.h"

#include <map>

namespace ireg::storage
{

inline constexpr qint64 applicationId = 0x49524547; ///< "IREG"

/// How a file stands to the steps of this program.
enum class Standing { Current, Older, ReadableNewer };

/// The form of a register: one whole SQL script for each step from version n-1 to n, kept for
/// ever, and the views and search tables that follow from the descriptions.
class Schema final
{
public:
    /// Script number i leads from version i to i + 1; run unsplit.
    explicit Schema(std::vector<QByteArray> scripts);
    /// The steps of this program, from resources/migrations.
    static const Schema& shipped();

    int version() const { return static_cast<int>(m_scripts.size()); }

    // Inside Database::read or write; each throws StorageError.

    /// Builds the newest form in an empty database.
    void build(Database& database) const;
    /// Refuses a file that is no register of ours: wrong application id, a version this program
    /// can't even read, or tables that are not exactly those of its version. Writes nothing.
    Standing check(Database& database) const;
    /// Takes the tables to the newest version, step by step, and proves their form.
    void upgrade(Database& database) const;

    /// SHA-256 over the schema's objects and their text, without what isDerivedName().
    static QByteArray fingerprint(Database& database);

    /// What resources/migrations/fingerprints.txt says of a version: the hash of its steps and
    /// the fingerprint of what they build.
    QByteArray stepsHash(int version) const;
    QByteArray builtFingerprint(int version) const;

private:
    void runSteps(Database& database, int from, int to) const;
    QByteArray expectedFingerprint(int version) const;
    void checkForm(Database& database, int version) const;
    bool canRead(Database& database) const;

    std::vector<QByteArray> m_scripts;
    mutable std::map<int, QByteArray> m_hashes; ///< of the steps to a version, once asked
};

} // namespace ireg::storage
