// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

namespace ireg
{

/// NotFound where there is no such incident.
Result<Dossier> dossier(const Register& open, Id<Incident> incident);

/// Facts and chain head of the same moment.
struct DossierAtHead
{
    Dossier dossier;
    Head head;
};
Result<DossierAtHead> dossierAtHead(const Register& open, Id<Incident> incident);

} // namespace ireg
