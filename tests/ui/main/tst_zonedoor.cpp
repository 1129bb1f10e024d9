// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/storage/opening.h"
#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "tests/support/suite.h"
#include "ui/main/newregisterdialog.h"
#include "ui/main/opening.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Time zones at the doors of the window.
class tst_ZoneDoor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRegisterNamesWhatIsNear();
    void theDialogLetsTheRefusalSpeak();
    void anUnknownZoneOpensForReading();

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    const Author m_author{u"Sam Okoro"_s, u"desk"_s, u"test"_s};
};

void tst_ZoneDoor::aNewRegisterNamesWhatIsNear()
{
    const QString path = m_folder.filePath(u"none.ireg"_s);
    const auto made = createRegister(
        path,
        {.organisation = u"O"_s, .zone = u"Sydney"_s, .jurisdictions = {}},
        m_author,
        m_clock);
    QVERIFY(!made);
    QCOMPARE(made.error(),
             (Error{ErrorKind::Invalid, u"#zone-near Australia/Sydney Sydney"_s, u"zone"_s}));
    QVERIFY(!QFile::exists(path));
}

void tst_ZoneDoor::theDialogLetsTheRefusalSpeak()
{
    FakeAsk ask;
    NewRegisterDialog dialog(ask);
    const auto edits = dialog.findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits) {
        if (edit->accessibleName() == u"Organisation"_s)
            edit->setText(u"Example"_s);
    }
    auto* zone = dialog.findChild<QComboBox*>();
    QSignalSpy wanted(&dialog, &NewRegisterDialog::wanted);
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (!button->isDefault())
            continue;
        zone->setCurrentText(QString());
        QVERIFY(!button->isEnabled());
        zone->setCurrentText(u"Sydney"_s);
        QVERIFY(button->isEnabled());
        button->click();
    }
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(dialog.facts().zone, u"Sydney"_s);
}

void tst_ZoneDoor::anUnknownZoneOpensForReading()
{
    const QString path = m_folder.filePath(u"here.ireg"_s);
    QVERIFY(createRegister(path,
                           {.organisation = u"O"_s, .zone = u"UTC"_s, .jurisdictions = {}},
                           m_author,
                           m_clock)
                .has_value());
    {
        auto database = storage::openRegister(path, storage::Access::Write, 0);
        const auto written = (*database)->write([&] {
            storage::Door door(**database,
                               {.verb = "changed", .at = 0, .session = 0, .undoes = {}});
            auto profile = door.find<RegisterProfile>({1});
            profile->zone = u"Sydney"_s;
            door.put(*profile);
            door.confirm();
        });
        QVERIFY(written.has_value());
    }
    const auto opened = openRegister(path, m_author, m_clock, HolderFile::Towards::Others);
    QVERIFY(opened.has_value());
    QVERIFY(!opened->thread->writable());
    QCOMPARE(opened->readOnlyBecause,
             (Error{ErrorKind::ReadOnly, u"#zone-unknown Sydney"_s, path}));
}

IREG_TEST(QApplication, tst_ZoneDoor)
#include "tst_zonedoor.moc"
