// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/record/oneline.h"

#include <QStringList>

#include <span>

namespace ireg
{

/// A control of ISO/IEC 27001:2022, Annex A, as a statement of applicability lists it. The labels
/// are this program's own; the titles are in the standard.
struct Control
{
    QString number; ///< "A.8.13"
    QString english, french;
};

/// All 93, in the order of their numbers.
std::span<const Control> annexA();
/// "A.8.13", "8.13" or "a 8.13", and words behind it; null where there is none of that number.
const Control* controlNumbered(const QString& text);
/// The numbers of all, in their order.
QStringList controlNumbers();
/// The controls that a text names, parted by commas, semicolons or lines: each by its number,
/// alone or before its label, or by its label; each once, in the order of the annex, as
/// "A.5.27, A.8.13". Refuses what names none, and offers the numbers near to it.
Result<OneLine> controlsNamed(const QString& text);
/// The numbers in a line that is kept; what is no control of the annex stays as it was written.
QStringList controlsIn(const QString& kept);

} // namespace ireg
