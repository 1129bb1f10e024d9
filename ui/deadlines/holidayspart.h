// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/holidays.h"
#include "model/register/registerthread.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ireg
{
class Ask;
class HolidayList;

/// The days on which no office works, by calendar: typed, or read from an .ics file.
class HolidaysPart final : public QWidget
{
    Q_OBJECT

public:
    HolidaysPart(RegisterThread& thread, Language language, QWidget* parent);
    /// Asks for a file in place of the file dialog; for tests.
    void setAsk(Ask& ask) { m_ask = &ask; }
    /// True, and said so, where something is typed that is not saved.
    bool holdsText();

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
    struct Read;

    void build();
    QHBoxLayout* buildTyping();
    QPushButton* button(QHBoxLayout* row, const QString& text, void (HolidaysPart::*pressed)());
    void reload();
    void take(Read read);
    void showCalendar();
    void addTyped();
    void importFile();
    void takeOut();
    void onAdded(const Result<HolidaysAdded>& answer);
    void say(const QString& text);
    QString noteOn(const Calendar& calendar) const;
    QString labelOf(const Calendar& calendar) const;

    RegisterThread& m_thread;
    Language m_language;
    Ask* m_ask = nullptr;
    HolidayList* m_list;
    std::vector<Calendar> m_calendars;
    QComboBox* m_calendar = nullptr;
    QLabel *m_note = nullptr, *m_problem = nullptr;
    QTableView* m_table = nullptr;
    QLineEdit *m_day = nullptr, *m_name = nullptr;
    QPushButton *m_add = nullptr, *m_takeOut = nullptr;
};

} // namespace ireg
