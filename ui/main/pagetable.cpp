// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagetable.h"

#include "ui/actions/actionspage.h"
#include "ui/deadlines/deadlinespage.h"
#include "ui/lessons/lessonspage.h"
#include "ui/people/peoplepage.h"
#include "ui/registerpage/registerpage.h"
#include "ui/today/todaypage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"

namespace ireg
{

namespace
{

template <class AnyPage> constexpr PageEntry entryOf(const char* icon)
{
    return {.title = &AnyPage::title,
            .icon = icon,
            .make = [](const PageSetting& setting, QWidget* parent) -> Page* {
                return new AnyPage(setting, parent);
            }};
}

constexpr PageEntry pages[] = {
    entryOf<TodayPage>("today"),
    entryOf<RegisterPage>("register"),
    entryOf<ActionsPage>("actions"),
    entryOf<LessonsPage>("lessons"),
    entryOf<DeadlinesPage>("deadlines"),
    entryOf<VulnerabilitiesPage>("vulnerabilities"),
    entryOf<PeoplePage>("people"),
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return pages;
}

} // namespace ireg
