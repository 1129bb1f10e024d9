// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/pictures/picturewalk.h"

#include "tests/pictures/inspection.h"
#include "ui/incident/incidentpage.h"
#include "ui/incident/parttabs.h"
#include "ui/incident/timelineview.h"
#include "ui/itemmodels/registermodel.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/pagetable.h"
#include "ui/registerpage/registerpage.h"
#include "ui/registerpage/registertable.h"
#include "ui/reports/reportpreview.h"

#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace ireg::pictures
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lookMs = 60;
constexpr int mostLooks = 50;
constexpr int partsOfOne = 24;

void pause(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// As it looks once it changes no more; nothing where it is gone by then.
QImage stillPicture(QPointer<QWidget> widget)
{
    QImage last;
    for (int i = 0; i < mostLooks && widget; ++i) {
        QImage now = widget->grab().toImage();
        if (now == last)
            break;
        last = std::move(now);
        pause(lookMs);
    }
    return last;
}

bool asksMore(const QString& text)
{
    return text.endsWith(u'…') || text.endsWith(u"..."_s);
}

bool isBusy(const QWidget* widget)
{
    const auto* preview = qobject_cast<const ReportPreview*>(widget);
    return preview && (preview->isBusy() || preview->pageCount() == 0);
}

/// What asks before it does something, or only shows something.
bool opensSomething(const QAction& action)
{
    static const QStringList keys{u"Ctrl+K"_s, u"Ctrl+,"_s, u"F1"_s, u"Ctrl+?"_s};
    return asksMore(action.text())
        || keys.contains(action.shortcut().toString(QKeySequence::PortableText));
}

void closeAndWait(QPointer<QWidget> widget)
{
    if (widget)
        widget->close();
    for (int i = 0; i < mostLooks && widget && widget->isVisible(); ++i)
        pause(lookMs);
}

QString classOf(const QObject& object)
{
    return QString::fromLatin1(object.metaObject()->className()).section(u':', -1);
}

} // namespace

PictureWalk::PictureWalk(MainWindow& window, const QDir& folder)
    : m_window(window), m_folder(folder)
{
    m_folder.removeRecursively(); // what an earlier window looked like is no picture of this one
    m_folder.mkpath(u"."_s);
}

