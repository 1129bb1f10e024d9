// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>

namespace ireg
{

/// The program's icon, drawn: the window depends on no icon theme.
QIcon programIcon();

} // namespace ireg
