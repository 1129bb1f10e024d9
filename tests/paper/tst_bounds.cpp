// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/childcost.h"
#include "tests/support/longtext.h"
#include "ui/paper/paper.h"
#include "ui/paper/pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::paper;

namespace
{

constexpr int megabyte = 1024 * 1024;
// A child that asks for more has lost; the machine has not.
constexpr rlim_t mostAddresses = rlim_t{3} * 1024 * megabyte;

enum class Job { Print, Look };

/// What the child does: prints such a document, or looks at its first, middle and last page.
int work(Job job, const report::Document& document, PageSize size)
{
    if (job == Job::Print) {
        QFile nowhere(u"/dev/null"_s);
        return nowhere.open(QIODevice::WriteOnly) && writePdf(nowhere, document, {.pageSize = size})
            ? 0
            : 1;
    }
    const Paper paper(document, size);
    QImage image(paper.sheet().toSize(), QImage::Format_RGB32);
    for (const int page : {0, paper.pageCount() / 2, paper.pageCount() - 1}) {
        image.fill(Qt::white);
        QPainter painter(&image);
        paper.paint(painter, page);
    }
    return 0;
}

test::ChildCost costOfChild(const QString& job, const QString& kind, int bytes)
{
    return test::costOf(QCoreApplication::applicationFilePath(),
                        {u"--child"_s, job, kind, QString::number(bytes)});
}

} // namespace

class TstBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryAndTimeGrowWithTheTextAndNotFaster_data();
    void memoryAndTimeGrowWithTheTextAndNotFaster();
    void fourMegabytesInOneFieldArePrinted_data();
    void fourMegabytesInOneFieldArePrinted();
};

void TstBounds::memoryAndTimeGrowWithTheTextAndNotFaster_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<QString>("kind");
    for (const QString& kind : test::longTextKinds())
        QTest::addRow("print %s", qPrintable(kind)) << u"print"_s << kind;
    for (const char* kind : {"cell", "lines", "one-line", "rows"})
        QTest::addRow("look %s", kind) << u"look"_s << QString::fromLatin1(kind);
}

void TstBounds::memoryAndTimeGrowWithTheTextAndNotFaster()
{
    QFETCH(QString, job);
    QFETCH(QString, kind);
    const test::ChildCost one = costOfChild(job, kind, megabyte / 8);
    const test::ChildCost four = costOfChild(job, kind, megabyte / 2);
    QCOMPARE(one.exitCode, 0);
    QCOMPARE(four.exitCode, 0);
    const double more = four.peakMegabytes - one.peakMegabytes;
    const double times = four.processorSeconds / one.processorSeconds;
    const QByteArray figures = "MB: " + QByteArray::number(one.peakMegabytes) + " then "
        + QByteArray::number(four.peakMegabytes)
        + ", seconds: " + QByteArray::number(one.processorSeconds) + " then "
        + QByteArray::number(four.processorSeconds);
    // Half of it is what the PDF's pages weigh where a line is one word.
    QVERIFY2(more < 25, figures.constData());
    QVERIFY2(times < 8, figures.constData());
}

void TstBounds::fourMegabytesInOneFieldArePrinted_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"lines", "one-line"})
        QTest::addRow("%s", kind) << QString::fromLatin1(kind);
}

void TstBounds::fourMegabytesInOneFieldArePrinted()
{
    QFETCH(QString, kind);
    const test::ChildCost cost = costOfChild(u"print"_s, kind, 4 * megabyte);
    QCOMPARE(cost.exitCode, 0);
    QVERIFY2(cost.peakMegabytes <= 300, qPrintable(QString::number(cost.peakMegabytes)));
}

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() >= 5 && words.at(1) == u"--child"_s) {
        const rlimit limit{mostAddresses, mostAddresses};
        setrlimit(RLIMIT_AS, &limit);
        return work(words.at(2) == u"print"_s ? Job::Print : Job::Look,
                    test::longTextDocument(words.at(3), words.at(4).toInt()),
                    words.size() > 5 ? PageSize::Letter : PageSize::A4);
    }
    TstBounds test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_bounds.moc"
