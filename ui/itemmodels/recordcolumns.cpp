// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/recordcolumns.h"

#include "model/dossier/recordtypes.h"
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
    static QString money() { return tr("Amount"); }
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
    static QString inFile() { return tr("In this file"); }
    static QString byReference() { return tr("By reference"); }
};

QLocale localeOf(Language language)
{
    return QLocale(QString::fromLatin1(languageCode(language)));
}

QString idText(const RecordType& type, const ListedRecord& line, const Words&)
{
    return publicId(type.name, line.id);
}

QString stateText(const RecordType&, const ListedRecord& line, const Words&)
{
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
    const auto* size = std::get_if<qint64>(&valueOf(type, line, "size"));
    return size ? localeOf(words.language).formattedDataSize(*size) : QString();
}

QString heldText(const RecordType& type, const ListedRecord& line, const Words&)
{
    const auto* held = std::get_if<qint64>(&valueOf(type, line, "held"));
    return held && *held != 0 ? ColumnWords::inFile() : ColumnWords::byReference();
}

QString hashText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    return plain(type, line, words, "sha256").left(16) + u'…';
}

/// The time that somebody set for it, else the one that its rule gives.
QString dueText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const QString own = plain(type, line, words, "due_at");
    return own.isEmpty() && line.end ? shortTimeText(words.language, *line.end) : own;
}

QString affectedName(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const QString item = plain(type, line, words, "item");
    return item.isEmpty() ? plain(type, line, words, "name") : item;
}

QString moneyText(const RecordType& type, const ListedRecord& line, const Words& words)
{
    const auto* cents = std::get_if<qint64>(&valueOf(type, line, "cents"));
    if (!cents)
        return plain(type, line, words, "amount_text");
    const QString amount =
        localeOf(words.language).toString(static_cast<double>(*cents) / 100, 'f', 2);
    return amount + u' ' + plain(type, line, words, "currency");
}

constexpr RecordColumn idColumn{
    .field = nullptr, .width = 6, .header = ColumnWords::number, .text = idText};
constexpr RecordColumn stateColumn{
    .field = nullptr, .width = 9, .header = ColumnWords::state, .text = stateText};

constexpr std::array timelineColumns{RecordColumn{.field = "at", .width = 20},
                                     RecordColumn{.field = "kind", .width = 14},
                                     RecordColumn{.field = "text", .width = 0},
                                     RecordColumn{.field = "source", .width = 16},
                                     RecordColumn{.field = "evidence", .width = 7},
                                     RecordColumn{.field = "by", .width = 14}};
constexpr std::array decisionColumns{idColumn,
                                     RecordColumn{.field = "question", .width = 0},
                                     RecordColumn{.field = "answer", .width = 24},
                                     RecordColumn{.field = "decider", .width = 14},
                                     RecordColumn{.field = "due", .width = 12},
                                     stateColumn};
constexpr std::array evidenceColumns{
    idColumn,
    RecordColumn{.field = "name", .width = 0},
    RecordColumn{.field = "size",
                 .width = 10,
                 .header = ColumnWords::size,
                 .text = sizeText,
                 .align = Qt::AlignRight},
    RecordColumn{.field = "sha256", .width = 18, .text = hashText},
    RecordColumn{.field = "held", .width = 13, .header = ColumnWords::kept, .text = heldText},
    RecordColumn{.field = "collected_at", .width = 20}};
constexpr std::array actionColumns{idColumn,
                                   RecordColumn{.field = "title", .width = 0},
                                   RecordColumn{.field = "type", .width = 11},
                                   RecordColumn{.field = "owner", .width = 16},
                                   RecordColumn{.field = "due", .width = 12},
                                   stateColumn};
constexpr std::array notificationColumns{
    idColumn,
    RecordColumn{.field = "recipient", .width = 0},
    RecordColumn{.field = "obligation", .width = 0},
    RecordColumn{.field = "due_at", .width = 17, .text = dueText},
    RecordColumn{.field = "sent_at", .width = 17},
    stateColumn};
constexpr std::array lessonColumns{idColumn,
                                   RecordColumn{.field = "statement", .width = 0},
                                   RecordColumn{.field = "target", .width = 11},
                                   RecordColumn{.field = "state", .width = 11},
                                   RecordColumn{.field = "owner", .width = 16}};
constexpr std::array watchColumns{idColumn,
                                  RecordColumn{.field = "what", .width = 0},
                                  RecordColumn{.field = "until", .width = 12},
                                  RecordColumn{.field = "checked_at", .width = 20},
                                  RecordColumn{.field = "recurred", .width = 10},
                                  stateColumn};
constexpr std::array costColumns{RecordColumn{.field = "what", .width = 0},
                                 RecordColumn{.field = "cents",
                                              .width = 16,
                                              .header = ColumnWords::money,
                                              .text = moneyText,
                                              .align = Qt::AlignRight},
                                 RecordColumn{.field = "basis", .width = 12}};
constexpr std::array estimateColumns{
    idColumn,
    RecordColumn{.field = "band", .width = 12},
    RecordColumn{.field = "score", .width = 8, .align = Qt::AlignRight},
    RecordColumn{.field = "nature", .width = 16},
    RecordColumn{.field = "reason", .width = 0},
    RecordColumn{.field = "by", .width = 16},
    RecordColumn{.field = "recorded", .width = 20}};
constexpr std::array affectedColumns{
    RecordColumn{.field = "item", .width = 0, .header = ColumnWords::name, .text = affectedName},
    RecordColumn{.field = "effect", .width = 24},
    RecordColumn{.field = "from_at", .width = 20},
    RecordColumn{.field = "to_at", .width = 20},
    RecordColumn{.field = "service_minutes", .width = 10, .align = Qt::AlignRight}};
constexpr std::array linkColumns{RecordColumn{.field = "kind", .width = 16},
                                 RecordColumn{.field = "other", .width = 0}};
constexpr std::array sourceColumns{RecordColumn{.field = "format", .width = 12},
                                   RecordColumn{.field = "file_name", .width = 0},
                                   RecordColumn{.field = "identity", .width = 30},
                                   RecordColumn{.field = "imported", .width = 20}};

} // namespace

namespace columns
{
const RecordColumns timeline = timelineColumns;
const RecordColumns decisions = decisionColumns;
const RecordColumns evidence = evidenceColumns;
const RecordColumns actions = actionColumns;
const RecordColumns notifications = notificationColumns;
const RecordColumns lessons = lessonColumns;
const RecordColumns watch = watchColumns;
const RecordColumns costs = costColumns;
const RecordColumns estimates = estimateColumns;
const RecordColumns affected = affectedColumns;
const RecordColumns links = linkColumns;
const RecordColumns sources = sourceColumns;
} // namespace columns

} // namespace ireg
