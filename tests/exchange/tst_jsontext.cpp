// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/jsontext.h"
#include "model/exchange/verisimport.h"
#include "model/exchange/verissource.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QRandomGenerator>

using namespace ireg;
using namespace ireg::exchange;
using namespace Qt::StringLiterals;

class tst_JsonText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesKnowTheirBytes();
    void numbersStayAsWritten();
    void ofDoubledMembersTheLastIsFound();
    void textsKeepWhatOtherReadersDrop_data();
    void textsKeepWhatOtherReadersDrop();
    void whatIsNotJsonIsRefusedWithItsPlace_data();
    void whatIsNotJsonIsRefusedWithItsPlace();
    void sixtyFourLevelsAreTheDeepest();
    void aValueHasBoundsThatPassingOverHasNot_data();
    void aValueHasBoundsThatPassingOverHasNot();
    void objectsAreReadMemberByMember();
    void wholeNumbersAreExact_data();
    void wholeNumbersAreExact();
    void quotingIsReadBack();
    void sourcesAreCutIntoIncidents_data();
    void sourcesAreCutIntoIncidents();
    void theJsonTestSuiteIsJudgedAsItsNamesSay();
    void mutatedIncidentsNeverCrash();
};

void tst_JsonText::valuesKnowTheirBytes()
{
    const QByteArray text = "\xEF\xBB\xBF {\"a\" : [1, {\"b\":\"x\"} ] }\n";
    const auto root = readJson(text);
    QVERIFY(root.has_value());
    const JsonNode& list = *root->find(u"a");
    QCOMPARE(text.mid(list.span.begin, list.span.size()), "[1, {\"b\":\"x\"} ]");
    QCOMPARE(text.mid(list.member.begin, list.member.size()), "\"a\" : [1, {\"b\":\"x\"} ]");
    const JsonNode& inner = *list.children[1].find(u"b");
    QCOMPARE(text.mid(inner.span.begin, inner.span.size()), "\"x\"");
}

void tst_JsonText::numbersStayAsWritten()
{
    const auto root = readJson("[3.0, 3, 1e400, -0, 12000000000]");
    QStringList written;
    for (const JsonNode& child : root->children)
        written.append(child.text);
    QCOMPARE(written, QStringList({u"3.0"_s, u"3"_s, u"1e400"_s, u"-0"_s, u"12000000000"_s}));
}

void tst_JsonText::ofDoubledMembersTheLastIsFound()
{
    const auto root = readJson(R"({"a":1,"a":2})");
    QCOMPARE(root->children.size(), 2U);
    QCOMPARE(root->find(u"a")->text, u"2"_s);
    QVERIFY(!root->find(u"b"));
}

void tst_JsonText::textsKeepWhatOtherReadersDrop_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")") << u"\"\\/\b\f\n\r\t"_s;
    QTest::newRow("pair") << QByteArray(R"("\ud83d\ude00")") << u"😀"_s;
    QTest::newRow("lone surrogate")
        << QByteArray(R"("a\ud800b")") << QString(u"a"_s + QChar(0xD800) + u'b');
    QTest::newRow("byte order mark first")
        << QByteArray("\"\xEF\xBB\xBFx\"") << QString(QChar(0xFEFF) + u"x"_s);
    QTest::newRow("NUL") << QByteArray(R"("a\u0000b")") << QString(u"a"_s + QChar(0) + u'b');
    QTest::newRow("DEL and C1") << QByteArray("\"\x7f\xC2\x80\"") << u"\u007f\u0080"_s;
    QTest::newRow("blanks") << QByteArray("\"  a \"") << u"  a "_s;
}

void tst_JsonText::textsKeepWhatOtherReadersDrop()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QCOMPARE(readJson(json)->text, text);
}

