// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QString>

namespace ireg
{

/// The words for a field of a record.
QString fieldLabel(Language language, QByteArrayView record, QByteArrayView field);

} // namespace ireg
