// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/codec.h"

namespace ireg
{

// Every record of the register and its stable name; an Id<T> refers to T by this name.
struct RegisterProfile;
struct Session;
struct Counter;
struct Person;
struct CatalogueItem;
struct Incident;
struct StageVisit;
struct Affected;
struct Tag;
struct IncidentLink;
struct ImportRun;
struct SourceRecord;
struct TimelineEntry;
struct Decision;
struct Evidence;
struct CustodyEntry;
struct Action;
struct Notification;
struct Review;
struct CostLine;
struct Lesson;
struct LessonLink;
struct WatchItem;
struct Holiday;
struct AdoptedRegime;
struct Assessment;
struct ContractClause;
struct ContentItem;

template <> struct RecordName<Session>
{
    static constexpr auto value = "session";
};
template <> struct RecordName<Person>
{
    static constexpr auto value = "person";
};
template <> struct RecordName<CatalogueItem>
{
    static constexpr auto value = "catalogue_item";
};
template <> struct RecordName<Incident>
{
    static constexpr auto value = "incident";
};
template <> struct RecordName<StageVisit>
{
    static constexpr auto value = "stage_visit";
};
template <> struct RecordName<Evidence>
{
    static constexpr auto value = "evidence";
};
template <> struct RecordName<Action>
{
    static constexpr auto value = "action";
};
template <> struct RecordName<Notification>
{
    static constexpr auto value = "notification";
};
template <> struct RecordName<ContractClause>
{
    static constexpr auto value = "contract_clause";
};
template <> struct RecordName<ImportRun>
{
    static constexpr auto value = "import_run";
};
template <> struct RecordName<Lesson>
{
    static constexpr auto value = "lesson";
};

} // namespace ireg
