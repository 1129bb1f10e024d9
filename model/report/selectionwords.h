// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/listfacts.h"
#include "model/report/plainvoice.h"

namespace ireg::report
{

/// Which incidents a list has, one condition an item: "Severity: Critical or High", "Noticed: from
/// 1 Nov 2026". All of them hold. Empty for the whole register.
QStringList selectionWords(const PlainVoice& say, const Selection& selection);
/// In which order: "by “Noticed”, in descending order".
QString orderWords(const PlainVoice& say, const Selection& selection);

} // namespace ireg::report
