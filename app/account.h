// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// Whether whoever runs the program said their name, by IREG_USER.
bool isNamed();
/// The name of whoever runs the program: IREG_USER, else the account's full name, else its name.
QString accountName();

} // namespace ireg
