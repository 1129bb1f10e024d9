// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsfile.h"

#include <QSettings>

#include <utility>

namespace ireg
{

namespace
{

constexpr int writeAfterMs = 400;

} // namespace

SettingsFile::SettingsFile(const QString& path, QObject* parent) : QObject(parent), m_path(path)
{
    const QSettings file(path, QSettings::IniFormat);
    for (const QString& name : file.allKeys())
        m_values.insert(name, file.value(name));
    m_pause.setSingleShot(true);
    m_pause.setInterval(writeAfterMs);
    connect(&m_pause, &QTimer::timeout, this, &SettingsFile::write);
}

SettingsFile::~SettingsFile()
{
    if (!m_unwritten.empty())
        write();
    if (!m_writer)
        return;
    QObject* writer = m_writer.release();
    connect(&m_thread, &QThread::finished, writer, &QObject::deleteLater);
    // Asked last, so that it ends after all that is still to be written.
    QMetaObject::invokeMethod(writer, [this] { m_thread.quit(); });
    m_thread.wait();
}

QVariant SettingsFile::value(const QString& name, const QVariant& otherwise) const
{
    return m_values.value(name, otherwise);
}

void SettingsFile::setValue(const QString& name, const QVariant& value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    note(name, value);
}

void SettingsFile::removeGroup(const QString& group)
{
    const QStringList names = m_values.keys();
    for (const QString& name : names) {
        if (!name.startsWith(group + QLatin1Char('/')))
            continue;
        m_values.remove(name);
        note(name, {});
    }
}

void SettingsFile::note(const QString& name, const QVariant& value)
{
    m_unwritten.emplace_back(name, value);
    m_pause.start();
}

void SettingsFile::write()
{
    if (!m_writer) {
        m_writer = std::make_unique<QObject>();
        m_writer->moveToThread(&m_thread);
        m_thread.setObjectName(QStringLiteral("settings"));
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_writer.get(),
                              [path = m_path, changes = std::exchange(m_unwritten, {})] {
                                  QSettings file(path, QSettings::IniFormat);
                                  for (const auto& [name, value] : changes) {
                                      if (value.isValid())
                                          file.setValue(name, value);
                                      else
                                          file.remove(name);
                                  }
                              });
}

} // namespace ireg