void tst_JsonText::whatIsNotJsonIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("nothing", "", "line 1 column 1 (offset 0)");
    row("open list", "[1,\n2", "line 2 column 2 (offset 5)");
    row("comma at the end", "[1,]", "line 1 column 4 (offset 3)");
    row("line break in a string", "{\"a\":\n \"b\nc\"}", "line 2 column 4 (offset 9)");
    row("leading zero", "[01]", "line 1 column 2 (offset 1)");
    row("no digit", "[-]", "line 1 column 3 (offset 2)");
    row("no fraction", "[1.]", "line 1 column 4 (offset 3)");
    row("no exponent", "[1e]", "line 1 column 4 (offset 3)");
    row("bare key", "{a:1}", "line 1 column 2 (offset 1)");
    row("no colon", "{\"a\" 1}", "line 1 column 6 (offset 5)");
    row("unknown escape", "[\"\\x\"]", "line 1 column 3 (offset 2)");
    row("short \\u", "[\"\\u12\"]", "line 1 column 3 (offset 2)");
    row("cut escape", "[\"\\", "line 1 column 3 (offset 2)");
    row("not UTF-8", "[\"\xff\"]", "line 1 column 3 (offset 2)");
    row("two values", "{} {}", "line 1 column 4 (offset 3)");
    row("a word", "[nul]", "line 1 column 2 (offset 1)");
    row("UTF-16", QByteArray("\xff\xfe[\0]\0", 6), "line 1 column 1 (offset 0)");
}

void tst_JsonText::whatIsNotJsonIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto root = readJson(json);
    QVERIFY(!root);
    QCOMPARE(root.error().kind, ErrorKind::Invalid);
    JsonReader reader(json); // what is passed over is not looked at less closely
    const auto skipped = reader.skip();
    QVERIFY(skipped ? !reader.atEnd() : skipped.error() == root.error());
    QCOMPARE(root.error().place, place);
    QVERIFY(!root.error().detail.isEmpty());
}

void tst_JsonText::sixtyFourLevelsAreTheDeepest()
{
    const auto nested = [](qsizetype levels) {
        return QByteArray(levels, '[').append(QByteArray(levels, ']'));
    };
    QVERIFY(readJson(nested(64)).has_value());
    QVERIFY(!readJson(nested(65)).has_value());
    QVERIFY(!readJson(QByteArray(1'000'000, '[')).has_value());
}

void tst_JsonText::aValueHasBoundsThatPassingOverHasNot_data()
{
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("tooMuch");
    const auto list = [](int count) -> QByteArray {
        return '[' + QByteArray("0,").repeated(count - 1) + "0]";
    };
    QTest::newRow("values") << list(JsonReader::mostValues - 1) << list(JsonReader::mostValues);
    const qsizetype most = JsonReader::longestText;
    QTest::newRow("a text") << '"' + QByteArray(most, 'x') + '"'
                            << '"' + QByteArray(most + 1, 'x') + '"';
    QTest::newRow("escapes") << '"' + QByteArray("\\n").repeated(most) + '"'
                             << '"' + QByteArray("\\n").repeated(most + 1) + '"';
    QTest::newRow("long letters") << '"' + QByteArray("漢").repeated(most) + '"'
                                  << '"' + QByteArray("漢").repeated(most + 1) + '"';
    QTest::newRow("a name") << "{\"" + QByteArray(most, 'x') + "\":0}"
                            << "{\"" + QByteArray(most + 1, 'x') + "\":0}";
    QTest::newRow("a number") << QByteArray(most, '1') << QByteArray(most + 1, '1');
}

void tst_JsonText::aValueHasBoundsThatPassingOverHasNot()
{
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, tooMuch);
    QVERIFY(readJson(fits).has_value());
    const auto read = readJson(tooMuch);
    QVERIFY(!read);
    QVERIFY(read.error().detail.startsWith(u"#json-"_s));
    JsonReader reader(tooMuch);
    QCOMPARE(reader.skip()->size(), tooMuch.size());
    QVERIFY(reader.atEnd());
}

void tst_JsonText::objectsAreReadMemberByMember()
{
    JsonReader reader(R"( { "a" : [1, 2] , "b\u0063":{} } )");
    QVERIFY(reader.pass('{'));
    QCOMPARE(*reader.name(), u"a"_s);
    QCOMPARE(reader.skip()->size(), 6);
    QVERIFY(reader.pass(','));
    QCOMPARE(*reader.name(), u"bc"_s);
    QVERIFY(reader.value()->is(NodeKind::Object));
    QVERIFY(reader.pass('}'));
    QVERIFY(reader.atEnd());
    QVERIFY(!JsonReader("{1:2}").name());
}

