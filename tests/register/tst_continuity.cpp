// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/editing.h"
#include "model/register/listing.h"
#include "model/register/logging.h"
#include "model/register/recentwork.h"
#include "tests/support/interrupted.h"
#include "tests/support/rawsqlite.h"
#include "tests/support/suite.h"
#include "tests/support/tempregister.h"

#include <QDir>
#include <QRegularExpression>

#include <cstdio>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

/// As `cat other > register`, a sync tool or a shell does it: no lock is asked, the file stays the
/// same one.
void overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("not overwritten");
}

QByteArray changeCounter(const QByteArray& file)
{
    return file.mid(24, 16);
}

/// The same register, changed by somebody else at another place.
class Elsewhere
{
public:
    explicit Elsewhere(TempRegister& from) : m_path(from.folder() + u"/elsewhere.ireg"_s)
    {
        QFile::remove(m_path);
        QFile::copy(from.path(), m_path);
    }
    void log(const QString& title, const Clock& clock) const
    {
        auto open = Register::open(m_path, Access::Write, {u"Kim Ode"_s, u"other"_s, {}}, clock);
        if (!open || !logIncident(**open, {{u"title"_s, title}}))
            qFatal("not logged elsewhere");
    }
    QByteArray bytes() const { return bytesOf(m_path); }

private:
    QString m_path;
};

} // namespace

/// What was put in the place of an open register is seen before anything is written to it.
class tst_Continuity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anotherProgramsChangeIsGoneOnFrom();
    void anOverwrittenFileIsNotWrittenTo_data();
    void anOverwrittenFileIsNotWrittenTo();
    void pagesOfTwoFilesAreNeverMixed();
    void everyKindOfWriteIsRefused();
    void aFileThatWentOnElsewhereIsTaken();
    void aDeletedFileIsSaidAndCanStillBeSaved();
    void anExchangedFileIsSaidAndCanStillBeSaved();
    void theJournalOfAnotherFileIsLeftToIt_data();
    void theJournalOfAnotherFileIsLeftToIt();
    void aJournalThatAppearsBesideIsLookedAt();
    void theLastChangesAreKeptInMemory();
    void halfTypedTextIsKeptInMemory();
};

void tst_Continuity::anotherProgramsChangeIsGoneOnFrom()
{
    TempRegister made;
    made.log(u"Ours"_s);
    for (const QString& title : {u"Theirs"_s, u"Theirs again"_s}) {
        auto other = Register::open(made.path(), Access::Write, TempRegister::author(), made.clock);
        QVERIFY(logIncident(**other, {{u"title"_s, title}}).has_value());
        other->reset();
        QVERIFY(made->outsideVersion().has_value());
        made.log(u"Ours again"_s);
    }
    QCOMPARE(listIncidents(*made, {})->size(), std::size_t{5});
    QVERIFY(made->verify({})->ok());
}

void tst_Continuity::anOverwrittenFileIsNotWrittenTo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a fork") << QByteArray("fork");
    QTest::newRow("an older copy") << QByteArray("older");
    QTest::newRow("another register") << QByteArray("other");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("no database") << QByteArray(100'000, 'x');
    QTest::newRow("an empty database") << QByteArray("database");
}

void tst_Continuity::anOverwrittenFileIsNotWrittenTo()
{
    QFETCH(QByteArray, content);
    TempRegister made;
    made.log(u"First"_s);
    const QByteArray older = bytesOf(made.path());
    const Elsewhere fork(made);
    fork.log(u"Fork"_s, made.clock);
    made.log(u"Second"_s);
    TempRegister other;
    if (content == "database") {
        RawSqlite(made.folder() + u"/raw"_s).run("CREATE TABLE event (seq)");
        content = bytesOf(made.folder() + u"/raw"_s);
    }
    content = content == "fork" ? fork.bytes()
        : content == "older"    ? older
        : content == "other"    ? bytesOf(other.path())
                                : content;
    overwrite(made.path(), content);
    const auto looked = made->outsideVersion();
    QVERIFY(!looked);
    for (int again = 0; again < 2; ++again) {
        const auto logged = logIncident(*made, {{u"title"_s, u"Third"_s}});
        QCOMPARE(logged.error().detail, u"#register-replaced"_s);
        QCOMPARE(logged.error().kind, ErrorKind::ChainBroken);
    }
    made.close();
    QCOMPARE(bytesOf(made.path()), content);
}

