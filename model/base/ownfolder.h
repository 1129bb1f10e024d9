// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ireg
{

/// The program's folder below XDG_STATE_HOME, else below ~/.local/state: what it remembers between
/// runs. This user owns it and nobody else can enter it. Empty where there can be no such folder;
/// no parent is made below a home that is not there.
QString stateFolder();

/// The program's folder below XDG_RUNTIME_DIR, on the same terms; the state folder where that can't
/// be used.
QString runtimeFolder();

} // namespace ireg
