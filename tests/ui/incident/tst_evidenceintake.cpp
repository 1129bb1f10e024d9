// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/suite.h"
#include "tests/ui/incident/pagefixture.h"
#include "ui/incident/incidentactions.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>

#include <sys/stat.h>

using namespace ireg;
using namespace ireg::test;
using namespace Qt::StringLiterals;

/// Every way in which evidence comes in through the window.
class tst_EvidenceIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void severalFilesAreOneAction();
    void whatIsRefusedIsNamedInOneMessage();
    void nothingIsAddedWhereAllIsRefused();
    void aCopiedFileIsPastedAsEvidence_data();
    void aCopiedFileIsPastedAsEvidence();
    void aPictureIsPastedAsEvidence();
    void aFileGoesBeforeItsPicture();
    void textIsNoEvidence();
    void inAFieldAPastedFileIsText();

private:
    QUrl file(const QString& name, const QByteArray& bytes = "bytes")
    {
        QFile made(m_folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(bytes) != bytes.size())
            qFatal("no file");
        return QUrl::fromLocalFile(made.fileName());
    }
    static void drop(PageFixture& fixture, const QList<QUrl>& urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(fixture.page.get(), &event);
        fixture.settle();
    }
    static void paste(PageFixture& fixture)
    {
        fixture.page->findChild<IncidentActions*>()->at(IncidentActions::Paste)->trigger();
        fixture.settle();
    }
    static QStringList names(PageFixture& fixture)
    {
        QStringList names;
        for (const Evidence& one : fixture.dossier().evidence)
            names.append(one.name);
        return names;
    }

    QTemporaryDir m_folder;
};

void tst_EvidenceIntake::severalFilesAreOneAction()
{
    PageFixture fixture;
    QSignalSpy offered(fixture.page.get(), &Page::undoOffered);
    QSignalSpy said(fixture.page.get(), &Page::messageRaised);
    drop(fixture, {file(u"a.log"_s), file(u"b.log"_s), file(u"c.log"_s)});
    QCOMPARE(names(fixture), QStringList({u"a.log"_s, u"b.log"_s, u"c.log"_s}));
    QCOMPARE(said.size(), 0);
    QCOMPARE(offered.size(), 1);
    QVERIFY(offered.front().front().toString().contains(u"E-1"_s));
    QVERIFY(offered.front().front().toString().contains(u"E-3"_s));
    const qint64 action = offered.front().at(1).toLongLong();
    QVERIFY(fixture.ask([action](Register& open) { return open.undo(action); }));
    QCOMPARE(names(fixture), QStringList());
}

void tst_EvidenceIntake::whatIsRefusedIsNamedInOneMessage()
{
    PageFixture fixture;
    const QString folder = m_folder.filePath(u"notes"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0 || errno == EEXIST);
    const QString missing = m_folder.filePath(u"gone.log"_s);
    QSignalSpy offered(fixture.page.get(), &Page::undoOffered);
    QSignalSpy said(fixture.page.get(), &Page::messageRaised);
    drop(fixture,
         {QUrl::fromLocalFile(folder),
          file(u"kept.log"_s),
          QUrl::fromLocalFile(pipe),
          QUrl::fromLocalFile(missing),
          QUrl::fromLocalFile(fixture.path()),
          QUrl(u"https://example.org/a.log"_s)});
    QCOMPARE(names(fixture), QStringList(u"kept.log"_s));
    QCOMPARE(offered.size(), 1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().at(1).toBool(), true);
    const QStringList lines = said.front().front().toString().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines[1].contains(folder) && lines[1].contains(u"folder"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(pipe) && lines[2].contains(u"regular file"_s), qPrintable(lines[2]));
    QVERIFY2(lines[3].contains(missing) && lines[3].contains(u"no such file"_s),
             qPrintable(lines[3]));
    QVERIFY2(lines[4].contains(fixture.path()) && lines[4].contains(u"own evidence"_s),
             qPrintable(lines[4]));
    QVERIFY2(lines[5].contains(u"https://example.org/a.log"_s)
                 && lines[5].contains(u"on this computer"_s),
             qPrintable(lines[5]));
}

