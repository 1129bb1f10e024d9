// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/inspection.h"
#include "tests/pictures/picturedesk.h"
#include "tests/pictures/picturewalk.h"
#include "tests/support/suite.h"
#include "ui/incident/decisionbar.h"
#include "ui/incident/factsview.h"
#include "ui/incident/incidentactions.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/sectionstack.h"
#include "ui/main/actions.h"
#include "ui/main/pagestack.h"
#include "ui/main/pagetable.h"
#include "ui/main/settingsdialog.h"
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
#include <QSpinBox>
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
    void aQuestionIsWholeInView_data();
    void aQuestionIsWholeInView();
    void theSettingsSayWhatIsPictured();
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
        desk.setZoom(zoom);
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

void tst_Pictures::aQuestionIsWholeInView_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<IncidentActions::What>("what");
    for (const int zoom : {Theme::usualZoom, 200}) {
        for (const auto& [name, what] : {std::pair{"another stage", IncidentActions::EnterStage},
                                         std::pair{"hold", IncidentActions::Hold},
                                         std::pair{"close", IncidentActions::Close}})
            QTest::addRow("%s at %d", name, zoom) << zoom << what;
    }
}

/// However far the page was scrolled; and once it is declined one is where one was.
void tst_Pictures::aQuestionIsWholeInView()
{
    QFETCH(int, zoom);
    QFETCH(IncidentActions::What, what);
    PictureDesk desk(Scheme::Light, Language::English);
    const auto usual = qScopeGuard([] { Theme::setZoom(Theme::usualZoom); });
    desk.setZoom(zoom);
    QVERIFY(desk.open({.content = Content::Demo}));
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QTest::qWait(100); // NOLINT: the register is read
    desk.window->pages().showIncident({8});
    QTest::qWait(200); // NOLINT: the page is read
    const auto* page = desk.window->findChild<IncidentPage*>();
    QScrollArea* area = nullptr;
    for (QWidget* around = page->parentWidget(); around && !area; around = around->parentWidget())
        area = qobject_cast<QScrollArea*>(around);
    QVERIFY(area);
    QWidget* typing = page->findChild<SectionStack*>()->facts()->currentWidget();
    typing->setFocus();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum() / 2);
    QTest::qWait(100); // NOLINT: the focus has its place in view
    const int before = area->verticalScrollBar()->value();
    const auto* actions = page->findChild<IncidentActions*>();
    QVERIFY(actions);
    actions->at(what)->trigger();
    auto* bar = page->findChild<DecisionBar*>();
    QTRY_VERIFY(bar->isVisible());
    QTest::qWait(200); // NOLINT: layouts follow
    const QStringList faults =
        faultsOf(*desk.window).filter(QRegularExpression(u"asks|no room to answer"_s));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QTRY_COMPARE(area->verticalScrollBar()->value(), before);
}

void tst_Pictures::theSettingsSayWhatIsPictured()
{
    PictureDesk desk(Scheme::Light, Language::English);
    const auto usual = qScopeGuard([] { Theme::setZoom(Theme::usualZoom); });
    desk.setZoom(200);
    SettingsDialog dialog(desk.settings, Language::English, desk.window.get());
    const QSpinBox* shown = dialog.findChild<QSpinBox*>();
    QVERIFY(shown);
    QCOMPARE(shown->value(), 200);
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
