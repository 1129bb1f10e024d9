// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/picturedesk.h"
#include "tests/pictures/picturewalk.h"
#include "tests/support/suite.h"
#include "ui/main/pagetable.h"

#include <QApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace ireg;
using namespace ireg::pictures;
using namespace Qt::StringLiterals;

/// That `./dev pictures` leaves nothing out: what it never sees nobody looks at.
class tst_Pictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageAndDialogIsTaken();

private:
    static QStringList dialogs();
};

/// The classes of the sources that are dialogs.
QStringList tst_Pictures::dialogs()
{
    static const QRegularExpression dialog(u"class (\\w+) final : public QDialog"_s);
    QStringList found;
    QDirIterator headers(
        QStringLiteral(SOURCE_FOLDER "/ui"), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        const auto named = dialog.match(QString::fromUtf8(header.readAll()));
        if (named.hasMatch())
            found.append(named.captured(1));
    }
    return found;
}

void tst_Pictures::everyPageAndDialogIsTaken()
{
    PictureDesk desk(Scheme::Light, Language::English);
    PictureWalk walk(*desk.window, QDir(desk.folder.filePath(u"pictures"_s)));
    walk.takeWindow(u"welcome"_s);
    QVERIFY(desk.open({.content = Content::Demo}));
    walk.takePages();
    QCOMPARE(walk.classes().size(), static_cast<qsizetype>(pageTable().size()));
    walk.takeDialogs();
    QVERIFY(dialogs().size() >= 4);
    for (const QString& dialog : dialogs())
        QVERIFY2(walk.classes().contains(dialog), qPrintable(dialog));
    QSet<QByteArray> pages;
    for (const QString& name : walk.names()) {
        QFile picture(desk.folder.filePath(u"pictures/%1.png"_s.arg(name)));
        QVERIFY2(picture.open(QIODevice::ReadOnly), qPrintable(name));
        const QByteArray bytes = picture.readAll();
        QVERIFY2(name.count(u'-') != 1 || !name.startsWith(u"page-"_s) || !pages.contains(bytes),
                 qPrintable(name));
        pages.insert(bytes);
    }
}

IREG_TEST(QApplication, tst_Pictures)
#include "tst_pictures.moc"
