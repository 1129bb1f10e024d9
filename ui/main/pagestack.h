// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "ui/main/opensession.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

#include <vector>

class QSplitter;
class QStackedWidget;

namespace ireg
{

class Ask;
class IncidentPage;
class Page;
class PageList;
struct PageListing;
class QuickLogDialog;
class Toast;
class WelcomePage;
class WindowSettings;

/// The middle of the window: left pane, pages, what is said above and below them, and the way
/// from one to another. Knows no page but the incident's; the others stand in `pageTable`. Pages
/// live as long as their register is open.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    struct Setting
    {
        const Clock& clock;
        WindowSettings& settings;
        Ask& ask;
        QString author;
    };

    PageStack(const Setting& setting, Language language, QWidget* parent = nullptr);
    ~PageStack() override;

    WelcomePage& welcome() { return *m_welcome; }
    void showRegister(OpenSession& session);
    /// Leaves the register: its pages are gone afterwards.
    void leaveRegister();
    void setLanguage(Language language);

    /// A page of `pageTable`; nothing happens while no register is open.
    void showPage(int index);
    void showIncident(Id<Incident> incident);
    void goBack();
    void focusFilter();
    void nextPane();
    void logIncident();
    void refresh();
    /// For the menu "Incident".
    QList<QAction*> incidentActions() const;
    /// Everything that the pages themselves can do.
    QList<QAction*> pageActions() const;
    /// A parent for what must not outlive the open register.
    QWidget* registerPart() const;
    /// The incidents that the page in view lists, else those of the first page.
    PageListing listing() const;

    void say(const QString& text, bool problem);
    void sayBanner(const QString& text, bool problem);
    /// With a button: bannerPressed() when it is pressed.
    void sayBanner(const QString& text, MessageBar::Tone tone, const QString& action);
    void closeBanner();
    void offer(const QString& text, const QString& action);

Q_SIGNALS:
    void counted(int shown, qint64 total);
    void problemRaised(const ireg::Error& error);
    void reportRequested(ireg::Id<ireg::Incident> incident);
    void undoRequested(qint64 action); ///< 0: the newest
    void bannerPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makePages(OpenSession& session);
    void addPage(Page* page);
    void connectPage(Page* page);
    void sayRecovered(RegisterThread& thread);
    Page* current() const;
    void goTo(Page* page);
    void offerUndo(const QString& what, qint64 action);
    void onLogged(const Outcome& outcome, bool open);
    void showCount(Page* page);
    void retranslate();

    Setting m_setting;
    Language m_language;
    QSplitter* m_splitter = nullptr;
    PageList* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    MessageBar *m_banner = nullptr, *m_bar = nullptr;
    Toast* m_toast = nullptr;
    qint64 m_offered = 0; ///< the action that the toast takes back
    WelcomePage* m_welcome = nullptr;
    std::vector<Page*> m_pages; ///< of the table, then the incident's
    IncidentPage* m_incident = nullptr;
    QuickLogDialog* m_log = nullptr;
    int m_before = 0; ///< where "back" leads from an incident
};

} // namespace ireg
