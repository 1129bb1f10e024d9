// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/schema.h"

#include "model/storage/derived.h"
#include "model/storage/digest.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMutex>

#include <sqlite3.h>

#include <algorithm>

namespace ireg::storage
{

namespace
{

std::vector<QByteArray> readShipped()
{
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    std::vector<QByteArray> scripts;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        // Each is the step to the version of its number; a gap would give later ones another.
        const bool inOrder = name.section(u'_', 0, 0).toULongLong() == scripts.size() + 1;
        if (!inOrder || !file.open(QIODevice::ReadOnly))
            qFatal("%s is not the next step", qPrintable(name));
        scripts.push_back(file.readAll());
    }
    if (scripts.empty())
        qFatal("no step is in the program");
    return scripts;
}

QHash<QByteArray, QByteArray> shippedFingerprints()
{
    QFile file(QStringLiteral(":/migrations/fingerprints.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the fingerprints are not in the program");
    QHash<QByteArray, QByteArray> known;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        if (words.size() == 2)
            known[QByteArray::fromHex(words[0])] = QByteArray::fromHex(words[1]);
    }
    return known;
}

/// The oldest program that can still read the file, as its newest step wrote it down; 0 where it
/// says nothing.
qint64 oldestReader(Database& database)
{
    if (database.number("SELECT count(*) FROM sqlite_schema WHERE name = 'compatibility'") != 1)
        return 0;
    return database.number("SELECT reader FROM compatibility");
}

bool hasDerived(Database& database, const std::vector<DerivedObject>& objects)
{
    Statement statement = database.prepare(
        "SELECT sql FROM sqlite_schema WHERE name = ? AND type IN ('table', 'view')");
    return std::ranges::all_of(objects, [&statement](const DerivedObject& object) {
        statement.bind(1, QByteArrayView(object.name));
        const Reset reset(statement);
        return statement.step() && statement.text(0) == object.sql;
    });
}

[[noreturn]] void damagedForm(qint64 version)
{
    refuse(ErrorKind::Damaged, QStringLiteral("#other-tables %1").arg(version));
}

} // namespace

Schema::Schema(std::vector<QByteArray> scripts) : m_scripts(std::move(scripts)) {}

const Schema& Schema::shipped()
{
    static const Schema schema(readShipped());
    return schema;
}

void Schema::runSteps(Database& database, int from, int to) const
{
    const Permission permission(database, SchemaChange | Settings);
    for (int version = from + 1; version <= to; ++version) {
        database.script(m_scripts[static_cast<std::size_t>(version) - 1]);
        database.script("PRAGMA user_version=" + QByteArray::number(version));
    }
}

void Schema::build(Database& database) const
{
    {
        const Permission permission(database, Settings);
        database.script("PRAGMA application_id=" + QByteArray::number(applicationId));
    }
    runSteps(database, 0, version());
    makeDerived(database);
}

QByteArray Schema::fingerprint(Database& database)
{
    Sha256 hasher;
    Statement statement = database.prepare(
        "SELECT name, type, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name");
    while (statement.step()) {
        // A trigger is never derived, whatever its name.
        if (statement.text(1) != "trigger" && isDerivedName(statement.text(0)))
            continue;
        for (int column = 0; column < 4; ++column)
            hasher.add(statement.text(column)).add(QByteArrayView("\0", 1));
    }
    return hasher.finish();
}

QByteArray Schema::stepsHash(int version) const
{
    Sha256 steps;
    for (int step = 0; step < version; ++step)
        steps.add(m_scripts[static_cast<std::size_t>(step)]);
    return steps.finish();
}

/// The fingerprint of a fresh register of this version. To build one in memory costs more than all
/// else of an opening, so those of the shipped steps are shipped with them.
QByteArray Schema::expectedFingerprint(int version) const
{
    static QMutex mutex;
    static QHash<QByteArray, QByteArray> known = shippedFingerprints(); // by what the steps say
    const QMutexLocker locker(&mutex);
    QByteArray& steps = m_hashes[version]; // a register that somebody else changed is opened anew
    if (steps.isEmpty())
        steps = stepsHash(version);
    QByteArray& fingerprint = known[steps];
    if (fingerprint.isEmpty())
        fingerprint = builtFingerprint(version);
    return fingerprint;
}

QByteArray Schema::builtFingerprint(int version) const
{
    auto fresh = Database::create(QStringLiteral(":memory:"));
    if (!fresh)
        throw StorageError{fresh.error()};
    QByteArray fingerprint;
    const auto built = (*fresh)->write([&] {
        runSteps(**fresh, 0, version);
        fingerprint = Schema::fingerprint(**fresh);
    });
    if (!built)
        throw StorageError{built.error()};
    return fingerprint;
}

void Schema::checkForm(Database& database, int version) const
{
    if (fingerprint(database) != expectedFingerprint(version))
        damagedForm(version);
    // Of an older version what is derived is made anew before anything reads it.
    if (version == this->version() && !hasDerived(database, derivedObjects()))
        damagedForm(version);
}

/// A newer file may be read where it says so and its views are those we know.
bool Schema::canRead(Database& database) const
{
    const qint64 reader = oldestReader(database);
    std::vector<DerivedObject> views = derivedObjects();
    std::erase_if(views, [](const DerivedObject& object) { return object.isOfSearch(); });
    return reader >= 1 && reader <= version() && hasDerived(database, views);
}

Standing Schema::check(Database& database) const
{
    const qint64 id = database.number("PRAGMA application_id");
    if (id != applicationId)
        refuse(ErrorKind::NotARegister, QStringLiteral("#other-program"));
    const qint64 found = database.number("PRAGMA user_version");
    if (found < 1)
        refuse(ErrorKind::NotARegister, QStringLiteral("#no-version"));
    if (found > version()) {
        if (canRead(database))
            return Standing::ReadableNewer;
        refuse(ErrorKind::NewerSchema,
               QStringLiteral("#newer-version %1 %2").arg(found).arg(version()));
    }
    checkForm(database, static_cast<int>(found));
    return found < version() ? Standing::Older : Standing::Current;
}

void Schema::upgrade(Database& database) const
{
    const auto found = static_cast<int>(database.number("PRAGMA user_version"));
    runSteps(database, found, version());
    makeDerived(database);
    checkForm(database, version());
    if (database.word("PRAGMA integrity_check") != "ok")
        refuse(ErrorKind::Damaged, QStringLiteral("#step-damaged"));
    if (database.prepare("PRAGMA foreign_key_check").step())
        refuse(ErrorKind::Damaged, QStringLiteral("#step-damaged"));
}

} // namespace ireg::storage
