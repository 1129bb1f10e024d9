// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/storage/opening.h"
#include "model/storage/schema.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>
#include <QElapsedTimer>

#include <unistd.h>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 anHour = 1'760'000'000'000;

using Damage = std::function<void(const QString& path)>;

Damage sql(const QByteArray& text)
{
    return [text](const QString& path) { RawSqlite(path).run(text); };
}

Damage cut(qsizetype (*length)(qsizetype))
{
    return [length](const QString& path) {
        const QByteArray whole = bytesOf(path);
        writeBytes(path, whole.first(length(whole.size())));
    };
}

} // namespace

class tst_Opening final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoRegister_data();
    void refusesWhatIsNoRegister();
    void opensThroughALinkedFolder();
    void everySettingHolds();
    void nothingIsWrittenThroughAReader();
    void deniesWhatChangesTheForm_data();
    void deniesWhatChangesTheForm();
    void aPermissionEndsWithItsScope();
    void aStatementOnAnUnknownFileEnds();
    void aWalFileIsConvertedAfterACopy();
    void aWalFileOfAnotherProgramStaysAsItIs();
    void nothingIsMadeBesideAnotherProgramsFile();
    void aNewerFileIsReadWhereItAllowsThat();
    void aClosedRegisterLeavesNoJournalBehind();
    void damagedDatabasesAreRefused();
};

void tst_Opening::refusesWhatIsNoRegister_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, const Damage& damage, ErrorKind kind) {
        QTest::newRow(name) << damage << kind;
    };
    row(
        "missing", [](const QString& path) { QFile::remove(path); }, ErrorKind::Missing);
    row(
        "empty", [](const QString& path) { writeBytes(path, {}); }, ErrorKind::NotARegister);
    row(
        "text",
        [](const QString& path) { writeBytes(path, QByteArray(9000, 'x')); },
        ErrorKind::NotARegister);
    row(
        "folder",
        [](const QString& path) {
            QFile::remove(path);
            QDir().mkdir(path);
        },
        ErrorKind::NotARegister);
    row(
        "link",
        [](const QString& path) {
            QFile::rename(path, path + u".real"_s);
            QFile::link(path + u".real"_s, path);
        },
        ErrorKind::NotARegister);
    row("another program's", sql("PRAGMA application_id=7"), ErrorKind::NotARegister);
    row("no version", sql("PRAGMA user_version=0"), ErrorKind::NotARegister);
    row("newer", sql("PRAGMA user_version=99; DELETE FROM compatibility"), ErrorKind::NewerSchema);
    row("newer that older programs can't read",
        sql("PRAGMA user_version=99; UPDATE compatibility SET reader = 99"),
        ErrorKind::NewerSchema);
    row("newer with a view of its own",
        sql("PRAGMA user_version=99; DROP VIEW incident_whole;"
            "CREATE VIEW incident_whole AS SELECT * FROM incident"),
        ErrorKind::NewerSchema);
    row("one trigger more",
        sql("CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM incident; END"),
        ErrorKind::Damaged);
    row("a trigger with a derived name",
        sql("CREATE TRIGGER incident_search AFTER INSERT ON event BEGIN DELETE FROM incident; END"),
        ErrorKind::Damaged);
    row("one trigger less", sql("DROP TRIGGER event_stays"), ErrorKind::Damaged);
    row("one table more", sql("CREATE TABLE more (id)"), ErrorKind::Damaged);
    row("one column more", sql("ALTER TABLE lesson ADD COLUMN extra TEXT"), ErrorKind::Damaged);
    row("one index less", sql("DROP INDEX incident_by_noticed"), ErrorKind::Damaged);
    row("another view",
        sql("DROP VIEW incident_whole; CREATE VIEW incident_whole AS SELECT * FROM incident"),
        ErrorKind::Damaged);
    row("no search table", sql("DROP TABLE lesson_search"), ErrorKind::Damaged);
    row("cut in half", cut([](qsizetype size) { return size / 2; }), ErrorKind::Damaged);
    row("without its last byte", cut([](qsizetype size) { return size - 1; }), ErrorKind::Damaged);
}

void tst_Opening::refusesWhatIsNoRegister()
{
    QFETCH(Damage, damage);
    QFETCH(ErrorKind, kind);
    TempRegister made;
    made.log(u"One"_s);
    made.close();
    QVERIFY(openRegister(made.path(), Access::Write, anHour).has_value()); // before the damage
    damage(made.path());
    const QByteArray before = bytesOf(made.path());
    for (Access access : {Access::Read, Access::Write}) {
        const auto opened = openRegister(made.path(), access, anHour);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(opened.error().place.endsWith(u"test.ireg"_s));
    }
    QCOMPARE(bytesOf(made.path()), before);
}

