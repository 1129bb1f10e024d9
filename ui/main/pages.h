// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/usecases.h"
#include "ui/main/opensession.h"
#include "ui/registerpage/registerpage.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace ireg
{

class Ask;
class IncidentPage;
class DeadlinesPage;
class LessonsPage;
class PageList;
class QuickLogDialog;
class Toast;
class WelcomePage;

/// The middle of the window: left pane, pages, what is said above and below them, and the way
/// from one to another. Pages live as long as their register is open.
class Pages final : public QWidget
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

    Pages(const Setting& setting, Language language, QWidget* parent = nullptr);
    ~Pages() override;

    WelcomePage& welcome() { return *m_welcome; }
    void showRegister(OpenSession& session);
    /// Leaves the register: its pages are gone afterwards.
    void leaveRegister();
    void setLanguage(Language language);

    void showList();
    void showLessons();
    void showDeadlines();
    void showIncident(Id<Incident> incident);
    void goBack();
    void focusFilter();
    void nextPane();
    void logIncident();
    void refresh();
    QList<QAction*> incidentActions() const;
    /// A parent for what must not outlive the open register.
    RegisterPage* registerPart() const { return m_register; }

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
    void incidentShown(bool shown);
    void bannerPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Row { RegisterRow, LessonsRow, DeadlinesRow };
    void build();
    void makePages(OpenSession& session);
    void sayRecovered(RegisterThread& thread);
    void connectPages();
    void connectIncidentPage();
    QWidget* pageOf(int row) const;
    void goTo(QWidget* page);
    void onLogged(const Outcome& outcome, bool open);
    void showCounts();
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
    RegisterPage* m_register = nullptr;
    LessonsPage* m_lessons = nullptr;
    DeadlinesPage* m_deadlines = nullptr;
    IncidentPage* m_incident = nullptr;
    QuickLogDialog* m_log = nullptr;
    QWidget* m_before = nullptr; ///< where "back" leads from an incident
};

} // namespace ireg
