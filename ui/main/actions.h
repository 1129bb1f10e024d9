// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QObject>

#include <vector>

namespace ireg
{

enum class Command {
    NewRegister,
    OpenRegister,
    OpenForReading,
    CloseRegister,
    ReportList,
    Save,
    SaveCopy,
    DueCalendar,
    Verify,
    Quit,
    Undo,
    Redo,
    Filter,
    Palette,
    WorkAs,
    Settings,
    Back,
    Forward,
    NextPane,
    PreviousPane,
    ZoomIn,
    ZoomOut,
    ZoomUsual,
    Reload,
    FullScreen,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    English,
    French,
    Log,
    Help,
    WhatsThis,
    Keys,
    About
};

/// Every command of the window in one place: its words, its key and when it can be used.
class Actions final : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);
    QAction* operator[](Command command) const;
    /// Goes to a page of `pageTable`; one for each, in its order.
    const std::vector<QAction*>& pages() const { return m_pages; }
    /// What needs an open register, and what needs one that can be written; the reason why not
    /// is shown in place of the hint.
    void setRegister(bool open, bool writable);
    void setRedoPossible(bool possible);
    /// Whether there are places to go back to, and on to.
    void setWays(bool back, bool forward);
    QList<QAction*> all() const;
    void retranslate();

private:
    static void setUsable(QAction* action, bool usable, const QString& why);

    std::vector<QAction*> m_actions, m_pages;
    bool m_open = false, m_writable = false, m_redo = false, m_back = false, m_forward = false;
};

} // namespace ireg
