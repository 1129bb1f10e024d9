// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/pagetable.h"

#include "ui/deadlines/deadlinespage.h"
#include "ui/lessons/lessonspage.h"
#include "ui/people/peoplepage.h"
#include "ui/registerpage/registerpage.h"
#include "ui/vulnerabilities/vulnerabilitiespage.h"

namespace ireg
{

namespace
{

template <class AnyPage> constexpr PageEntry entryOf()
{
    return {.title = &AnyPage::title,
            .make = [](const PageSetting& setting, QWidget* parent) -> Page* {
                return new AnyPage(setting, parent);
            }};
}

constexpr PageEntry pages[] = {
    entryOf<RegisterPage>(),
    entryOf<LessonsPage>(),
    entryOf<DeadlinesPage>(),
    entryOf<VulnerabilitiesPage>(),
    entryOf<PeoplePage>(),
};

} // namespace

std::span<const PageEntry> pageTable()
{
    return pages;
}

} // namespace ireg
