// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/records/timeinput.h"

#include "model/base/typedtime.h"
#include "model/language/errortext.h"
#include "model/language/timetext.h"
#include "ui/records/pagecontext.h"
#include "ui/widgets/whenedit.h"

#include <QLineEdit>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// The two times that a local one can mean where the clocks are changed; none for other problems.
QStringList readingsOf(const Error& error)
{
    const QStringList words = error.detail.split(u' ');
    const bool two = words.size() == 3
        && (words[0] == "#skipped-time"_L1 || words[0] == "#repeated-time"_L1
            || words[0] == "#time-ahead"_L1);
    return two ? words.sliced(1) : QStringList();
}

} // namespace

TimeInput::TimeInput(const Field& field, const PageContext& context, QWidget* parent)
    : FieldInput(parent), m_field(field), m_edit(new WhenEdit(this))
{
    adopt(m_edit);
    connect(m_edit, &WhenEdit::edited, this, &FieldInput::edited);
    readTyped(*m_edit, field, context);
    connect(m_edit->line(), &QLineEdit::returnPressed, this, &FieldInput::left);
}

QString TimeInput::text() const
{
    return m_edit->text();
}

void TimeInput::setText(const QString& text)
{
    m_edit->setText(text);
}

void TimeInput::setReadOnly(bool readOnly)
{
    m_edit->line()->setReadOnly(readOnly);
}

void TimeInput::setLabel(const QString& label)
{
    FieldInput::setLabel(label);
    //: forms in which a time may be typed
    const QString time = tr("~14:05, -2h, yesterday 17:30, between 9 and 10");
    //: forms in which a day may be typed
    const QString day = tr("2026-12-01, today, +14d");
    m_edit->line()->setPlaceholderText(m_field.type == FieldType::Time ? time : day);
}

void readTyped(WhenEdit& edit, const Field& field, const PageContext& context)
{
    const bool isTime = field.type == FieldType::Time;
    const auto parse = field.has(Planned) ? parsePlannedTime : parseTime;
    QObject::connect(
        &edit, &WhenEdit::readingWanted, &edit, [=, &edit, &context](const QString& text) {
            const Language language = context.language();
            context.thread
                .ask([text, isTime, parse, language](Register& open) -> Result<QString> {
                    const QDateTime now = open.now().utc();
                    if (!isTime)
                        return parseDate(text, open.zone(), now).map([language](QDate day) {
                            return dateText(language, day);
                        });
                    return parse(text, open.zone(), now).map([language](const When& when) {
                        return timeText(language, when);
                    });
                })
                .then(&edit, [&edit, text, language](const Result<QString>& reading) {
                    if (reading)
                        edit.setReading(text, u"= "_s + *reading);
                    else
                        edit.setProblem(text,
                                        problemText(reading.error(), language),
                                        readingsOf(reading.error()));
                });
        });
}

QString typedTime(const When& when, const QString& registerZone)
{
    if (when.precision > Precision::Hour)
        return typedForm(when);
    const QString about = isAbout(when) ? u"~"_s : QString();
    // Where the clocks go back a local time means two instants and would be refused.
    const QTimeZone zone = zoneOf(registerZone);
    const QDateTime local = when.utc().toTimeZone(zone);
    const int offset = local.offsetFromUtc();
    const bool steady = zone.offsetFromUtc(when.utc().addSecs(-7200)) == offset
        && zone.offsetFromUtc(when.utc().addSecs(7200)) == offset;
    const bool wholeHour = when.precision != Precision::Hour || local.time().minute() == 0;
    if (!steady || !wholeHour)
        return about + isoText(when);
    if (when.precision == Precision::Hour) {
        const int hour = local.time().hour();
        return about + local.toString(u"yyyy-MM-dd HH:00"_s)
            + u"\u2013%1:00"_s.arg(hour + 1, 2, 10, QLatin1Char('0'));
    }
    return about
        + local.toString(local.time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s
                                                    : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace ireg
