// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg::report
{

/// The whole style sheet of the HTML report; the page allows it by its hash.
extern const QString htmlStyle;
/// What is added to it for a broad table.
extern const QString htmlLandscapeStyle;

/// "red", "amber", "green" or "clear": the rule of htmlStyle for a TLP code.
QString tlpColourClass(const QString& tlp);

} // namespace ireg::report
