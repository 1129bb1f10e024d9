// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/restore.h"
#include "model/storage/backup.h"
#include "model/storage/opening.h"
#include "tests/support/interrupted.h"
#include "tests/support/suite.h"

#include <QDir>

#include <sys/stat.h>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 aTime = 1'760'000'000'000;

void setMode(const QString& path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

/// Names and content of everything in a folder.
std::map<QString, QByteArray> everythingIn(const QString& folder)
{
    std::map<QString, QByteArray> found;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System))
        found[name] = bytesOf(dir.filePath(name));
    return found;
}

QStringList detailsOf(const std::vector<Error>& notices)
{
    QStringList details;
    for (const Error& notice : notices)
        details.append(notice.detail.section(u' ', 0, 0));
    return details;
}

/// The bytes of a database of another program with an open log, and that log.
QByteArray strangeLog()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    RawSqlite other(path);
    other.run("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;"
              "CREATE TABLE event (id); INSERT INTO event VALUES (1)");
    return bytesOf(path + u"-wal"_s);
}

} // namespace

class tst_Recovery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aReaderRollsBackWhatWasInterrupted();
    void aWriterGoesOnAfterIt();
    void whereNothingMayBeWrittenACopyIsRead_data();
    void whereNothingMayBeWrittenACopyIsRead();
    void aCopyOfAnOlderFormIsReadToo();
    void aSoundRegisterIsNotTouchedByReaders_data();
    void aSoundRegisterIsNotTouchedByReaders();
    void twoReadersRollBackAtOnce();
    void aLivingWritersJournalIsLeftAlone();
    void aLogOfThisRegisterIsRead_data();
    void aLogOfThisRegisterIsRead();
    void whatBelongsToAnotherIsNeverRolledIn_data();
    void whatBelongsToAnotherIsNeverRolledIn();
    void anEarlierStateOfTheSameRegisterKeepsItsOwn();
    void ofTwoOnlyTheStrangeOneIsSetAside();
    void anEmptyFileKeepsWhatLiesBesideIt();
    void copiesOfARegisterHaveMarksOfTheirOwn();
    void aNameWithRemainsIsNotFree_data();
    void aNameWithRemainsIsNotFree();
    void theNameOfRemainsIsNotFree();

private:
    QString path() const { return m_folder->filePath(u"test.ireg"_s); }
    QString beside(const char* ending) const { return path() + QLatin1String(ending); }
    /// A sound register at path(), and its head.
    Head makeSound() const;
    Result<std::unique_ptr<Register>> open(Access access) const
    {
        return Register::open(path(), access, TempRegister::author(), m_clock);
    }

    std::vector<Interrupted> m_interrupted;
    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;
};

void tst_Recovery::initTestCase()
{
    m_interrupted = interruptedChanges();
    QVERIFY2(m_interrupted.size() >= 5, qPrintable(QString::number(m_interrupted.size())));
}

void tst_Recovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Recovery::cleanup()
{
    setMode(m_folder->path(), 0700);
}

Head tst_Recovery::makeSound() const
{
    TempRegister made;
    made.log(u"Before"_s);
    const Head head = *made->head();
    made.close();
    writeBytes(path(), bytesOf(made.path()));
    return head;
}

void tst_Recovery::aReaderRollsBackWhatWasInterrupted()
{
    for (const Interrupted& left : m_interrupted) {
        left.putAt(path());
        const auto reader = open(Access::Read);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY(*(*reader)->head() == left.before);
        QVERIFY((*reader)->verify(left.before)->ok());
        QVERIFY((*reader)->notices().empty());
        QCOMPARE(everythingIn(m_folder->path()).size(), 1U);
    }
}

void tst_Recovery::aWriterGoesOnAfterIt()
{
    for (const Interrupted& left : m_interrupted) {
        left.putAt(path());
        const auto writer = open(Access::Write);
        QVERIFY2(writer.has_value(), qPrintable(writer ? QString() : writer.error().detail));
        QVERIFY((*writer)->notices().empty());
        QVERIFY(logIncident(**writer, {{u"title"_s, u"More"_s}}).has_value());
        QVERIFY((*writer)->verify(left.before)->ok());
    }
}

void tst_Recovery::whereNothingMayBeWrittenACopyIsRead_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("journal");
    QTest::addColumn<int>("folder");
    QTest::newRow("the file") << 0444 << 0600 << 0700;
    QTest::newRow("the journal") << 0600 << 0444 << 0700;
    QTest::newRow("the folder") << 0600 << 0600 << 0555;
    QTest::newRow("all of it") << 0444 << 0444 << 0555;
}

