// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/notification/regime.h"

namespace ireg
{

/// Counts from what happens after the first notices: an earlier filing, a fix, a request.
bool isPhased(const Step& step);
/// NDB s 26WH(2) and its like: the duty is to finish the assessment itself.
bool isInternal(const Step& step);
/// Each affected customer is told, in a notice of its own.
bool isToEachCustomer(const Step& step);
/// The law names a period, in the step or in one of its limbs.
bool hasFigure(const Step& step);
/// Whom a step says is told, in English: the authority by its name in the data, others by what they
/// are.
QString recipientOf(const Regime& regime, const Step& step);
/// The step called `id` without what it would count; `known` is null where the data has no such.
Step uncounted(const QString& id, const Step* known);

} // namespace ireg
