// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settingsfile.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTime>

#include <vector>

namespace ireg
{

/// A column's place and width, by the column's name.
struct ColumnLayout
{
    QString column;
    int width = 0;
    bool hidden = false;
};

/// What a person wants to be reminded of, and when not.
struct ReminderChoice
{
    bool on = true;      ///< in the window
    bool desktop = true; ///< on the desktop as well
    bool titles = false; ///< there with the incidents' titles, which a locked screen shows too
    QTime quietFrom = {}, quietTo = {}; ///< in the register's zone; invalid or equal: never quiet

    bool operator==(const ReminderChoice&) const = default;
};

/// What one person's window remembers; nothing of the register. Written soon after each change,
/// so that a crash doesn't lose it.
class WindowSettings final : public QObject
{
    Q_OBJECT

public:
    /// An INI file; it need not be there.
    explicit WindowSettings(const QString& path, QObject* parent = nullptr);
    static QString usualPath();

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// `en`, `fr`, or empty for the system's.
    QString language() const;
    void setLanguage(const QString& code);
    /// `light`, `dark`, or empty for the system's.
    QString scheme() const;
    void setScheme(const QString& name);

    /// Of all texts, in percent.
    int zoom() const;
    void setZoom(int percent);
    /// Whether single letters and signs are commands where nothing is typed.
    bool letterKeys() const;
    void setLetterKeys(bool on);
    /// Whether the last register is opened at the start.
    bool opensLast() const;
    void setOpensLast(bool on);

    ReminderChoice reminders() const;
    void setReminders(const ReminderChoice& choice);

    /// As whom a person works in the register of this uuid; empty: nobody has said so yet.
    QString nameIn(const QString& registerUuid) const;
    void setNameIn(const QString& registerUuid, const QString& name);

    struct RecentFile
    {
        QString path;
        bool pinned = false;

        bool operator==(const RecentFile&) const = default;
    };
    /// Pinned ones first, then the newest, at most ten of them.
    std::vector<RecentFile> recentFiles() const;
    void setRecentFiles(const std::vector<RecentFile>& files);
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void pinRecentFile(const QString& path, bool pinned);
    void forgetRecentFiles(); ///< but for the pinned ones
    /// The one that was opened last; empty where none was, or where it is forgotten.
    QString lastFile() const;

    std::vector<ColumnLayout> columns(const QString& table) const;
    void setColumns(const QString& table, const std::vector<ColumnLayout>& columns);
    /// A column's name, with a leading - for downwards; empty for the usual order.
    QString order(const QString& table) const;
    void setOrder(const QString& table, const QString& order);
    /// Whatever else a page wants to find again, by the page's name and its own.
    QString kept(const QString& page, const QString& name) const;
    void keep(const QString& page, const QString& name, const QString& text);
    void forget(const QString& page);

Q_SIGNALS:
    void recentFilesChanged();
    void letterKeysChanged();
    void remindersChanged();

private:
    SettingsFile m_file;
};

} // namespace ireg
