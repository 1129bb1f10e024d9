// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/windowsettings.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int writeAfterMs = 400;
constexpr int mostRecent = 10;

} // namespace

WindowSettings::WindowSettings(const QString& path, QObject* parent)
    : QObject(parent), m_file(path, QSettings::IniFormat)
{
    m_write.setSingleShot(true);
    m_write.setInterval(writeAfterMs);
    connect(&m_write, &QTimer::timeout, this, [this] { m_file.sync(); });
}

WindowSettings::~WindowSettings() = default;

QString WindowSettings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

void WindowSettings::put(const QString& key, const QVariant& value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    m_write.start();
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value(u"window/geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    put(u"window/geometry"_s, geometry);
}

QString WindowSettings::language() const
{
    return m_file.value(u"window/language"_s).toString();
}

void WindowSettings::setLanguage(const QString& code)
{
    put(u"window/language"_s, code);
}

QString WindowSettings::scheme() const
{
    return m_file.value(u"window/scheme"_s).toString();
}

void WindowSettings::setScheme(const QString& name)
{
    put(u"window/scheme"_s, name);
}

QStringList WindowSettings::recentFiles() const
{
    return m_file.value(u"files/recent"_s).toStringList();
}

void WindowSettings::addRecentFile(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    putRecentFiles(files.mid(0, mostRecent));
}

void WindowSettings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    putRecentFiles(files);
}

void WindowSettings::forgetRecentFiles()
{
    putRecentFiles({});
}

void WindowSettings::putRecentFiles(const QStringList& files)
{
    put(u"files/recent"_s, files);
    Q_EMIT recentFilesChanged();
}

std::vector<ColumnLayout> WindowSettings::columns(const QString& table) const
{
    std::vector<ColumnLayout> columns;
    for (const QString& stored : m_file.value(table + u"/columns"_s).toStringList()) {
        const QStringList parts = stored.split(u':');
        if (parts.size() == 3)
            columns.push_back({parts[0], parts[1].toInt(), parts[2] == u"hidden"_s});
    }
    return columns;
}

void WindowSettings::setColumns(const QString& table, const std::vector<ColumnLayout>& columns)
{
    QStringList stored;
    for (const ColumnLayout& column : columns)
        stored.append(u"%1:%2:%3"_s.arg(column.column)
                          .arg(column.width)
                          .arg(column.hidden ? u"hidden"_s : u"shown"_s));
    put(table + u"/columns"_s, stored);
}

QString WindowSettings::order(const QString& table) const
{
    return m_file.value(table + u"/order"_s).toString();
}

void WindowSettings::setOrder(const QString& table, const QString& order)
{
    put(table + u"/order"_s, order);
}

} // namespace ireg