void tst_Recovery::whereNothingMayBeWrittenACopyIsRead()
{
    QFETCH(int, file);
    QFETCH(int, journal);
    QFETCH(int, folder);
    QTemporaryDir elsewhere;
    int number = 0;
    for (const Interrupted& left : m_interrupted) {
        setMode(m_folder->path(), 0700);
        QFile::remove(path());
        QFile::remove(beside("-journal"));
        left.putAt(path());
        setMode(path(), mode_t(file));
        setMode(beside("-journal"), mode_t(journal));
        setMode(m_folder->path(), mode_t(folder));
        const auto before = everythingIn(m_folder->path());
        const auto reader = open(Access::Read);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY((*reader)->verify(left.before)->ok());
        QCOMPARE(detailsOf((*reader)->notices()), QStringList{u"#read-in-memory"_s});
        const QString copy = elsewhere.filePath(QString::number(++number));
        QVERIFY((*reader)->backUp(copy).has_value());
        QVERIFY(openRegister(copy, Access::Write, aTime).has_value());
        QVERIFY(everythingIn(m_folder->path()) == before);
    }
}

void tst_Recovery::aCopyOfAnOlderFormIsReadToo()
{
    std::vector<QByteArray> scripts;
    for (const QFileInfo& script :
         QDir(u":/migrations"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name))
        scripts.push_back(bytesOf(script.filePath()));
    scripts.push_back("ALTER TABLE lesson ADD COLUMN \"extra\" TEXT;");
    const Schema next(scripts);
    const Interrupted& left = m_interrupted.back();
    left.putAt(path());
    setMode(path(), 0444);
    const auto before = everythingIn(m_folder->path());
    const auto reader = openRegister(path(), Access::Read, aTime, next);
    QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
    QCOMPARE(detailsOf((*reader)->notices()), QStringList{u"#read-in-memory"_s});
    QTemporaryDir elsewhere;
    const auto done = storage::backUp(**reader, elsewhere.filePath(u"copy"_s));
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    QVERIFY(everythingIn(m_folder->path()) == before);
}

void tst_Recovery::aSoundRegisterIsNotTouchedByReaders_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("writable") << 0600 << 0700;
    QTest::newRow("file read-only") << 0444 << 0700;
    QTest::newRow("folder read-only") << 0600 << 0555;
}

void tst_Recovery::aSoundRegisterIsNotTouchedByReaders()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    const Head head = makeSound();
    setMode(path(), mode_t(file));
    setMode(m_folder->path(), mode_t(folder));
    const auto before = everythingIn(m_folder->path());
    struct stat then = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &then), 0);
    {
        const auto reader = open(Access::Read);
        QVERIFY((*reader)->verify(head)->ok());
        QVERIFY((*reader)->notices().empty());
        QVERIFY(everythingIn(m_folder->path()) == before);
    }
    struct stat now = {};
    QCOMPARE(stat(QFile::encodeName(path()).constData(), &now), 0);
    QVERIFY(everythingIn(m_folder->path()) == before);
    QCOMPARE(now.st_mtim.tv_nsec, then.st_mtim.tv_nsec);
    QCOMPARE(now.st_ctim.tv_nsec, then.st_ctim.tv_nsec);
}

void tst_Recovery::twoReadersRollBackAtOnce()
{
    const Interrupted& left = m_interrupted.back();
    left.putAt(path());
    const auto one = Database::open(path(), Access::Read);
    const auto two = Database::open(path(), Access::Read);
    QVERIFY(one && two);
    for (Database* reader : {two->get(), one->get()}) {
        Head head;
        QVERIFY(reader->read([&] { head = Journal(*reader).head(); }).has_value());
        QVERIFY(head == left.before);
    }
}

void tst_Recovery::aLivingWritersJournalIsLeftAlone()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"Before"_s);
    const QString journal = made.path() + u"-journal"_s;
    const auto done = made->act("set", [&](Door& door) -> Result<void> {
        auto incident = *door.find(id);
        incident.title = u"After"_s;
        door.put(incident);
        const QByteArray filled = bytesOf(journal);
        if (filled.isEmpty())
            return failed(ErrorKind::Invalid, u"no journal yet"_s);
        const auto reader = Register::open(
            made.path(), Access::Read, TempRegister::author(), made.clock);
        if (!reader || !(*reader)->notices().empty() || bytesOf(journal) != filled
            || dossier(**reader, id)->incident.title != u"Before"_s)
            return failed(ErrorKind::Invalid, u"the reader was not let alone"_s);
        return {};
    });
    QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(dossier(*made, id)->incident.title, u"After"_s);
}

