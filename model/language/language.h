// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ireg
{

enum class Language { English, French };

} // namespace ireg
