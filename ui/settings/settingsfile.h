// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <memory>
#include <vector>

namespace ireg
{

/// An INI file of values by name. It is read once and answered from memory; changes are written a
/// moment later and on a thread of their own, since a slow disk would hold up typing. What other
/// processes wrote meanwhile stays, but for the same names. Destruction writes what is left.
class SettingsFile final : public QObject
{
    Q_OBJECT

public:
    /// The file need not be there, and may hold anything.
    explicit SettingsFile(const QString& path, QObject* parent = nullptr);
    ~SettingsFile() override;

    QVariant value(const QString& name, const QVariant& otherwise = {}) const;
    void setValue(const QString& name, const QVariant& value);
    /// All whose names begin with `group/`.
    void removeGroup(const QString& group);

private:
    /// An invalid value: the name is no longer there.
    using Changes = std::vector<std::pair<QString, QVariant>>;
    void note(const QString& name, const QVariant& value);
    void write();

    QString m_path;
    QHash<QString, QVariant> m_values;
    Changes m_unwritten;
    QTimer m_pause; ///< gathers the changes of a drag into one write
    QThread m_thread;
    std::unique_ptr<QObject> m_writer; ///< lives in m_thread, once something was written
};

} // namespace ireg
