// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fakeask.h"
#include "tests/support/fakeclock.h"
#include "ui/main/actions.h"
#include "ui/main/mainwindow.h"
#include "ui/main/pagestack.h"
#include "ui/main/pagetable.h"
#include "ui/main/translation.h"
#include "ui/registerpage/registerpage.h"
#include "ui/registerpage/registertable.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace ireg::test
{

/// The real window on a fresh register, driven by keys.
class WindowUnderHand final
{
public:
    WindowUnderHand() { start(); }

    QString path(const QString& name = QStringLiteral("example.ireg")) const
    {
        return folder.filePath(name);
    }
    void start()
    {
        window.reset();
        settings.reset(); // it writes what is left
        settings = std::make_unique<WindowSettings>(path(QStringLiteral("window.ini")));
        translation.set(Language::English);
        window.reset(new MainWindow({.author = {.name = QStringLiteral("Sam Okoro"),
                                                .device = QStringLiteral("desk"),
                                                .program = QStringLiteral("test")},
                                     .clock = clock,
                                     .settings = *settings,
                                     .ask = ask,
                                     .translation = translation,
                                     .makeDemo = makeDemo,
                                     .named = named}));
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    /// Makes a register with one incident per title and opens it.
    void open(const QStringList& titles = {})
    {
        {
            const auto made = Register::create(path(),
                                               {.organisation = QStringLiteral("Example"),
                                                .zone = QStringLiteral("Australia/Sydney"),
                                                .jurisdictions = {}},
                                               {QStringLiteral("Kim Tran"), {}, {}},
                                               clock);
            QVERIFY(made);
            for (const QString& title : titles)
                QVERIFY(logIncident(**made, {{QStringLiteral("title"), title}}));
        }
        QVERIFY(openFile(path()));
        QTRY_COMPARE(table()->model()->rowCount(), static_cast<int>(titles.size()));
        if (!titles.isEmpty()) // else a key that is pressed at once goes nowhere
            QTRY_VERIFY(table()->hasFocus());
    }
    /// With the page that lists the incidents in view.
    bool openFile(const QString& file) const
    {
        const bool opened = window->openFile(file);
        if (opened)
            showRegister();
        return opened;
    }
    /// The page that lists the incidents; a register opens with another one.
    void showRegister() const
    {
        const auto pages = pageTable();
        const auto place = std::ranges::find(pages, &RegisterPage::title, &PageEntry::title);
        window->pages().showPage(static_cast<int>(place - pages.begin()));
    }
    /// Until also the pages that nobody looked at are made.
    void awaitPages() const
    {
        QTRY_COMPARE(window->findChildren<Page*>().size(),
                     static_cast<qsizetype>(pageTable().size()) + 1); // the incident's
    }
    template <class Widget> Widget* find() const { return window->findChild<Widget*>(); }
    RegisterTable* table() const { return find<RegisterTable>(); }
    QAbstractItemModel* rows() const { return table()->model(); }
    QString toast() const { return find<Toast>()->isVisible() ? find<Toast>()->text() : QString(); }

    /// A key as the person's keyboard sends it: to whatever has the focus.
    static void press(const QKeySequence& keys)
    {
        const QKeyCombination combination = keys[0];
        QTest::keyClick(focus(), combination.key(), combination.keyboardModifiers());
    }
    static void type(const QString& text) { QTest::keyClicks(focus(), text); }
    static QWidget* focus()
    {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : QApplication::activeWindow();
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeAsk ask;
    Translation translation;
    std::function<Result<void>(const QString&, Language)> makeDemo;
    bool named = true; ///< the author's name was said, not taken from the account
    std::unique_ptr<WindowSettings> settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace ireg::test
