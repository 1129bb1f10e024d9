// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/text.h"
#include "model/report/visible.h"
#include "model/report/wrap.h"
#include "tests/support/everyblock.h"
#include "tests/support/hostile.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::report;

namespace
{

using Write = QByteArray (*)(const Document&);

QStringList tagsOf(const QByteArray& page)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QStringList tags;
    for (auto it = tag.globalMatch(QString::fromUtf8(page)); it.hasNext();)
        tags.append(it.next().captured());
    tags.removeAll(u"<br>"_s);
    return tags;
}

bool isUnseen(QChar c)
{
    if (c == u'\n')
        return false;
    const ushort code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069) || code == 0x200B || code == 0x200E || code == 0x200F
        || code == 0x061C || code == 0xFEFF || code == 0x2028 || code == 0x2029;
}

// Whatever a reader of Markdown would make of it beside plain words.
QStringList markupIn(const QTextDocument& document)
{
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isAnchor())
                found.append(u"link "_s + format.anchorHref());
            if (format.isImageFormat())
                found.append(u"image"_s);
            if (format.fontItalic() || format.fontStrikeOut() || format.fontFixedPitch())
                found.append(u"emphasis "_s + it.fragment().text());
        }
    }
    return found;
}

QString plainWords(const QString& text)
{
    return visible(text).simplified();
}

} // namespace

class TstWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void userTextNeverBecomesATag_data() { hostile(); }
    void userTextNeverBecomesATag();
    void everySignThatMeansSomethingInHtmlIsEscaped();
    void userTextStaysWordsInMarkdown_data() { hostile(); }
    void userTextStaysWordsInMarkdown();
    void blocksOfMarkdownStaySeparate_data() { hostile(); }
    void blocksOfMarkdownStaySeparate();
    void anOutlineIsIndented();
    void noWriterKeepsWhatHidesOrReorders_data();
    void noWriterKeepsWhatHidesOrReorders();
    void textStaysInEightyColumns_data() { hostile(); }
    void textStaysInEightyColumns();
    void aPageAllowsNothingFromElsewhere();
    void everyWordOfAHugeFieldIsKept_data();
    void everyWordOfAHugeFieldIsKept();
    void tlpStandsAtBothEnds_data();
    void tlpStandsAtBothEnds();

private:
    static void hostile()
    {
        QTest::addColumn<QString>("words");
        int number = 0;
        for (const QString& words : test::allHostileTexts())
            QTest::addRow("%d", ++number) << words;
    }
    static void writers()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("html") << Write(html);
        QTest::newRow("markdown") << Write(markdown);
        QTest::newRow("text") << Write(text);
    }
};

void TstWriters::userTextNeverBecomesATag()
{
    QFETCH(QString, words);
    if (visibleLine(words).isEmpty())
        QSKIP("what is empty has no element");
    QCOMPARE(tagsOf(html(test::everyBlock(words))), tagsOf(html(test::everyBlock(u"x"_s))));
}

void TstWriters::everySignThatMeansSomethingInHtmlIsEscaped()
{
    Document document;
    document.blocks = {Paragraph{u"<a b='c' d=\"e\"> & more\nlines"_s}};
    QVERIFY(html(document).contains(
        "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt; &amp; more<br>\nlines</p>"));
}

