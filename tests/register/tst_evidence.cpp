// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/dossiers.h"
#include "model/register/editing.h"
#include "model/register/evidencecheck.h"
#include "model/register/evidencekeeping.h"
#include "model/register/evidencereading.h"
#include "model/register/logging.h"
#include "model/storage/undo.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

class tst_Evidence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anotherWriterIsNotRefusedWhileAFileIsRead();
    void whatIsStoppedLeavesNothing();
    void filesThatAreTooMuchTogetherAreRefused();
    void aRegisterIsNotItsOwnEvidence();
    void whatHasNoLengthOfItsOwnIsRefused_data();
    void whatHasNoLengthOfItsOwnIsRefused();
    void aCopyThatFindsNoRoomLeavesNothing();
    void aCopyKeepsItsEnding_data();
    void aCopyKeepsItsEnding();
    void aCopyThatCannotBeNotedIsTakenAway();
    void anImportedLocationIsNotOpened();
    void aPersonConfirmsALocation();
    void aNewLocationIsConfirmedByWhoeverTypesIt();
    void undoTakesAConfirmationBack();
    void bringingAnImportBackConfirmsNothing();
    void severalFilesAreKeptAllOrNone();
    void custodyIsACode();

private:
    QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile made(m_open->folder() + u'/' + name);
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return made.fileName();
    }
    Id<Evidence> imported(const QString& location)
    {
        Evidence evidence;
        evidence.incident = m_incident;
        evidence.name = u"disk.img"_s;
        evidence.size = 5;
        evidence.sha256 = storage::Sha256::of("bytes");
        evidence.held = false;
        evidence.location = location;
        const auto action = (*m_open)->act(storage::importVerb, [&](Door& door) -> Result<void> {
            evidence.id = door.put(evidence);
            return {};
        });
        return action ? evidence.id : Id<Evidence>{};
    }
    Answer checked()
    {
        auto review = reviewEvidence(**m_open);
        reviewOriginals(*review, {});
        return review->checks.back().agrees;
    }
    Result<std::vector<Outcome>> add(const QStringList& paths)
    {
        const auto read = readEvidence(paths, evidenceBounds(**m_open), {});
        return read ? addEvidence(**m_open, m_incident, *read) : tl::unexpected(read.error());
    }
    Dossier known() { return *dossier(**m_open, m_incident); }
    QStringList filesIn(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<TempRegister> m_open;
    Id<Incident> m_incident;
};

void tst_Evidence::init()
{
    m_open = std::make_unique<TempRegister>();
    m_incident = m_open->log(u"One"_s);
}

void tst_Evidence::anotherWriterIsNotRefusedWhileAFileIsRead()
{
    const auto other = Register::open(
        m_open->path(), Access::Write, TempRegister::author(), m_open->clock);
    QVERIFY(other.has_value());
    int logged = 0;
    const auto read = readEvidence(
        QStringList(file(u"large"_s, QByteArray(3 << 20, 'x'))),
        {.limit = 1 << 20},
        [&](qint64, qint64) {
            logged += logIncident(**other, {{u"title"_s, u"urgent"_s}}).has_value() ? 1 : 0;
            return true;
        });
    QCOMPARE(logged, 3);
    QVERIFY(!read->front().held);
    QVERIFY(read->front().bytes.isEmpty());
    const auto added = addEvidence(**m_open, m_incident, *read);
    QCOMPARE(added->size(), 1U);
    QCOMPARE(checked(), Answer::Yes);
}

void tst_Evidence::whatIsStoppedLeavesNothing()
{
    const qint64 head = (*m_open)->head()->seq;
    int blocks = 0;
    const auto read = readEvidence(QStringList(file(u"large"_s, QByteArray(3 << 20, 'x'))),
                                   {.limit = 1 << 20},
                                   [&](qint64, qint64) { return ++blocks < 2; });
    QCOMPARE(read.error().kind, ErrorKind::Cancelled);
    QCOMPARE(blocks, 2);
    QCOMPARE((*m_open)->head()->seq, head);
}