QString PictureWalk::freeName(const QString& wanted) const
{
    QString name = wanted;
    for (int i = 2; m_names.contains(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

/// What can wait has been read: it was asked for before.
void PictureWalk::settle()
{
    if (!m_window.session())
        return;
    QObject asker;
    bool read = false;
    m_window.session()->thread().askWhenIdle(
        &asker, [](Register&) { return true; }, [&read](bool) { read = true; });
    while (!read)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

void PictureWalk::take(QWidget& widget, const QString& name)
{
    const QPointer<QWidget> seen = &widget;
    stillPicture(seen); // painting asks for what is in view
    settle();
    m_last = stillPicture(seen);
    const QString free = freeName(name);
    m_names.append(free);
    for (const QString& fault : faultsOf(widget)) {
        if (m_faults.filter(fault).isEmpty()) // once is enough
            m_faults += free + u": "_s + fault;
    }
    if (!m_last.save(m_folder.filePath(free + u".png"_s)))
        qFatal("not written: %s", qPrintable(free));
}

void PictureWalk::takeWindow(const QString& name)
{
    take(m_window, name);
}

Page* PictureWalk::page() const
{
    for (Page* page : m_window.findChildren<Page*>()) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

void PictureWalk::takePages()
{
    for (QAction* go : m_window.actions().pages()) {
        go->trigger();
        Page* shown = page();
        m_classes.insert(classOf(*shown));
        takeWindow(u"page-"_s + classOf(*shown).toLower());
        if (shown->height() > m_window.height()) // what one scrolls to is seen at once here
            take(*shown, u"page-"_s + classOf(*shown).toLower() + u"-whole"_s);
        takeParts(*shown, u"page-"_s + classOf(*shown).toLower());
        if (auto* reading = shown->findChild<QAction*>(u"reading-pane"_s)) {
            reading->setChecked(true);
            takeWindow(u"page-"_s + classOf(*shown).toLower() + u"-reading"_s);
            reading->setChecked(false);
        }
    }
}

/// At the top of what is seen, where it does not all fit.
void PictureWalk::lookAt(const QWidget& part)
{
    for (QWidget* around = part.parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->verticalScrollBar()->setValue(part.mapTo(area->widget(), QPoint()).y());
    }
}

/// What tabs and lists of parts lead to.
void PictureWalk::takeParts(Page& page, const QString& name)
{
    for (QTabBar* tabs : page.findChildren<QTabBar*>()) {
        if (!tabs->isVisible())
            continue;
        const auto* parts = qobject_cast<PartTabs*>(tabs->parentWidget());
        for (int i = 1; i < tabs->count(); ++i) {
            if (parts && !parts->isOffered(i))
                continue;
            tabs->setCurrentIndex(i);
            stillPicture(&m_window);
            if (tabs->visibleRegion().isEmpty() || parts)
                lookAt(*tabs);
            takeWindow(name + u"-tab-"_s + QString::number(i + 1));
        }
        tabs->setCurrentIndex(0);
        lookAt(page);
    }
    for (auto* list : page.findChildren<QListWidget*>()) {
        const bool leads = !qobject_cast<TimelineView*>(list);
        if (!leads || !list->isVisible() || list->count() < 3)
            continue;
        const int first = list->currentRow();
        QImage before = stillPicture(&m_window);
        for (int i = 0; i < std::min(list->count(), partsOfOne); ++i) {
            list->setCurrentRow(i);
            if (stillPicture(&m_window) != before)
                takeWindow(name + u"-part-"_s + QString::number(i + 1));
            before = m_last;
        }
        list->setCurrentRow(first);
    }
}

void PictureWalk::showRegister()
{
    const auto table = pageTable();
    const auto place = std::ranges::find(table, &RegisterPage::title, &PageEntry::title);
    m_window.actions().pages()[static_cast<std::size_t>(place - table.begin())]->trigger();
}

void PictureWalk::takeIncidents()
{
    showRegister();
    const auto* table = m_window.findChild<RegisterTable*>();
    const auto* model = qobject_cast<const RegisterModel*>(table->model());
    stillPicture(&m_window);
    std::map<QString, Id<Incident>> wanted; // the newest of each
    for (int row = 0; row < std::min(model->rowCount(), 200); ++row) {
        const QModelIndex at = model->index(row, 0);
        const bool closed = at.data(RegisterModel::ClosedRole).toBool();
        const QString kind = closed
            ? u"closed"_s
            : u"stage-"_s + QString::number(at.data(RegisterModel::StageRole).toInt() + 1);
        wanted.try_emplace(kind, model->incidentAt(row));
    }
    for (const auto& [kind, incident] : wanted) {
        m_window.pages().showIncident(incident);
        takeWindow(u"incident-"_s + kind);
        m_classes.insert(classOf(*page()));
        if (kind == u"stage-4"_s || wanted.size() == 1)
            takeParts(*page(), u"incident-"_s + kind);
    }
}

void PictureWalk::takeMenu(QMenu& menu, const QString& name)
{
    menu.popup(m_window.mapToGlobal(QPoint(40, 40)));
    take(menu, name);
    int inner = 0;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            takeMenu(*action->menu(), name + u'-' + QString::number(++inner));
    }
    menu.close();
}

void PictureWalk::takeMenus()
{
    int number = 0;
    for (const QAction* action : m_window.menuBar()->actions()) {
        if (action->menu())
            takeMenu(*action->menu(), u"menu-"_s + QString::number(++number));
    }
}

QWidget* PictureWalk::opened() const
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QDialog*>(widget))
            return widget;
    }
    return nullptr;
}

void PictureWalk::takeOpened(const QString& before)
{
    QPointer<QWidget> shown = opened();
    if (!shown)
        return;
    for (int i = 0; i < mostLooks && isBusy(shown); ++i)
        pause(lookMs);
    if (qobject_cast<QDialog*>(shown))
        m_classes.insert(classOf(*shown));
    take(*shown,
         qobject_cast<QDialog*>(shown) ? u"dialog-"_s + classOf(*shown).toLower()
                                       : before + u"-menu"_s);
    for (QTabBar* tabs : shown ? shown->findChildren<QTabBar*>() : QList<QTabBar*>()) {
        for (int i = 1; shown && i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            take(*shown,
                 u"dialog-"_s + classOf(*shown).toLower() + u"-tab-"_s + QString::number(i + 1));
        }
    }
    closeAndWait(shown);
}

/// What opens may hold on to the thread of control until it is closed, or come a little later.
void PictureWalk::open(const QString& name, const std::function<void()>& opener)
{
    const QImage before = stillPicture(&m_window);
    const auto taken = m_names.size();
    QTimer::singleShot(4 * lookMs, &m_window, [this, name] { takeOpened(name); });
    opener();
    pause(5 * lookMs);
    takeOpened(name);
    if (m_names.size() > taken)
        return;
    if (stillPicture(&m_window) != before)
        takeWindow(name + u"-asks"_s);
    if (QWidget* focus = QApplication::focusWidget()) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(focus, &escape);
    }
}

void PictureWalk::openFrom(QWidget& place, const QString& name)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (auto* button : place.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && asksMore(button->text()))
            buttons.append(button);
    }
    for (const auto& button : buttons) {
        if (button && button->isVisible() && button->isEnabled())
            open(name, [&button] { button->click(); });
    }
}

void PictureWalk::takeDialogs()
{
    for (QAction* toPage : m_window.actions().pages()) {
        toPage->trigger();
        stillPicture(&m_window);
        openFrom(*page(), u"page-"_s + classOf(*page()).toLower());
    }
    showSomeIncident();
    openFrom(*page(), u"incident"_s);
    showSomeIncident();
    openCommands();
    showSomeIncident();
    if (auto* meeting = m_window.findChild<QAction*>(u"meeting"_s))
        open(u"meeting"_s, [meeting] { meeting->trigger(); });
    for (auto* button : m_window.statusBar()->findChildren<QAbstractButton*>())
        open(u"foot"_s, [button] { button->click(); });
    for (Command command : {Command::Keys, Command::About})
        open(u"command"_s, [&] { m_window.actions()[command]->trigger(); });
}

void PictureWalk::showSomeIncident()
{
    showRegister();
    stillPicture(&m_window);
    const auto* model = qobject_cast<const RegisterModel*>(
        m_window.findChild<RegisterTable*>()->model());
    if (model->rowCount() > 0)
        m_window.pages().showIncident(model->incidentAt(std::min(1, model->rowCount() - 1)));
    stillPicture(&m_window);
}

void PictureWalk::openCommands()
{
    QList<QPointer<QAction>> commands;
    for (QAction* action : m_window.findChildren<QAction*>()) {
        if (action->isEnabled() && action->isVisible() && !action->menu()
            && opensSomething(*action))
            commands.append(action);
    }
    for (const auto& command : commands) {
        if (command && command->isEnabled())
            open(u"command"_s, [&command] { command->trigger(); });
    }
}

} // namespace ireg::pictures
