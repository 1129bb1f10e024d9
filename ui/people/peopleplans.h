// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/records/recordplan.h"

namespace ireg
{

extern const RecordPlan peoplePlan;
extern const RecordPlan cataloguePlan;
extern const FormPlan policyForm;

} // namespace ireg
