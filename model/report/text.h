// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ireg::report
{
struct Document;

/// Plain text in 80 columns, for mail and portals; UTF-8, '\n' line ends.
QByteArray text(const Document& document);

} // namespace ireg::report