void tst_Opening::opensThroughALinkedFolder()
{
    TempRegister made;
    made.close();
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"linked"_s);
    QVERIFY(QFile::link(made.folder(), link));
    QVERIFY(openRegister(link + u"/test.ireg"_s, Access::Write, anHour).has_value());
}

void tst_Opening::everySettingHolds()
{
    TempRegister made;
    made.close();
    const auto opened = openRegister(made.path(), Access::Write, anHour);
    QVERIFY(opened.has_value());
    Database& database = **opened;
    const Permission permission(database, Settings);
    const std::pair<const char*, const char*> expected[] = {{"journal_mode", "truncate"},
                                                            {"synchronous", "3"},
                                                            {"fullfsync", "1"},
                                                            {"secure_delete", "1"},
                                                            {"foreign_keys", "1"},
                                                            {"recursive_triggers", "1"},
                                                            {"cell_size_check", "1"},
                                                            {"mmap_size", "0"},
                                                            {"temp_store", "2"},
                                                            {"trusted_schema", "0"},
                                                            {"ignore_check_constraints", "0"}};
    for (const auto& [pragma, answer] : expected)
        QCOMPARE(database.word(QByteArray("PRAGMA ") + pragma), QByteArray(answer));
    QCOMPARE(sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, -1), 1);
    QCOMPARE(sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, -1), 64 * 1024 * 1024);
    int defensive = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
}

void tst_Opening::nothingIsWrittenThroughAReader()
{
    TempRegister made;
    made.log(u"One"_s);
    made.close();
    const auto reader = openRegister(made.path(), Access::Read, anHour);
    const auto written = (*reader)->write(
        [&] { (*reader)->prepare("UPDATE incident SET title = 'x'").run(); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::ReadOnly);
}

void tst_Opening::deniesWhatChangesTheForm_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char* text : {"CREATE TABLE more (id)",
                             "CREATE TEMP TABLE more (id)",
                             "CREATE INDEX more ON incident (title)",
                             "CREATE VIEW more AS SELECT 1",
                             "CREATE TEMP VIEW more AS SELECT 1",
                             "CREATE TRIGGER more AFTER INSERT ON event BEGIN SELECT 1; END",
                             "CREATE VIRTUAL TABLE more USING fts5(a)",
                             "DROP TABLE lesson",
                             "DROP TABLE lesson_search",
                             "DROP TRIGGER event_stays",
                             "DROP VIEW incident_whole",
                             "DROP INDEX incident_by_noticed",
                             "ALTER TABLE lesson ADD COLUMN more",
                             "REINDEX",
                             "ANALYZE",
                             "VACUUM",
                             "ATTACH ':memory:' AS other",
                             "PRAGMA journal_mode=OFF",
                             "PRAGMA synchronous=OFF",
                             "PRAGMA user_version=9",
                             "PRAGMA writable_schema=ON",
                             "PRAGMA optimize",
                             "PRAGMA recursive_triggers=OFF",
                             "INSERT INTO lesson_search_data VALUES (1, x'00')",
                             "UPDATE sqlite_schema SET sql = ''",
                             "DELETE FROM event",
                             "UPDATE event SET at = 0",
                             "INSERT OR REPLACE INTO event SELECT * FROM event LIMIT 1"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_Opening::deniesWhatChangesTheForm()
{
    QFETCH(QByteArray, sql);
    TempRegister made;
    made.log(u"One"_s);
    made.close();
    const QByteArray before = bytesOf(made.path());
    const auto opened = openRegister(made.path(), Access::Write, anHour);
    bool refused = false;
    try {
        (*opened)->script(sql);
    } catch (const StorageError&) {
        refused = true;
    }
    QVERIFY(refused);
    QCOMPARE(bytesOf(made.path()), before);
}

void tst_Opening::aPermissionEndsWithItsScope()
{
    const auto database = *Database::create(u":memory:"_s);
    {
        const Permission permission(*database, SchemaChange);
        database->script("CREATE TABLE first (id)");
    }
    bool refused = false;
    try {
        database->script("CREATE TABLE second (id)");
    } catch (const StorageError&) {
        refused = true;
    }
    QVERIFY(refused);
}

void tst_Opening::aStatementOnAnUnknownFileEnds()
{
    const auto database = *Database::create(u":memory:"_s);
    database->limitTime(50);
    const auto done = database->read([&] {
        database->number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                         " SELECT count(*) FROM n");
    });
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

void tst_Opening::aWalFileIsConvertedAfterACopy()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"One"_s);
    made.close();
    RawSqlite(made.path()).run("PRAGMA journal_mode=WAL");
    QCOMPARE(bytesOf(made.path()).at(18), '\2');
    QVERIFY(made.reopen().has_value());
    QCOMPARE(dossier(*made, id)->incident.title, u"One"_s);
    made.close();
    QCOMPARE(bytesOf(made.path()).at(18), '\1');
    const QStringList copies = QDir(made.folder()).entryList({u"*.before-*"_s});
    QCOMPARE(copies.size(), 1);
    const auto copy = openRegister(made.folder() + u'/' + copies.front(), Access::Read, anHour);
    QVERIFY(copy.has_value());
    QVERIFY(storage::verify(**copy, {})->ok());
}

