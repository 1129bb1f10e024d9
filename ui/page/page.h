// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/language/language.h"
#include "model/notification/notification.h"
#include "model/register/lessonlisting.h"
#include "model/register/listing.h"
#include "model/register/records.h"
#include "model/register/registerthread.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace ireg
{
class Ask;
class WindowSettings;

/// What every page is made with; all of it outlives the page. Who works here is the thread's
/// author(), and may change at any time.
struct PageSetting
{
    RegisterThread& thread;
    WindowSettings& settings;
    const Clock& clock;
    Ask& ask;
    Language language = Language::English;
};

/// How much of a page needs somebody, as the left pane shows and speaks it.
struct PageCount
{
    qint64 number = 0;
    QString spoken;      ///< with the page's name: "Deadlines, 3 open"
    bool urgent = false; ///< some of it is late
};

/// A list of incidents as a page shows it, for what is made of such a list.
struct PageListing
{
    ListQuery query = {};
    QString words = {};       ///< searched for; empty: none
    QStringList columns = {}; ///< by their codes; empty: the usual ones
};

/// Lines shown of all there are, for the foot of the window.
struct PageLines
{
    int shown = 0;
    qint64 all = 0;
};

/// A page of the window over an open register. It lives as long as the register is open, shows
/// changes by itself, and says to the window what only the window can do.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setLanguage(Language language) = 0;
    /// Shows what the register holds now.
    virtual void refresh() = 0;
    /// The keyboard goes to what is wanted first.
    virtual void takeFocus() { setFocus(Qt::OtherFocusReason); }
    /// Brings a record into view; false where the page holds none of its type.
    virtual bool reveal(RecordRef) { return false; }
    /// Lists the incidents that a condition selects, in the form of `ireg list --where`, and no
    /// others; false where the page lists none.
    virtual bool narrow(const QString&) { return false; }
    /// The parts that the keyboard goes through from pane to pane; none: the page is one.
    virtual QList<QWidget*> panes() const { return {}; }
    /// The page of help that says what this one is for, without its ending.
    virtual QString helpTopic() const { return {}; }
    /// What of it stands in the left pane below the pages; null: nothing. The page deletes it.
    virtual QWidget* leftPart() const { return nullptr; }
    /// False where the page has nothing to filter by.
    virtual bool focusFilter() { return false; }
    /// Saves what was typed and not left yet.
    virtual void flush() {}
    /// Nothing: the left pane shows no number.
    virtual std::optional<PageCount> count() const { return std::nullopt; }
    virtual std::optional<PageLines> lines() const { return std::nullopt; }
    /// What can be done on this page alone, for the menu and the list of keys. What has the
    /// property `changes` stands with what is done to incidents, the rest with what is looked at.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// What leads to the parts of what it shows; each says in whatsThis what they are parts of.
    virtual QList<QAction*> partActions() const { return {}; }
    /// Nothing: the page lists no incidents.
    virtual std::optional<PageListing> listing() const { return std::nullopt; }
    /// The lessons that the page lists, as it shows them; nothing: it lists none.
    virtual std::optional<LessonQuery> lessons() const { return std::nullopt; }
    /// An incident is being looked at: so does this page, where it lists incidents.
    virtual void follow(Id<Incident>) {}

Q_SIGNALS:
    void countChanged(); ///< or the lines
    void incidentRequested(ireg::Id<ireg::Incident> incident);
    /// What is owed on an incident; the notification is 0 where none stands for it yet.
    void dutyRequested(ireg::Id<ireg::Incident> incident, ireg::Id<ireg::Notification> notice);
    /// All that the condition selects, in the list of incidents.
    void incidentsRequested(const QString& condition);
    /// A record of an incident, on the incident's page.
    void recordRequested(ireg::Id<ireg::Incident> incident, const ireg::RecordRef& record);
    void logRequested();
    void reportRequested(ireg::Id<ireg::Incident> incident);
    void problemRaised(const ireg::Error& error);
    void messageRaised(const QString& text, bool problem);
    void undoOffered(const QString& what, qint64 action);
    /// The same for what is not in the register's history.
    void wayBackOffered(const QString& what, const std::function<void()>& then);
    void shownRequested();             ///< the page is to be the one in view
    void undoRequested(qint64 action); ///< 0: the newest

protected:
    /// Every word again, in the window's language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
};

} // namespace ireg
