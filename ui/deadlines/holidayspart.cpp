// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/holidayspart.h"

#include "model/base/regularfile.h"
#include "model/base/timeinput.h"
#include "model/exchange/icalendar.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/register/deadlines.h"
#include "ui/itemmodels/holidaylist.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/linetable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString home = u"HOME"_s;

Result<std::vector<Holiday>> daysOfFile(const QString& path, const QString& calendar, QDate today)
{
    const auto text = wholeFile(path, exchange::largestCalendar);
    if (!text)
        return tl::unexpected(text.error());
    auto days = exchange::holidaysIn(*text, calendar, today);
    if (!days)
        return failed(days.error().kind, days.error().detail, path + u": "_s + days.error().place);
    return days;
}

} // namespace

struct HolidaysPart::Read
{
    Rulebook rules;
    std::vector<Holiday> days;
};

HolidaysPart::HolidaysPart(RegisterThread& thread, Language language, QWidget* parent)
    : QWidget(parent), m_thread(thread), m_language(language),
      m_list(new HolidayList(language, this))
{
    build();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &HolidaysPart::showCalendar);
    for (const QLineEdit* line : {m_day, m_name})
        connect(line, &QLineEdit::returnPressed, this, &HolidaysPart::addTyped);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated,
            this,
            &HolidaysPart::takeOut);
    connect(&thread, &RegisterThread::changed, this, &HolidaysPart::reload);
    say({});
    reload();
}

