// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/register/history.h"
#include "model/register/restore.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// Looks, whenever it is asked for the time, whether a file has its name already.
class WitnessClock final : public Clock
{
public:
    explicit WitnessClock(QString path) : m_path(std::move(path)) {}

    QDateTime now() const override
    {
        ++m_asked;
        m_seen = m_seen || QFileInfo::exists(m_path);
        return QDateTime(QDate(2026, 10, 3), QTime(9, 0), utcZone);
    }
    int asked() const { return m_asked; }
    bool saw() const { return m_seen; }

private:
    QString m_path;
    mutable int m_asked = 0;
    mutable bool m_seen = false;
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class tst_Restore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theEventIsWrittenBeforeTheNameIsGiven();
    void theBackupStaysAndTheRestoredOneContinuesIt();
    void whatDoesNotVerifyIsNotRestored();
    void anotherFileIsNeverReplaced();
    void aMissingFolderIsAnError();

private:
    QString backup() const { return m_made->folder() + u"/backup.ireg"_s; }
    QString target() const { return m_made->folder() + u"/restored.ireg"_s; }
    Result<qint64> restore() const
    {
        return restoreBackup(backup(), target(), TempRegister::author(), m_made->clock);
    }

    std::unique_ptr<TempRegister> m_made;
};

void tst_Restore::init()
{
    m_made = std::make_unique<TempRegister>();
    m_made->log(u"One"_s);
    QVERIFY((*m_made)->backUp(backup()).has_value());
}

void tst_Restore::theEventIsWrittenBeforeTheNameIsGiven()
{
    const WitnessClock clock(target());
    const auto restored = restoreBackup(backup(), target(), TempRegister::author(), clock);
    QVERIFY(restored.has_value());
    QVERIFY(clock.asked() > 0);
    QVERIFY(!clock.saw());
    QVERIFY(QFileInfo::exists(target()));
}

void tst_Restore::theBackupStaysAndTheRestoredOneContinuesIt()
{
    const QByteArray before = bytesOf(backup());
    const auto head = (*m_made)->head();
    QVERIFY(restore().has_value());
    QCOMPARE(bytesOf(backup()), before);
    const auto open = Register::open(target(), Access::Read, TempRegister::author(), m_made->clock);
    QVERIFY(open.has_value());
    QVERIFY((*open)->verify(*head)->ok());
    const auto lines = history(**open, {});
    const bool said = std::ranges::any_of(
        *lines, [](const HistoryLine& line) { return line.verb == u"restored"; });
    QVERIFY(said);
    QCOMPARE(filesIn(m_made->folder()).filter(u"restore"_s), QStringList{u"restored.ireg"_s});
}

void tst_Restore::whatDoesNotVerifyIsNotRestored()
{
    RawSqlite(backup()).run("UPDATE incident SET title = 'Two'");
    const QStringList before = filesIn(m_made->folder());
    QCOMPARE(restore().error().kind, ErrorKind::ChainBroken);
    QCOMPARE(filesIn(m_made->folder()), before);
}

void tst_Restore::anotherFileIsNeverReplaced()
{
    writeBytes(target(), "mine");
    QCOMPARE(restore().error().kind, ErrorKind::AlreadyExists);
    QCOMPARE(bytesOf(target()), QByteArray("mine"));
    QVERIFY(QFile::remove(target()));
    QVERIFY(QFile::link(m_made->folder() + u"/nowhere"_s, target()));
    QCOMPARE(restore().error().kind, ErrorKind::AlreadyExists);
    QVERIFY(!QFileInfo::exists(m_made->folder() + u"/nowhere"_s));
}

void tst_Restore::aMissingFolderIsAnError()
{
    const auto restored = restoreBackup(
        backup(), m_made->folder() + u"/no/such.ireg"_s, TempRegister::author(), m_made->clock);
    QCOMPARE(restored.error().kind, ErrorKind::Io);
    QVERIFY(!QFileInfo::exists(m_made->folder() + u"/no"_s));
}

IREG_TEST(QCoreApplication, tst_Restore)
#include "tst_restore.moc"