void TstWriters::userTextStaysWordsInMarkdown()
{
    QFETCH(QString, words);
    Document document;
    document.blocks = {Paragraph{words}};
    QTextDocument read;
    read.setMarkdown(QString::fromUtf8(markdown(document)), QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(markupIn(read), QStringList());
    QCOMPARE(plainWords(read.toPlainText()).remove(u' '), plainWords(words).remove(u' '));
}

void TstWriters::blocksOfMarkdownStaySeparate()
{
    QFETCH(QString, words);
    const QString sentinel = u"sentinel"_s;
    Document document;
    document.blocks = {Paragraph{words},
                       Table{.columns = {{u"a"_s}, {u"b"_s}}, .rows = {{words, sentinel}}},
                       BulletList{{words, sentinel}},
                       Facts{{{words, sentinel}}},
                       Heading{1, sentinel}};
    const QString written = QString::fromUtf8(markdown(document));
    QTextDocument read;
    read.setMarkdown(written, QTextDocument::MarkdownDialectGitHub);
    QCOMPARE(read.toPlainText().count(sentinel), 4);
    QTextBlock last = read.lastBlock();
    while (last.isValid() && last.text() != sentinel)
        last = last.previous();
    QVERIFY2(last.isValid(), qPrintable(written));
    QCOMPARE(last.blockFormat().headingLevel(), 2);
}

void TstWriters::anOutlineIsIndented()
{
    Document document;
    document.blocks = {BulletList{{u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {0, 1, 99}}};
    const QString bare = QString::fromUtf8(html(document)).remove(u'\n').remove(u" dir=\"auto\""_s);
    QVERIFY2(bare.contains(u"<ul><li>a<ul><li>b<ul><li>c</li></ul>"_s), qPrintable(bare));
    QCOMPARE(bare.count(u"<ul>"_s), 3); // nothing lies two levels below what is above it
    QCOMPARE(bare.count(u"<ul>"_s), bare.count(u"</ul>"_s));
    QVERIFY(bare.contains(u"</ul></li></ul></li><li>d</li></ul>"_s));
    const QString marked = QString::fromUtf8(markdown(document));
    QVERIFY2(marked.contains(u"- a\n  - b\n"_s + QString(24, u' ') + u"- c\n- d"_s),
             qPrintable(marked));
    const QString plain = QString::fromUtf8(text(document));
    QVERIFY2(plain.contains(u"  - a\n    - b\n"_s), qPrintable(plain));
}

void TstWriters::noWriterKeepsWhatHidesOrReorders_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<QString>("words");
    int number = 0;
    for (const QString& words : test::allHostileTexts()) {
        ++number;
        for (const auto& [name, write] :
             {std::pair("html", Write(html)), {"markdown", markdown}, {"text", text}})
            QTest::addRow("%s %d", name, number) << write << words;
    }
}

void TstWriters::noWriterKeepsWhatHidesOrReorders()
{
    QFETCH(Write, write);
    QFETCH(QString, words);
    const QString written = QString::fromUtf8(write(test::everyBlock(words)));
    for (qsizetype at = 0; at < written.size(); ++at)
        QVERIFY2(!isUnseen(written.at(at)),
                 qPrintable(QString::number(written.at(at).unicode(), 16) + u" in "_s
                            + written.mid(std::max<qsizetype>(0, at - 30), 60)));
}

void TstWriters::textStaysInEightyColumns()
{
    QFETCH(QString, words);
    const QString written = QString::fromUtf8(text(test::everyBlock(words)));
    for (const QString& line : written.split(u'\n'))
        QVERIFY2(textWidth(line) <= 80, qPrintable(line));
}

void TstWriters::aPageAllowsNothingFromElsewhere()
{
    const QByteArray page = html(test::everyBlock(u"http://example.org"_s));
    QVERIFY(page.contains("default-src 'none'"));
    for (const char* forbidden : {"<script", "<link", "<img", " src=", " href=", " style=", "url("})
        QVERIFY2(!page.contains(forbidden), forbidden);
}

void TstWriters::everyWordOfAHugeFieldIsKept_data()
{
    QTest::addColumn<Write>("write");
    QTest::addColumn<int>("characters");
    for (const int characters : {17000, 1024 * 1024}) {
        for (const auto& [name, write] :
             {std::pair("html", Write(html)), {"markdown", markdown}, {"text", text}})
            QTest::addRow("%s %d", name, characters) << write << characters;
    }
}

void TstWriters::everyWordOfAHugeFieldIsKept()
{
    QFETCH(Write, write);
    QFETCH(int, characters);
    QStringList words;
    for (int n = 0; n * 8 < characters; ++n)
        words.append(u"w%1"_s.arg(n, 6, 10, QChar(u'0')));
    Document document;
    document.blocks = {Facts{{{u"Field"_s, words.join(u' ')}}},
                       Table{.columns = {{u"a"_s}, {u"b"_s}}, .rows = {{words.join(u' ')}}}};
    const QString written = QString::fromUtf8(write(document));
    static const QRegularExpression word(u"w\\d{6}"_s);
    QStringList found;
    for (auto it = word.globalMatch(written); it.hasNext();)
        found.append(it.next().captured());
    QCOMPARE(found, words + words);
}

void TstWriters::tlpStandsAtBothEnds_data()
{
    writers();
}

void TstWriters::tlpStandsAtBothEnds()
{
    QFETCH(Write, write);
    const QString written = QString::fromUtf8(write(test::everyBlock(u"x"_s))).remove(u'\\');
    QCOMPARE(written.count(u"TLP:AMBER"_s), 2);
}

IREG_TEST(QGuiApplication, TstWriters)
#include "tst_writers.moc"
