// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/record/json.h"
#include "model/register/lessonlisting.h"

namespace ireg::cli
{

/// What --where, --sort and --limit ask for.
Result<LessonQuery> lessonQueryOf(const Invocation& call, const Register& open);
/// A lesson's fields, and the incidents, actions and trainings that it touches.
QJsonObject lessonJson(const ListedLesson& line, const ReferenceText& reference);

} // namespace ireg::cli
