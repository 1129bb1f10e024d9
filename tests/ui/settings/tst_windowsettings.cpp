// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "ui/main/startfile.h"
#include "ui/settings/windowsettings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace ireg;
using namespace Qt::StringLiterals;

class tst_WindowSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pinnedFilesStayWhileOthersGo();
    void aNameBelongsToARegister();
    void whatIsNoUuidKeepsNothing();
    void theLastFileIsOpenedAtTheStart();
    void garbageIsTheUsual();
    void whatAnotherWindowWroteStays();
    void aChangeIsSoonInTheFile();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QStringList listed() const
    {
        QStringList names;
        for (const auto& file : m_settings->recentFiles())
            names.append(file.path.section(u'/', -1));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowSettings> m_settings;
};

void tst_WindowSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<WindowSettings>(path(u"window.ini"_s));
}

void tst_WindowSettings::pinnedFilesStayWhileOthersGo()
{
    m_settings->addRecentFile(path(u"kept"_s));
    m_settings->pinRecentFile(path(u"kept"_s), true);
    for (int i = 0; i < 12; ++i)
        m_settings->addRecentFile(path(QString::number(i)));
    QCOMPARE(listed().size(), 11);
    QCOMPARE(listed().mid(0, 3), (QStringList{u"kept"_s, u"11"_s, u"10"_s}));
    m_settings->addRecentFile(path(u"kept"_s));
    QCOMPARE(listed().size(), 11);
    QVERIFY(m_settings->recentFiles().front().pinned);
    m_settings->forgetRecentFiles();
    QCOMPARE(listed(), QStringList{u"kept"_s});
    m_settings->removeRecentFile(path(u"kept"_s));
    QVERIFY(listed().isEmpty());
}

void tst_WindowSettings::aNameBelongsToARegister()
{
    const QString one = u"6f1d3c52-8f0e-4c53-9a77-0c6f5a1b2d3e"_s;
    const QString other = u"6f1d3c52-8f0e-4c53-9a77-0c6f5a1b2d3f"_s;
    QVERIFY(m_settings->nameIn(one).isEmpty());
    m_settings->setNameIn(one, u"Kim, \"K\" = Tran"_s);
    m_settings = nullptr;
    m_settings = std::make_unique<WindowSettings>(path(u"window.ini"_s));
    QCOMPARE(m_settings->nameIn(one), u"Kim, \"K\" = Tran"_s);
    QVERIFY(m_settings->nameIn(other).isEmpty());
}

void tst_WindowSettings::whatIsNoUuidKeepsNothing()
{
    for (const QString& uuid : {QString(), u"../window/scheme"_s, u"window"_s}) {
        m_settings->setNameIn(uuid, u"dark"_s);
        QVERIFY(m_settings->nameIn(uuid).isEmpty());
    }
    QVERIFY(m_settings->scheme().isEmpty());
}

void tst_WindowSettings::theLastFileIsOpenedAtTheStart()
{
    const QString last = path(u"last.ireg"_s);
    const auto start = [this](const QString& named = {}, Qt::KeyboardModifiers held = {}) {
        return fileAtStart(*m_settings, named, held);
    };
    QVERIFY(start().isEmpty());
    m_settings->addRecentFile(last);
    QVERIFY(start().isEmpty()); // it is not there
    QVERIFY(QFile(last).open(QIODevice::WriteOnly));
    QCOMPARE(start(), last);
    QVERIFY(start({}, Qt::ShiftModifier).isEmpty());
    QCOMPARE(start(u"named"_s, Qt::ShiftModifier), u"named"_s);
    m_settings->setOpensLast(false);
    QVERIFY(start().isEmpty());
    m_settings->setOpensLast(true);
    m_settings->forgetRecentFiles();
    QVERIFY(start().isEmpty());
}

void tst_WindowSettings::garbageIsTheUsual()
{
    QFile file(path(u"broken.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "[window]\nzoom=999999\nscheme=@Variant(\\0\\0\n[files\nrecent=\x01\x02\xff\xfe\nnames");
    file.close();
    const WindowSettings broken(file.fileName());
    QCOMPARE(broken.zoom(), 100);
    QVERIFY(broken.letterKeys());
    QVERIFY(broken.lastFile().isEmpty());
}

void tst_WindowSettings::whatAnotherWindowWroteStays()
{
    auto another = std::make_unique<WindowSettings>(path(u"window.ini"_s));
    m_settings->keep(u"register"_s, u"words"_s, u"mail"_s);
    m_settings->keep(u"register"_s, u"reading"_s, u"shown"_s);
    another->keep(u"today"_s, u"everybody"_s, u"on"_s);
    m_settings = nullptr;
    another = nullptr;
    m_settings = std::make_unique<WindowSettings>(path(u"window.ini"_s));
    QCOMPARE(m_settings->kept(u"register"_s, u"words"_s), u"mail"_s);
    QCOMPARE(m_settings->kept(u"today"_s, u"everybody"_s), u"on"_s);
    m_settings->forget(u"register"_s);
    QCOMPARE(m_settings->kept(u"register"_s, u"words"_s), QString());
    m_settings = nullptr;
    m_settings = std::make_unique<WindowSettings>(path(u"window.ini"_s));
    QCOMPARE(m_settings->kept(u"register"_s, u"reading"_s), QString());
    QCOMPARE(m_settings->kept(u"today"_s, u"everybody"_s), u"on"_s);
}

void tst_WindowSettings::aChangeIsSoonInTheFile()
{
    m_settings->keep(u"register"_s, u"words"_s, u"mail gateway"_s);
    const auto written = [this] {
        QFile file(path(u"window.ini"_s));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("mail gateway");
    };
    QTRY_VERIFY(written()); // the window may be killed
}

IREG_TEST(QCoreApplication, tst_WindowSettings)
#include "tst_windowsettings.moc"