void tst_EvidenceIntake::nothingIsAddedWhereAllIsRefused()
{
    PageFixture fixture;
    QSignalSpy offered(fixture.page.get(), &Page::undoOffered);
    QSignalSpy said(fixture.page.get(), &Page::messageRaised);
    QList<QUrl> many;
    for (int i = 0; i < 30; ++i)
        many.append(QUrl::fromLocalFile(m_folder.filePath(u"gone %1"_s.arg(i))));
    drop(fixture, many);
    QCOMPARE(offered.size(), 0);
    QCOMPARE(said.size(), 1);
    const QStringList lines = said.front().front().toString().split(u'\n');
    QCOMPARE(lines.size(), 22);
    QCOMPARE(lines.back(), u"and 10 more"_s);
}

void tst_EvidenceIntake::aCopiedFileIsPastedAsEvidence_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("a list of addresses") << u"text/uri-list"_s;
    QTest::newRow("GNOME's alone") << u"x-special/gnome-copied-files"_s;
    QTest::newRow("MATE's alone") << u"x-special/mate-copied-files"_s;
    QTest::newRow("KDE's, cut") << u"application/x-kde-cutselection"_s;
}

void tst_EvidenceIntake::aCopiedFileIsPastedAsEvidence()
{
    QFETCH(QString, format);
    PageFixture fixture;
    const QList<QUrl> urls{file(u"first one.log"_s), file(u"caf\u00e9.log"_s)};
    auto* data = new QMimeData;
    if (format.startsWith(u"x-special"_s))
        data->setData(format, "copy\n" + urls[0].toEncoded() + '\n' + urls[1].toEncoded());
    else
        data->setUrls(urls);
    if (format.startsWith(u"application"_s))
        data->setData(format, "1");
    QApplication::clipboard()->setMimeData(data);
    QSignalSpy offered(fixture.page.get(), &Page::undoOffered);
    paste(fixture);
    QCOMPARE(names(fixture), QStringList({u"first one.log"_s, u"caf\u00e9.log"_s}));
    QCOMPARE(offered.size(), 1);
    QVERIFY(QFile::exists(urls[0].toLocalFile())); // a copy is kept, whatever was meant by "cut"
}

void tst_EvidenceIntake::aPictureIsPastedAsEvidence()
{
    PageFixture fixture;
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    paste(fixture);
    QCOMPARE(names(fixture).size(), 1);
    QVERIFY(names(fixture).front().endsWith(u".png"_s));
}

void tst_EvidenceIntake::aFileGoesBeforeItsPicture()
{
    PageFixture fixture;
    auto* data = new QMimeData;
    data->setUrls({file(u"photo.jpg"_s)});
    data->setImageData(QImage(4, 4, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(data);
    paste(fixture);
    QCOMPARE(names(fixture), QStringList(u"photo.jpg"_s));
}

void tst_EvidenceIntake::textIsNoEvidence()
{
    PageFixture fixture;
    QSignalSpy said(fixture.page.get(), &Page::messageRaised);
    QApplication::clipboard()->setText(u"some text"_s);
    paste(fixture);
    QApplication::clipboard()->clear();
    paste(fixture);
    QCOMPARE(names(fixture), QStringList());
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.front().front().toString(),
             u"There is no file and no picture on the clipboard."_s);
}

/// Ctrl+V in a text field stays what it is everywhere else.
void tst_EvidenceIntake::inAFieldAPastedFileIsText()
{
    PageFixture fixture;
    const QUrl copied = file(u"a.log"_s);
    auto* data = new QMimeData;
    data->setUrls({copied});
    QApplication::clipboard()->setMimeData(data);
    FieldEditor* editor = fixture.editor(u"summary"_s);
    QTest::keySequence(editor->focusWidget(), QKeySequence(QKeySequence::Paste));
    QVERIFY2(editor->text().endsWith(u"/a.log"_s), qPrintable(editor->text()));
    QCOMPARE(names(fixture), QStringList());
}

IREG_TEST(QApplication, tst_EvidenceIntake)
#include "tst_evidenceintake.moc"
