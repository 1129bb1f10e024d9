// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/listreport.h"
#include "model/report/postincident.h"
#include "model/report/record.h"
#include "tests/support/everyblock.h"
#include "tests/support/hostile.h"
#include "tests/support/listfacts.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"
#include "ui/paper/pdf.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::paper;

namespace
{

struct Sample
{
    const char* name;
    Dossier (*dossier)(Language);
};

Dossier empty(Language)
{
    return test::anEmptyDossier();
}

Dossier manyEntries(Language language)
{
    return test::aLongDossier(language, 200, 0);
}

Dossier longField(Language language)
{
    return test::aLongDossier(language, 0, 17000);
}

constexpr Sample samples[] = {{"typical", test::aRichDossier},
                              {"empty", empty},
                              {"timeline-200", manyEntries},
                              {"field-17000", longField}};

report::Document documentOf(const Dossier& dossier, Language language, const QByteArray& record)
{
    return report::postIncident(
        dossier,
        {.language = language,
         .now = test::reportTime(),
         .headSeq = 482,
         .headHash = QByteArray(32, '\x5a'),
         .recordSha256 = QCryptographicHash::hash(record, QCryptographicHash::Sha256),
         .program = u"ireg 1.0"_s,
         .author = u"Sam Okoro"_s});
}

QByteArray pdfOf(const report::Document& document, PageSize size, const QByteArray& record = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePdf(buffer,
                  document,
                  {.pageSize = size, .creation = test::reportTime().utc(), .record = record}))
        qFatal("no pdf");
    return buffer.data();
}

// What a program prints on a PDF that it is given as a file.
QString outputOf(const QString& program, const QStringList& before, const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"report.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("no file");
    file.close();
    QProcess process;
    QStringList arguments = before;
    arguments.append(file.fileName());
    if (program == u"pdftotext"_s)
        arguments.append(u"-"_s);
    process.start(program, arguments);
    if (!process.waitForFinished())
        qFatal("%s", qPrintable(program + u": "_s + process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QByteArray& pdf)
{
    QStringList pages = outputOf(u"pdftotext"_s, {u"-layout"_s}, pdf).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

// Set IREG_REPORT_FOLDER to keep the PDFs for looking at.
void keep(const QString& name, const QByteArray& pdf)
{
    const QString folder = qEnvironmentVariable("IREG_REPORT_FOLDER");
    QFile file(folder + u'/' + name + u".pdf"_s);
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(pdf);
}

} // namespace

class TstPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageCarriesTlpAndItsNumber_data();
    void everyPageCarriesTlpAndItsNumber();
    void theSignOffIsOnOnePage_data();
    void theSignOffIsOnOnePage();
    void everyEntryOfALongTimelineIsPrinted();
    void everyWordOfALongFieldIsPrinted();
    void thePageIsOfTheSizeAskedFor_data();
    void thePageIsOfTheSizeAskedFor();
    void aLongListGoesOverManyPages();
    void theHashIsPrintedInFullOnTheLastPage();
    void hostileTextsArePrintedWithoutHarm();
    void aMegabyteInOneFieldIsPaginatedInTime();
    void moreThanAnybodyReadsIsRefused();
    void theSameFactsGiveTheSamePages();
};

void TstPdf::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
}

void TstPdf::everyPageCarriesTlpAndItsNumber_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<Language>("language");
    QTest::addColumn<PageSize>("size");
    for (int n = 0; n < int(std::size(samples)); ++n) {
        for (const Language language : {Language::English, Language::French}) {
            for (const PageSize size : {PageSize::A4, PageSize::Letter})
                QTest::addRow("%s-%s-%s",
                              samples[n].name,
                              languageCode(language),
                              size == PageSize::A4 ? "a4" : "letter")
                    << n << language << size;
        }
    }
}

