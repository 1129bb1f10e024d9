// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/database.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace ireg::storage;

namespace
{

/// The error that `work` throws; fails the test where it throws none.
Error thrownBy(const std::function<void()>& work)
{
    try {
        work();
    } catch (const StorageError& caught) {
        return caught.error;
    }
    return {ErrorKind::Usage, QStringLiteral("nothing was thrown"), {}};
}

} // namespace

class tst_Statement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void refusesASecondStatement_data();
    void refusesASecondStatement();
    void keepsEveryValueAsItIs_data();
    void keepsEveryValueAsItIs();
    void emptyTextIsNotNull();
    void bindingBeyondTheLastMarkIsRefused();
    void theErrorNamesTheStatement();
    void errorsHaveAKind_data();
    void errorsHaveAKind();
    void theCacheHandsOutOneStatementReset();

private:
    std::unique_ptr<Database> m_database;
};

void tst_Statement::init()
{
    m_database = *Database::create(QStringLiteral(":memory:"));
    const Permission permission(*m_database, SchemaChange);
    m_database->script("CREATE TABLE thing (id INTEGER PRIMARY KEY, value) ;"
                       "CREATE TABLE strict_thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL"
                       " CHECK (length(name) < 5)) STRICT");
}

void tst_Statement::refusesASecondStatement_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one") << QByteArray("SELECT 1") << true;
    QTest::newRow("one with its semicolon") << QByteArray("SELECT 1; \n\t") << true;
    QTest::newRow("two") << QByteArray("SELECT 1; SELECT 2") << false;
    QTest::newRow("a deletion behind") << QByteArray("SELECT 1;DELETE FROM thing") << false;
    QTest::newRow("a comment behind") << QByteArray("SELECT 1; -- more") << false;
}

void tst_Statement::refusesASecondStatement()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, accepted);
    const Error error = thrownBy([&] { m_database->prepare(sql); });
    QCOMPARE(error.kind, accepted ? ErrorKind::Usage : ErrorKind::Invalid);
}

void tst_Statement::keepsEveryValueAsItIs_data()
{
    QTest::addColumn<Value>("value");
    QTest::newRow("null") << Value{};
    QTest::newRow("zero") << Value{qint64{0}};
    QTest::newRow("smallest") << Value{std::numeric_limits<qint64>::min()};
    QTest::newRow("largest") << Value{std::numeric_limits<qint64>::max()};
    QTest::newRow("text") << Value{Text{"Données"}};
    QTest::newRow("text with a zero byte") << Value{Text{QByteArray("a\0b", 3)}};
    QTest::newRow("text that is no UTF-8") << Value{Text{QByteArray("\xff\xfe")}};
    QTest::newRow("bytes") << Value{Blob{QByteArray("\0\1\2\xff", 4)}};
    QTest::newRow("1 MB") << Value{Text{QByteArray(1'000'000, 'x')}};
}

void tst_Statement::keepsEveryValueAsItIs()
{
    QFETCH(Value, value);
    m_database->prepare("INSERT INTO thing (id, value) VALUES (?, ?)").bindAll(7, value).run();
    Statement read = m_database->prepare("SELECT value, id FROM thing");
    QVERIFY(read.step());
    QVERIFY(read.value(0) == value);
    QCOMPARE(read.null(0), isNull(value));
    QCOMPARE(read.columns(), 2);
    QCOMPARE(read.columnName(1), QByteArray("id"));
}

void tst_Statement::emptyTextIsNotNull()
{
    m_database->prepare("INSERT INTO thing (id, value) VALUES (1, ?)")
        .bind(1, QByteArrayView())
        .run();
    m_database->prepare("INSERT INTO thing (id, value) VALUES (2, ?)")
        .bindBlob(1, QByteArrayView())
        .run();
    m_database->prepare("INSERT INTO thing (id, value) VALUES (3, ?)").bindNull(1).run();
    QCOMPARE(m_database->word("SELECT group_concat(typeof(value)) FROM thing"),
             QByteArray("text,blob,null"));
    QCOMPARE(m_database->number("SELECT count(*) FROM thing WHERE value = ''"), 1);
}

void tst_Statement::bindingBeyondTheLastMarkIsRefused()
{
    Statement statement = m_database->prepare("SELECT ?");
    for (const Value& value : {Value{}, Value{qint64{1}}, Value{Text{"t"}}, Value{Blob{"b"}}}) {
        QCOMPARE(thrownBy([&] { statement.bind(1, value); }).kind, ErrorKind::Usage);
        QCOMPARE(thrownBy([&] { statement.bind(2, value); }).kind, ErrorKind::Io);
        QCOMPARE(thrownBy([&] { statement.bind(0, value); }).kind, ErrorKind::Io);
    }
}

void tst_Statement::theErrorNamesTheStatement()
{
    const Error error = thrownBy([&] { m_database->prepare("SELECT x FROM nowhere"); });
    QVERIFY2(error.detail.contains(QStringLiteral("no such table: nowhere")),
             qPrintable(error.detail));
    QVERIFY(error.detail.endsWith(QStringLiteral("in SELECT x FROM nowhere")));
}

void tst_Statement::errorsHaveAKind_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("check") << QByteArray("INSERT INTO strict_thing VALUES (1, 'longer')")
                           << ErrorKind::Constraint;
    QTest::newRow("null") << QByteArray("INSERT INTO strict_thing VALUES (1, NULL)")
                          << ErrorKind::Constraint;
    QTest::newRow("strict") << QByteArray("INSERT INTO strict_thing VALUES (1, x'00')")
                            << ErrorKind::Constraint;
    QTest::newRow("too big") << QByteArray("SELECT zeroblob(70000000)") << ErrorKind::Invalid;
    QTest::newRow("denied") << QByteArray("CREATE TABLE more (id)") << ErrorKind::Io;
}

void tst_Statement::errorsHaveAKind()
{
    QFETCH(QByteArray, sql);
    QFETCH(ErrorKind, kind);
    QCOMPARE(thrownBy([&] { m_database->prepare(sql).run(); }).kind, kind);
}

void tst_Statement::theCacheHandsOutOneStatementReset()
{
    const QByteArray sql = "SELECT 1 UNION ALL SELECT 2";
    Statement& first = m_database->cached(sql);
    QVERIFY(first.step());
    Statement& again = m_database->cached(sql);
    QCOMPARE(&first, &again);
    QVERIFY(again.step());
    QCOMPARE(again.integer(0), 1);
    QCOMPARE(again.real(0), 1.0);
}

IREG_TEST(QCoreApplication, tst_Statement)
#include "tst_statement.moc"