void tst_Evidence::filesThatAreTooMuchTogetherAreRefused()
{
    const QString path = file(u"large"_s, QByteArray());
    QVERIFY(QFile::resize(path, 60 << 20)); // a hole
    const QStringList paths(5, path);
    const auto read = readEvidence(paths, {.limit = largestAttachment}, {});
    QVERIFY(!read);
    QVERIFY(read.error().detail.startsWith(u"#too-much-at-once"_s));
}

void tst_Evidence::aRegisterIsNotItsOwnEvidence()
{
    const QString link = m_open->folder() + u"/link"_s;
    QVERIFY(QFile::link(m_open->path(), link));
    for (const QString& path : {m_open->path(), link})
        QCOMPARE(readEvidence(path, evidenceBounds(**m_open), {}).error().detail,
                 u"#own-evidence"_s);
}

void tst_Evidence::whatHasNoLengthOfItsOwnIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("made by the system") << u"/proc/self/maps"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a pipe") << u"fifo"_s;
}

void tst_Evidence::whatHasNoLengthOfItsOwnIsRefused()
{
    QFETCH(QString, path);
    if (path == "fifo"_L1) {
        path = m_open->folder() + u"/fifo"_s;
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    }
    const qint64 head = (*m_open)->head()->seq;
    QVERIFY(!add({path}));
    const auto notice = addRecord(
        **m_open, typeOf<Notification>(), m_incident, {{u"recipient"_s, u"Customers"_s}});
    QVERIFY(notice.has_value());
    QVERIFY((*m_open)->head()->seq > head);
}

