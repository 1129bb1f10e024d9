// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/deadlines/holidayspart.h"

#include "model/exchange/calendarreading.h"
#include "model/language/errortext.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/register/deadlines.h"
#include "model/register/editing.h"
#include "ui/deadlines/dutyruleplans.h"
#include "ui/records/pagecontext.h"
#include "ui/records/recordsection.h"
#include "ui/records/registerrecords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <map>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

const QString home = u"HOME"_s;

} // namespace

HolidaysPart::HolidaysPart(RegisterRecords& records, Ask& ask, QWidget* parent)
    : QWidget(parent), m_records(records), m_ask(ask), m_calendar(new QComboBox(this)),
      m_note(plainLabel(this)), m_problem(plainLabel(this))
{
    m_section = records.addSection(plan::holidays, this);
    build();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &HolidaysPart::showCalendar);
    say({});
}

void HolidaysPart::build()
{
    m_calendar->setObjectName(u"calendar"_s);
    m_calendar->setAccessibleName(
        fieldLabel(m_records.context().language(), "holiday", "calendar"));
    for (QLabel* label : {m_note, m_problem})
        label->setWordWrap(true);
    m_import = m_section->addTool();
    m_import->setText(tr("Import .ics…"));
    m_import->setEnabled(false); // until there is a calendar to import into
    connect(m_import, &QPushButton::clicked, this, &HolidaysPart::importFile);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->setSpacing(6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_calendar, m_note, m_problem})
        head->addWidget(part);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_section, 1);
    setTabOrder(m_calendar, m_section);
}

std::map<QString, HolidaysPart::Calendar> HolidaysPart::calendars() const
{
    std::map<QString, Calendar> found{{home, {home, {}, {}}}};
    const auto calendar = [&found](const QString& code) -> Calendar& {
        return found.try_emplace(code, Calendar{code, {}, {}}).first->second;
    };
    for (const RuledRegime& ruled : m_rules->regimes()) {
        for (const Step& step : ruled.regime().steps) {
            if (!ruled.enabled || !needsHolidays(step.rule))
                continue;
            QStringList& laws = calendar(Rulebook::calendarOf(ruled, step)).countsFor;
            const QString name = in(m_records.context().language(), ruled.regime().name);
            if (!laws.contains(name))
                laws.append(name);
        }
    }
    for (const StoredRow& stored : m_records.rows(typeOf<Holiday>())) {
        if (auto day = recordOf<Holiday>(stored.id, stored.revision, stored.row))
            calendar(day->calendar.toUpper()).days.push_back(std::move(*day));
    }
    return found;
}

void HolidaysPart::show(Rulebook rules)
{
    m_rules = std::move(rules);
    const QString chosen = m_calendar->currentData().toString();
    const QSignalBlocker quiet(m_calendar);
    m_calendar->clear();
    m_calendars.clear();
    for (auto& [code, one] : calendars()) {
        m_calendar->addItem(labelOf(one), code);
        m_calendars.push_back(one);
    }
    m_calendar->setCurrentIndex(m_calendar->findData(chosen.isEmpty() ? home : chosen));
    m_import->setEnabled(m_records.context().readOnly.isEmpty());
    showCalendar();
}

QString HolidaysPart::labelOf(const Calendar& calendar) const
{
    const QString name = calendar.code == home ? tr("Our own, for contracts") : calendar.code;
    const auto days = static_cast<int>(calendar.days.size());
    return name + u" · "_s + (days == 0 ? tr("no days yet") : tr("days: %Ln", nullptr, days));
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
    m_note->setText(noteOn(calendar));
    m_section->give({{QLatin1String(codeOf<&Holiday::calendar>()), calendar.code}});
    m_records.setFilter(m_section, [code = calendar.code](const RecordType&, const Row& row) {
        const auto day = recordOf<Holiday>(0, 0, row);
        return day && day->calendar.toUpper() == code;
    });
}

void HolidaysPart::importFile()
{
    const QString path = m_ask.fileToOpen(
        this, tr("Import holidays"), tr("Calendars (%1)").arg(u"*.ics"_s));
    if (path.isEmpty())
        return;
    const QString calendar = m_calendar->currentData().toString();
    m_records.context()
        .thread
        .ask([calendar, path](Register& open) -> Result<Imported> {
            auto read = exchange::holidaysOfFile(
                path, calendar, open.now().utc().toTimeZone(open.zone()));
            if (!read)
                return tl::unexpected(read.error());
            const auto added = addHolidays(open, read->days);
            if (!added)
                return tl::unexpected(added.error());
            return Imported{.added = *added, .doubts = std::move(read->doubts)};
        })
        .then(this, [this](const Result<Imported>& answer) { onImported(answer); });
}

void HolidaysPart::onImported(const Result<Imported>& answer)
{
    if (!answer) {
        say(u"⚠ "_s + errorText(answer.error(), m_records.context().language()));
        return;
    }
    const HolidaysAdded& added = answer->added;
    QStringList texts;
    if (added.added == 0)
        texts.append(tr("The calendar has this already; nothing was added."));
    for (const Error& doubt : answer->doubts)
        texts.append(u"⚠ "_s + problemText(doubt, m_records.context().language()));
    say(texts.join(u'\n'));
    if (added.added > 0)
        Q_EMIT changed(tr("Days added: %Ln", nullptr, added.added), added.action);
}

void HolidaysPart::say(const QString& text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

} // namespace ireg
