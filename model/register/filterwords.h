// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/filter.h"

namespace ireg
{

/// A word or a sign of a condition.
struct FilterToken
{
    QString text;
    qsizetype at = 0;
    bool quoted = false;

    bool is(QLatin1StringView word) const
    {
        return !quoted && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// Refuses what is neither.
Result<std::vector<FilterToken>> filterTokens(const QString& text);

/// A day, a month, a quarter or a year is all of it, an instant is itself.
struct FilterPeriod
{
    QDateTime begin;
    QDateTime end; ///< the first instant after it
};

std::optional<FilterPeriod> periodOf(const QString& text, const FilterReading& reading);

} // namespace ireg
