// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/logging.h"
#include "model/reporting/reporting.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/reports/reportpreview.h"
#include "ui/widgets/ask.h"

#include <QComboBox>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

namespace
{

class AnswersWith final : public Ask
{
public:
    explicit AnswersWith(QString path) : m_path(std::move(path)) {}
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return m_path; }
    QString fileToSave(QWidget*, const QString&, const QString&) override { return m_path; }
    QString folder(QWidget*, const QString&) override { return m_path; }

private:
    QString m_path;
};

} // namespace

class tst_ReportPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aReportIsSavedInTheFormatOfItsName_data();
    void aReportIsSavedInTheFormatOfItsName();
    void aNameWithoutEndingBecomesAPdfAndReplacesNone();
    void anUnknownEndingIsRefused();
    void aListIsSavedAsTheSpreadsheetThatAReportOnOneIncidentIsNot();
    void theReportsLanguageIsNotTheWindows();
    void thePrinterGetsThePagesThatAreSeen();
    void aLongReportIsMadeBesideTheWindowAndCanBeStopped();
    void aStoppedReportLeavesNoFile();
    void onlyWhatIsSeenOfManyPagesIsPainted();

private:
    QByteArray saved(const QString& name);
    void click(const QString& words);
    void waitForFacts();
    void showLong();

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RegisterThread> m_thread;
    std::unique_ptr<ReportPreview> m_preview;
};

void tst_ReportPreview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_thread = std::move(*RegisterThread::start([this] {
        return Register::create(
            m_folder->filePath(u"a.ireg"_s),
            {.organisation = u"Example"_s, .zone = u"UTC"_s, .jurisdictions = {}},
            {u"Sam Okoro"_s, u"desk"_s, u"test"_s},
            m_clock);
    }));
    auto logged = m_thread->ask([](Register& open) {
        return logIncident(open, {{u"title"_s, u"Export shows another tenant"_s}});
    });
    logged.waitForFinished();
    m_preview = std::make_unique<ReportPreview>(*m_thread, Language::English);
    m_preview->show(*report::firstKind<report::OfIncident>(), {.incident = {logged.result()->id}});
    QTRY_VERIFY(m_preview->pageCount() > 0);
}

void tst_ReportPreview::cleanup()
{
    m_preview.reset();
    m_thread.reset();
}

QByteArray tst_ReportPreview::saved(const QString& name)
{
    const QString path = m_folder->filePath(name);
    AnswersWith answer(path);
    m_preview->setAsk(answer);
    const auto waited = [this] { QTRY_VERIFY_WITH_TIMEOUT(!m_preview->isBusy(), 60000); };
    waited();
    for (QPushButton* button : m_preview->findChildren<QPushButton*>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    waited();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ReportPreview::aReportIsSavedInTheFormatOfItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"r.pdf"_s << QByteArray("%PDF-1.");
    QTest::newRow("html") << u"r.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << u"r.MD"_s << QByteArray("#");
}

void tst_ReportPreview::aReportIsSavedInTheFormatOfItsName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const QByteArray bytes = saved(name);
    QVERIFY2(bytes.toLower().contains(begins.toLower()), bytes.left(80).constData());
}

