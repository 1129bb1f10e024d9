// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/lastseen.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>
#include <QFile>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

QString madeFolder(const TempRegister& open)
{
    const QString folder = open.folder() + u"/seen"_s;
    if (!QDir().mkpath(folder))
        qFatal("no folder");
    return folder;
}

} // namespace

class TstLastSeen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOnIsNoDifference();
    void anOlderCopyIsADifferenceUntilItIsAccepted();
    void whatCouldNotBeKeptIsKeptTheNextTime();
    void ofAThousandRegistersTheOldestAreForgotten();
};

void TstLastSeen::whatGoesOnIsNoDifference()
{
    TempRegister open;
    LastSeen seen(madeFolder(open));
    QVERIFY(!seen.difference(*open));
    seen.note(*open);
    open.log(u"Printer on fire"_s);
    QVERIFY(!seen.difference(*open));
}

void TstLastSeen::anOlderCopyIsADifferenceUntilItIsAccepted()
{
    TempRegister open;
    LastSeen seen(madeFolder(open));
    const QString copy = open.folder() + u"/copy"_s;
    QVERIFY(QFile::copy(open.path(), copy));
    open.log(u"Printer on fire"_s);
    seen.note(*open);
    open.close();
    QVERIFY(QFile::remove(open.path()) && QFile::rename(copy, open.path()));
    QVERIFY(open.reopen());
    const auto found = seen.difference(*open);
    QVERIFY(found);
    QCOMPARE(found->kind, ErrorKind::ChainBroken);
    QVERIFY2(found->detail.startsWith(u"#older-than-seen "_s), qPrintable(found->detail));
    seen.note(*open);
    QVERIFY(seen.difference(*open));
    seen.accept(*open);
    QVERIFY(!seen.difference(*open));
}

void TstLastSeen::whatCouldNotBeKeptIsKeptTheNextTime()
{
    TempRegister open;
    const QString folder = madeFolder(open);
    QVERIFY(QDir().rmdir(folder));
    LastSeen seen(folder);
    seen.note(*open);
    QCOMPARE(madeFolder(open), folder);
    seen.note(*open);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{open->profile().uuid});
}

void TstLastSeen::ofAThousandRegistersTheOldestAreForgotten()
{
    TempRegister open;
    const QDir folder(madeFolder(open));
    const QDateTime then(QDate(2026, 1, 1), QTime(12, 0));
    for (int number = 0; number < 1000; ++number) {
        QFile other(folder.filePath(QString::number(number)));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(other.setFileTime(then.addSecs(-number), QFileDevice::FileModificationTime));
    }
    LastSeen(folder.path()).note(*open);
    const QStringList left = folder.entryList(QDir::Files);
    QCOMPARE(left.size(), 901);
    QVERIFY(left.contains(open->profile().uuid));
    QVERIFY(left.contains(u"0"_s) && left.contains(u"899"_s) && !left.contains(u"900"_s));
}

IREG_TEST(QCoreApplication, TstLastSeen)
#include "tst_lastseen.moc"
