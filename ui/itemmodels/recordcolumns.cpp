// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/recordcolumns.h"

#include "model/action/effectiveness.h"
#include "model/dossier/recordtypes.h"
#include "model/language/labels.h"
#include "model/language/language.h"
#include "model/language/timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct ColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(ireg::ColumnWords)

public:
    static QString number() { return tr("No."); }
    static QString state() { return tr("State"); }
    static QString name() { return tr("What"); }
    static QString size() { return tr("Size"); }
    static QString kept() { return tr("Kept"); }
    static QString word(Mark mark)
    {
        switch (mark) {
        case Mark::None: return tr("Open");
        case Mark::Late: return tr("Overdue");
        case Mark::Done: break;
        }
        return tr("Done");
    }
    static QString doneLate() { return tr("Done late"); }
    static QString inFile() { return tr("In this file"); }
    static QString byReference() { return tr("By reference"); }
};

QLocale localeOf(Language language)
{
    return QLocale(QString::fromLatin1(languageCode(language)));
}

QString idText(const RecordType& type, const ListedRecord& line, const Words&)
{
    return publicId(type, line.id);
}

/// What came of it once it is over: what its check found, else whether it was late.
QString actionText(const ListedRecord& line, const Words& words)
{
    const auto action = recordOf<Action>(line.id, line.revision, line.row);
    if (action && action->effectiveness && action->effectiveness != Effectiveness::CannotTell)
        return codeLabel(words.language, *action->effectiveness);
    if (action && action->insteadOfDone)
        return codeLabel(words.language, *action->insteadOfDone);
    return action && daysDoneLate(*action) > 0 ? ColumnWords::doneLate()
                                               : ColumnWords::word(line.mark);
}

QString stateText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    if (line.clock)
        return codeLabel(words.language, *line.clock);
    const int back = type.is<Notification>() ? type.indexOf(codeOf<&Notification::bounced>()) : -1;
    if (back >= 0 && !isNull(line.row[static_cast<std::size_t>(back)]))
        return fieldLabel(words.language, type.name, codeOf<&Notification::bounced>());
    if (type.is<Action>())
        return actionText(line, words);
    return ColumnWords::word(line.mark);
}

QString plain(const RecordType& type,
              const ListedRecord& line,
              const Words& words,
              const char* code)
{
    const Field* field = type.find(code);
    return field ? valueText(words, *field, valueOf(type, line, code)) : QString();
}

QString sizeText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const auto* size = std::get_if<qint64>(&valueOf(type, line, codeOf<&Evidence::size>()));
    return size ? localeOf(words.language).formattedDataSize(*size) : QString();
}

QString heldText(const RecordType& type, const ListedRecord& line, const Words&)
{
    const auto* held = std::get_if<qint64>(&valueOf(type, line, codeOf<&Evidence::held>()));
    return held && *held != 0 ? ColumnWords::inFile() : ColumnWords::byReference();
}

QString hashText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    return plain(type, line, words, codeOf<&Evidence::sha256>()).left(16) + u'…';
}

/// As the duty's clock says it, which knows what somebody set by hand, too.
QString dueText(const RecordType&, const ListedRecord& line, const Words& words)
{
    return line.end ? shortTimeText(words.language, inZone(*line.end, words.zone)) : QString();
}

QString affectedName(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const QString item = plain(type, line, words, codeOf<&Affected::item>());
    return item.isEmpty() ? plain(type, line, words, codeOf<&Affected::name>()) : item;
}

QString sumText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const QString sum = valueText(words, type, line.row, *type.find(codeOf<&CostLine::cents>()));
    return sum.isEmpty() ? plain(type, line, words, codeOf<&CostLine::amountText>()) : sum;
}

constexpr RecordColumn idColumn{
    .width = 6, .header = ColumnWords::number, .text = idText, .name = "id"};
constexpr RecordColumn stateColumn{
    .width = 9, .header = ColumnWords::state, .text = stateText, .name = "standing"};

constexpr std::array timelineColumns{
    RecordColumn{.field = codeOf<&TimelineEntry::at>(), .width = 20},
    RecordColumn{.field = codeOf<&TimelineEntry::kind>(), .width = 14},
    RecordColumn{.field = codeOf<&TimelineEntry::text>(), .width = 0},
    RecordColumn{.field = codeOf<&TimelineEntry::source>(), .width = 16},
    RecordColumn{.field = codeOf<&TimelineEntry::evidence>(), .width = 7},
    RecordColumn{.field = codeOf<&TimelineEntry::by>(), .width = 14}};