void tst_Recovery::aLogOfThisRegisterIsRead_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("writable") << 0600;
    QTest::newRow("read-only") << 0444;
}

void tst_Recovery::aLogOfThisRegisterIsRead()
{
    QFETCH(int, mode);
    TempRegister made;
    made.log(u"Before"_s);
    made.close();
    QByteArray file;
    QByteArray log;
    {
        RawSqlite other(made.path());
        other.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;"
                  "UPDATE incident SET title = 'In the log'");
        file = bytesOf(made.path());
        log = bytesOf(made.path() + u"-wal"_s);
    }
    QVERIFY(!log.isEmpty());
    writeBytes(path(), file);
    writeBytes(beside("-wal"), log);
    setMode(path(), mode_t(mode));
    {
        const auto reader = open(Access::Read);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QCOMPARE(dossier(**reader, {1})->incident.title, u"In the log"_s);
        QCOMPARE((*reader)->notices().size(), mode == 0444 ? 1U : 0U);
    }
    QCOMPARE(bytesOf(path()), file);
    QCOMPARE(bytesOf(beside("-wal")), log);
}

void tst_Recovery::whatBelongsToAnotherIsNeverRolledIn_data()
{
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("content");
    int step = 0;
    // Of a register that was made in the same way: as many pages, as many changes.
    for (const Interrupted& left : m_interrupted) {
        if (left.hasPages())
            QTest::addRow("another register's journal, %d", ++step)
                << QByteArray("-journal") << left.journal;
    }
    QByteArray shrinking = m_interrupted.back().journal.first(512);
    shrinking.replace(16, 4, QByteArray("\0\0\0\1", 4));
    QTest::newRow("a journal that cuts off") << QByteArray("-journal") << shrinking;
    QTest::newRow("no journal at all") << QByteArray("-journal") << QByteArray(3000, 'x');
    QTest::newRow("a short one") << QByteArray("-journal") << QByteArray("x");
    QTest::newRow("another database's log") << QByteArray("-wal") << strangeLog();
    QTest::newRow("no log at all") << QByteArray("-wal") << QByteArray(3000, 'x');
}

void tst_Recovery::whatBelongsToAnotherIsNeverRolledIn()
{
    QFETCH(QByteArray, ending);
    QFETCH(QByteArray, content);
    const Head head = makeSound();
    const QString strange = beside(ending.constData());
    writeBytes(strange, content);
    const auto before = everythingIn(m_folder->path());
    for (int mode : {0700, 0555}) {
        setMode(m_folder->path(), mode_t(mode));
        const auto reader = open(Access::Read);
        QVERIFY2(reader.has_value(), qPrintable(reader ? QString() : reader.error().detail));
        QVERIFY((*reader)->verify(head)->ok());
        QCOMPARE(detailsOf((*reader)->notices()), QStringList{u"#left-out"_s});
        QCOMPARE((*reader)->notices().front().place, strange);
    }
    QVERIFY(everythingIn(m_folder->path()) == before);
    setMode(m_folder->path(), 0700);
    {
        const auto writer = open(Access::Write);
        QVERIFY2(writer.has_value(), qPrintable(writer ? QString() : writer.error().detail));
        QCOMPARE(detailsOf((*writer)->notices()), QStringList{u"#set-aside"_s});
        const QString now = (*writer)->notices().front().detail.section(u' ', 1);
        QCOMPARE(bytesOf(m_folder->filePath(now)), content);
        QVERIFY(logIncident(**writer, {{u"title"_s, u"More"_s}}).has_value());
        QVERIFY((*writer)->verify(head)->ok());
    }
    QVERIFY(open(Access::Read).value()->notices().empty());
    QVERIFY(!QFile::exists(strange));
}

void tst_Recovery::anEarlierStateOfTheSameRegisterKeepsItsOwn()
{
    // A copy made by hand on Monday, put back on Friday beside what Friday's kill left.
    FaultVfs disk;
    TempRegister made;
    const Id<Incident> id = made.log(u"Monday"_s);
    const QByteArray monday = bytesOf(made.path());
    const Head head = *made->head();
    made.log(u"Tuesday"_s);
    made.log(u"Wednesday"_s);
    Interrupted friday;
    for (int count = 1; !friday.hasPages(); ++count) {
        disk.failAt(count, true);
        (void)setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"Friday"_s}}, {});
        friday.journal = bytesOf(made.path() + u"-journal"_s);
        disk.stopFailing();
        QVERIFY(count < 100 && made.reopen().has_value());
    }
    writeBytes(path(), monday);
    writeBytes(beside("-journal"), friday.journal);
    const auto writer = open(Access::Write);
    QVERIFY(writer.has_value());
    QCOMPARE(detailsOf((*writer)->notices()), QStringList{u"#set-aside"_s});
    QVERIFY(*(*writer)->head() == head);
    QVERIFY((*writer)->verify(head)->ok());
}