void tst_JsonText::wholeNumbersAreExact_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("value");
    QTest::newRow("zero") << u"-0.000"_s << 0 << true << qint64{0};
    QTest::newRow("3.0") << u"3.0"_s << 0 << true << qint64{3};
    QTest::newRow("power") << u"1.5E+3"_s << 0 << true << qint64{1500};
    QTest::newRow("small power") << u"1500e-2"_s << 0 << true << qint64{15};
    QTest::newRow("fraction") << u"2.3"_s << 0 << false << qint64{0};
    QTest::newRow("cents") << u"53.42"_s << 2 << true << qint64{5342};
    QTest::newRow("half a cent") << u"0.005"_s << 2 << false << qint64{0};
    QTest::newRow("64 bits") << u"9223372036854775807"_s << 0 << true
                             << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << u"9223372036854775808"_s << 0 << false << qint64{0};
    QTest::newRow("huge power") << u"1e99999999999"_s << 0 << false << qint64{0};
    QTest::newRow("tiny") << u"1e-400"_s << 0 << false << qint64{0};
    QTest::newRow("below zero") << u"-12.50"_s << 2 << true << qint64{-1250};
}

void tst_JsonText::wholeNumbersAreExact()
{
    QFETCH(QString, number);
    QFETCH(int, digits);
    QFETCH(bool, known);
    QFETCH(qint64, value);
    const auto exact = exactly(number, digits);
    QCOMPARE(exact.has_value(), known);
    if (known)
        QCOMPARE(*exact, value);
}

void tst_JsonText::quotingIsReadBack()
{
    QString text = u"\"\\\n\t\u0001é漢😀\ufeff"_s + QChar(0xDC00);
    QCOMPARE(readJson(quoted(text))->text, text);
    for (char c : quoted(text))
        QVERIFY(c >= 0x20 && c < 0x7f);
}

void tst_JsonText::sourcesAreCutIntoIncidents_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("lines");
    QTest::addColumn<QStringList>("pieces"); ///< row:bytes, or row! for a fault
    QTest::newRow("one object") << QByteArray(" {\"a\":1}\n") << false
                                << QStringList{u"0: {\"a\":1}\n"_s};
    QTest::newRow("list") << QByteArray("[ {\"a\":1} ,\n{\"b\":2}]\n") << false
                          << QStringList{u"1:{\"a\":1}"_s, u"2:{\"b\":2}"_s};
    QTest::newRow("empty list") << QByteArray("[]") << false << QStringList{};
    QTest::newRow("broken list") << QByteArray("[{\"a\":1},{\"b\":]") << false
                                 << QStringList{u"1:{\"a\":1}"_s, u"2!"_s};
    QTest::newRow("open list") << QByteArray("[{}") << false << QStringList{u"1:{}"_s, u"2!"_s};
    QTest::newRow("lines") << QByteArray("{\"a\":1}\r\n\n{\"b\":2}") << true
                           << QStringList{u"1:{\"a\":1}"_s, u"3:{\"b\":2}"_s};
    QTest::newRow("lines without the ending") << QByteArray("{\"a\":1}\n{\"b\":\n") << false
                                              << QStringList{u"1:{\"a\":1}"_s, u"2:{\"b\":"_s};
    QTest::newRow("no JSON") << QByteArray("hello") << false << QStringList{u"0:hello"_s};
}

void tst_JsonText::sourcesAreCutIntoIncidents()
{
    QFETCH(QByteArray, source);
    QFETCH(bool, lines);
    QFETCH(QStringList, pieces);
    QStringList found;
    forEachPiece(
        source, lines ? SourceForm::Lines : SourceForm::Guess, [&](const SourcePiece& piece) {
            found.append(QString::number(piece.row)
                         + (piece.fault ? u"!"_s : u':' + QString::fromUtf8(piece.bytes)));
            return true;
        });
    QCOMPARE(found, pieces);
}

void tst_JsonText::theJsonTestSuiteIsJudgedAsItsNamesSay()
{
    const QDir folder(qEnvironmentVariable("IREG_REAL_DATA")
                      + u"/other/json_test_suite/test_parsing"_s);
    if (!qEnvironmentVariableIsSet("IREG_REAL_DATA") || !folder.exists())
        QSKIP("IREG_REAL_DATA is not set");
    int judged = 0;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool accepted = readJson(file.readAll()).has_value();
        if (name.startsWith(u"y_"))
            QVERIFY2(accepted, qPrintable(name));
        if (name.startsWith(u"n_"))
            QVERIFY2(!accepted, qPrintable(name));
        ++judged;
    }
    QVERIFY(judged > 200);
}

