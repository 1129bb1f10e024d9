// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <functional>

namespace ireg
{

/// NotFound where there is no such incident.
Result<Dossier> dossier(const Register& open, Id<Incident> incident);

/// What the gates of several incidents ask about, one incident after the other: their records and
/// the rules, without their history and the titles of what they name. What the register says for
/// all of them is read once.
Result<void> forEachDossier(const Register& open,
                            const std::vector<qint64>& incidents,
                            const std::function<void(const Dossier&)>& visit);

/// Facts and chain head of the same moment.
struct DossierAtHead
{
    Dossier dossier;
    Head head;
};
Result<DossierAtHead> dossierAtHead(const Register& open, Id<Incident> incident);

} // namespace ireg
