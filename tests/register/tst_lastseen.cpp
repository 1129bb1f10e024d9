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

IREG_TEST(QCoreApplication, TstLastSeen)
#include "tst_lastseen.moc"
