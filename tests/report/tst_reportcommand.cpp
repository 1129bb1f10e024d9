// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ireg::cli;

namespace
{

struct Ran
{
    int exit = -1;
    QByteArray out, err;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

/// `ireg report` and `ireg verify REPORT.pdf` as a script meets them, without a display.
class TstReportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theEndingNamesTheFormat_data();
    void theEndingNamesTheFormat();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void anUnknownIncidentIsRefused();
    void anExistingTargetStaysUnlessForced();
    void aLinkIsNeverWrittenThrough();
    void aFolderIsNotReplaced();
    void aFailedReportLeavesNothingBehind();
    void onlyTheOwnerMayReadIt();
    void frenchIsFrench();
    void aReportVerifiesAgainstItsRegister();
    void aReportOfAnotherRegisterIsFound();
    void aFlippedByteIsFound();
    void aFileThatIsNoReportIsNotVerified();

private:
    Ran ireg(const QStringList& words) const;
    QString at(const QString& name) const { return m_folder.filePath(name); }
    Ran report(const QString& out, const QStringList& more = {}) const
    {
        return ireg(QStringList{u"report"_s,
                                at(u"r.ireg"_s),
                                u"--kind"_s,
                                u"post-incident"_s,
                                u"--incident"_s,
                                m_reference,
                                u"-o"_s,
                                out}
                    + more);
    }

    QTemporaryDir m_folder;
    QString m_reference;
};

Ran TstReportCommand::ireg(const QStringList& words) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"IREG_USER"_s, u"Sam Okoro"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(IREG_PROGRAM), words);
    if (!process.waitForFinished())
        qFatal("ireg: %s", qPrintable(process.errorString()));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void TstReportCommand::initTestCase()
{
    QCOMPARE(ireg({u"new"_s, at(u"r.ireg"_s), u"--organisation"_s, u"Example"_s}).exit, 0);
    const Ran logged = ireg({u"log"_s, at(u"r.ireg"_s), u"--title"_s, u"Mail is late"_s});
    m_reference = QString::fromUtf8(logged.out).simplified().section(u' ', -1);
    QVERIFY(m_reference.startsWith(u"INC-"_s));
}

void TstReportCommand::theEndingNamesTheFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << u"a.pdf"_s << QByteArray("%PDF-1.6");
    QTest::newRow("capitals") << u"b.PDF"_s << QByteArray("%PDF-1.6");
    QTest::newRow("html") << u"a.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"a.md"_s << QByteArray("**TLP:");
    QTest::newRow("text") << u"a.txt"_s << m_reference.toUtf8();
}

void TstReportCommand::theEndingNamesTheFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    const Ran ran = report(at(name));
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.exit, int(Done));
    QCOMPARE(QString::fromUtf8(ran.out).trimmed(), at(name));
    QVERIFY2(contentOf(at(name)).startsWith(begin), contentOf(at(name)).left(40).constData());
}

void TstReportCommand::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList known{u"report"_s, at(u"r.ireg"_s)};
    const QStringList kind{u"--kind"_s, u"post-incident"_s};
    const QStringList incident{u"--incident"_s, m_reference};
    const QStringList out{u"-o"_s, at(u"never.pdf"_s)};
    QTest::newRow("no kind") << known + incident + out;
    QTest::newRow("unknown kind") << known + incident + out + QStringList{u"--kind"_s, u"nope"_s};
    QTest::newRow("no incident") << known + kind + out;
    QTest::newRow("no target") << known + kind + incident;
    QTest::newRow("unknown ending")
        << known + kind + incident + QStringList{u"-o"_s, at(u"never.odt"_s)};
    QTest::newRow("no ending") << known + kind + incident + QStringList{u"-o"_s, at(u"never"_s)};
    QTest::newRow("unknown paper")
        << known + kind + incident + out + QStringList{u"--paper"_s, u"A3"_s};
    QTest::newRow("unknown language")
        << known + kind + incident + out + QStringList{u"--language"_s, u"de"_s};
}

