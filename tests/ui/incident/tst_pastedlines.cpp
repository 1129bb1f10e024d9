// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/records/fieldeditor.h"
#include "ui/records/recordform.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// What is one line is typed in one, and becomes one where several are pasted.
class TstPastedLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsTypedInOne();
    void aPastedBreakBecomesASpace();
};

void TstPastedLines::everyLineIsTypedInOne()
{
    const PageFixture fixture;
    for (RecordForm* form : fixture.page->findChildren<RecordForm*>())
        form->editor(QString()); // its fields are made
    int lines = 0;
    for (const FieldEditor* editor : fixture.page->findChildren<FieldEditor*>()) {
        if (editor->field().type != FieldType::Line)
            continue;
        ++lines;
        QVERIFY2(!editor->findChild<QPlainTextEdit*>(), editor->field().code);
    }
    QVERIFY(lines > 20);
}

void TstPastedLines::aPastedBreakBecomesASpace()
{
    PageFixture fixture;
    FieldEditor* title = nullptr;
    for (FieldEditor* editor : fixture.page->findChildren<FieldEditor*>()) {
        if (&editor->field() == typeOf<Incident>().find("title"))
            title = editor;
    }
    QVERIFY(title);
    auto* line = qobject_cast<QLineEdit*>(title->focusProxy()->focusProxy());
    QVERIFY(line);
    QApplication::clipboard()->setText(u" Mail\r\n gateway\u2028of Jose\u0301\n"_s);
    line->selectAll();
    line->paste();
    title->flush();
    fixture.settle();
    QCOMPARE(fixture.stored("title"), u"Mail gateway of Jos\u00e9"_s);
    QVERIFY(!title->isDirty());
    QCOMPARE(title->problem(), QString());
}

IREG_TEST(QApplication, TstPastedLines)
#include "tst_pastedlines.moc"
