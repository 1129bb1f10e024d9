// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QImage>
#include <QSet>
#include <QStringList>

#include <functional>

class QAbstractButton;
class QAction;
class QMenu;

namespace ireg
{
class MainWindow;
class Page;
} // namespace ireg

namespace ireg::pictures
{

/// Goes through a window as a person with much time would, and keeps a picture of everything that
/// it comes by. What there is it learns from the window itself, so that what is new is in it.
class PictureWalk final
{
public:
    PictureWalk(MainWindow& window, const QDir& folder);

    void takeWindow(const QString& name);
    /// Every page of the left pane, and each tab on it.
    void takePages();
    /// One incident in each stage and state, and each part of the fullest.
    void takeIncidents();
    void takeMenus();
    /// Whatever a command or a button that ends with an ellipsis brings up.
    void takeDialogs();

    const QStringList& names() const { return m_names; }
    /// What can be seen to be wrong on them without looking, with the picture's name.
    const QStringList& faults() const { return m_faults; }
    /// The classes of the pages and dialogs that were seen.
    const QSet<QString>& classes() const { return m_classes; }

private:
    void settle();
    void take(QWidget& widget, const QString& name);
    void takeMenu(QMenu& menu, const QString& name);
    void showRegister();
    void takeParts(Page& page, const QString& name);
    static void lookAt(const QWidget& part);
    void takeOpened(const QString& before);
    void open(const QString& name, const std::function<void()>& opener);
    void openFrom(QWidget& place, const QString& name);
    void openCommands();
    void showSomeIncident();
    Page* page() const;
    QString freeName(const QString& wanted) const;
    QWidget* opened() const;

    MainWindow& m_window;
    QDir m_folder;
    QStringList m_names;
    QStringList m_faults;
    QSet<QString> m_classes;
    QImage m_last;
};

} // namespace ireg::pictures
