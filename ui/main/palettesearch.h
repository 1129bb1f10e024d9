// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/records.h"
#include "model/register/registerthread.h"

#include <QObject>
#include <QPointer>

namespace ireg
{

/// A record that answers what was typed into the palette.
struct FoundRecord
{
    RecordRef record;
    QString reference, title, detail; ///< detail: a person's role, an incident's owner
};

/// Incidents by reference, title and all that was written of them, lessons and vulnerabilities by
/// their words, people by name and role; in this order, the best of each kind first.
Result<std::vector<FoundRecord>> findRecords(Register& open, const QString& typed);

/// Asks that on the register's thread, one question at a time, so that typing never waits and
/// questions don't pile up; what was typed meanwhile is asked next, and a late answer is dropped.
class PaletteSearch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Null: no register is open, and nothing is found.
    void setThread(RegisterThread* thread);
    void ask(const QString& typed);
    bool isAsking() const { return m_asked; }

Q_SIGNALS:
    /// Of what was asked last.
    void found(const std::vector<ireg::FoundRecord>& records);

private:
    void begin();

    QPointer<RegisterThread> m_thread;
    QString m_wanted;
    int m_question = 0;
    bool m_asked = false; ///< an answer is to come
    bool m_stale = false; ///< it answers what nobody asks any more
};

} // namespace ireg
