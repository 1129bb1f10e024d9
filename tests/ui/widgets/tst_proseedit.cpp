// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/widgets/difftext.h"
#include "ui/widgets/proseedit.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace ireg;
using namespace Qt::StringLiterals;

/// Text that is written, and text whose change is told.
class tst_ProseEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsAsHighAsItsText_data();
    void itIsAsHighAsItsText();
    void typingGrowsItByALineAndNeverShrinksIt();
    void whatIsTypedStaysInView();
    void aNarrowerBoxIsHigher();
    void aLargerTextIsHigher();
    void whatChangedIsStruckAndUnderlinedAndSaid();

private:
    static int lines(const ProseEdit& edit)
    {
        return qRound(
            (edit.height() - 2 - 2 * (edit.frameWidth() + edit.document()->documentMargin()))
            / edit.fontMetrics().lineSpacing());
    }
};

void tst_ProseEdit::itIsAsHighAsItsText_data()
{
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("shown");
    QTest::newRow("nothing") << 0 << 2;
    QTest::newRow("a line") << 1 << 2;
    QTest::newRow("three") << 3 << 3;
    QTest::newRow("as many as there may be") << 8 << 8;
    QTest::newRow("more scroll") << 30 << 8;
}

void tst_ProseEdit::itIsAsHighAsItsText()
{
    QFETCH(int, written);
    ProseEdit edit;
    edit.resize(400, 10);
    edit.growWithText(2, 8);
    edit.show();
    edit.setPlainText(QStringList(written, u"word"_s).join(u'\n'));
    QTEST(lines(edit), "shown");
    edit.clear();
    QCOMPARE(lines(edit), 2);
}

void tst_ProseEdit::typingGrowsItByALineAndNeverShrinksIt()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* edit = new ProseEdit(&page);
    auto* after = new QLineEdit(&page);
    column->addWidget(edit);
    column->addWidget(after);
    edit->growWithText(2, 8);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    edit->setFocus();
    for (int line = 1; line <= 5; ++line) {
        QCOMPARE(lines(*edit), std::max(2, line));
        QTest::keyClicks(edit, u"word"_s);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(lines(*edit), 6); // what is below stays where it is
    after->setFocus();
    QCOMPARE(lines(*edit), 2);
}

void tst_ProseEdit::whatIsTypedStaysInView()
{
    QScrollArea area;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* edit = new ProseEdit(page);
    column->addSpacing(80);
    column->addWidget(edit);
    area.setWidget(page);
    area.setWidgetResizable(true);
    area.resize(300, 160);
    edit->growWithText(2, 20);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    edit->setFocus();
    for (int line = 0; line < 12; ++line)
        QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(area.viewport()->rect().contains(
        edit->viewport()->mapTo(area.viewport(), edit->cursorRect().center())));
    QVERIFY(area.verticalScrollBar()->value() > 0);
}

void tst_ProseEdit::aNarrowerBoxIsHigher()
{
    ProseEdit edit;
    edit.resize(600, 10);
    edit.growWithText(2, 20);
    edit.show();
    edit.setPlainText(QStringList(40, u"words"_s).join(u' '));
    const int wide = lines(edit);
    edit.resize(200, edit.height());
    QTRY_VERIFY2(lines(edit) > 2 * wide, qPrintable(QString::number(lines(edit))));
}

void tst_ProseEdit::aLargerTextIsHigher()
{
    ProseEdit edit;
    edit.resize(600, 10);
    edit.growWithText(2, 20);
    edit.show();
    edit.setPlainText(u"a\nb\nc\nd"_s);
    const int before = edit.height();
    QFont large = edit.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    edit.setFont(large);
    QTRY_VERIFY(edit.height() > before * 3 / 2);
    QCOMPARE(lines(edit), 4);
}

void tst_ProseEdit::whatChangedIsStruckAndUnderlinedAndSaid()
{
    DiffText diff;
    diff.show(u"One mail left"_s, u"One letter left"_s);
    QCOMPARE(diff.toPlainText(), u"One mailletter left"_s);
    QStringList struck, underlined;
    const QTextBlock block = diff.document()->begin();
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextCharFormat format = piece.fragment().charFormat();
        if (format.fontStrikeOut())
            struck.append(piece.fragment().text());
        if (format.fontUnderline())
            underlined.append(piece.fragment().text());
    }
    QCOMPARE(struck, QStringList{u"mail"_s});
    QCOMPARE(underlined, QStringList{u"letter"_s});
    QCOMPARE(diff.accessibleDescription(), u"Removed: “mail”. Added: “letter”."_s);
    QVERIFY(diff.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

IREG_TEST(QApplication, tst_ProseEdit)
#include "tst_proseedit.moc"
