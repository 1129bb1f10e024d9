// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/codec.h"

namespace ireg
{

/// In order; docs/glossary.md says where each comes from.
enum class Stage { Assess, Contain, Evaluate, Notify, Review, Monitor };
template <>
inline constexpr auto codes<Stage> = std::array{CodeOf{Stage::Assess, "assess"},
                                                CodeOf{Stage::Contain, "contain"},
                                                CodeOf{Stage::Evaluate, "evaluate"},
                                                CodeOf{Stage::Notify, "notify"},
                                                CodeOf{Stage::Review, "review"},
                                                CodeOf{Stage::Monitor, "monitor"}};

enum class Status { Open, OnHold, Closed };
template <>
inline constexpr auto codes<Status> = std::array{CodeOf{Status::Open, "open"},
                                                 CodeOf{Status::OnHold, "on-hold"},
                                                 CodeOf{Status::Closed, "closed"}};

enum class PlanDecision { NotDecided, NotInvoked, Invoked };
template <>
inline constexpr auto codes<PlanDecision> = std::array{
    CodeOf{PlanDecision::NotDecided, "not-decided"},
    CodeOf{PlanDecision::NotInvoked, "not-invoked"},
    CodeOf{PlanDecision::Invoked, "invoked"}};

enum class Workflow { Six, None };
template <>
inline constexpr auto codes<Workflow> = std::array{CodeOf{Workflow::Six, "six-stages"},
                                                   CodeOf{Workflow::None, "none"}};

enum class LinkKind {
    DuplicateOf,
    CausedBy,
    Related,
    DistinctFrom ///< somebody looked: it is not the same again, whatever they have in common
};
template <>
inline constexpr auto codes<LinkKind> = std::array{CodeOf{LinkKind::DuplicateOf, "duplicate-of"},
                                                   CodeOf{LinkKind::CausedBy, "caused-by"},
                                                   CodeOf{LinkKind::Related, "related"},
                                                   CodeOf{LinkKind::DistinctFrom, "distinct-from"}};

} // namespace ireg
