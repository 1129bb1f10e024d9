// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "model/notification/counting.h"

#include <QTextStream>

using namespace ireg;
using namespace Qt::StringLiterals;

namespace
{

QString written(const QDateTime& instant)
{
    return QString::number(instant.toSecsSinceEpoch());
}

/// "rule zone anchor duration noon holiday,holiday,..." as "target limit day".
QString answered(const QStringList& words)
{
    Counting counting;
    counting.rule = fromCode<CountingRule>(words[0].toUtf8()).value_or(CountingRule::None);
    counting.zone = QTimeZone(words[1].toLatin1());
    counting.noonRelief = words[4] == u"1"_s;
    for (const QString& day : words[5].split(u',', Qt::SkipEmptyParts))
        counting.holidays.days.insert(QDate::fromString(day, Qt::ISODate));
    const QDateTime anchor = QDateTime::fromSecsSinceEpoch(words[2].toLongLong(), utcZone);
    const auto end = endOf(counting, anchor, words[3].toInt());
    if (!end)
        return u"none"_s;
    return written(end->target) + u' ' + written(end->limit) + u' '
        + (end->day.isValid() ? end->day.toString(Qt::ISODate) : u"-"_s);
}

} // namespace

/// Answers one case a line, so that the oracle can ask many in one process.
int main()
{
    QTextStream input(stdin);
    QTextStream output(stdout);
    QString line;
    while (input.readLineInto(&line))
        output << answered(line.split(u' ')) << '\n';
    return 0;
}
