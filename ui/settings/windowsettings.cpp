// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/windowsettings.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRecent = 10;
constexpr int smallestZoom = 80, usualZoom = 100, largestZoom = 200;

/// The uuid comes from a register, which may be anybody's; empty where it is none.
QString nameKeyOf(const QString& registerUuid)
{
    const QUuid uuid = QUuid::fromString(registerUuid);
    return uuid.isNull() ? QString() : u"names/"_s + uuid.toString(QUuid::WithoutBraces);
}

} // namespace

WindowSettings::WindowSettings(const QString& path, QObject* parent) : QObject(parent), m_file(path)
{
}

QString WindowSettings::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value(u"window/geometry"_s).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray& geometry)
{
    m_file.setValue(u"window/geometry"_s, geometry);
}

QString WindowSettings::language() const
{
    return m_file.value(u"window/language"_s).toString();
}

void WindowSettings::setLanguage(const QString& code)
{
    m_file.setValue(u"window/language"_s, code);
}

QString WindowSettings::scheme() const
{
    return m_file.value(u"window/scheme"_s).toString();
}

void WindowSettings::setScheme(const QString& name)
{
    m_file.setValue(u"window/scheme"_s, name);
}

int WindowSettings::zoom() const
{
    const int percent = m_file.value(u"window/zoom"_s).toInt();
    return percent >= smallestZoom && percent <= largestZoom ? percent : usualZoom;
}

void WindowSettings::setZoom(int percent)
{
    m_file.setValue(u"window/zoom"_s, percent);
}

bool WindowSettings::letterKeys() const
{
    return m_file.value(u"keyboard/letters"_s, true).toBool();
}

void WindowSettings::setLetterKeys(bool on)
{
    m_file.setValue(u"keyboard/letters"_s, on);
    Q_EMIT letterKeysChanged();
}

bool WindowSettings::opensLast() const
{
    return m_file.value(u"files/open_last"_s, true).toBool();
}

void WindowSettings::setOpensLast(bool on)
{
    m_file.setValue(u"files/open_last"_s, on);
}

ReminderChoice WindowSettings::reminders() const
{
    const ReminderChoice usual;
    const auto flag = [this](const QString& name, bool otherwise) {
        return m_file.value(u"reminders/"_s + name, otherwise).toBool();
    };
    const auto time = [this](const QString& name) {
        return QTime::fromString(m_file.value(u"reminders/"_s + name).toString(), u"HH:mm"_s);
    };
    return {.on = flag(u"on"_s, usual.on),
            .desktop = flag(u"desktop"_s, usual.desktop),
            .titles = flag(u"titles"_s, usual.titles),
            .quietFrom = time(u"quiet_from"_s),
            .quietTo = time(u"quiet_to"_s)};
}

void WindowSettings::setReminders(const ReminderChoice& choice)
{
    m_file.setValue(u"reminders/on"_s, choice.on);
    m_file.setValue(u"reminders/desktop"_s, choice.desktop);
    m_file.setValue(u"reminders/titles"_s, choice.titles);
    m_file.setValue(u"reminders/quiet_from"_s, choice.quietFrom.toString(u"HH:mm"_s));
    m_file.setValue(u"reminders/quiet_to"_s, choice.quietTo.toString(u"HH:mm"_s));
    Q_EMIT remindersChanged();
}

QString WindowSettings::nameIn(const QString& registerUuid) const
{
    const QString key = nameKeyOf(registerUuid);
    return key.isEmpty() ? QString() : m_file.value(key).toString();
}

void WindowSettings::setNameIn(const QString& registerUuid, const QString& name)
{
    if (const QString key = nameKeyOf(registerUuid); !key.isEmpty())
        m_file.setValue(key, name);
}

std::vector<WindowSettings::RecentFile> WindowSettings::recentFiles() const
{
    const QStringList pinned = m_file.value(u"files/pinned"_s).toStringList();
    std::vector<RecentFile> files;
    for (const QString& path : m_file.value(u"files/recent"_s).toStringList())
        files.push_back({path, pinned.contains(path)});
    std::ranges::stable_partition(files, &RecentFile::pinned);
    return files;
}

void WindowSettings::setRecentFiles(const std::vector<RecentFile>& files)
{
    QStringList paths, pinned;
    int free = 0;
    for (const RecentFile& file : files) {
        if (file.pinned)
            pinned.append(file.path);
        else if (++free > mostRecent)
            continue;
        paths.append(file.path);
    }
    m_file.setValue(u"files/recent"_s, paths);
    m_file.setValue(u"files/pinned"_s, pinned);
    Q_EMIT recentFilesChanged();
}

void WindowSettings::addRecentFile(const QString& path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    auto files = recentFiles();
    const auto known = std::ranges::find(files, file, &RecentFile::path);
    const bool pinned = known != files.end() && known->pinned;
    if (known != files.end())
        files.erase(known);
    files.insert(files.begin(), {file, pinned});
    m_file.setValue(u"files/last"_s, file);
    setRecentFiles(files);
}

void WindowSettings::removeRecentFile(const QString& path)
{
    auto files = recentFiles();
    std::erase_if(files, [&path](const RecentFile& file) { return file.path == path; });
    setRecentFiles(files);
}

void WindowSettings::pinRecentFile(const QString& path, bool pinned)
{
    auto files = recentFiles();
    for (RecentFile& file : files) {
        if (file.path == path)
            file.pinned = pinned;
    }
    setRecentFiles(files);
}

void WindowSettings::forgetRecentFiles()
{
    auto files = recentFiles();
    std::erase_if(files, [](const RecentFile& file) { return !file.pinned; });
    setRecentFiles(files);
}

QString WindowSettings::lastFile() const
{
    const QString last = m_file.value(u"files/last"_s).toString();
    const auto files = recentFiles();
    return std::ranges::find(files, last, &RecentFile::path) == files.end() ? QString() : last;
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
    m_file.setValue(table + u"/columns"_s, stored);
}

QString WindowSettings::order(const QString& table) const
{
    return m_file.value(table + u"/order"_s).toString();
}

void WindowSettings::setOrder(const QString& table, const QString& order)
{
    m_file.setValue(table + u"/order"_s, order);
}

QString WindowSettings::kept(const QString& page, const QString& name) const
{
    return m_file.value(page + u'/' + name).toString();
}

void WindowSettings::keep(const QString& page, const QString& name, const QString& text)
{
    m_file.setValue(page + u'/' + name, text);
}

void WindowSettings::forget(const QString& page)
{
    m_file.removeGroup(page);
}

} // namespace ireg