void HolidaysPart::build()
{
    m_calendar = new QComboBox(this);
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(fieldLabel(m_language, "holiday", "calendar"));
    m_note = new QLabel(this);
    m_problem = new QLabel(this);
    for (QLabel* label : {m_note, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_table = lineTable(m_list, this);
    m_table->setObjectName(u"holidays"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(recordsLabel(m_language, "holiday"));
    giveWidths(*m_table, {{HolidayList::Day, 26}}, HolidayList::Name);
    auto* head = new QHBoxLayout;
    head->addWidget(m_calendar, 1);
    button(head, tr("Import .ics…"), &HolidaysPart::importFile);
    auto* column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addLayout(buildTyping());
    column->addWidget(m_problem);
}

QHBoxLayout* HolidaysPart::buildTyping()
{
    auto* row = new QHBoxLayout;
    m_day = new QLineEdit(this);
    m_day->setObjectName(u"day"_s);
    m_day->setPlaceholderText(tr("Day: 2026-12-25, tomorrow"));
    m_day->setAccessibleName(fieldLabel(m_language, "holiday", "day"));
    m_name = new QLineEdit(this);
    m_name->setPlaceholderText(fieldLabel(m_language, "holiday", "name"));
    m_name->setAccessibleName(m_name->placeholderText());
    row->addWidget(m_day, 1);
    row->addWidget(m_name, 1);
    m_add = button(row, tr("Add day"), &HolidaysPart::addTyped);
    m_takeOut = button(row, tr("Remove"), &HolidaysPart::takeOut);
    return row;
}

QPushButton* HolidaysPart::button(QHBoxLayout* row,
                                  const QString& text,
                                  void (HolidaysPart::*pressed)())
{
    auto* made = new QPushButton(text, this);
    row->addWidget(made);
    connect(made, &QPushButton::clicked, this, pressed);
    return made;
}

void HolidaysPart::reload()
{
    m_thread
        .ask([](Register& open) -> Result<Read> {
            auto rules = rulebook(open);
            auto days = all<Holiday>(open);
            if (!rules || !days)
                return tl::unexpected(rules ? days.error() : rules.error());
            return Read{std::move(*rules), std::move(*days)};
        })
        .then(this, [this](Result<Read> read) {
            if (read)
                take(std::move(*read));
            else
                say(u"⚠ "_s + errorText(read.error(), m_language));
        });
}

void HolidaysPart::take(Read read)
{
    std::map<QString, Calendar> calendars{{home, {home, {}, {}}}};
    const auto calendar = [&calendars](const QString& code) -> Calendar& {
        return calendars.try_emplace(code, Calendar{code, {}, {}}).first->second;
    };
    for (const RuledRegime& ruled : read.rules.regimes()) {
        for (const Step& step : ruled.regime().steps) {
            if (!ruled.enabled || !needsHolidays(step.rule))
                continue;
            QStringList& laws = calendar(Rulebook::calendarOf(ruled, step)).countsFor;
            const QString name = in(m_language, ruled.regime().name);
            if (!laws.contains(name))
                laws.append(name);
        }
    }
    for (Holiday& day : read.days)
        calendar(day.calendar.toUpper()).days.push_back(std::move(day));
    const QString chosen = m_calendar->currentData().toString();
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    m_calendars.clear();
    for (auto& [code, one] : calendars) {
        m_calendar->addItem(labelOf(one), code);
        m_calendars.push_back(std::move(one));
    }
    m_calendar->setCurrentIndex(m_calendar->findData(chosen.isEmpty() ? home : chosen));
    showCalendar();
}

QString HolidaysPart::labelOf(const Calendar& calendar) const
{
    const QString name = calendar.code == home ? tr("Our own, for contracts (HOME)")
                                               : calendar.code;
    const auto days = static_cast<int>(calendar.days.size());
    return name + u" · "_s + (days == 0 ? tr("no days yet") : tr("days: %n", nullptr, days));
}

QString HolidaysPart::noteOn(const Calendar& calendar) const
{
    QStringList years;
    for (const Holiday& day : calendar.days) {
        const QString year = QString::number(day.day.year());
        if (!years.contains(year))
            years.append(year);
    }
    years.sort();
    const QString known = years.isEmpty()
        ? tr("Without days, only Saturdays and Sundays are left out: a limit that is counted in "
             "working days comes early, and its clock says so.")
        : tr("Days are known for %1. A limit in any other year comes early, and its clock says so.")
              .arg(years.join(u", "_s));
    return calendar.countsFor.isEmpty()
        ? known
        : tr("Counts for: %1.").arg(calendar.countsFor.join(u", "_s)) + u'\n' + known;
}

void HolidaysPart::showCalendar()
{
    const int at = m_calendar->currentIndex();
    if (at < 0)
        return;
    const Calendar& calendar = m_calendars[static_cast<std::size_t>(at)];
    m_list->show(calendar.days);
    m_note->setText(noteOn(calendar));
    m_takeOut->setEnabled(!calendar.days.empty());
}

void HolidaysPart::addTyped()
{
    const QString calendar = m_calendar->currentData().toString();
    const QString day = m_day->text().trimmed();
    const QString name = m_name->text().simplified();
    m_thread
        .ask([calendar, day, name](Register& open) -> Result<HolidaysAdded> {
            const auto date = parseDate(day, open.zone(), open.now().utc());
            if (!date)
                return failed(date.error().kind, date.error().detail, u"day"_s);
            Holiday holiday;
            holiday.calendar = calendar;
            holiday.day = *date;
            holiday.name = name;
            return addHolidays(open, {holiday});
        })
        .then(this, [this](const Result<HolidaysAdded>& answer) {
            onAdded(answer);
            m_day->setFocus(Qt::OtherFocusReason);
            if (answer && answer->added > 0) {
                m_day->clear();
                m_name->clear();
            }
        });
}

void HolidaysPart::importFile()
{
    const QString path = m_ask->fileToOpen(
        this, tr("Import holidays"), tr("Calendars (%1)").arg(u"*.ics"_s));
    if (path.isEmpty())
        return;
    const QString calendar = m_calendar->currentData().toString();
    m_thread
        .ask([calendar, path](Register& open) -> Result<HolidaysAdded> {
            const QDate today = open.now().utc().toTimeZone(open.zone()).date();
            const auto days = daysOfFile(path, calendar, today);
            if (!days)
                return tl::unexpected(days.error());
            return addHolidays(open, *days);
        })
        .then(this, [this](const Result<HolidaysAdded>& answer) { onAdded(answer); });
}

void HolidaysPart::onAdded(const Result<HolidaysAdded>& answer)
{
    if (!answer) {
        say(u"⚠ "_s + errorText(answer.error(), m_language));
        return;
    }
    say(answer->added == 0 ? tr("The calendar has this already; nothing was added.") : QString());
    if (answer->added > 0)
        Q_EMIT changed(tr("Days added: %n", nullptr, answer->added), answer->action);
}

void HolidaysPart::takeOut()
{
    std::vector<RecordRef> refs;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        refs.push_back({&typeOf<Holiday>(), m_list->at(index.row())->id.value});
    if (refs.empty())
        return;
    const auto count = static_cast<int>(refs.size());
    m_thread.ask([refs](Register& open) { return removeRegisterRecords(open, refs); })
        .then(this, [this, count](const Result<Outcome>& answer) {
            if (answer)
                Q_EMIT changed(tr("Days removed: %n", nullptr, count), answer->action);
            else
                say(u"⚠ "_s + errorText(answer.error(), m_language));
        });
}

void HolidaysPart::say(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

bool HolidaysPart::holdsText()
{
    if (m_day->text().trimmed().isEmpty() && m_name->text().trimmed().isEmpty())
        return false;
    say(u"⚠ "_s + tr("This day is not added yet. Add it, or empty its line."));
    m_day->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace ireg
