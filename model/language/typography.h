// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

namespace ireg
{

/// French as it is printed: the spaces inside « » and before : ; ? ! don't break, and an apostrophe
/// between two letters is a typographic one.
QString frenchTypography(QString text);

/// A name and what is said of it, parted by a colon as the language sets it.
QString named(Language language, const QString& name, const QString& text);

} // namespace ireg
