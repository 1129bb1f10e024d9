// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QTimer>

#include <map>

namespace ireg
{

/// A column's place and width, by the column's name.
struct ColumnLayout
{
    QString column;
    int width = 0;
    bool hidden = false;
};

/// What one person's window remembers; nothing of the register. Written soon after each change,
/// so that a crash doesn't lose it.
class WindowSettings final : public QObject
{
    Q_OBJECT

public:
    /// An INI file; it need not be there.
    explicit WindowSettings(const QString& path, QObject* parent = nullptr);
    ~WindowSettings() override;
    static QString usualPath();

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// `en`, `fr`, or empty for the system's.
    QString language() const;
    void setLanguage(const QString& code);
    /// `light`, `dark`, or empty for the system's.
    QString scheme() const;
    void setScheme(const QString& name);

    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void forgetRecentFiles();

    std::vector<ColumnLayout> columns(const QString& table) const;
    void setColumns(const QString& table, const std::vector<ColumnLayout>& columns);
    /// A column's name, with a leading - for downwards; empty for the usual order.
    QString order(const QString& table) const;
    void setOrder(const QString& table, const QString& order);

Q_SIGNALS:
    void recentFilesChanged();

private:
    void put(const QString& key, const QVariant& value);
    void putRecentFiles(const QStringList& files);

    mutable QSettings m_file;
    QTimer m_write; ///< gathers the changes of a drag into one write
};

} // namespace ireg