void tst_ReportPreview::aNameWithoutEndingBecomesAPdfAndReplacesNone()
{
    saved(u"r"_s);
    QFile file(m_folder->filePath(u"r.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    saved(u"r"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void tst_ReportPreview::anUnknownEndingIsRefused()
{
    QCOMPARE(saved(u"r.docx"_s), QByteArray());
    QVERIFY(!QFile::exists(m_folder->filePath(u"r.docx"_s)));
}

void tst_ReportPreview::aListIsSavedAsTheSpreadsheetThatAReportOnOneIncidentIsNot()
{
    QCOMPARE(saved(u"one.csv"_s), QByteArray());
    m_preview->show(*report::firstKind<report::OfIncidents>(), {.words = u"tenant"_s});
    QCOMPARE(m_preview->windowTitle(), u"Register report"_s);
    QCOMPARE(saved(u"early.csv"_s), QByteArray()); // what is not read yet is not saved
    waitForFacts();
    QVERIFY(saved(u"some.csv"_s).contains("Export shows another tenant"));
    QVERIFY(saved(u"some.xlsx"_s).startsWith("PK"));
    QVERIFY(saved(u"some.txt"_s).contains("tenant"));
    m_preview->show(*report::firstKind<report::OfIncidents>(), {.words = u"nowhere"_s});
    waitForFacts();
    QVERIFY(saved(u"none.txt"_s).contains("No incident matches."));
}

void tst_ReportPreview::theReportsLanguageIsNotTheWindows()
{
    const QByteArray english = saved(u"en.txt"_s);
    for (QComboBox* choice : m_preview->findChildren<QComboBox*>()) {
        if (choice->accessibleName() == u"Language of the report"_s)
            choice->setCurrentIndex(1);
    }
    const QByteArray french = saved(u"fr.txt"_s);
    QVERIFY(english.contains("Post-incident report") || english.contains("POST-INCIDENT REPORT"));
    QVERIFY(french.toLower().contains("rapport"));
    QVERIFY(french != english);
}

void tst_ReportPreview::thePrinterGetsThePagesThatAreSeen()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder->filePath(u"printed.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    QVERIFY(m_preview->printTo(printer));
    QFile file(m_folder->filePath(u"printed.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const qsizetype pages = bytes.count("/Type /Page\n") + bytes.count("/Type /Page ");
    QCOMPARE(pages, m_preview->pageCount());
}

void tst_ReportPreview::waitForFacts()
{
    QTRY_VERIFY(
        std::ranges::any_of(m_preview->findChildren<QPushButton*>(), [](QPushButton* button) {
            return button->isDefault() && button->isEnabled();
        }));
}

void tst_ReportPreview::click(const QString& words)
{
    for (QPushButton* button : m_preview->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == words)
            button->click();
    }
}

// Shows an incident whose field is as long as one may be.
void tst_ReportPreview::showLong()
{
    QTRY_VERIFY(!m_preview->isBusy());
    const QString lines = u"2026-11-29 12:00:00 GET / 200 in 14 ms\n"_s;
    auto logged = m_thread->ask([&lines](Register& open) {
        return logIncident(open, {{u"title"_s, u"Long"_s}, {u"summary"_s, lines.repeated(100000)}});
    });
    logged.waitForFinished();
    m_preview->show(*report::firstKind<report::OfIncident>(), {.incident = {logged.result()->id}});
    QTRY_VERIFY(m_preview->isBusy());
}

void tst_ReportPreview::aLongReportIsMadeBesideTheWindowAndCanBeStopped()
{
    showLong();
    click(u"Stop"_s);
    QTRY_VERIFY(!m_preview->isBusy());
    QCOMPARE(m_preview->pageCount(), 0);
    QVERIFY(std::ranges::any_of(m_preview->findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().startsWith(u"Stopped"_s);
    }));
}

void tst_ReportPreview::aStoppedReportLeavesNoFile()
{
    showLong();
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview->isBusy(), 60000);
    const QString path = m_folder->filePath(u"long.pdf"_s);
    AnswersWith answer(path);
    m_preview->setAsk(answer);
    click(u"Save as…"_s);
    QVERIFY(m_preview->isBusy());
    click(u"Stop"_s);
    QTRY_VERIFY(!m_preview->isBusy());
    QVERIFY(!QFile::exists(path));
}

// The pages together are higher than a widget can be.
void tst_ReportPreview::onlyWhatIsSeenOfManyPagesIsPainted()
{
    showLong();
    QTRY_VERIFY_WITH_TIMEOUT(!m_preview->isBusy(), 60000);
    QVERIFY(m_preview->pageCount() > 1000);
    QTest::keyClick(m_preview.get(), Qt::Key_End);
    const QImage seen = m_preview->grab().toImage();
    QVERIFY(!seen.isNull());
    QVERIFY(std::ranges::any_of(m_preview->findChildren<QLabel*>(), [this](const QLabel* label) {
        return label->text() == u"Page %1 of %1"_s.arg(m_preview->pageCount());
    }));
}

IREG_TEST(QApplication, tst_ReportPreview)
#include "tst_reportpreview.moc"
