// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/evidence/evidence.h"
#include "model/register/register.h"

namespace ireg
{

/// A link of the chain of custody, as of now and of whoever has the register open.
void enterCustody(Door& door, const Evidence& evidence, const Register& open, CustodyEvent event);

} // namespace ireg
