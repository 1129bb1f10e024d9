// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/remains.h"
#include "tests/support/interrupted.h"
#include "tests/support/suite.h"

#include <QtEndian>

#include <sys/stat.h>

#include <cstdio>

using namespace ireg;
using namespace ireg::storage;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// A journal whose first header was cut off: SQLite writes its mark and count last of all, before
/// it touches the file.
class tst_Remains final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarkCutOffAsksForNothing_data();
    void aMarkCutOffAsksForNothing();
    void whatOnlyBeginsLikeOneIsStrange_data();
    void whatOnlyBeginsLikeOneIsStrange();
    void noSizeIsBelieved_data();
    void noSizeIsBelieved();

private:
    static QByteArray journal(const QByteArray& mark, const QByteArray& file);
};

QByteArray tst_Remains::journal(const QByteArray& mark, const QByteArray& file)
{
    QByteArray bytes = mark.leftJustified(512, '\0');
    const qint64 pageSize = pageSizeOf(file);
    qToBigEndian(quint32(7), bytes.data() + 12);
    qToBigEndian(quint32(file.size() / pageSize), bytes.data() + 16);
    qToBigEndian(quint32(512), bytes.data() + 20);
    qToBigEndian(quint32(pageSize), bytes.data() + 24);
    QByteArray page(4 + pageSize + 4, 'x'); // a record that was never counted
    qToBigEndian(quint32(1), page.data());
    return bytes + page;
}

namespace
{

const QByteArray mark = QByteArray::fromHex("d9d505f920a163d7");

} // namespace

void tst_Remains::aMarkCutOffAsksForNothing_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<Access>("access");
    for (int length = 1; length <= mark.size(); ++length) {
        QTest::addRow("read, %d bytes", length) << length << Access::Read;
        QTest::addRow("write, %d bytes", length) << length << Access::Write;
    }
}

void tst_Remains::aMarkCutOffAsksForNothing()
{
    QFETCH(int, length);
    QFETCH(Access, access);
    TempRegister made;
    made.log(u"Before"_s);
    const Head before = *made->head();
    made.close();
    const QByteArray file = bytesOf(made.path());
    writeBytes(journalOf(made.path()), journal(mark.first(length), file));
    {
        const auto open = Database::open(made.path(), access);
        QVERIFY2(open.has_value(), open ? "" : qPrintable(open.error().detail));
        QVERIFY((*open)->notices().empty());
        QVERIFY((*open)->read([&] { QCOMPARE(Journal(**open).head(), before); }).has_value());
    }
    QVERIFY(!QFile::exists(journalOf(made.path())));
    QCOMPARE(bytesOf(made.path()), file);
}

void tst_Remains::whatOnlyBeginsLikeOneIsStrange_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("one byte of it, then others") << mark.first(1) + "x";
    QTest::newRow("seven bytes of it, then another") << mark.first(7) + "x";
    QTest::newRow("another mark") << QByteArray("journal!");
}

void tst_Remains::whatOnlyBeginsLikeOneIsStrange()
{
    QFETCH(QByteArray, begin);
    TempRegister made;
    made.close();
    const QByteArray bytes = journal(begin, bytesOf(made.path()));
    writeBytes(journalOf(made.path()), bytes);
    const auto open = Database::open(made.path(), Access::Read);
    QCOMPARE((*open)->notices().size(), 1U);
    QCOMPARE(bytesOf(journalOf(made.path())), bytes);
}

/// Where a copy is read in memory, what a journal or a log says of sizes is no order to take
/// memory.
void tst_Remains::noSizeIsBelieved_data()
{
    QTest::addColumn<quint32>("pages");
    QTest::newRow("a little more") << quint32(300);
    QTest::newRow("gigabytes") << quint32(0x00100000);
    QTest::newRow("all there is") << quint32(0xffffffff);
}

void tst_Remains::noSizeIsBelieved()
{
    QFETCH(quint32, pages);
    TempRegister made;
    made.close();
    QByteArray file = bytesOf(made.path());
    QByteArray bytes = journal(mark, file);
    qToBigEndian(pages, file.data() + 28); // as many pages as the journal says, so that they fit
    qToBigEndian(pages, bytes.data() + 16);
    writeBytes(made.path(), file);
    writeBytes(journalOf(made.path()), bytes);
    QCOMPARE(::chmod(qPrintable(made.path()), 0444), 0);
    const auto open = Database::open(made.path(), Access::Read);
    QCOMPARE(::chmod(qPrintable(made.path()), 0600), 0);
    QVERIFY(!open);
    QCOMPARE(open.error().kind, ErrorKind::Damaged);
}

IREG_TEST(QCoreApplication, tst_Remains)
#include "tst_remains.moc"
