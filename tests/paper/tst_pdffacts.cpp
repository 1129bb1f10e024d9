// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "tests/support/everyblock.h"
#include "tests/support/suite.h"
#include "ui/paper/pdf.h"
#include "ui/paper/pdffacts.h"

#include <QBuffer>
#include <QFile>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::paper;

namespace
{

const QDateTime creation(QDate(2026, 10, 2), QTime(7, 40, 5), utcZone);

report::Document chapters()
{
    report::Document document = test::everyBlock(u"words"_s);
    document.language = u"fr-FR"_s;
    document.reference = u"INC-2026-0042"_s;
    document.reportTitle = u"Évaluation (1)"_s;
    document.blocks = {report::Heading{1, u"First"_s},
                       report::Heading{2, u"First of first"_s},
                       report::Heading{3, u"Deep"_s},
                       report::Heading{2, u"Second of first"_s},
                       report::PageBreak{},
                       report::Heading{1, u"Zweites – 第二"_s},
                       report::Heading{3, u"Skips a level"_s}};
    return document;
}

QByteArray plainPdfOf(const report::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writePdf(buffer, document, {.creation = creation, .record = "{}"}))
        qFatal("no pdf");
    return buffer.data();
}

Result<QByteArray> withFacts(const QByteArray& pdf, const PdfFacts& facts)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeWithFacts(buffer, pdf, facts);
    return written ? Result<QByteArray>(buffer.data()) : tl::unexpected(written.error());
}

/// "0 First" for each line, indented, with the page that it leads to.
QStringList linesOf(QPDF& pdf, const std::vector<QPDFOutlineObjectHelper>& items, int depth)
{
    const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
    QStringList lines;
    for (QPDFOutlineObjectHelper item : items) {
        int page = 0;
        while (pages.at(std::size_t(page)).getObjGen() != item.getDestPage().getObjGen())
            ++page;
        lines.append(QString(depth, u' ') + QString::number(page) + u' '
                     + QString::fromStdString(item.getTitle()));
        lines += linesOf(pdf, item.getKids(), depth + 1);
    }
    return lines;
}

} // namespace

class TstPdfFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theOutlineIsThatOfTheHeadings();
    void anItemLeadsToItsHeading();
    void onlyTheOuterItemsAreUnfolded();
    void itSaysItsLanguageAndTitle();
    void itIsDatedByTheCaller();
    void nothingOfTheWritersOwnClockIsLeft();
    void aDocumentWithoutHeadingsHasNoOutline();
    void theSameFactsGiveTheSameBytes();
    void aDeviceThatTakesNothingIsSaid();
    void whatIsNoPdfIsRefused();

private:
    QByteArray m_bytes;
    QPDF m_pdf;
};

void TstPdfFacts::initTestCase()
{
    m_bytes = plainPdfOf(chapters());
    m_pdf.processMemoryFile("report", m_bytes.constData(), std::size_t(m_bytes.size()));
}

void TstPdfFacts::theOutlineIsThatOfTheHeadings()
{
    QPDFOutlineDocumentHelper outline(m_pdf);
    const QStringList expected{u"0 First"_s,
                               u" 0 First of first"_s,
                               u"  0 Deep"_s,
                               u" 0 Second of first"_s,
                               u"1 Zweites – 第二"_s,
                               u" 1 Skips a level"_s};
    QCOMPARE(linesOf(m_pdf, outline.getTopLevelOutlines(), 0), expected);
}

void TstPdfFacts::anItemLeadsToItsHeading()
{
    QPDFOutlineDocumentHelper outline(m_pdf);
    const auto items = outline.getTopLevelOutlines();
    const auto topOf = [](QPDFOutlineObjectHelper item) {
        return item.getDest().getArrayItem(3).getNumericValue();
    };
    // The second chapter is alone at the top of its page, the first has the title above it.
    QVERIFY(topOf(items.at(0)) < topOf(items.at(1)));
    QVERIFY(topOf(items.at(1)) > 700 && topOf(items.at(1)) < 842);
    QVERIFY(topOf(items.at(0)) > 500);
}

void TstPdfFacts::onlyTheOuterItemsAreUnfolded()
{
    QPDFOutlineDocumentHelper outline(m_pdf);
    const auto items = outline.getTopLevelOutlines();
    QCOMPARE(m_pdf.getRoot().getKey("/Outlines").getKey("/Count").getIntValue(), 2);
    QPDFOutlineObjectHelper first = items.front();
    QCOMPARE(first.getCount(), -2);
}

void TstPdfFacts::itSaysItsLanguageAndTitle()
{
    QPDFObjectHandle root = m_pdf.getRoot();
    QCOMPARE(root.getKey("/Lang").getUTF8Value(), std::string("fr-FR"));
    QVERIFY(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
    QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()),
             u"INC-2026-0042 · Évaluation (1) · words"_s);
    QVERIFY(info.getKey("/Creator").getUTF8Value().starts_with("Incident Register "));
}

void TstPdfFacts::itIsDatedByTheCaller()
{
    QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
    QCOMPARE(info.getKey("/CreationDate").getUTF8Value(), std::string("D:20261002074005Z"));
}

void TstPdfFacts::nothingOfTheWritersOwnClockIsLeft()
{
    QVERIFY(!m_pdf.getRoot().hasKey("/Metadata"));
    QVERIFY(!m_pdf.getTrailer().getKey("/Info").hasKey("/ModDate"));
}

void TstPdfFacts::aDocumentWithoutHeadingsHasNoOutline()
{
    report::Document document = chapters();
    document.blocks = {report::Paragraph{u"words"_s}};
    const QByteArray bytes = plainPdfOf(document);
    QPDF pdf;
    pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
    QVERIFY(!pdf.getRoot().hasKey("/Outlines"));
}

void TstPdfFacts::theSameFactsGiveTheSameBytes()
{
    const PdfFacts facts{
        .title = u"T"_s, .creator = u"C"_s, .language = u"en"_s, .creation = creation};
    QCOMPARE(*withFacts(m_bytes, facts), *withFacts(m_bytes, facts));
}

void TstPdfFacts::aDeviceThatTakesNothingIsSaid()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto made = writeWithFacts(full, m_bytes, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Io);
}

void TstPdfFacts::whatIsNoPdfIsRefused()
{
    for (const QByteArray& bytes : {QByteArray(), QByteArray("text"), QByteArray("%PDF-1.6\n")}) {
        const auto made = withFacts(bytes, {});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Io);
        QCOMPARE(made.error().detail, u"#pdf-unmade"_s);
    }
}

IREG_TEST(QGuiApplication, TstPdfFacts)
#include "tst_pdffacts.moc"
