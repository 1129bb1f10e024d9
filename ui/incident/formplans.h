// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/stage.h"
#include "ui/records/fieldplace.h"

namespace ireg
{

/// The facts that belong to a stage (docs/glossary.md). A fact that two
/// stages need stands in both.
FormPlan stagePlan(Stage stage);

namespace plan
{
extern const FormPlan title, timeline, decision, evidence, action, notification, content, review,
    lesson, training, watch, watchCheck, cost, estimate, affected, custody, confirmation, tag,
    source, why, meetingAction, meetingLesson;
} // namespace plan

} // namespace ireg
