// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "ui/main/opensession.h"
#include "ui/main/singleinstance.h"
#include "ui/widgets/messagebar.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;

namespace ireg
{
namespace report
{
struct ReportKind;
} // namespace report

class Actions;
class Ask;
class CommandPalette;
class HelpWindow;
class Keymap;
class NewRegisterDialog;
class PageStack;
struct ReportSubject;
class ReminderBar;
class StatusLine;
class TopBar;
class Translation;
class WelcomePage;
class WindowSettings;

/// The window: menus, pages and foot around one open register. It composes and holds no rules.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Desk
    {
        Author author; ///< who works in a register for which nobody chose a name
        const Clock& clock;
        WindowSettings& settings;
        Ask& ask;
        Translation& translation;
        /// Writes the demo register to a path.
        std::function<Result<void>(const QString&, Language)> makeDemo;
        /// Somebody said the author's name; else it is the account's, and is asked about.
        bool named = false;
    };

    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False, and said, where it can't be opened; what was open before stays open then.
    bool openFile(const QString& path);
    /// Shows the window with a register in it that is being opened already, or without where that
    /// takes its time.
    bool begin(const QString& path, OpeningAhead ahead);
    bool openFileForReading(const QString& path);
    void newRegister();
    void logIncident();
    void logInPassing();
    const OpenSession* session() const { return m_session.get(); }
    Actions& actions() { return *m_actions; }
    PageStack& pages() { return *m_pages; }
    /// From now on changes in the open register are recorded so; kept for the next time.
    void workAs(const QString& name);

    void setVisible(bool visible) override;

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMiddle();
    void buildMenus();
    void buildViewMenu();
    void buildToolBar();
    bool triggerHere(const QStringList& names);
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectHelpActions();
    void connectPages();
    void connectWelcome(const WelcomePage* welcome);
    void connectSession();
    void comeForward();
    void askForFile(bool reading);
    void locate(const QString& missing);
    static QString demoFolder();
    void openDemo();
    void createFrom(NewRegisterDialog& dialog);
    bool take(Result<Opened> opened, const QString& path);
    QString unsavedField();
    bool mayLeave();
    void closeRegister();
    void becomeReadOnly(const Error& because);
    bool openFile(const QString& path, HolderFile::Towards yield);
    void sayTakenAway(const Error& error);
    void sayDiffers(const Error& error);
    void sayHeldElsewhere(const Error& error);
    static QString readersMay();
    void save();
    void saveWork();
    void writeWork(const QString& target, const RegisterThread::Work& work);
    void endDoubt();
    void sayInBanner(const QString& text, MessageBar::Tone tone, const QString& action);
    void saveCopy();
    void saveCalendar();
    void sayCopied(const QString& target);
    void saveTyped(const QString& target, const RegisterThread::Work& work);
    void reportList();
    void showReport(Id<Incident> incident);
    void preview(const report::ReportKind& kind, const ReportSubject& subject);
    void sayFailed(const Error& error);
    void sayUndone(const QString& text, const ActionGist& gist);
    void askOldUndo(const ActionGist& gist);
    void askOthersUndo(const ActionGist& gist);
    void showState();
    void showTitle();
    void settleName();
    void askName();
    void askName(std::vector<Person> people);
    void workAsFirstOnCall();
    void showPalette();
    void showFound(RecordRef record);
    void setZoom(int percent);
    QString openingNotices() const;
    void sayOpened(const QString& text);
    void showReadOnly();
    void fillRecent();
    void setLanguage(Language language);
    bool holdMeeting();
    void setScheme(const QString& name);
    void showHelp(const QString& topic);
    void showHelpHere();
    void showKeys();
    void onKeysChanged();
    void showSettings();
    void keepGeometry();
    void retranslate();

    Desk m_desk;
    std::unique_ptr<OpenSession> m_session;
    SingleInstance m_instance;
    Actions* m_actions = nullptr;
    Keymap* m_keys = nullptr;
    PageStack* m_pages = nullptr;
    ReminderBar* m_due = nullptr;
    StatusLine* m_status = nullptr;
    QMenu *m_file = nullptr, *m_recent = nullptr, *m_edit = nullptr, *m_view = nullptr,
          *m_goTo = nullptr, *m_textSize = nullptr, *m_appearance = nullptr, *m_language = nullptr,
          *m_incident = nullptr, *m_help = nullptr;
    QToolBar* m_tools = nullptr;
    TopBar* m_top = nullptr;
    CommandPalette* m_palette = nullptr;
    HelpWindow* m_helpWindow = nullptr; ///< null until it is first asked for
    bool m_demo = false;
    bool m_minimizeAgain = false; ///< once what was begun in passing is closed
    bool m_named = false;         ///< somebody said as whom changes here are recorded
    bool m_onlyHere = false;      ///< the file was taken away, and nothing of it saved since
    bool m_doubt = false;         ///< the banner asks to check the history
    bool m_opensAhead = false;    ///< in view before it has anything to show
    std::function<void()> m_bannerAction;
    std::function<void()> m_banner; ///< says it again, in another language
};

} // namespace ireg
