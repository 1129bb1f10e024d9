// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/contentlist.h"

#include "model/base/text.h"
#include "model/language/labels.h"
#include "model/language/ruletext.h"
#include "model/language/timetext.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using ContentColumn = LineColumn<ListedItem, Words>;

QString stateOf(const ListedItem& line, const Words&)
{
    if (line.item.isAnswered())
        return ContentList::tr("Answered");
    //: of an item that a notice must contain
    return line.item.followBy.isValid() ? ContentList::tr("To follow") : ContentList::tr("Missing");
}

QString recordedText(const ListedItem& line, const Words& words)
{
    if (isNull(line.value))
        return ContentList::tr("Nothing is late");
    const QString label = fieldLabel(words.language, line.type->name, line.field->code);
    //: a field and what it holds
    return ContentList::tr("%1: %2").arg(label,
                                         displayText(valueText(words, *line.field, line.value)));
}

QString answerOf(const ListedItem& line, const Words& words)
{
    const ChecklistItem& item = line.item;
    QStringList parts;
    if (!item.text.isEmpty())
        parts.append(displayText(item.text));
    if (item.recorded)
        parts.append(recordedText(line, words));
    if (item.followBy.isValid())
        parts.append((item.isAnswered() ? ContentList::tr("more to follow by %1")
                                        : ContentList::tr("not yet known, to follow by %1"))
                         .arg(dateText(words.language, item.followBy)));
    return parts.join(u"; "_s);
}

constexpr std::array<ContentColumn, ContentList::ColumnCount> contentColumns{{
    {[](Language) { return ContentList::tr("The notice must say"); },
     [](const ListedItem& line, const Words& words) { return in(words.language, line.name); }},
    //: heading: whether an item is answered
    {[](Language) { return ContentList::tr("State"); }, stateOf},
    //: heading: what answers an item
    {[](Language) { return ContentList::tr("Answer"); }, answerOf},
}};

template <class Record> void place(ListedItem& line, const Record& record, const QString& field)
{
    line.type = &typeOf<Record>();
    line.field = line.type->find(field.toUtf8());
    if (line.field)
        line.value = line.field->read(&record);
}

} // namespace

std::vector<ListedItem> contentsOf(const Dossier& dossier, Id<Notification> notice)
{
    std::vector<ListedItem> listed;
    const auto found = std::ranges::find(dossier.notifications, notice, &Notification::id);
    if (found == dossier.notifications.end())
        return listed;
    for (NamedItem& named :
         noticeContents(dossier.rules, dossier.incident, *found, dossier.contents)) {
        ListedItem line{.item = std::move(named.item), .name = std::move(named.name), .value = {}};
        if (line.item.item == "reasons_delay"_L1)
            place(line, *found, u"late_reason"_s);
        else if (!line.item.field.isEmpty())
            place(line, dossier.incident, line.item.field);
        listed.push_back(std::move(line));
    }
    return listed;
}

QString answeredText(const std::vector<ListedItem>& items)
{
    const auto answered = std::ranges::count_if(
        items, [](const ListedItem& line) { return line.item.isAnswered(); });
    return items.empty() ? QString()
                         : ContentList::tr("%1 of %2 answered").arg(answered).arg(items.size());
}

ContentList::ContentList(QObject* parent) : LineList(contentColumns, Language::English, parent) {}

void ContentList::show(std::vector<ListedItem> items)
{
    replace(std::move(items), [](const ListedItem& one, const ListedItem& other) {
        return one.item.item == other.item.item;
    });
}

void ContentList::setWords(Words words)
{
    m_words = std::move(words);
    setLanguage(m_words.language);
}

QVariant ContentList::data(const QModelIndex& index, int role) const
{
    const ListedItem* line = at(index.row());
    const bool missing = line && line->item.isMissing();
    if (role == Qt::FontRole && missing && index.column() == State) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return LineList::data(index, role);
}

} // namespace ireg
