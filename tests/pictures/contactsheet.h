// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>

namespace ireg::pictures
{

/// A page with every picture of the folder's folders, each a way to the whole of it.
void writeContactSheet(const QDir& folder, const QStringList& sets);

} // namespace ireg::pictures
