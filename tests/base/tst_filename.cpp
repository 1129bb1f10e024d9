// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/filename.h"
#include "tests/support/suite.h"

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_FileName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsHarmless_data();
    void aNameIsHarmless();
    void aLongNameIsCutOnALetterAndKeepsItsEnding_data();
    void aLongNameIsCutOnALetterAndKeepsItsEnding();
    void noNameIsTooLong_data();
    void noNameIsTooLong();
};

void tst_FileName::aNameIsHarmless_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"log 1.txt"_s << u"log 1.txt"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of another system") << u"C:\\x\\run.exe"_s << u"run.exe"_s;
    QTest::newRow("only folders") << u"../.."_s << QString();
    QTest::newRow("hidden") << u"..bashrc"_s << u"bashrc"_s;
    QTest::newRow("an option") << u"--force -x"_s << u"force -x"_s;
    QTest::newRow("for a shell") << u"a;b|c$(d)`e`&f*?.sh"_s << u"a_b_c_(d)_e__f__.sh"_s;
    QTest::newRow("control") << u"a\u0001\n\t\u007f\u0085b"_s << u"a__ __b"_s;
    QTest::newRow("turned around") << u"invoice\u202Efdp.exe"_s << u"invoice_fdp.exe"_s;
    QTest::newRow("marks that are not seen") << u"a\u2066b\u061Cc\uFEFFd"_s << u"a_b_c_d"_s;
    QTest::newRow("tags") << u"a\U000E0041b"_s << u"a_b"_s;
    QTest::newRow("half a pair") << QString(u'a') + QChar(0xD800) + u'b' << u"a_b"_s;
    QTest::newRow("like a slash") << u"a／b＼c∕d"_s << u"a_b_c_d"_s;
    QTest::newRow("line separators") << u"a\u2028b"_s << u"a b"_s;
    QTest::newRow("other blanks") << u"a\u00A0b\u3000c"_s << u"a b c"_s;
    QTest::newRow("ends in dots") << u"report. . "_s << u"report"_s;
    QTest::newRow("a device") << u"con.txt"_s << u"_con.txt"_s;
    QTest::newRow("a port") << u"COM1"_s << u"_COM1"_s;
    QTest::newRow("no port") << u"COMMA.csv"_s << u"COMMA.csv"_s;
    QTest::newRow("accents") << u"e\u0301tat gênant.pdf"_s << u"e\u0301tat gênant.pdf"_s;
    QTest::newRow("Devanagari") << u"नमस्ते.txt"_s << u"नमस्ते.txt"_s;
    QTest::newRow("beyond the first plane") << u"𠮷野家🔥.txt"_s << u"𠮷野家🔥.txt"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_FileName::aNameIsHarmless()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(harmlessFileName(wanted), name);
}

void tst_FileName::aLongNameIsCutOnALetterAndKeepsItsEnding_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const QString family = u"👩‍👩‍👧‍👦"_s; // one letter of 25 bytes
    QTest::newRow("ASCII") << QString(300, u'a') + u".pdf"_s << QString(251, u'a') + u".pdf"_s;
    QTest::newRow("83 of three bytes")
        << QString(90, u'漢') + u".txt"_s << QString(83, u'漢') + u".txt"_s;
    QTest::newRow("an accent of its own")
        << QString(250, u'a') + u"e\u0301.pdf"_s << QString(250, u'a') + u".pdf"_s;
    QTest::newRow("a family") << QString(230, u'a') + family + u".pdf"_s
                              << QString(230, u'a') + u".pdf"_s;
    QTest::newRow("no ending") << QString(300, u'a') << QString(255, u'a');
    QTest::newRow("an ending that is none") << QString(200, u'a') + u"."_s + QString(100, u'b')
                                            << QString(200, u'a') + u"."_s + QString(54, u'b');
    QTest::newRow("one letter of marks")
        << u"a"_s + QString(200, QChar(0x0301)) + u".pdf"_s << u"_.pdf"_s;
}

void tst_FileName::aLongNameIsCutOnALetterAndKeepsItsEnding()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(harmlessFileName(wanted), name);
}

void tst_FileName::noNameIsTooLong_data()
{
    QTest::addColumn<QString>("letter");
    for (const QString& letter :
         {u"a"_s, u"é"_s, u"漢"_s, u"𠮷"_s, u"e\u0301"_s, u"👩‍👩‍👧‍👦"_s, u"."_s})
        QTest::newRow(qUtf8Printable(letter)) << letter;
}

void tst_FileName::noNameIsTooLong()
{
    QFETCH(QString, letter);
    for (int count = 1; count < 300; ++count) {
        const QString name = harmlessFileName(letter.repeated(count) + u".txt"_s, 200);
        QVERIFY(name.toUtf8().size() <= 200);
        QVERIFY(name.endsWith(u"txt"_s));
    }
}

IREG_TEST(QCoreApplication, tst_FileName)
#include "tst_filename.moc"
