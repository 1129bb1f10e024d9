// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"

#include <QByteArrayView>
#include <QString>

namespace ireg
{

/// What a finding of the verification means, as a sentence without a full stop; the kind itself
/// where it has no words. The kinds are listed in docs/file-format.md.
QString findingText(Language language, QByteArrayView kind);

} // namespace ireg