void tst_Evidence::aCopyThatFindsNoRoomLeavesNothing()
{
    const auto added = addEvidenceBytes(
        **m_open, m_incident, u"big.bin"_s, QByteArray(200'000, 'x'));
    const QString folder = m_open->folder() + u"/out"_s;
    QVERIFY(QDir().mkpath(folder));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 100'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const auto refused = extractEvidence(**m_open, {added->id}, folder);
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!refused);
    QCOMPARE(filesIn(folder), QStringList());
    const auto path = extractEvidence(**m_open, {added->id}, folder);
    QVERIFY(path.has_value());
    QCOMPARE(QFileInfo(*path).size(), 200'000);
    QCOMPARE(filesIn(folder).size(), 1);
}

void tst_Evidence::aCopyKeepsItsEnding_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("83 letters of three bytes") << QString(83, u'漢') + u".txt"_s << u"漢.txt"_s;
    QTest::newRow("130 letters") << QString(130, u'a') + u".pdf"_s << u"a.pdf"_s;
    QTest::newRow("300 letters") << QString(300, u'a') + u".pdf"_s << u"a.pdf"_s;
    QTest::newRow("a path") << u"../../a b.txt"_s << u"_a b.txt"_s;
    QTest::newRow("nothing") << u"///"_s << u"_evidence"_s;
}

void tst_Evidence::aCopyKeepsItsEnding()
{
    QFETCH(QString, name);
    QFETCH(QString, ending);
    const auto added = addEvidenceBytes(**m_open, m_incident, name, "bytes");
    const auto path = extractEvidence(**m_open, {added->id}, m_open->folder());
    QVERIFY(path.has_value());
    QVERIFY2(path->endsWith(ending), qPrintable(*path));
    QVERIFY(QFileInfo(*path).fileName().toUtf8().size() <= 255);
    QCOMPARE(QFileInfo(*path).path(), m_open->folder());
}

void tst_Evidence::aCopyThatCannotBeNotedIsTakenAway()
{
    const auto added = addEvidenceBytes(**m_open, m_incident, u"log.txt"_s, "bytes");
    const QString folder = m_open->folder() + u"/out"_s;
    QVERIFY(QDir().mkpath(folder));
    const auto reader = Register::open(
        m_open->path(), Access::Read, TempRegister::author(), m_open->clock);
    QVERIFY(!extractEvidence(**reader, {added->id}, folder));
    QCOMPARE(filesIn(folder), QStringList());
}

void tst_Evidence::anImportedLocationIsNotOpened()
{
    const Id<Evidence> id = imported(file(u"secret"_s, "bytes"));
    QCOMPARE(checked(), Answer::Unknown);
    QVERIFY(reviewEvidence(**m_open)->unconfirmed.contains(id.value));
}

void tst_Evidence::aPersonConfirmsALocation()
{
    const Id<Evidence> id = imported(file(u"original"_s, "bytes"));
    const auto confirmed = confirmLocation(**m_open, id);
    QVERIFY(confirmed.has_value());
    QVERIFY(confirmed->action != 0);
    QCOMPARE(checked(), Answer::Yes);
    QCOMPARE(gistOf(**m_open, confirmed->action)->verb, u"location-confirmed"_s);
    QCOMPARE(confirmLocation(**m_open, id)->action, 0); // nothing is left to confirm
    file(u"original"_s, "other");
    QCOMPARE(checked(), Answer::No);
    QVERIFY((*m_open)->verify({})->ok());
    const auto held = addEvidenceBytes(**m_open, m_incident, u"x"_s, "x");
    QVERIFY(!confirmLocation(**m_open, {held->id}));
}

void tst_Evidence::aNewLocationIsConfirmedByWhoeverTypesIt()
{
    const Id<Evidence> id = imported(u"/elsewhere"_s);
    QVERIFY(setFields(**m_open,
                      {&typeOf<Evidence>(), id.value},
                      {{u"location"_s, file(u"original"_s, "bytes")}},
                      {}));
    QCOMPARE(checked(), Answer::Yes);
}

void tst_Evidence::undoTakesAConfirmationBack()
{
    const Id<Evidence> id = imported(file(u"original"_s, "bytes"));
    const auto confirmed = confirmLocation(**m_open, id);
    const auto undone = (*m_open)->undo(confirmed->action);
    QVERIFY(undone.has_value());
    QCOMPARE(checked(), Answer::Unknown);
    QVERIFY((*m_open)->undo(*undone).has_value()); // and back again
    QCOMPARE(checked(), Answer::Yes);
}

void tst_Evidence::bringingAnImportBackConfirmsNothing()
{
    imported(file(u"original"_s, "bytes"));
    const auto undone = (*m_open)->undo({});
    QVERIFY(undone.has_value());
    QVERIFY((*m_open)->undo(*undone).has_value());
    QCOMPARE(checked(), Answer::Unknown);
}

void tst_Evidence::severalFilesAreKeptAllOrNone()
{
    const QString one = file(u"one"_s, "one");
    QVERIFY(!add({one, m_open->folder() + u"/missing"_s}));
    QVERIFY(known().evidence.empty());
    const auto added = add({one, file(u"two"_s, "two")});
    QCOMPARE(added->size(), 2U);
    QCOMPARE(added->front().action, added->back().action);
    QCOMPARE(known().evidence.size(), 2U);
    QVERIFY((*m_open)->undo({}).has_value());
    QVERIFY(known().evidence.empty());
}

void tst_Evidence::custodyIsACode()
{
    const auto added = add({file(u"one"_s, "one")});
    QVERIFY(extractEvidence(**m_open, {added->front().id}, m_open->folder()).has_value());
    const std::vector<CustodyEntry> custody = known().custody;
    QCOMPARE(custody.size(), 2U);
    QCOMPARE(custody.front().event, CustodyEvent::Collected);
    QCOMPARE(custody.back().event, CustodyEvent::CopiedOut);
    const Field* field = typeOf<CustodyEntry>().find("event");
    QCOMPARE(field->type, FieldType::Code);
}

IREG_TEST(QCoreApplication, tst_Evidence)
#include "tst_evidence.moc"