void TstReportCommand::wrongUsageIsRefused()
{
    QFETCH(QStringList, words);
    QCOMPARE(ireg(words).exit, int(WrongUsage));
    QVERIFY(QDir(m_folder.path()).entryList({u"never*"_s}).isEmpty());
}

void TstReportCommand::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("choice");
    const QStringList out{u"-o"_s, at(u"never.txt"_s)};
    QTest::newRow("no kind") << out << QByteArray("--kind") << QByteArray("post-incident");
    QTest::newRow("kind without value")
        << out + QStringList{u"--kind"_s} << QByteArray("--kind") << QByteArray("post-incident");
    QTest::newRow("empty kind") << out + QStringList{u"--kind="_s} << QByteArray("--kind")
                                << QByteArray("post-incident");
    QTest::newRow("unknown kind") << out + QStringList{u"--kind"_s, u"nope"_s} << QByteArray("nope")
                                  << QByteArray("post-incident");
    QTest::newRow("no incident") << out + QStringList{u"--kind"_s, u"post-incident"_s}
                                 << QByteArray("--incident") << QByteArray();
    QTest::newRow("no ending") << QStringList{u"-o"_s,
                                              at(u"never"_s),
                                              u"--kind"_s,
                                              u"post-incident"_s,
                                              u"--incident"_s,
                                              m_reference}
                               << QByteArray("-o") << QByteArray(".pdf, .html, .md, .txt");
}

void TstReportCommand::whatIsMissingIsNamed()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, choice);
    const Ran ran = ireg(QStringList{u"report"_s, at(u"r.ireg"_s)} + words);
    QCOMPARE(ran.exit, int(WrongUsage));
    QVERIFY2(ran.err.contains(option) && ran.err.contains(choice), ran.err.constData());
}

void TstReportCommand::anUnknownIncidentIsRefused()
{
    QCOMPARE(ireg({u"report"_s,
                   at(u"r.ireg"_s),
                   u"--kind"_s,
                   u"post-incident"_s,
                   u"--incident"_s,
                   u"INC-1999-0001"_s,
                   u"-o"_s,
                   at(u"unknown.txt"_s)})
                 .exit,
             int(Refused));
    QVERIFY(!QFile::exists(at(u"unknown.txt"_s)));
}

void TstReportCommand::anExistingTargetStaysUnlessForced()
{
    write(at(u"kept.txt"_s), "mine");
    QCOMPARE(report(at(u"kept.txt"_s)).exit, int(Refused));
    QCOMPARE(contentOf(at(u"kept.txt"_s)), QByteArray("mine"));
    QCOMPARE(report(at(u"kept.txt"_s), {u"--force"_s}).exit, int(Done));
    QVERIFY(contentOf(at(u"kept.txt"_s)).startsWith(m_reference.toUtf8()));
}

void TstReportCommand::aLinkIsNeverWrittenThrough()
{
    write(at(u"other.txt"_s), "mine");
    QVERIFY(QFile::link(at(u"other.txt"_s), at(u"link.txt"_s)));
    QVERIFY(QFile::link(at(u"nowhere.txt"_s), at(u"dangling.txt"_s)));
    QCOMPARE(report(at(u"link.txt"_s)).exit, int(Refused));
    QCOMPARE(report(at(u"dangling.txt"_s)).exit, int(Refused));
    QVERIFY(!QFile::exists(at(u"nowhere.txt"_s)));
    QCOMPARE(report(at(u"link.txt"_s), {u"--force"_s}).exit, int(Done));
    QCOMPARE(contentOf(at(u"other.txt"_s)), QByteArray("mine"));
}

void TstReportCommand::aFolderIsNotReplaced()
{
    QVERIFY(QDir().mkpath(at(u"folder.txt"_s)));
    QCOMPARE(report(at(u"folder.txt"_s), {u"--force"_s}).exit, int(Refused));
    QVERIFY(QDir(at(u"folder.txt"_s)).exists());
}