void tst_Recovery::ofTwoOnlyTheStrangeOneIsSetAside()
{
    const Interrupted& left = m_interrupted.back();
    left.putAt(path());
    writeBytes(beside("-wal"), strangeLog());
    const auto writer = open(Access::Write);
    QVERIFY2(writer.has_value(), qPrintable(writer ? QString() : writer.error().detail));
    QCOMPARE((*writer)->notices().size(), 1U);
    QCOMPARE((*writer)->notices().front().place, beside("-wal"));
    QVERIFY((*writer)->verify(left.before)->ok());
}

void tst_Recovery::anEmptyFileKeepsWhatLiesBesideIt()
{
    writeBytes(path(), {});
    writeBytes(beside("-journal"), m_interrupted.back().journal);
    const auto before = everythingIn(m_folder->path());
    for (Access access : {Access::Read, Access::Write})
        QCOMPARE(open(access).error().kind, ErrorKind::NotARegister);
    QVERIFY(everythingIn(m_folder->path()) == before);
}

void tst_Recovery::copiesOfARegisterHaveMarksOfTheirOwn()
{
    TempRegister made;
    made.log(u"Before"_s);
    QVERIFY(made->backUp(path()).has_value());
    const auto markOf = [](const QString& file) { return bytesOf(file).mid(40, 4); };
    QVERIFY(markOf(path()) != markOf(made.path()));
    const TempRegister other;
    QVERIFY(markOf(other.path()) != markOf(made.path()));
    const QByteArray before = markOf(made.path());
    made.log(u"After"_s);
    made.close();
    QCOMPARE(markOf(made.path()), before);
}

void tst_Recovery::aNameWithRemainsIsNotFree_data()
{
    QTest::addColumn<QByteArray>("ending");
    for (const char* ending : {"-journal", "-wal", "-shm"})
        QTest::newRow(ending) << QByteArray(ending);
}

void tst_Recovery::aNameWithRemainsIsNotFree()
{
    QFETCH(QByteArray, ending);
    TempRegister source;
    source.log(u"Before"_s);
    const QString backup = source.folder() + u"/backup.ireg"_s;
    QVERIFY(source->backUp(backup).has_value());
    const Error refusal{ErrorKind::AlreadyExists,
                        u"#remains-beside test.ireg"_s + QString::fromLatin1(ending),
                        path()};
    const std::function<Result<void>()> makers[] = {
        [&] { return source->backUp(path()); },
        [&]() -> Result<void> {
            const auto made = restoreBackup(backup, path(), TempRegister::author(), m_clock);
            return made ? Result<void>() : tl::unexpected(made.error());
        },
        [&]() -> Result<void> {
            const auto made = Register::create(
                path(),
                {.organisation = u"Example"_s, .zone = u"UTC"_s, .jurisdictions = {}},
                TempRegister::author(),
                m_clock);
            return made ? Result<void>() : tl::unexpected(made.error());
        }};
    for (const auto& make : makers) {
        for (const auto& [name, bytes] : everythingIn(m_folder->path()))
            QFile::remove(m_folder->filePath(name));
        writeBytes(beside(ending.constData()), "of another register");
        const auto before = everythingIn(m_folder->path());
        const auto refused = make();
        QVERIFY(!refused);
        QCOMPARE(refused.error(), refusal);
        QVERIFY(everythingIn(m_folder->path()) == before);
        const auto moved = freeName(path());
        QVERIFY(moved.has_value());
        QCOMPARE(detailsOf(*moved), QStringList{u"#set-aside"_s});
        QVERIFY(make().has_value());
        const QString aside = moved->front().detail.section(u' ', 1);
        QCOMPARE(bytesOf(m_folder->filePath(aside)), QByteArray("of another register"));
        QFile::remove(path());
        writeBytes(beside(ending.constData()), {}); // an empty one is none
        QVERIFY(make().has_value());
    }
}

void tst_Recovery::theNameOfRemainsIsNotFree()
{
    makeSound();
    TempRegister source;
    for (const char* ending : {"-journal", "-wal", "-shm"})
        QCOMPARE(
            source->backUp(beside(ending)).error(),
            (Error{ErrorKind::AlreadyExists, u"#name-of-remains test.ireg"_s, beside(ending)}));
}

IREG_TEST(QCoreApplication, tst_Recovery)
#include "tst_recovery.moc"
