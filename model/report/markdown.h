// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace ireg::report
{
struct Document;

/// CommonMark with pipe tables. No user text can become markup, a link or HTML.
QByteArray markdown(const Document& document);

} // namespace ireg::report