void TstReportCommand::aFailedReportLeavesNothingBehind()
{
    const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(report(at(u"no/such/folder/a.txt"_s)).exit, int(IoFailed));
    QCOMPARE(report(at(u"r.ireg"_s)).exit, int(WrongUsage));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
}

void TstReportCommand::onlyTheOwnerMayReadIt()
{
    QCOMPARE(report(at(u"private.txt"_s)).exit, int(Done));
    struct stat facts
    {};
    QCOMPARE(::stat(QFile::encodeName(at(u"private.txt"_s)).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
}

void TstReportCommand::frenchIsFrench()
{
    QCOMPARE(report(at(u"fr.txt"_s), {u"--language"_s, u"fr"_s}).exit, int(Done));
    QVERIFY(contentOf(at(u"fr.txt"_s)).contains("Rapport post-incident"));
}

void TstReportCommand::aReportVerifiesAgainstItsRegister()
{
    QCOMPARE(report(at(u"v.pdf"_s)).exit, int(Done));
    QCOMPARE(ireg({u"verify"_s, at(u"v.pdf"_s)}).exit, int(Done));
    // The register moves on; the report's head stays on its chain.
    QCOMPARE(ireg({u"log"_s, at(u"r.ireg"_s), u"--title"_s, u"Another"_s}).exit, int(Done));
    const Ran ran = ireg(
        {u"verify"_s, at(u"v.pdf"_s), u"--against"_s, at(u"r.ireg"_s), u"--json"_s});
    QCOMPARE(ran.exit, int(Done));
    const QJsonObject said = QJsonDocument::fromJson(ran.out).object();
    QVERIFY(said.value(u"ok"_s).toBool());
    QCOMPARE(said.value(u"reference"_s).toString(), m_reference);
    QVERIFY(said.value(u"seq"_s).toInt() > 0);
    QCOMPARE(said.value(u"head"_s).toString().size(), 64);
}

void TstReportCommand::aReportOfAnotherRegisterIsFound()
{
    QCOMPARE(report(at(u"w.pdf"_s)).exit, int(Done));
    QCOMPARE(ireg({u"new"_s, at(u"other.ireg"_s), u"--organisation"_s, u"Other"_s}).exit, 0);
    const Ran ran = ireg(
        {u"verify"_s, at(u"w.pdf"_s), u"--against"_s, at(u"other.ireg"_s), u"--json"_s});
    QCOMPARE(ran.exit, int(NotVerified));
    QVERIFY(ran.out.contains("other-register"));
    QCOMPARE(ireg({u"verify"_s, at(u"w.pdf"_s), u"--against"_s, at(u"gone.ireg"_s)}).exit,
             int(NoRegister));
}

void TstReportCommand::aFlippedByteIsFound()
{
    QCOMPARE(report(at(u"x.pdf"_s)).exit, int(Done));
    QByteArray pdf = contentOf(at(u"x.pdf"_s));
    const qsizetype middle = pdf.size() / 2;
    pdf[middle] = char(pdf.at(middle) ^ 1);
    write(at(u"flipped.pdf"_s), pdf);
    const Ran ran = ireg({u"verify"_s, at(u"flipped.pdf"_s), u"--json"_s});
    QCOMPARE(ran.exit, int(NotVerified));
    QVERIFY(ran.out.contains("file-altered"));
    QCOMPARE(ran.err, QByteArray());
}

void TstReportCommand::aFileThatIsNoReportIsNotVerified()
{
    write(at(u"text.pdf"_s), "no PDF at all");
    write(at(u"foreign.pdf"_s), "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    for (const QString& name : {u"text.pdf"_s, u"foreign.pdf"_s, u"gone.pdf"_s})
        QCOMPARE(ireg({u"verify"_s, at(name)}).exit, int(NoRegister));
}

IREG_TEST(QCoreApplication, TstReportCommand)
#include "tst_reportcommand.moc"
