// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"
#include "model/timeline/metrics.h"

namespace ireg
{

/// The incidents noticed in a period, both days included; an invalid day leaves it open.
Result<StatisticsFacts> statisticsFacts(const Register& open, QDate from, QDate to);

} // namespace ireg