void TstPdf::everyPageCarriesTlpAndItsNumber()
{
    QFETCH(int, sample);
    QFETCH(Language, language);
    QFETCH(PageSize, size);
    const Dossier dossier = samples[sample].dossier(language);
    const QByteArray record = report::machineRecord(
        dossier, QDate(2026, 11, 24), {.seq = 482, .hash = QByteArray(32, '\x5a')});
    const report::Document document = documentOf(dossier, language, record);
    const QByteArray pdf = pdfOf(document, size, record);
    keep(QString::fromLatin1(QTest::currentDataTag()), pdf);
    const QStringList pages = pagesOf(pdf);
    QVERIFY(pages.size() >= 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString number = document.labels.pageOf.arg(page + 1).arg(pages.size());
        QVERIFY2(pages.at(page).contains(number), qPrintable(number));
        const QStringList lines = pages.at(page).trimmed().split(u'\n');
        QVERIFY2(lines.first().endsWith(u"TLP:"_s + document.tlp), qPrintable(lines.first()));
        QVERIFY2(lines.last().endsWith(u"TLP:"_s + document.tlp)
                     || lines.at(lines.size() - 2).endsWith(u"TLP:"_s + document.tlp),
                 qPrintable(lines.last()));
        QVERIFY(pages.at(page).contains(document.reference));
    }
}

void TstPdf::theSignOffIsOnOnePage_data()
{
    everyPageCarriesTlpAndItsNumber_data();
}

void TstPdf::theSignOffIsOnOnePage()
{
    QFETCH(int, sample);
    QFETCH(Language, language);
    QFETCH(PageSize, size);
    const report::Document document = documentOf(samples[sample].dossier(language), language, {});
    const bool french = language == Language::French;
    const QRegularExpression first(french ? u"^ *Préparé +Sam Okoro"_s
                                          : u"^ *Prepared +Sam Okoro"_s,
                                   QRegularExpression::MultilineOption);
    const QRegularExpression last(french ? u"^ *Approuvé( |$)"_s : u"^ *Approved( |$)"_s,
                                  QRegularExpression::MultilineOption);
    const QStringList pages = pagesOf(pdfOf(document, size));
    const auto page = std::ranges::find_if(
        pages, [&first](const QString& text) { return text.contains(first); });
    QVERIFY(page != pages.end());
    QVERIFY2(page->contains(last), qPrintable(*page));
}

void TstPdf::everyEntryOfALongTimelineIsPrinted()
{
    const QByteArray pdf = pdfOf(documentOf(manyEntries(Language::English), Language::English, {}),
                                 PageSize::A4);
    const QString all = pagesOf(pdf).join(u'\n');
    for (int n = 1; n <= 200; ++n) {
        const QRegularExpression entry(u"(^|\\s)%1\\. A customer"_s.arg(n));
        QVERIFY2(all.contains(entry), qPrintable(QString::number(n)));
    }
}

void TstPdf::everyWordOfALongFieldIsPrinted()
{
    Dossier dossier = test::aRichDossier(Language::English);
    QStringList words;
    for (int n = 0; n < 17000 / 6; ++n)
        words.append(u"w%1"_s.arg(n, 4, 10, QChar(u'0')));
    dossier.incident.impact = words.join(u' ');
    dossier.decisions.front().reason = words.join(u' ');
    const QString all =
        pagesOf(pdfOf(documentOf(dossier, Language::English, {}), PageSize::Letter)).join(u'\n');
    for (const QString& word : words)
        QVERIFY2(all.count(word) == 2, qPrintable(word));
}

void TstPdf::thePageIsOfTheSizeAskedFor_data()
{
    QTest::addColumn<PageSize>("size");
    QTest::addColumn<report::Orientation>("orientation");
    QTest::addColumn<QString>("said");
    using enum report::Orientation;
    QTest::newRow("A4") << PageSize::A4 << Portrait << u"595 x 842 pts (A4)"_s;
    QTest::newRow("Letter") << PageSize::Letter << Portrait << u"612 x 792 pts (letter)"_s;
    QTest::newRow("A4 across") << PageSize::A4 << Landscape << u"842 x 595 pts (A4)"_s;
    QTest::newRow("Letter across") << PageSize::Letter << Landscape << u"792 x 612 pts (letter)"_s;
}

