// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/followup.h"

#include "model/action/effectiveness.h"
#include "model/register/assigning.h"
#include "model/register/naming.h"
#include "model/timeline/timeline.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostHours = 1'000'000;

tl::unexpected<Error> unsound(const QString& detail, const char* field)
{
    return failed(ErrorKind::Invalid, detail, QLatin1String(field));
}

Result<void> checkAction(const Action& action)
{
    if (const auto hours = action.effortHours; hours && (*hours < 0 || *hours > mostHours))
        return unsound(QString::number(*hours), codeOf<&Action::effortHours>());
    if (const auto days = action.checkDays; days && (*days < 1 || *days > longestCheckDays))
        return unsound(QString::number(*days), codeOf<&Action::checkDays>());
    if (action.insteadOfDone && action.notDoneReason.trimmed().isEmpty())
        return unsound(u"#instead-without-reason"_s, codeOf<&Action::notDoneReason>());
    if (action.insteadOfDone && action.done)
        return unsound(u"#instead-and-done"_s, codeOf<&Action::insteadOfDone>());
    if (action.effectiveness && !action.done)
        return unsound(u"#without-other done_at"_s, codeOf<&Action::effectiveness>());
    return {};
}

Action withCheck(
    const Action& before, Action now, const Assignments& facts, Register& open, Door& door)
{
    if (!now.effectiveness && before.effectiveness) {
        now.checked.reset();
        now.checkedBy = {};
        now.checkNote.clear();
    } else if (now.effectiveness && now.effectiveness != before.effectiveness) {
        if (!isNamed(facts, codeOf<&Action::checked>()))
            now.checked = open.now();
        if (!isNamed(facts, codeOf<&Action::checkedBy>()))
            now.checkedBy = personNamed(door, open.author().name);
    }
    return now;
}

bool isSameLook(const WatchItem& one, const WatchItem& other)
{
    return one.checked == other.checked && one.checkedBy == other.checkedBy
        && one.result == other.result && one.recurred == other.recurred;
}

std::vector<WatchCheck> checksOf(Door& door, Id<WatchItem> item)
{
    return door.select<WatchCheck>({equal<&WatchCheck::item>(item)});
}

const WatchCheck* latest(const std::vector<WatchCheck>& checks)
{
    const WatchCheck* found = nullptr;
    for (const WatchCheck& one : checks) {
        if (!found || !one.at || !found->at || !liesBefore(*one.at, *found->at))
            found = &one;
    }
    return found;
}

/// On the timeline stands what a look showed once a later one followed.
void tellEarlier(const Register& open, Door& door, const WatchItem& old)
{
    if (old.result.isEmpty())
        return;
    TimelineEntry entry;
    entry.incident = old.incident;
    entry.at = old.checked;
    entry.recorded = open.now();
    entry.text = old.what + u": "_s + old.result;
    entry.source = publicId(old.id);
    entry.by = old.checkedBy;
    door.put(entry);
}

} // namespace

Result<void> settleAction(Register& open, Door& door, Id<Action> id, const Stated& stated)
{
    const auto old = recordOf<Action>(id.value, 0, stated.before);
    const auto now = door.find(id);
    if (!old || !now)
        return {};
    if (const auto sound = checkAction(*now); !sound)
        return sound;
    const Action whole = withCheck(*old, *now, stated.facts, open, door);
    if (!whole.effectiveness && whole.checked)
        return unsound(u"#without-other effectiveness"_s, codeOf<&Action::checked>());
    if (whole.effectiveness && !whole.checked)
        return unsound(u"#without-other checked_at"_s, codeOf<&Action::effectiveness>());
    if (whole.checked && liesBefore(*whole.checked, *whole.done) && stated.reason.isEmpty())
        return unsound(u"#before-other done_at"_s, codeOf<&Action::checked>());
    if (whole != *now)
        door.put(whole);
    return {};
}

Result<void> settleWatchItem(Register& open, Door& door, Id<WatchItem> id, const Stated& stated)
{
    const auto old = recordOf<WatchItem>(id.value, 0, stated.before);
    auto now = door.find(id);
    if (!old || !now)
        return {};
    const bool added = old->what.isEmpty();
    if (added && !isNamed(stated.facts, codeOf<&WatchItem::until>())) {
        const auto incident = door.find(now->incident);
        const auto severity = incident ? incident->severity : std::optional<Severity>();
        now->until = dateOf(open.now()).addDays(daysToWatch(severity));
        door.put(*now);
    }
    if (isSameLook(*old, *now))
        return {};
    const std::vector<WatchCheck> known = checksOf(door, id);
    const bool anew = old->checked && old->checked != now->checked;
    if (anew && known.empty())
        door.put(lastCheckOf(*old));
    if (anew)
        tellEarlier(open, door, *old);
    if (!now->checked)
        return {};
    WatchCheck check = lastCheckOf(*now);
    const WatchCheck* last = latest(known);
    if (last && last->at == now->checked) {
        check.id = last->id;
        check.revision = last->revision;
    }
    door.put(check);
    return {};
}

Result<void> settleWatchCheck(Door& door, Id<WatchCheck> id)
{
    const auto check = door.find(id);
    const auto item = check ? door.find(check->item) : std::nullopt;
    if (!check)
        return {};
    if (!item || item->incident != check->incident)
        return unsound(u"#of-another-incident"_s, codeOf<&WatchCheck::item>());
    const std::vector<WatchCheck> known = checksOf(door, item->id);
    const WatchItem looked = lookedAt(*item, *latest(known));
    if (looked != *item)
        door.put(looked);
    return {};
}

} // namespace ireg