void tst_Opening::aWalFileOfAnotherProgramStaysAsItIs()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    RawSqlite other(path);
    other.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE t (id);"
              "INSERT INTO t VALUES (1)");
    const QByteArray before = bytesOf(path);
    const QByteArray wal = bytesOf(path + u"-wal"_s);
    QVERIFY(!wal.isEmpty());
    for (Access access : {Access::Read, Access::Write})
        QCOMPARE(openRegister(path, access, anHour).error().kind, ErrorKind::NotARegister);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(bytesOf(path + u"-wal"_s), wal);
}

void tst_Opening::nothingIsMadeBesideAnotherProgramsFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    RawSqlite(path).run("PRAGMA journal_mode=WAL; CREATE TABLE t (id)");
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(before, QStringList{u"other.db"_s});
    for (Access access : {Access::Read, Access::Write})
        QCOMPARE(openRegister(path, access, anHour).error().kind, ErrorKind::NotARegister);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before);
}

void tst_Opening::aNewerFileIsReadWhereItAllowsThat()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"One"_s);
    made.close();
    RawSqlite(made.path()).run("ALTER TABLE lesson ADD COLUMN extra TEXT; PRAGMA user_version=99");
    const QByteArray before = bytesOf(made.path());
    const auto reader = Register::open(
        made.path(), Access::Read, TempRegister::author(), made.clock);
    QVERIFY(reader.has_value());
    QCOMPARE(dossier(**reader, id)->incident.title, u"One"_s);
    const auto writer = Register::open(
        made.path(), Access::Write, TempRegister::author(), made.clock);
    QCOMPARE(writer.error().kind, ErrorKind::NewerSchema);
    QVERIFY(writer.error().detail.contains(u"99"_s));
    QCOMPARE(bytesOf(made.path()), before);
}

void tst_Opening::aClosedRegisterLeavesNoJournalBehind()
{
    TempRegister made;
    made.log(u"One"_s);
    QVERIFY(QFile::exists(made.path() + u"-journal"_s));
    made.close();
    QVERIFY(!QFile::exists(made.path() + u"-journal"_s));
    QCOMPARE(QDir(made.folder()).entryList(QDir::Files), QStringList{u"test.ireg"_s});
}

void tst_Opening::damagedDatabasesAreRefused()
{
    const QString real = qEnvironmentVariable("IREG_REAL_DATA");
    if (real.isEmpty())
        QSKIP("IREG_REAL_DATA is not set: no damaged databases to open");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.ireg"_s);
    int opened = 0;
    const QDir damaged(real + u"/other/sqlite_malformed"_s);
    for (const QString& name : damaged.entryList({u"*.db"_s})) {
        writeBytes(path, bytesOf(damaged.filePath(name)));
        const QByteArray before = bytesOf(path);
        // With our id the file gets past the first check.
        for (const bool disguised : {false, true}) {
            if (disguised && before.size() >= 100)
                writeBytes(
                    path,
                    QByteArray(before).replace(60, 12, QByteArray("\0\0\0\1\0\0\0\0IREG", 12)));
            const QByteArray shown = bytesOf(path);
            for (Access access : {Access::Read, Access::Write})
                QVERIFY2(!openRegister(path, access, anHour), qPrintable(name));
            QCOMPARE(bytesOf(path), shown);
            ++opened;
        }
    }
    QVERIFY(opened >= 100);
}

IREG_TEST(QCoreApplication, tst_Opening)
#include "tst_opening.moc"
