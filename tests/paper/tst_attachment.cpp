// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/paper/attachment.h"

#include <QFile>
#include <QList>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace ireg::paper;

namespace
{

const QByteArray anyRecord = "{\"reference\":\"INC-2026-0042\"}";

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes).mid(4); // what Qt puts before is its own
}

QByteArray stream(const QByteArray& keys, const QByteArray& bytes)
{
    return "<<" + keys + ">>\nstream\n" + bytes + "\nendstream";
}

QByteArray flate(const QByteArray& bytes)
{
    return stream("/Filter /FlateDecode /Length " + QByteArray::number(bytes.size()), bytes);
}

/// The objects of a report, the first being number 1, and the way from the catalog to the record.
struct Objects
{
    QByteArray catalog =
        "<</Type /Catalog /Pages <</Type /Pages /Kids [] /Count 0>> /Names 2 0 R>>";
    QByteArray names = "<</EmbeddedFiles 3 0 R>>";
    QByteArray files = "<</Names [(0) 4 0 R]>>";
    QByteArray file = "<</Type /Filespec /F (incident.json) /EF <</F 5 0 R>>>>";
    QByteArray content = flate(deflated(anyRecord));
    QByteArray trailer = "/Root 1 0 R";

    /// A PDF of these, with a table that tells the truth.
    QByteArray pdf() const
    {
        QByteArray bytes = "%PDF-1.6\n";
        QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
        int number = 0;
        for (const QByteArray& object : {catalog, names, files, file, content}) {
            table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
            bytes += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
        }
        const QByteArray begin = QByteArray::number(bytes.size());
        return bytes + table + "trailer\n<</Size 6 " + trailer + ">>\nstartxref\n" + begin
            + "\n%%EOF\n";
    }
};

long peakMegabytes()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return used.ru_maxrss / 1024;
}

} // namespace

/// What reads the record out of a report must take any bytes at all for one.
class TstAttachment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordIsFound();
    void whatStandsAfterTheEndIsNoMatter();
    void otherMakesAreRefused_data();
    void otherMakesAreRefused();
    void anotherTableIsRefused_data();
    void anotherTableIsRefused();
    void aCutAnywhereIsRefused();
    void noByteMakesItFail();
    void aFileOfNumbersTakesLittleMemory();
};

void TstAttachment::theRecordIsFound()
{
    QCOMPARE(attachedRecord(Objects().pdf()), anyRecord);
    QCOMPARE(attachedRecord(Objects{.content = flate(deflated("x"))}.pdf()), QByteArray("x"));
}

void TstAttachment::whatStandsAfterTheEndIsNoMatter()
{
    QCOMPARE(attachedRecord(Objects().pdf() + "%ireg-report 1"), anyRecord);
}

