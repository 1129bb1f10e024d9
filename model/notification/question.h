// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/incident/incident.h"
#include "model/notification/assessment.h"
#include "model/notification/regime.h"

namespace ireg
{

/// Whether the facts exclude everything a regime is about, so that its question needs no answer:
/// the personal data of a privacy law, the malice of a ransom. What somebody answered (null:
/// nothing was said) stands whatever the facts say.
bool isSettled(const Regime& regime, const Incident& incident, const Assessment* answer);
/// Whether the questions of laws stand for the incident: not once it is closed, was set aside or
/// taken over, where no gate asks them.
bool isAsked(const Incident& incident);
/// Whether personal data is among what it is about.
bool isAboutPersonalData(const Regime& regime);
/// Whether it is only about what is not known yet, and is asked once that is.
bool isPremature(const Regime& regime, const Incident& incident);

/// True for regimes whose question is asked at assess: an insurer wants to hear before anyone is
/// engaged or paid.
bool isAskedEarly(const Regime& regime);

} // namespace ireg
