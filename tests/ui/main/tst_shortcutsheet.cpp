// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/actions.h"
#include "ui/main/shortcutsheet.h"

#include <QApplication>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_ShortcutSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyIsListedAndPrinted();
};

void tst_ShortcutSheet::everyKeyIsListedAndPrinted()
{
    QWidget window;
    const Actions actions(&window);
    const auto lines = keyLines(actions.all());
    const QString page = keyPage(lines)->toPlainText();
    int keys = 0;
    for (const QAction* action : actions.all()) {
        for (const QKeySequence& key : action->shortcuts()) {
            const QString shown = key.toString(QKeySequence::NativeText);
            ++keys;
            QVERIFY2(std::ranges::any_of(
                         lines, [&](const KeyLine& line) { return line.key.contains(shown); }),
                     qPrintable(shown));
            QVERIFY2(page.contains(shown), qPrintable(shown));
        }
    }
    QVERIFY(keys > 25);
    for (const KeyLine& line : lines)
        QVERIFY2(!line.what.isEmpty() && !line.key.isEmpty() == page.contains(line.what)
                     && !line.what.contains(u'&'),
                 qPrintable(line.what + line.key));
    QVERIFY(page.contains(u"Alt+1 … Alt+7"_s));
}

IREG_TEST(QApplication, tst_ShortcutSheet)
#include "tst_shortcutsheet.moc"
