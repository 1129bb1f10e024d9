// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ireg::report
{
struct Document;

/// A standalone page: no script, no style or picture from elsewhere, inline style only.
QByteArray html(const Document& document);

} // namespace ireg::report