namespace
{

QByteArray seedIncident()
{
    return R"({"incident_id":"A-1","schema_version":"1.3.4","summary":"Mail \u00e9 sent","security_incident":
"Confirmed","timeline":{"incident":{"year":2015,"month":2,"day":28},"discovery":{"unit":"Days","value":2.5},
"containment":{"unit":"Hours","value":3}},"victim":{"victim_id":"Example Ltd","country":["AU"],"secondary":
{"victim_id":["One","Two"]}},"action":{"error":{"variety":["Misdelivery"],"vector":["Carelessness"]},"unknown":{}},
"actor":{"internal":{"variety":["End-user"],"motive":["NA"]}},"asset":{"assets":[{"variety":"S - Mail","amount":1}],
"cloud":"Unknown"},"attribute":{"confidentiality":{"data":[{"variety":"Personal","amount":12000000000}],
"data_disclosure":"Yes","data_total":3.0,"state":["Stored"]},"availability":{"variety":"Loss","duration":
{"unit":"Hours","value":4}}},"discovery_method":{"external":{"variety":["Customer"]},"unknown":false},
"impact":{"iso_currency_code":"USD","loss":[{"variety":"Legal","amount":12.50}],"overall_amount":100},
"plus":{"modified":"2015-03-10T21:26:30Z","event_chain":[{"action":"err","summary":"sent"}],"timeline":
{"notification":{"year":2015,"month":4}}},"reference":"a; b","notes":"n","control_failure":"none"})";
}

/// Bytes changed, cut, doubled, or replaced by what JSON is made of.
QByteArray mutated(QByteArray bytes, QRandomGenerator& random)
{
    static const QByteArrayList pieces{"{",
                                       "}",
                                       "[",
                                       "]",
                                       "\"",
                                       ":",
                                       ",",
                                       "null",
                                       "true",
                                       "-",
                                       "1e999",
                                       "\\ud800",
                                       "\\u0000",
                                       "\xff",
                                       "\xEF\xBB\xBF",
                                       "[[[[[[[[[[[[[[[[",
                                       "{\"\":",
                                       "\"year\":20134,",
                                       "99999999999999999999",
                                       "\n",
                                       "\t"};
    const int changes = 1 + random.bounded(4);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
        const qsizetype length = random.bounded(12);
        switch (random.bounded(5)) {
        case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
        case 1: bytes.remove(at, length); break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), length));
            break;
        case 3: bytes.insert(at, pieces[random.bounded(static_cast<int>(pieces.size()))]); break;
        default:
            bytes.replace(at, length, pieces[random.bounded(static_cast<int>(pieces.size()))]);
            break;
        }
    }
    return bytes;
}

} // namespace

/// Under the sanitizers this is the proof that no source can harm. IREG_MUTATIONS sets how many,
/// IREG_SEED which.
void tst_JsonText::mutatedIncidentsNeverCrash()
{
    const int most = qEnvironmentVariableIsSet("IREG_MUTATIONS")
        ? qEnvironmentVariableIntValue("IREG_MUTATIONS")
        : 5'000;
    QRandomGenerator random(static_cast<quint32>(qEnvironmentVariableIntValue("IREG_SEED")));
    QByteArrayList seeds{seedIncident()};
    const QDir real(qEnvironmentVariable("IREG_REAL_DATA") + u"/vcdb_dev/incidents"_s);
    if (qEnvironmentVariableIsSet("IREG_REAL_DATA")) {
        for (const QString& name : real.entryList(QDir::Files)) {
            QFile file(real.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            seeds.append(file.readAll());
        }
    }
    int taken = 0;
    int broken = 0;
    for (int i = 0; i < most; ++i) {
        const QByteArray bytes = mutated(seeds[i % seeds.size()], random);
        forEachPiece(bytes, SourceForm::Guess, [&](const SourcePiece& piece) {
            const auto read = readVeris(piece.bytes, u"m.json"_s);
            taken += read ? 1 : 0;
            if (read && !read->incident.source.extra.isEmpty()
                && !readJson(read->incident.source.extra.toUtf8()))
                ++broken; // what is displayed of the rest must be JSON itself
            return true;
        });
    }
    QCOMPARE(broken, 0);
    QVERIFY(taken > most / 50);      // the mutations are not so wild that nothing is reached
    QVERIFY(taken < most * 19 / 20); // nor so tame that nothing is refused
}

IREG_TEST(QCoreApplication, tst_JsonText)
#include "tst_jsontext.moc"
