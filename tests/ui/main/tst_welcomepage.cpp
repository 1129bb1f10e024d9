// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/welcomepage.h"
#include "ui/settings/windowsettings.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

using namespace ireg;
using namespace Qt::StringLiterals;

class TstWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTextsWrapInANarrowWindow();

private:
    QTemporaryDir m_folder;
};

void TstWelcomePage::itsTextsWrapInANarrowWindow()
{
    WindowSettings settings(m_folder.filePath(u"settings.ini"_s));
    WelcomePage page(settings);
    page.resize(420, 600);
    page.show();
    const auto labels = page.findChildren<QLabel*>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel* label : labels) {
        QVERIFY2(label->minimumSizeHint().width() <= 420, qPrintable(label->text()));
        if (label->isVisible())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qPrintable(label->text()));
    }
}

IREG_TEST(QApplication, TstWelcomePage)
#include "tst_welcomepage.moc"
