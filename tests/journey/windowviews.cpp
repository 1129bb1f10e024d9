// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/windowviews.h"

#include "ui/main/actions.h"
#include "ui/main/commandpalette.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/pagetable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <iterator>

namespace ireg::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int filterMs = 300, reportMs = 400; ///< what waits for the next letter, and pages
constexpr int peoplePage = 7;                 ///< of the table of pages

using Views = std::vector<WindowView>;

void trigger(const QList<QAction*>& actions, const QString& name)
{
    for (QAction* action : actions) {
        if (action->objectName() == name)
            action->trigger();
    }
}

WindowView command(const QString& name, Command which, bool closed = false)
{
    return {
        .name = name,
        .show = [which](MainWindow& window, const QString&) { window.actions()[which]->trigger(); },
        .closed = closed};
}

WindowView filter(const QString& words)
{
    return {.name = u"filter "_s + words, .show = [words](MainWindow& window, const QString&) {
                window.actions()[Command::Filter]->trigger();
                qobject_cast<QLineEdit*>(QApplication::focusWidget())->setText(words);
                QTest::qWait(filterMs); // NOLINT
            }};
}

Views pages()
{
    Views views{{.name = u"welcome"_s, .show = [](MainWindow&, const QString&) {}},
                {.name = u"opened"_s,
                 .show =
                     [](MainWindow& window, const QString& file) {
                         if (!window.session())
                             QVERIFY(window.openFile(file));
                     },
                 .plain = true}};
    for (std::size_t page = 0; page < pageTable().size(); ++page) {
        views.push_back({.name = u"page %1"_s.arg(page),
                         .show =
                             [page](MainWindow& window, const QString&) {
                                 window.actions().pages()[static_cast<int>(page)]->trigger();
                             },
                         .plain = true});
    }
    for (int tab : {1, 2}) // of people and catalogue
        views.push_back(
            {.name = u"tab %1"_s.arg(tab), .show = [tab](MainWindow& window, const QString&) {
                 window.actions().pages()[peoplePage]->trigger();
                 for (QTabBar* tabs : window.findChildren<QTabBar*>()) {
                     if (tabs->isVisible())
                         tabs->setCurrentIndex(tab);
                 }
             }});
    views.push_back({.name = u"reading pane"_s, .show = [](MainWindow& window, const QString&) {
                         window.actions().pages()[1]->trigger();
                         trigger(window.pages().pageActions(), u"reading-pane"_s);
                         QTest::qWait(filterMs); // NOLINT
                     }});
    for (const QString& words : {u"zzqq"_s, QString()})
        views.push_back(filter(words));
    return views;
}

WindowView onIncident(const QString& name)
{
    return {.name = name, .show = [name](MainWindow& window, const QString&) {
                trigger(window.pages().incidentActions(), name);
            }};
}

Views incidents()
{
    Views views;
    for (qint64 id : {1, 9, 12, 4}) // closed, on hold, not assessed, contained a second time
        views.push_back({.name = u"incident %1"_s.arg(id),
                         .show = [id](MainWindow& window,
                                      const QString&) { window.pages().showIncident({id}); },
                         .plain = true});
    for (const QString& stage : {u"stage-1"_s, u"stage-3"_s, u"stage-5"_s})
        views.push_back(onIncident(stage));
    for (int part : {2, 4, 7, 14}) {
        views.push_back(
            {.name = u"part %1"_s.arg(part), .show = [part](MainWindow& window, const QString&) {
                 const auto parts = window.pages().partActions();
                 parts[std::min<qsizetype>(part, parts.size() - 1)]->trigger();
             }});
    }
    for (const QString& asked : {u"timeline"_s, u"lesson"_s, u"advance"_s, u"enter-stage"_s})
        views.push_back(onIncident(asked));
    return views;
}

Views dialogs()
{
    const auto report = [](MainWindow& window, const QString&) {
        window.actions()[Command::ReportList]->trigger();
        QTest::qWait(reportMs); // NOLINT
        for (auto* choice : window.findChildren<QComboBox*>()) {
            // Its language is its own.
            for (const QString& language : {u"Français"_s, u"English"_s}) {
                if (choice->isVisible() && choice->findText(language) >= 0)
                    choice->setCurrentText(language);
                QTest::qWait(1); // NOLINT
            }
        }
        QTest::qWait(reportMs); // NOLINT
    };
    return {command(u"settings"_s, Command::Settings),
            command(u"help"_s, Command::Help),
            command(u"keys"_s, Command::Keys, true),
            command(u"log"_s, Command::Log, true),
            command(u"who works"_s, Command::WorkAs, true),
            {.name = u"report"_s, .show = report},
            command(u"palette"_s, Command::Palette, true)};
}

} // namespace

Views windowViews()
{
    Views views = pages();
    for (auto&& more : {incidents(), dialogs()})
        std::ranges::copy(more, std::back_inserter(views));
    return views;
}

void leaveView(MainWindow& window)
{
    for (QWidget* top : QApplication::topLevelWidgets()) {
        if (top->isVisible() && top != &window)
            top->close();
    }
    if (auto* palette = window.findChild<CommandPalette*>(); palette->isVisible())
        palette->leave();
}

} // namespace ireg::test
