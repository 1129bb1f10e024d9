// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/filecheck.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// SQLite's checks find the same beside the verification as within it.
class tst_FileCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFindsTheSameAside_data();
    void itFindsTheSameAside();
    void withoutASecondConnectionItChecksItself();
    void whatIsNotCommittedIsCheckedToo();
    void nobodyHasToWaitForIt();
};

namespace
{

QStringList kindsOf(const std::vector<Finding>& findings)
{
    QStringList kinds;
    for (const Finding& finding : findings)
        kinds.append(QString::fromLatin1(finding.kind) + u' ' + finding.detail);
    return kinds;
}

/// Zeros over the whole page, or over its content but not its header.
void spoilIndex(const QString& path, qsizetype headerKept)
{
    qint64 root = 0;
    qint64 size = 0;
    {
        RawSqlite file(path);
        root = file.ask("SELECT rootpage FROM sqlite_schema WHERE name = 'event_of_incident'")
                   .toLongLong();
        size = file.ask("PRAGMA page_size").toLongLong();
    }
    QByteArray bytes = bytesOf(path);
    std::fill_n(bytes.begin() + (root - 1) * size + headerKept, size - headerKept, '\0');
    writeBytes(path, bytes);
}

} // namespace

void tst_FileCheck::itFindsTheSameAside_data()
{
    QTest::addColumn<qsizetype>("headerKept");
    QTest::newRow("sound") << qsizetype{-1};
    QTest::newRow("a page of zeros") << qsizetype{0};
    QTest::newRow("cells of zeros") << qsizetype{12};
}

void tst_FileCheck::itFindsTheSameAside()
{
    QFETCH(qsizetype, headerKept);
    TempRegister made;
    made.log(u"Mail gateway down"_s);
    made.close();
    if (headerKept >= 0)
        spoilIndex(made.path(), headerKept);
    const auto file = Database::open(made.path(), Access::Read);
    QStringList within; // the transaction may end with the damage; what was found counts
    (void)(*file)->read([&] { within = kindsOf(checkFile(**file)); });
    const auto reader = Database::open(made.path(), Access::Read);
    const auto done = (*reader)->read([&] {
        FileCheck aside(**reader);
        QVERIFY(aside.isAside());
        QCOMPARE(kindsOf(aside.finish()), within);
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(within.isEmpty(), headerKept < 0);
}

void tst_FileCheck::withoutASecondConnectionItChecksItself()
{
    TempRegister made;
    made.log(u"Mail gateway down"_s);
    made.close();
    const auto file = Database::open(made.path(), Access::Read);
    const auto copy = Database::inMemory(**file);
    QVERIFY((*copy)
                ->read([&] {
                    FileCheck check(**copy);
                    QVERIFY(!check.isAside());
                    QVERIFY(check.finish().empty());
                })
                .has_value());
}

/// Another connection would look at the file as it was before.
void tst_FileCheck::whatIsNotCommittedIsCheckedToo()
{
    TempRegister made;
    made.log(u"Mail gateway down"_s);
    made.close();
    const auto file = Database::open(made.path(), Access::Write);
    (void)(*file)->write([&] {
        const Permission permission(**file, SchemaChange | Settings);
        (*file)->script("PRAGMA defer_foreign_keys=ON;"
                        "CREATE TABLE child (parent REFERENCES incident (id));"
                        "INSERT INTO child VALUES (999)");
        FileCheck check(**file);
        QVERIFY(!check.isAside());
        const QStringList found = kindsOf(check.finish());
        QVERIFY(!found.isEmpty());
        QVERIFY2(found.front().startsWith(u"reference-broken"_s), qPrintable(found.front()));
        refuse(ErrorKind::Cancelled, {});
    });
}

void tst_FileCheck::nobodyHasToWaitForIt()
{
    TempRegister made;
    made.log(u"Mail gateway down"_s);
    for (int i = 0; i < 20; ++i)
        QVERIFY(made->read([](Database& database) { FileCheck unwanted(database); }).has_value());
    QVERIFY(made->verify({})->ok());
    QVERIFY(setFields(*made, {&typeOf<Incident>(), 1}, {{u"title"_s, u"Slow"_s}}, {}));
}

IREG_TEST(QCoreApplication, tst_FileCheck)
#include "tst_filecheck.moc"