/// The trap: both files have the change counter and the number of pages that SQLite compares, so
/// that it goes on with pages of the file that is no longer there.
void tst_Continuity::pagesOfTwoFilesAreNeverMixed()
{
    TempRegister made;
    made.log(u"First"_s);
    const Elsewhere fork(made);
    fork.log(u"Fork"_s, made.clock);
    made.log(u"Second"_s);
    QByteArray content = fork.bytes();
    content.replace(24, 16, changeCounter(bytesOf(made.path())));
    QCOMPARE(listIncidents(*made, {})->back().title, u"Second"_s); // the pages are in the cache
    overwrite(made.path(), content);
    QCOMPARE(listIncidents(*made, {}).error().detail, u"#register-replaced"_s);
    QVERIFY(!made->backUp(made.folder() + u"/copy.ireg"_s));
    QVERIFY(!made->verify({}));
    QCOMPARE(logIncident(*made, {{u"title"_s, u"Third"_s}}).error().detail,
             u"#register-replaced"_s);
    made.close();
    QCOMPARE(bytesOf(made.path()), content);
}

void tst_Continuity::everyKindOfWriteIsRefused()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"First"_s);
    const Elsewhere fork(made);
    fork.log(u"Fork"_s, made.clock);
    made.log(u"Second"_s);
    const QByteArray content = fork.bytes();
    overwrite(made.path(), content);
    const DraftPlace place{"incident", id.value, "title"};
    QVERIFY(!made->keepDraft(place, u"half"_s));
    QVERIFY(!made->dropDraft(place));
    QVERIFY(!made->undo({}));
    QVERIFY(!made->drainSearch(-1));
    QVERIFY(!setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"x"_s}}, {}));
    made.close();
    QCOMPARE(bytesOf(made.path()), content);
}

void tst_Continuity::aFileThatWentOnElsewhereIsTaken()
{
    TempRegister made;
    made.log(u"First"_s);
    made->outsideVersion();
    const Elsewhere further(made);
    further.log(u"Second, elsewhere"_s, made.clock);
    overwrite(made.path(), further.bytes());
    QVERIFY(made->outsideVersion().has_value());
    made.log(u"Third"_s);
    QCOMPARE(listIncidents(*made, {})->size(), std::size_t{3});
    QVERIFY(made->verify({})->ok());
}

void tst_Continuity::aDeletedFileIsSaidAndCanStillBeSaved()
{
    TempRegister made;
    made.log(u"First"_s);
    QVERIFY(QFile::remove(made.path()));
    QCOMPARE(made->outsideVersion().error().detail, u"#register-gone"_s);
    const auto logged = logIncident(*made, {{u"title"_s, u"Second"_s}});
    QCOMPARE(logged.error(), (Error{ErrorKind::Missing, u"#register-gone"_s, made.path()}));
    const QString copy = made.folder() + u"/copy.ireg"_s;
    QVERIFY(made->backUp(copy).has_value());
    const auto open = Register::open(copy, Access::Read, TempRegister::author(), made.clock);
    QCOMPARE(listIncidents(**open, {})->size(), std::size_t{1});
    QVERIFY(!QFile::exists(made.path()));
}

void tst_Continuity::anExchangedFileIsSaidAndCanStillBeSaved()
{
    TempRegister made;
    made.log(u"First"_s);
    const Elsewhere fork(made);
    fork.log(u"Fork"_s, made.clock);
    const QByteArray content = fork.bytes();
    QCOMPARE(std::rename(qPrintable(made.folder() + u"/elsewhere.ireg"_s), qPrintable(made.path())),
             0);
    QCOMPARE(made->outsideVersion().error().detail, u"#register-exchanged"_s);
    QCOMPARE(logIncident(*made, {{u"title"_s, u"Second"_s}}).error().kind, ErrorKind::Missing);
    QCOMPARE(listIncidents(*made, {})->size(), std::size_t{1}); // as it was
    QVERIFY(made->backUp(made.folder() + u"/copy.ireg"_s).has_value());
    made.close();
    QCOMPARE(bytesOf(made.path()), content);
}

