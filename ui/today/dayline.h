// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/records.h"
#include "model/register/worklist.h"
#include "ui/widgets/badge.h"

#include <QAbstractListModel>

namespace ireg
{

/// What stands on one line of the page, and where it leads.
struct DayLine
{
    enum class Tone { Plain, Soon, Late };
    QString time = {};       ///< at the beginning; empty: there is no such column
    Tone tone = Tone::Plain; ///< of the time
    QString text = {};
    QString strong = {}; ///< before the second text, such as a reference
    QString second = {}; ///< below it, or as many lines as it takes where it is `told`
    QString label = {};  ///< at the end
    std::optional<BadgeLook> badge = {}; ///< of what is told
    bool told = false;                   ///< sentences, no columns
    Id<Incident> incident = {};
    RecordRef record = {};
    bool duty = false; ///< leads to what must be told

    QString spoken() const;
    bool operator==(const DayLine& other) const
    {
        return spoken() == other.spoken() && record.id == other.record.id;
    }
};

/// Where an incident stands, in words.
struct ToldIncident
{
    Id<Incident> incident;
    QString reference;
    std::optional<Severity> severity;
    QString words;
    QString brief; ///< the same in a line or two
};

DayLine workLine(Language language, const Rulebook& rules, const WorkItem& item, const When& now);
DayLine standingLine(Language language, const ToldIncident& told);
DayLine lessonLine(Language language, const ReturnedLesson& returned);

class DayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// Rows keep their places, and so the chosen one, where they lead to the same records.
    void show(std::vector<DayLine> lines);
    const DayLine& at(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<DayLine> m_lines;
};

} // namespace ireg
