// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/gapcode.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

struct Short
{
    std::string_view name;
    const char* code;
};

/// Where the outside says a name in another way than the description does.
constexpr std::array shorter{Short{description<WatchItem>.names.name, "watch"},
                             Short{codeOf<&Notification::sent>(), "sent"},
                             Short{codeOf<&Action::done>(), "done"},
                             Short{codeOf<&WatchItem::checked>(), "checked"},
                             Short{codeOf<&Review::approved>(), "approved"}};

QString outside(const char* name)
{
    const auto found = std::ranges::find(shorter, std::string_view(name), &Short::name);
    return QString::fromLatin1(found == shorter.end() ? name : found->code);
}

} // namespace

QString factCode(const Gap& gap)
{
    const auto ofRecord = [&gap](const QString& what) -> QString {
        return outside(gap.type->name) + u':' + what;
    };
    switch (gap.asked) {
    case Asked::One: return ofRecord(u"one"_s);
    case Asked::Notice: return ofRecord(u"step"_s);
    case Asked::SecondPerson: return u"second_person"_s;
    case Asked::Against:
    case Asked::Order:
    case Asked::Field: break;
    }
    return gap.type->is<Incident>() ? QString::fromLatin1(gap.field) : ofRecord(outside(gap.field));
}

QString recordCode(const Gap& gap)
{
    if (!gap.duty.isEmpty())
        return gap.duty;
    if (!gap.regime.isEmpty() && gap.asked != Asked::Against)
        return gap.incident + u'/' + gap.regime;
    return gap.id == 0 ? QString() : publicId(*gap.type, gap.id);
}

} // namespace ireg