constexpr std::array decisionColumns{
    idColumn,
    RecordColumn{.field = codeOf<&Decision::question>(), .width = 0},
    RecordColumn{.field = codeOf<&Decision::answer>(), .width = 24},
    RecordColumn{.field = codeOf<&Decision::decider>(), .width = 14},
    RecordColumn{.field = codeOf<&Decision::due>(), .width = 12},
    stateColumn};
constexpr std::array evidenceColumns{
    idColumn,
    RecordColumn{.field = codeOf<&Evidence::name>(), .width = 0},
    RecordColumn{.field = codeOf<&Evidence::size>(),
                 .width = 10,
                 .header = ColumnWords::size,
                 .text = sizeText,
                 .align = Qt::AlignRight},
    RecordColumn{.field = codeOf<&Evidence::sha256>(), .width = 18, .text = hashText},
    RecordColumn{.field = codeOf<&Evidence::held>(),
                 .width = 13,
                 .header = ColumnWords::kept,
                 .text = heldText},
    RecordColumn{.field = codeOf<&Evidence::collected>(), .width = 20}};
constexpr std::array actionColumns{idColumn,
                                   RecordColumn{.field = codeOf<&Action::title>(), .width = 0},
                                   RecordColumn{.field = codeOf<&Action::type>(), .width = 11},
                                   RecordColumn{.field = codeOf<&Action::owner>(), .width = 16},
                                   RecordColumn{.field = codeOf<&Action::due>(), .width = 12},
                                   stateColumn};
constexpr std::array notificationColumns{
    idColumn,
    RecordColumn{.field = codeOf<&Notification::recipient>(), .width = 0},
    RecordColumn{.field = codeOf<&Notification::obligation>(), .width = 0},
    RecordColumn{.field = codeOf<&Notification::due>(), .width = 17, .text = dueText},
    RecordColumn{.field = codeOf<&Notification::sent>(), .width = 17},
    stateColumn};
constexpr std::array lessonColumns{idColumn,
                                   RecordColumn{.field = codeOf<&Lesson::statement>(), .width = 0},
                                   RecordColumn{.field = codeOf<&Lesson::target>(), .width = 11},
                                   RecordColumn{.field = codeOf<&Lesson::state>(), .width = 11},
                                   RecordColumn{.field = codeOf<&Lesson::owner>(), .width = 16}};
constexpr std::array metAgainColumns{
    RecordColumn{.field = codeOf<&LessonLink::lesson>(), .width = 0},
    RecordColumn{.field = codeOf<&LessonLink::cameBack>(), .width = 30}};
constexpr std::array trainingColumns{
    RecordColumn{.field = codeOf<&Training::held>(), .width = 20},
    RecordColumn{.field = codeOf<&Training::topic>(), .width = 0},
    RecordColumn{.field = codeOf<&Training::lesson>(), .width = 30},
    RecordColumn{.field = codeOf<&Training::heldBy>(), .width = 16},
    RecordColumn{.field = codeOf<&Training::audience>(), .width = 18},
    RecordColumn{.field = codeOf<&Training::people>(), .width = 8, .align = Qt::AlignRight}};
constexpr std::array watchColumns{
    idColumn,
    RecordColumn{.field = codeOf<&WatchItem::what>(), .width = 0},
    RecordColumn{.field = codeOf<&WatchItem::until>(), .width = 12},
    RecordColumn{.field = codeOf<&WatchItem::checked>(), .width = 20},
    RecordColumn{.field = codeOf<&WatchItem::recurred>(), .width = 10},
    stateColumn};
constexpr std::array watchCheckColumns{
    RecordColumn{.field = codeOf<&WatchCheck::item>(), .width = 8},
    RecordColumn{.field = codeOf<&WatchCheck::at>(), .width = 20},
    RecordColumn{.field = codeOf<&WatchCheck::result>(), .width = 16},
    RecordColumn{.field = codeOf<&WatchCheck::note>(), .width = 0},
    RecordColumn{.field = codeOf<&WatchCheck::by>(), .width = 16}};
constexpr std::array costColumns{
    RecordColumn{.field = codeOf<&CostLine::what>(), .width = 0},
    RecordColumn{
        .field = codeOf<&CostLine::cents>(), .width = 16, .text = sumText, .align = Qt::AlignRight},
    RecordColumn{.field = codeOf<&CostLine::basis>(), .width = 12}};