void TstPdf::thePageIsOfTheSizeAskedFor()
{
    QFETCH(PageSize, size);
    QFETCH(report::Orientation, orientation);
    QFETCH(QString, said);
    report::Document document = test::everyBlock(u"x"_s);
    document.orientation = orientation;
    const QString facts = outputOf(u"pdfinfo"_s, {}, pdfOf(document, size));
    QVERIFY2(facts.contains(said), qPrintable(facts));
}

void TstPdf::aLongListGoesOverManyPages()
{
    const report::ListFacts facts = test::aLongList(500);
    const QStringList pages = pagesOf(
        pdfOf(report::registerList(facts, test::listContext(Language::English)), PageSize::A4));
    QVERIFY2(pages.size() > 20 && pages.size() < 100, qPrintable(QString::number(pages.size())));
    for (qsizetype i = 1; i < pages.size(); ++i) {
        if (!pages.at(i).trimmed().isEmpty())
            QVERIFY2(pages.at(i).contains(u"Reference"_s), qPrintable(pages.at(i)));
    }
    const QString all = pages.join(u'\n');
    for (const report::ListedFacts& incident : facts.incidents)
        QCOMPARE(all.count(incident.reference), 1);
}

void TstPdf::theHashIsPrintedInFullOnTheLastPage()
{
    const QByteArray record = "{}";
    const QStringList pages = pagesOf(
        pdfOf(documentOf(test::anEmptyDossier(), Language::English, record), PageSize::A4, record));
    const QByteArray hash = QCryptographicHash::hash(record, QCryptographicHash::Sha256).toHex();
    QVERIFY(pages.last().contains(QString::fromLatin1(hash)));
    for (const QString& page : pages)
        QVERIFY(page.contains(QString::fromLatin1(hash.left(8)) + u'\u2026'));
}

void TstPdf::hostileTextsArePrintedWithoutHarm()
{
    for (const QString& words : test::allHostileTexts()) {
        const QByteArray pdf = pdfOf(test::everyBlock(words), PageSize::A4);
        QVERIFY2(pdf.startsWith("%PDF-1.6") && pdf.size() > 4000, qPrintable(words));
        for (const char* forbidden : {"/URI", "/JavaScript", "/Launch", "/OpenAction"})
            QVERIFY2(!pdf.contains(forbidden), qPrintable(words));
    }
}

void TstPdf::aMegabyteInOneFieldIsPaginatedInTime()
{
    report::Document document = test::everyBlock(u"x"_s);
    document.blocks = {report::Facts{{{u"Field"_s, u"word word "_s.repeated(100000)}}}};
    const QByteArray pdf = pdfOf(document, PageSize::A4);
    QVERIFY(pagesOf(pdf).size() > 100);
}

void TstPdf::moreThanAnybodyReadsIsRefused()
{
    report::Document document = test::everyBlock(u"words"_s);
    document.blocks.clear();
    for (int page = 0; page < 10'001; ++page) {
        document.blocks.emplace_back(report::Paragraph{u"A page"_s});
        document.blocks.emplace_back(report::PageBreak{});
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto done = writePdf(buffer, document, {});
    QVERIFY(!done);
    QCOMPARE(done.error().detail, u"#too-many-pages 10000"_s);
    QVERIFY(buffer.data().isEmpty());
}

void TstPdf::theSameFactsGiveTheSamePages()
{
    const Dossier dossier = test::aRichDossier(Language::English);
    const report::Document document = documentOf(dossier, Language::English, {});
    QCOMPARE(pagesOf(pdfOf(document, PageSize::A4)), pagesOf(pdfOf(document, PageSize::A4)));
}

IREG_TEST(QGuiApplication, TstPdf)
#include "tst_pdf.moc"
