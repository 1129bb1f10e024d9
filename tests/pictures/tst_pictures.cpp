// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/inspection.h"
#include "tests/pictures/picturedesk.h"
#include "tests/pictures/picturewalk.h"
#include "tests/support/suite.h"
#include "ui/main/actions.h"
#include "ui/main/pagetable.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace ireg;
using namespace ireg::pictures;
using namespace Qt::StringLiterals;

/// That `./dev pictures` leaves nothing out: what it never sees nobody looks at.
class tst_Pictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void everyPageAndDialogIsTaken();
    void theWindowFitsASmallScreen_data();
    void theWindowFitsASmallScreen();
    void whatIsWrongIsSeen();

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
    QVERIFY2(walk.faults().isEmpty(), qPrintable(walk.faults().join(u'\n')));
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

void tst_Pictures::theWindowFitsASmallScreen_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

/// With every page, and with text twice as large, too.
void tst_Pictures::theWindowFitsASmallScreen()
{
    QFETCH(Language, language);
    PictureDesk desk(Scheme::Light, language);
    QVERIFY(desk.open({.content = Content::Demo, .language = language}));
    const auto usual = qScopeGuard([] { Theme::setZoom(Theme::usualZoom); });
    for (const int zoom : {Theme::usualZoom, 200}) {
        Theme::setZoom(zoom);
        for (QAction* page : desk.window->actions().pages()) {
            page->trigger();
            QTest::qWait(40); // NOLINT: layouts and answers follow
            for (const QScrollArea* area : desk.window->findChildren<QScrollArea*>()) {
                const bool wide = area->isVisible() && area->horizontalScrollBar()->maximum() > 0;
                QVERIFY2(!wide,
                         qPrintable(u"%1 at %2: scrolled sideways"_s.arg(page->text()).arg(zoom)));
            }
            const QSize least = desk.window->minimumSizeHint();
            QVERIFY2(least.width() <= PictureDesk::size.width()
                         && least.height() <= PictureDesk::size.height(),
                     qPrintable(u"%1 at %2: %3x%4"_s.arg(page->text())
                                    .arg(zoom)
                                    .arg(least.width())
                                    .arg(least.height())));
        }
    }
}

/// A label without room, a field without a name and one that Tab reaches too late are found, and
/// nothing else is.
void tst_Pictures::whatIsWrongIsSeen()
{
    QWidget top;
    auto* cut = new QLabel(u"A text that is much too long"_s, &top);
    cut->setGeometry(0, 0, 20, 20);
    auto* fits = new QLabel(u"Short"_s, &top);
    fits->setGeometry(0, 30, 200, 20);
    auto* second = new QLineEdit(&top);
    second->setGeometry(100, 60, 80, 20);
    auto* first = new QLineEdit(&top);
    first->setGeometry(0, 60, 80, 20);
    second->setAccessibleName(u"second"_s);
    top.resize(300, 300);
    auto* outer = new QScrollArea(&top);
    outer->setGeometry(0, 100, 200, 80);
    outer->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget;
    page->setFixedSize(100, 200);
    outer->setWidget(page);
    auto* inner = new QScrollArea(page);
    inner->setFixedSize(80, 60);
    inner->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget;
    form->setFixedSize(40, 400);
    inner->setWidget(form);
    auto* list = new QTableWidget(40, 1, page);
    list->setFixedSize(80, 60);
    list->setFocusPolicy(Qt::NoFocus);
    auto* table = new QTableWidget(1, 1, &top);
    table->setHorizontalHeaderLabels({u"What happened"_s});
    table->setGeometry(0, 200, 200, 90);
    table->setColumnWidth(0, 40);
    table->setFocusPolicy(Qt::NoFocus);
    auto* heading = new QLineEdit(u"A heading that is much too long to be read"_s, &top);
    heading->setGeometry(210, 150, 60, 20);
    heading->setAccessibleName(u"heading"_s);
    makeQuiet(*heading);
    top.show();
    const QStringList found = faultsOf(top);
    QCOMPARE(found.filter(u"scrolled within"_s).size(), 2);
    QCOMPARE(found.filter(u"no room for the head \"What happened"_s).size(), 1);
    QCOMPARE(found.filter(u"no room for \"A heading"_s).size(), 1);
    QCOMPARE(found.size(), 7);
    QCOMPARE(found.filter(u"QLabel: no room"_s).size(), 1);
    QCOMPARE(found.filter(u"QLineEdit: no name"_s).size(), 1);
    QCOMPARE(found.filter(u"QLineEdit: Tab comes late"_s).size(), 1);
}

IREG_TEST(QApplication, tst_Pictures)
#include "tst_pictures.moc"