constexpr std::array estimateColumns{
    idColumn,
    RecordColumn{.field = codeOf<&BreachEstimate::band>(), .width = 12},
    RecordColumn{.field = codeOf<&BreachEstimate::score>(), .width = 8, .align = Qt::AlignRight},
    RecordColumn{.field = codeOf<&BreachEstimate::nature>(), .width = 16},
    RecordColumn{.field = codeOf<&BreachEstimate::reason>(), .width = 0},
    RecordColumn{.field = codeOf<&BreachEstimate::by>(), .width = 16},
    RecordColumn{.field = codeOf<&BreachEstimate::recorded>(), .width = 20}};
constexpr std::array affectedColumns{
    RecordColumn{.field = codeOf<&Affected::item>(),
                 .width = 0,
                 .header = ColumnWords::name,
                 .text = affectedName},
    RecordColumn{.field = codeOf<&Affected::effect>(), .width = 24},
    RecordColumn{.field = codeOf<&Affected::from>(), .width = 20},
    RecordColumn{.field = codeOf<&Affected::to>(), .width = 20},
    RecordColumn{
        .field = codeOf<&Affected::serviceMinutes>(), .width = 10, .align = Qt::AlignRight}};
constexpr std::array custodyColumns{
    RecordColumn{.field = codeOf<&CustodyEntry::evidence>(), .width = 7},
    RecordColumn{.field = codeOf<&CustodyEntry::at>(), .width = 20},
    RecordColumn{.field = codeOf<&CustodyEntry::event>(), .width = 14},
    RecordColumn{.field = codeOf<&CustodyEntry::from>(), .width = 20},
    RecordColumn{.field = codeOf<&CustodyEntry::to>(), .width = 0},
    RecordColumn{.field = codeOf<&CustodyEntry::hashAgrees>(), .width = 14}};
constexpr std::array confirmationColumns{
    RecordColumn{.field = codeOf<&Confirmation::concern>(), .width = 0},
    RecordColumn{.field = codeOf<&Confirmation::before>(), .width = 14},
    RecordColumn{.field = codeOf<&Confirmation::after>(), .width = 14},
    RecordColumn{.field = codeOf<&Confirmation::decidedBy>(), .width = 16},
    RecordColumn{.field = codeOf<&Confirmation::confirmedBy>(), .width = 16},
    RecordColumn{.field = codeOf<&Confirmation::confirmed>(), .width = 20}};
constexpr std::array tagColumns{RecordColumn{.field = codeOf<&Tag::scheme>(), .width = 16},
                                RecordColumn{.field = codeOf<&Tag::code>(), .width = 20},
                                RecordColumn{.field = codeOf<&Tag::path>(), .width = 0}};
constexpr std::array linkColumns{RecordColumn{.field = codeOf<&IncidentLink::kind>(), .width = 16},
                                 RecordColumn{.field = codeOf<&IncidentLink::other>(), .width = 0}};
constexpr std::array sourceColumns{
    RecordColumn{.field = codeOf<&SourceRecord::format>(), .width = 12},
    RecordColumn{.field = codeOf<&SourceRecord::fileName>(), .width = 0},
    RecordColumn{.field = codeOf<&SourceRecord::identity>(), .width = 30},
    RecordColumn{.field = codeOf<&SourceRecord::imported>(), .width = 20}};

} // namespace

namespace columns
{
const RecordColumns timeline = timelineColumns;
const RecordColumns decisions = decisionColumns;
const RecordColumns evidence = evidenceColumns;
const RecordColumns actions = actionColumns;
const RecordColumns notifications = notificationColumns;
const RecordColumns lessons = lessonColumns;
const RecordColumns metAgain = metAgainColumns;
const RecordColumns trainings = trainingColumns;
const RecordColumns watch = watchColumns;
const RecordColumns watchChecks = watchCheckColumns;
const RecordColumns costs = costColumns;
const RecordColumns estimates = estimateColumns;
const RecordColumns affected = affectedColumns;
const RecordColumns custody = custodyColumns;
const RecordColumns confirmations = confirmationColumns;
const RecordColumns links = linkColumns;
const RecordColumns tags = tagColumns;
const RecordColumns sources = sourceColumns;
} // namespace columns

} // namespace ireg
