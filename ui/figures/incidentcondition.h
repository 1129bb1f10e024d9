// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/period.h"

#include <QStringList>

namespace ireg
{

/// Conditions in the language of `ireg list --where`, for the incidents that a figure is made of.
namespace condition
{

/// At most so many are named one by one.
inline constexpr qsizetype mostReferences = 1'000;

/// Noticed in the period; empty where it has no bound.
QString noticedIn(const Period& period);
/// Noticed in a month, `2026-01`; empty text of what is none: noticed at no known month.
QString noticedIn(const QString& month);
/// `field = code`; the code `none` is what was not said.
QString is(const char* field, const QString& code);
QString named(const char* field, const QString& value);
/// These incidents, the first mostReferences of them; empty where there are none.
QString references(const QStringList& references);
/// All of them hold; empty ones say nothing.
QString all(const QStringList& conditions);

} // namespace condition

} // namespace ireg
