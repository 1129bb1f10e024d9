// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagetable.h"

#include "ui/actions/actionspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/exercises/exercisespage.h"
#include "ui/lessons/lessonspage.h"
#include "ui/people/peoplepage.h"
#include "ui/registerpage/registerpage.h"
#include "ui/today/todaypage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"

namespace ireg
{

namespace
{

template <class AnyPage> constexpr PageEntry entryOf(const char* icon, PageMade made)
{
    return {.title = &AnyPage::title,
            .icon = icon,
            .made = made,
            .make = [](const PageSetting& setting, QWidget* parent) -> Page* {
                return new AnyPage(setting, parent);
            }};
}

using enum PageMade;

constexpr PageEntry pages[] = {
    entryOf<TodayPage>("today", WithRegister),
    entryOf<RegisterPage>("register", WithRegister),
    entryOf<ActionsPage>("actions", WithRegister),
    entryOf<LessonsPage>("lessons", WhenLookedAt),
    entryOf<DeadlinesPage>("deadlines", WhenLookedAt),
    entryOf<DashboardPage>("dashboard", WhenLookedAt),
    entryOf<VulnerabilitiesPage>("vulnerabilities", WhenLookedAt),
    entryOf<PeoplePage>("people", WhenLookedAt),
    entryOf<ExercisesPage>("exercises", WhenLookedAt),
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return pages;
}

} // namespace ireg
