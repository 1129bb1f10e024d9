// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// The text for a tooltip or another place where Qt would take a text with tags for rich text:
/// it reads the same and stays plain.
QString plainTip(const QString& text);

} // namespace ireg
