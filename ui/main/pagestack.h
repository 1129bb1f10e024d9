// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/editing.h"
#include "model/register/logging.h"
#include "ui/main/opensession.h"
#include "ui/main/trail.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QSplitter;
class QScrollArea;

namespace ireg
{
class PartStack;

class Ask;
class IncidentPage;
class Page;
class PageList;
struct LessonQuery;
struct PageListing;
struct PageSetting;
class QuickLogDialog;
class Toast;
class WelcomePage;
class WindowSettings;

/// The middle of the window: left pane, pages, what is said above and below them, and the way
/// from one to another. Knows no page but the incident's; the others stand in `pageTable`. Pages
/// are made when they are looked at, or once it is quiet, and live until their register is left.
class PageStack final : public QWidget
{
    Q_OBJECT

public:
    struct Setting
    {
        const Clock& clock;
        WindowSettings& settings;
        Ask& ask;
    };

    PageStack(const Setting& setting, Language language, QWidget* parent = nullptr);
    ~PageStack() override;

    /// Where no register is open.
    void showWelcome();
    void showRegister(OpenSession& session);
    /// Leaves the register: its pages are gone afterwards.
    void leaveRegister();
    void setLanguage(Language language);

    /// A page of `pageTable`; nothing happens while no register is open.
    void showPage(int index);
    void showIncident(Id<Incident> incident);
    /// What is owed on an incident; the notification is 0 where none stands for it yet.
    void showDuty(Id<Incident> incident, Id<Notification> notice);
    /// A record of an incident, on its page.
    void showOfRegister(const RecordRef& record);
    void showRecordOf(Id<Incident> incident, const RecordRef& record);
    /// All that the condition selects, on the page that lists them.
    void showIncidents(const QString& condition);
    /// On the page that holds it; false where none does.
    bool showRecord(RecordRef record);
    /// Through the places that were looked at.
    void goBack();
    void goForward();
    void focusFilter();
    /// The next part of the window that the keyboard can be in, or the one before; `outside` are
    /// those that belong to the window, after the pages.
    void nextPane(int step, const QList<QWidget*>& outside);
    void logIncident();
    /// For who comes from elsewhere: nothing here moves. False where nothing can be logged.
    bool logInPassing();
    void refresh();
    /// What each page is for, where somebody points at it and asks.
    void explain();
    /// Saves what was typed and not left yet, on every page.
    void flush();
    /// Takes back what is offered beside the register's own undo; false where nothing is.
    bool takeWayBack();
    /// For the menu "Incident".
    QList<QAction*> incidentActions() const;
    /// Everything that the pages themselves can do.
    QList<QAction*> pageActions() const;
    /// What leads to the parts of what is in view.
    QList<QAction*> partActions() const;
    /// A parent for what must not outlive the open register.
    QWidget* registerPart() const;
    /// The incidents that the page in view lists, else those of the first page that lists any.
    PageListing listing() const;
    /// The lessons that the page in view lists.
    std::optional<LessonQuery> lessons() const;

    void say(const QString& text, bool problem);
    void sayBanner(const QString& text, bool problem);
    /// With a button: bannerPressed() when it is pressed.
    void sayBanner(const QString& text, MessageBar::Tone tone, const QString& action);
    /// With two: bannerPressed() or bannerOtherPressed(); it can be closed.
    void sayBanner(const QString& text, MessageBar::Tone tone, const MessageBar::Choice& choice);
    void closeBanner();
    void offer(const QString& text, const QString& action);
    /// The same with something to do when it is pressed, beside the register's own history.
    void offer(const QString& text, const QString& action, std::function<void()> then);
    QString helpTopic() const;
    /// A recent file, or with an empty path all that are not pinned; offers to take that back.
    void forgetRecent(const QString& path);

Q_SIGNALS:
    void waysChanged(bool back, bool forward);
    void counted(int shown, qint64 total); ///< shown < 0: the page in view lists none
    void problemRaised(const ireg::Error& error);
    void reportRequested(ireg::Id<ireg::Incident> incident);
    void undoRequested(qint64 action); ///< 0: the newest
    void bannerPressed();
    void bannerOtherPressed();
    void welcomeMade(const ireg::WelcomePage* welcome);
    void passed(); ///< what was begun in passing is closed

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void makePages(OpenSession& session);
    PageSetting pageSetting() const;
    Page& pageAt(int index);
    std::vector<Page*> made() const;
    void makeNext();
    void addPage(std::size_t place, Page* page);
    void connectPage(Page* page);
    QuickLogDialog* logForm();
    void sayRecovered(RegisterThread& thread);
    /// Where somebody was: a page, or an incident.
    struct Place
    {
        Page* page = nullptr;
        Id<Incident> incident;

        bool operator==(const Place&) const = default;
    };
    Page* current() const;
    void goTo(Page* page);
    void goTo(const std::optional<Place>& place);
    void goUp();
    void noteWays();
    void offerUndo(const QString& what, qint64 action);
    void onLogged(const Outcome& outcome, bool open);
    void showCount(Page* page);
    void tellLines();
    void showFocus(QWidget* before, QWidget* focus);
    void retranslate();
    void explain(Page& page);

    Setting m_setting;
    Language m_language;
    QSplitter* m_splitter = nullptr;
    PageList* m_list = nullptr;
    QWidget* m_left = nullptr; ///< the list, and below it what pages have there
    PartStack* m_stack = nullptr;
    QScrollArea* m_room = nullptr; ///< what a page is scrolled in
    MessageBar *m_banner = nullptr, *m_bar = nullptr;
    Toast* m_toast = nullptr;
    qint64 m_offered = 0;             ///< the action that the toast takes back
    WelcomePage* m_welcome = nullptr; ///< null until it is first shown
    OpenSession* m_session = nullptr;
    std::vector<Page*> m_pages; ///< of the table, null until it is made; then the incident's
    QTimer m_quiet;             ///< makes the pages that nobody looked at yet
    IncidentPage* m_incident = nullptr;
    QuickLogDialog* m_log = nullptr;      ///< null until it is first asked for
    std::function<QString()> m_recovered; ///< says again what the bar says of an earlier run
    Trail<Place> m_trail;
    std::function<void()> m_then; ///< what the toast does, where it takes no action back
    int m_before = 0;             ///< the list that an incident was opened from
};

} // namespace ireg
