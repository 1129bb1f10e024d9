// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/rulebook.h"
#include "model/register/holidays.h"
#include "model/register/registerthread.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QLabel;

namespace ireg
{
class Ask;
class RecordSection;
class RegisterRecords;

/// The days on which no office works, by calendar: typed, or read from an .ics file.
class HolidaysPart final : public QWidget
{
    Q_OBJECT

public:
    HolidaysPart(RegisterRecords& records, Ask& ask, QWidget* parent);
    /// By what limits are counted now; the days are those that the records show.
    void show(Rulebook rules);

Q_SIGNALS:
    void changed(const QString& what, qint64 action);

private:
    /// A calendar that limits are counted by, or that has days.
    struct Calendar
    {
        QString code;
        std::vector<Holiday> days;
        QStringList countsFor; ///< names of laws
    };

    void build();
    std::map<QString, Calendar> calendars() const;
    void showCalendar();
    void importFile();
    struct Imported
    {
        HolidaysAdded added;
        std::vector<Error> doubts;
    };
    void onImported(const Result<Imported>& answer);
    void say(const QString& text);
    QString noteOn(const Calendar& calendar) const;
    QString labelOf(const Calendar& calendar) const;

    RegisterRecords& m_records;
    Ask& m_ask;
    RecordSection* m_section;
    QPushButton* m_import = nullptr;
    std::optional<Rulebook> m_rules;
    std::vector<Calendar> m_calendars;
    QComboBox* m_calendar;
    QLabel *m_note, *m_problem;
};

} // namespace ireg
