// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/regimes.h"

#include "model/dossier/recordtypes.h"
#include "model/notification/noregime.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

using Adopted = std::map<QString, AdoptedRegime>;

Adopted adopted(Door& door)
{
    Adopted found;
    for (AdoptedRegime& one : door.select<AdoptedRegime>())
        found.emplace(one.code, std::move(one));
    return found;
}

QStringList codesOf(const Adopted& regimes)
{
    QStringList codes;
    for (const auto& [code, regime] : regimes)
        codes.append(code);
    return codes;
}

const RegimeCopy* copyOf(const std::vector<RegimeCopy>& copies, const QString& code)
{
    const auto found = std::ranges::find(copies, code, &RegimeCopy::code);
    return found == copies.end() ? nullptr : &*found;
}

AdoptedRegime freshFrom(const RegimeCopy& copy, bool enabled)
{
    AdoptedRegime fresh;
    fresh.code = copy.code;
    fresh.enabled = enabled;
    fresh.asOf = copy.asOf;
    fresh.definition = copy.definition;
    return fresh;
}

/// The register itself: what changed is how it asks, not one record.
Result<Outcome> ofRegister(Register& open, const Result<qint64>& action)
{
    if (!action)
        return tl::unexpected(action.error());
    return Outcome{.id = 1,
                   .reference = u"register"_s,
                   .revision = open.profile().revision,
                   .action = *action};
}

} // namespace

Result<std::unique_ptr<Register>> beginRegister(const QString& path,
                                                const NewRegister& facts,
                                                const Author& author,
                                                const Clock& clock)
{
    auto made = Register::create(path, facts, author, clock);
    const QStringList regimes = regimesFor(facts.jurisdictions);
    if (!made || regimes.isEmpty())
        return made;
    if (const auto adopted = adoptRegimes(**made, regimes); !adopted)
        return tl::unexpected(adopted.error());
    return made;
}

void followJurisdictions(Door& door, const QString& before, const QString& after)
{
    const QStringList had = regimesFor(before);
    const QStringList wanted = regimesFor(after);
    const Adopted known = adopted(door);
    for (const QString& code : had + wanted) {
        const bool asks = wanted.contains(code);
        if (asks == had.contains(code))
            continue; // what was enabled or dropped by hand stays as it is
        const auto found = known.find(code);
        const RegimeCopy* copy = copyOf(shippedCopies(), code);
        if (found == known.end() && (!asks || !copy))
            continue;
        AdoptedRegime regime = found == known.end() ? freshFrom(*copy, true) : found->second;
        regime.enabled = asks;
        door.put(regime);
    }
}

Result<Outcome> adoptRegimes(Register& open, const QStringList& codes)
{
    const auto action = open.act("regimes-adopted", [&](Door& door) -> Result<void> {
        const Adopted known = adopted(door);
        for (const QString& code : codes) {
            const auto found = known.find(code);
            const RegimeCopy* copy = copyOf(shippedCopies(), code);
            if (found == known.end() && !copy)
                return noSuchRegime(codesOf(known), code);
            AdoptedRegime regime = found == known.end() ? freshFrom(*copy, true) : found->second;
            regime.enabled = true;
            door.put(regime);
        }
        return {};
    });
    return ofRegister(open, action);
}

Result<Outcome> disableRegimes(Register& open, const QStringList& codes)
{
    const auto action = open.act("regime-changed", [&](Door& door) -> Result<void> {
        Adopted known = adopted(door);
        for (const QString& code : codes) {
            const auto found = known.find(code);
            if (found == known.end())
                return noSuchRegime(codesOf(known), code);
            found->second.enabled = false;
            door.put(found->second);
        }
        return {};
    });
    return ofRegister(open, action);
}

Result<Outcome> editRegime(Register& open, const QString& code, const Assignments& values)
{
    const auto action = open.act("regime-changed", [&](Door& door) -> Result<void> {
        Adopted known = adopted(door);
        const auto found = known.find(code);
        if (found == known.end())
            return noSuchRegime(codesOf(known), code);
        AdoptedRegime regime = found->second;
        Assignments ordered = values; // French after the English that it is of
        std::ranges::stable_partition(
            ordered, [](const Assignment& one) { return !one.field.endsWith("_fr"_L1); });
        for (const Assignment& value : ordered) {
            if (value.field == "calendar"_L1) {
                regime.calendar = value.text.trimmed();
                continue;
            }
            auto edited = editedCopy(
                {code, regime.asOf, regime.definition}, value.field, value.text.trimmed());
            if (!edited)
                return tl::unexpected(edited.error());
            regime.edited = regime.edited || edited->definition != regime.definition;
            regime.definition = edited->definition;
        }
        door.put(regime);
        return {};
    });
    return ofRegister(open, action);
}

Result<std::vector<RegimeNews>> regimeNews(Register& open, const std::vector<RegimeCopy>& newer)
{
    const auto known = all<AdoptedRegime>(open);
    if (!known)
        return tl::unexpected(known.error());
    std::vector<RegimeNews> news;
    for (const RegimeCopy& copy : newer) {
        const auto found = std::ranges::find(*known, copy.code, &AdoptedRegime::code);
        const RegimeCopy* shipped = copyOf(shippedCopies(), copy.code);
        RegimeNews one{.code = copy.code, .changes = {}};
        if (found != known->end()) {
            one.changes = changesBetween(found->definition, copy.definition);
            one.kept = found->edited;
        } else if (shipped) {
            one.changes = changesBetween(shipped->definition, copy.definition);
        } else {
            one.isNew = true;
        }
        if (one.isNew || !one.changes.empty())
            news.push_back(std::move(one));
    }
    return news;
}

Result<Outcome> importRegimes(Register& open, const std::vector<RegimeCopy>& newer)
{
    const auto action = open.act("regimes-imported", [&](Door& door) -> Result<void> {
        const Adopted known = adopted(door);
        for (const RegimeCopy& copy : newer) {
            const auto found = known.find(copy.code);
            if (found != known.end() && copy.asOf < found->second.asOf)
                return failed(ErrorKind::Constraint, u"#regimes-older"_s, copy.code);
            if (found != known.end() && found->second.edited)
                continue;
            AdoptedRegime regime = found == known.end() ? freshFrom(copy, false) : found->second;
            const RegimeCopy* shipped = copyOf(shippedCopies(), copy.code);
            regime.asOf = copy.asOf;
            regime.definition = copy.definition;
            // Of the same day as the program's own and yet different: not as it was published.
            regime.edited = shipped && shipped->asOf == copy.asOf
                && shipped->definition != copy.definition;
            door.put(regime);
        }
        return {};
    });
    return ofRegister(open, action);
}

} // namespace ireg