void TstAttachment::otherMakesAreRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const auto row = [](const char* name, const Objects& objects) {
        QTest::newRow(name) << objects.pdf();
    };
    const QByteArray packed = deflated(anyRecord);
    const QByteArray size = QByteArray::number(packed.size());
    row("no names", {.catalog = "<</Type /Catalog>>"});
    row("no catalog", {.catalog = "7"});
    row("names of themselves", {.names = "2 0 R"});
    row("files of themselves", {.files = "<</Names 3 0 R>>"});
    row("a tree", {.files = "<</Kids [3 0 R 3 0 R]>>"});
    row("names are numbers", {.files = "<</Names [1 2 3 4 5]>>"});
    row("a name without file", {.files = "<</Names [(0)]>>"});
    row("another name", {.file = "<</F (other.json) /EF <</F 5 0 R>>>>"});
    row("no content", {.file = "<</F (incident.json)>>"});
    row("content is the file", {.file = "<</F (incident.json) /EF <</F 4 0 R>>>>"});
    row("content is not there", {.file = "<</F (incident.json) /EF <</F 99 0 R>>>>"});
    row("content is no stream", {.content = "<</Length 3>>"});
    row("no filter", {.content = stream("/Length " + size, packed)});
    row("another filter", {.content = stream("/Filter /LZWDecode /Length " + size, packed)});
    row("twice packed",
        {.content = stream("/Filter [/FlateDecode /FlateDecode] /Length " + size, packed)});
    row("parameters",
        {.content = stream("/Filter /FlateDecode /DecodeParms <</Predictor 12>> /Length " + size,
                           packed)});
    row("no length", {.content = stream("/Filter /FlateDecode", packed)});
    row("a length of less than nothing",
        {.content = stream("/Filter /FlateDecode /Length -1", packed)});
    row("a length beyond the end",
        {.content = stream("/Filter /FlateDecode /Length 99999999", packed)});
    row("a length beyond all numbers",
        {.content = stream("/Filter /FlateDecode /Length 99999999999999999999", packed)});
    row("a length of itself", {.content = stream("/Filter /FlateDecode /Length 5 0 R", packed)});
    row("a length in words", {.content = stream("/Filter /FlateDecode /Length (ten)", packed)});
    row("cut content", {.content = flate(packed.chopped(6))});
    row("not packed at all", {.content = flate(anyRecord)});
    row("deep arrays", {.names = QByteArray(100'000, '[')});
    row("deep dictionaries", {.names = QByteArray("<</A").repeated(100'000)});
    row("an endless text", {.names = '(' + QByteArray(100'000, '(')});
}

void TstAttachment::otherMakesAreRefused()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!attachedRecord(pdf));
}

void TstAttachment::anotherTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray good = Objects().pdf();
    const auto row = [&good](const char* name, const QByteArray& from, const QByteArray& to) {
        QByteArray altered = good;
        QTest::newRow(name) << altered.replace(from, to);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no header") << good.mid(1);
    QTest::newRow("an earlier table") << Objects{.trailer = "/Root 1 0 R /Prev 0"}.pdf();
    QTest::newRow("a table packed into a stream")
        << Objects{.trailer = "/Root 1 0 R /XRefStm 9"}.pdf();
    QTest::newRow("the same in other letters")
        << Objects{.trailer = "/Root 1 0 R /XRefSt#6d 9"}.pdf();
    QTest::newRow("encrypted") << Objects{.trailer = "/Root 1 0 R /Encrypt <</V 1>>"}.pdf();
    QTest::newRow("no catalog") << Objects{.trailer = ""}.pdf();
    QTest::newRow("the catalog is the trailer") << Objects{.trailer = "/Root <</A 1>>"}.pdf();
    row("no table", "xref\n0", "xxxx\n0");
    row("a table of no numbers", "65535 f ", "-5535 f ");
    row("a table that is too long", "xref\n0 6", "xref\n0 9999999999");
    row("a table that begins late", "xref\n0 6", "xref\n4294967290 6");
    row("no trailer", "trailer", "tailoor");
    row("no place", "startxref\n", "startxref\nx");
    row("a place before all", "startxref\n", "startxref\n-");
    row("a place beyond all", "startxref\n", "startxref\n999999");
    row("no end", "%%EOF", "%%EEF");
}

void TstAttachment::anotherTableIsRefused()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(!attachedRecord(pdf));
}

void TstAttachment::aCutAnywhereIsRefused()
{
    const QByteArray good = Objects().pdf();
    for (qsizetype size = 0; size < good.size() - 2; ++size)
        QVERIFY2(!attachedRecord(good.left(size)), qPrintable(QString::number(size)));
}

// Whatever a byte becomes, the answer is the record, another text or nothing.
void TstAttachment::noByteMakesItFail()
{
    const QByteArray good = Objects().pdf();
    for (qsizetype at = 0; at < good.size(); ++at) {
        for (const char to : {'\0', ' ', '9', '-', '(', '<', '>', '[', '/', 'R', '\xff'}) {
            QByteArray altered = good;
            altered[at] = to;
            (void)attachedRecord(altered);
        }
    }
}

void TstAttachment::aFileOfNumbersTakesLittleMemory()
{
    const QByteArray pdf = Objects{.names = '[' + QByteArray("0 ").repeated(4'000'000) + ']'}.pdf();
    const long before = peakMegabytes();
    QVERIFY(!attachedRecord(pdf));
    const long used = peakMegabytes() - before;
    QVERIFY2(used < 200, qPrintable(QString::number(used)));
}

IREG_TEST(QCoreApplication, TstAttachment)
#include "tst_attachment.moc"