/// SQLite looks for a journal by name, and would roll the other file's into the one that is open.
void tst_Continuity::theJournalOfAnotherFileIsLeftToIt_data()
{
    QTest::addColumn<bool>("exchanged");
    QTest::newRow("exchanged") << true;
    QTest::newRow("gone") << false;
}

void tst_Continuity::theJournalOfAnotherFileIsLeftToIt()
{
    QFETCH(bool, exchanged);
    const Interrupted other = interruptedChanges().back();
    TempRegister made;
    made.log(u"First"_s);
    QVERIFY(QFile::remove(made.path()));
    other.putAt(made.path());
    if (!exchanged)
        QVERIFY(QFile::remove(made.path()));
    QCOMPARE(listIncidents(*made, {}).error().kind, ErrorKind::Missing);
    QCOMPARE(made->outsideVersion().error().kind, ErrorKind::Missing);
    made.close();
    QCOMPARE(bytesOf(made.path() + u"-journal"_s), other.journal);
    if (!exchanged)
        return;
    QCOMPARE(bytesOf(made.path()), other.file);
    const auto open = Register::open(made.path(), Access::Read, TempRegister::author(), made.clock);
    QVERIFY((*open)->verify(other.before)->ok());
}

void tst_Continuity::aJournalThatAppearsBesideIsLookedAt()
{
    const Interrupted other = interruptedChanges().back();
    TempRegister made;
    made.log(u"First"_s);
    writeBytes(made.path() + u"-journal"_s, other.journal);
    QCOMPARE(listIncidents(*made, {})->size(), std::size_t{1});
    made.log(u"Second"_s);
    QVERIFY(made->verify({})->ok());
    made.close();
    const QStringList aside =
        QDir(made.folder()).entryList({u"*.stale-*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(aside.size(), 1);
    QCOMPARE(bytesOf(made.folder() + u'/' + aside.front()), other.journal);
}

void tst_Continuity::theLastChangesAreKeptInMemory()
{
    TempRegister made;
    made.log(u"Before"_s);
    RecentWork recent;
    recent.begin(*made);
    const Id<Incident> id = made.log(u"Mail gateway down"_s, {{u"owner"_s, u"Kim Ode"_s}});
    recent.note(*made);
    QVERIFY(setFields(*made, {&typeOf<Incident>(), id.value}, {{u"title"_s, u"After"_s}}, {}));
    recent.note(*made);
    overwrite(made.path(), {});
    recent.note(*made);
    QStringList found;
    for (const GivenValue& given : recent.values()) {
        if (given.field == "title")
            found.append(given.reference + u' '
                         + QString::fromUtf8(std::get<Text>(given.value).utf8));
        if (given.field == "owner")
            found.append(given.named);
    }
    found.sort();
    QCOMPARE(found,
             (QStringList{
                 u"INC-2026-0002 After"_s, u"INC-2026-0002 Mail gateway down"_s, u"Kim Ode"_s}));
}

void tst_Continuity::halfTypedTextIsKeptInMemory()
{
    TempRegister made;
    const Id<Incident> id = made.log(u"First"_s);
    const DraftPlace summary{"incident", id.value, "summary"};
    const DraftPlace cause{"incident", id.value, "root_cause"};
    QVERIFY(made->keepDraft(summary, u"half"_s).has_value());
    QVERIFY(made->keepDraft(cause, u"typed"_s).has_value());
    QVERIFY(setFields(*made, {&typeOf<Incident>(), id.value}, {{u"summary"_s, u"whole"_s}}, {}));
    QCOMPARE(made->typed().size(), std::size_t{1});
    overwrite(made.path(), {});
    QVERIFY(!made->keepDraft(cause, u"typed on"_s));
    QCOMPARE(made->typed().front().text, u"typed on"_s);
}

IREG_TEST(QCoreApplication, tst_Continuity)
#include "tst_continuity.moc"
