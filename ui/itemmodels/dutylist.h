// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/deadlines.h"

#include <QAbstractTableModel>

namespace ireg
{

/// Duties to tell as lines with their clocks: of one incident, or of all. The caller gives the
/// moment they are read at, and reads them anew as time goes by.
class DutyList final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        State,
        Remaining,
        Incident,
        Duty,
        Recipient,
        Limit,
        Utc,
        Owner,
        Note,
        ColumnCount
    };

    explicit DutyList(Language language, QObject* parent = nullptr);

    void show(RegisterDuties duties, const QDateTime& now);
    void setLanguage(Language language);
    /// Null where there is no such row.
    const RegisterDuty* at(int row) const;
    const Rulebook& rules() const { return m_duties.rules; }
    Language language() const { return m_language; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section,
                        Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    Language m_language;
    RegisterDuties m_duties;
    QDateTime m_now;
};

} // namespace ireg
