// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/postincident.h"
#include "model/report/text.h"
#include "tests/support/golden.h"
#include "tests/support/richdossier.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

using Writer = QByteArray (*)(const Document&);

ReportContext context(Language language)
{
    return {.language = language,
            .now = test::reportTime(),
            .headSeq = 482,
            .headHash = QByteArray(32, '\x5a'),
            .recordSha256 = {},
            .program = u"ireg 1.0"_s,
            .author = u"Sam Okoro"_s};
}

} // namespace

/// IREG_GOLDEN_WRITE=1 rewrites the files; read what changed before you commit it.
class TstGoldenReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsAsTheGoldenFile_data();
    void itReadsAsTheGoldenFile();
};

void TstGoldenReports::itReadsAsTheGoldenFile_data()
{
    QTest::addColumn<bool>("rich");
    QTest::addColumn<Language>("language");
    QTest::addColumn<Writer>("write");
    QTest::addColumn<QString>("ending");
    for (const Language language : {Language::English, Language::French}) {
        for (const bool rich : {true, false}) {
            for (const auto& [write, ending] :
                 {std::pair(Writer(text), "txt"), {markdown, "md"}, {html, "html"}})
                QTest::addRow("%s-%s.%s", rich ? "rich" : "empty", languageCode(language), ending)
                    << rich << language << write << QString::fromLatin1(ending);
        }
    }
}

void TstGoldenReports::itReadsAsTheGoldenFile()
{
    QFETCH(bool, rich);
    QFETCH(Language, language);
    QFETCH(Writer, write);
    const Dossier dossier = rich ? test::aRichDossier(language) : test::anEmptyDossier();
    test::compareWithGolden(u"report/post-incident-"_s
                                + QString::fromLatin1(QTest::currentDataTag()),
                            write(postIncident(dossier, context(language))));
}

IREG_TEST(QCoreApplication, TstGoldenReports)
#include "tst_goldenreports.moc"
