// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/everyblock.h"
#include "tests/support/suite.h"
#include "ui/paper/pdf.h"
#include "ui/paper/seal.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::paper;

namespace
{

QByteArray aPdf(const QByteArray& record)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePdf(buffer, test::everyBlock(u"words"_s), {.record = record}))
        qFatal("no pdf");
    return buffer.data();
}

QByteArray sealed(const QByteArray& pdf, const QByteArray& record)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Sealer sealer(buffer);
    if (sealer.write(pdf) != pdf.size() || !sealer.seal(record))
        qFatal("no seal");
    return buffer.data();
}

// The reader's whole view of a file that was altered at one place.
std::vector<SealFault> faultsOf(const QByteArray& pdf)
{
    const auto report = readSealed(pdf);
    return report ? report->faults : std::vector<SealFault>();
}

bool has(const std::vector<SealFault>& faults, SealFault fault)
{
    return std::ranges::find(faults, fault) != faults.end();
}

} // namespace

class TstSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pdf = aPdf(m_record); }
    void theRecordComesBackAsItWas();
    void aRecordOfAMegabyteComesBack();
    void reportsOfOtherSystemsAreIntact_data();
    void reportsOfOtherSystemsAreIntact();
    void anyFlippedByteIsSeen();
    void aFlippedByteOfTheRecordIsSeenAlsoUnderANewSeal();
    void aSwappedRecordIsSeen();
    void aCutFileIsSeen_data();
    void aCutFileIsSeen();
    void whatFollowsTheSealIsSeen();
    void otherFilesAreNotReports_data();
    void otherFilesAreNotReports();
    void hostileNumbersAreRefused_data();
    void hostileNumbersAreRefused();

private:
    const QByteArray m_record = QByteArray("{\"reference\":\"INC-2026-0042\"}\n").repeated(40);
    QByteArray m_pdf;
};

void TstSeal::theRecordComesBackAsItWas()
{
    const auto report = readSealed(m_pdf);
    QVERIFY(report);
    QVERIFY(report->faults.empty());
    QCOMPARE(report->record, m_record);
    QCOMPARE(report->printedSha256, QCryptographicHash::hash(m_record, QCryptographicHash::Sha256));
}

void TstSeal::aRecordOfAMegabyteComesBack()
{
    QByteArray record;
    for (int n = 0; record.size() < 1024 * 1024; ++n)
        record += QByteArray::number(n * 2654435761U, 36);
    const auto report = readSealed(aPdf(record));
    QVERIFY(report && report->faults.empty());
    QCOMPARE(report->record, record);
}

/// The same invented incident, reported by several systems.
void TstSeal::reportsOfOtherSystemsAreIntact_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Debian 12") << u"debian-12.pdf"_s;
    QTest::newRow("Debian 13") << u"debian-13.pdf"_s;
    QTest::newRow("Debian 12 before libqpdf") << u"debian-12-without-qpdf.pdf"_s;
}

void TstSeal::reportsOfOtherSystemsAreIntact()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(IREG_FIXTURES) + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = readSealed(file.readAll());
    QVERIFY(report);
    QVERIFY(report->faults.empty());
    const QJsonObject record = QJsonDocument::fromJson(report->record).object();
    QCOMPARE(record.value(u"reference"_s).toString(), u"INC-2026-0001"_s);
}

void TstSeal::anyFlippedByteIsSeen()
{
    for (qsizetype at = 8; at < m_pdf.size(); at += 41) {
        QByteArray altered = m_pdf;
        altered[at] = char(altered.at(at) ^ 1);
        QVERIFY2(has(faultsOf(altered), SealFault::FileAltered), qPrintable(QString::number(at)));
    }
}

void TstSeal::aFlippedByteOfTheRecordIsSeenAlsoUnderANewSeal()
{
    const qsizetype object = m_pdf.indexOf("/Type /EmbeddedFile ");
    const qsizetype begin = m_pdf.indexOf("stream\n", object) + 7;
    QByteArray altered = m_pdf.left(m_pdf.lastIndexOf("%ireg-report"));
    altered[begin + 12] = char(altered.at(begin + 12) ^ 4);
    const auto faults = faultsOf(sealed(altered, m_record));
    QVERIFY(!has(faults, SealFault::FileAltered));
    QVERIFY(has(faults, SealFault::RecordAltered) || has(faults, SealFault::RecordMissing));
}

void TstSeal::aSwappedRecordIsSeen()
{
    const QByteArray other = aPdf("{}");
    const auto faults = faultsOf(sealed(other.left(other.lastIndexOf("%ireg-report")), m_record));
    QVERIFY(faults == std::vector<SealFault>{SealFault::RecordAltered});
}

void TstSeal::aCutFileIsSeen_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("last byte") << 1;
    QTest::newRow("the seal") << 200;
    QTest::newRow("the references") << 2000;
}

void TstSeal::aCutFileIsSeen()
{
    QFETCH(int, left);
    const auto report = readSealed(m_pdf.chopped(left));
    QVERIFY(!report || has(report->faults, SealFault::FileAltered));
}

void TstSeal::whatFollowsTheSealIsSeen()
{
    QVERIFY(has(faultsOf(m_pdf + "% more\n"), SealFault::FileAltered));
}

void TstSeal::otherFilesAreNotReports_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("incident.json");
    QTest::newRow("another PDF") << QByteArray("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    QTest::newRow("a PDF without record") << aPdf({});
    QTest::newRow("a seal alone") << sealed("", "{}");
}

void TstSeal::otherFilesAreNotReports()
{
    QFETCH(QByteArray, bytes);
    const auto report = readSealed(bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotARegister);
}

void TstSeal::hostileNumbersAreRefused_data()
{
    QTest::addColumn<QByteArray>("object");
    const QByteArray file = "\n9 0 obj\n<<\n/F (incident.json)\n/EF <</F ";
    QTest::newRow("no number") << QByteArray(file + "x 0 R>>");
    QTest::newRow("no such object") << QByteArray(file + "8 0 R>>");
    QTest::newRow("itself") << QByteArray(file + "9 0 R>>");
    QTest::newRow("huge number") << QByteArray(file + "99999999999999999999 0 R>>");
    QTest::newRow("length beyond the end")
        << QByteArray("\n5 0 obj\n<</Length 6 0 R>>\nstream\nabc\nendstream\n6 0 obj\n9999999999\n"
                      + file + "5 0 R>>");
    QTest::newRow("no stream") << QByteArray("\n5 0 obj\n<</Length 6 0 R>>\n6 0 obj\n3\n" + file
                                             + "5 0 R>>");
    QTest::newRow("not packed") << QByteArray(
        "\n5 0 obj\n<</Length 6 0 R>>\nstream\nabc\nendstream\n6 0 obj\n3\n" + file + "5 0 R>>");
}

void TstSeal::hostileNumbersAreRefused()
{
    QFETCH(QByteArray, object);
    const auto report = readSealed(sealed(QByteArray("%PDF-1.6\n" + object + '\n'), "{}"));
    QVERIFY(report);
    QVERIFY(has(report->faults, SealFault::RecordMissing));
    QVERIFY(report->record.isEmpty());
}

IREG_TEST(QGuiApplication, TstSeal)
#include "tst_seal.moc"
