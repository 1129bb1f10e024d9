// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/dutycount.h"

#include "model/dossier/required.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

enum class Outcome { InTime, Late, Unsure, Sent, NotRequired, NotTold, Overdue };

/// In the order of the outcomes.
constexpr std::array outcomeWords{
    Counted{{u"%1 in time", u"%1 dans les délais"}, {u"%1 in time", u"%1 dans les délais"}},
    Counted{{u"%1 late", u"%1 hors délai"}, {u"%1 late", u"%1 hors délai"}},
    Counted{{u"%1 in time or late (time needed)", u"%1 à temps ou non (heure requise)"},
            {u"%1 in time or late (time needed)", u"%1 à temps ou non (heure requise)"}},
    Counted{{u"%1 told without a limit", u"%1 remplie sans délai"},
            {u"%1 told without a limit", u"%1 remplies sans délai"}},
    Counted{{u"%1 not required", u"%1 non requise"}, {u"%1 not required", u"%1 non requises"}},
    Counted{{u"%1 not told", u"%1 non remplie"}, {u"%1 not told", u"%1 non remplies"}},
    Counted{{u"%1 not told and overdue", u"%1 non remplie et échue"},
            {u"%1 not told and overdue", u"%1 non remplies et échues"}}};
static_assert(outcomeWords.size() == static_cast<std::size_t>(Outcome::Overdue) + 1);

/// In time or late, what the law wants it to say was left out.
constexpr Counted sentIncomplete{{u"%1 sent incomplete", u"%1 envoyée incomplète"},
                                 {u"%1 sent incomplete", u"%1 envoyées incomplètes"}};

bool isSent(const Dossier& dossier, Id<Notification> id)
{
    const auto found = std::ranges::find(dossier.notifications, id, &Notification::id);
    return found != dossier.notifications.end() && reached(*found);
}

Outcome outcomeOf(const Dossier& dossier, const Obligation& duty)
{
    switch (duty.deadline.state) {
    case DeadlineState::Met: return duty.deadline.end ? Outcome::InTime : Outcome::Sent;
    case DeadlineState::MetLate: return Outcome::Late;
    case DeadlineState::MetOrLate: return Outcome::Unsure;
    case DeadlineState::Waived: return Outcome::NotRequired;
    case DeadlineState::Overdue: return Outcome::Overdue;
    case DeadlineState::NotApplicable:
        return isSent(dossier, duty.notification) ? Outcome::Sent : Outcome::NotRequired;
    case DeadlineState::NotStarted:
    case DeadlineState::Running:
    case DeadlineState::DueSoon: break;
    }
    return Outcome::NotTold;
}

} // namespace

bool isToldOf(const Dossier& dossier, const Obligation& duty)
{
    if (duty.internal)
        return false;
    const bool owed = duty.isOpen() && duty.deadline.end
        && dossier.incident.status != Status::Closed;
    return duty.notification || owed;
}

QString dutyCounts(const Voice& say)
{
    std::array<qint64, outcomeWords.size()> counts{};
    for (const Obligation& duty : obligations(say.d, say.c.now.utc())) {
        if (isToldOf(say.d, duty))
            ++counts[static_cast<std::size_t>(outcomeOf(say.d, duty))];
    }
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts.append(say.counted(outcomeWords[i], counts[i]));
    }
    const qint64 incomplete = std::ranges::count_if(
        say.d.notifications, [&](const Notification& one) { return sentWithout(say.d, one) > 0; });
    if (incomplete > 0)
        parts.append(say.counted(sentIncomplete, incomplete));
    return parts.join(u", "_s);
}

} // namespace ireg::report
