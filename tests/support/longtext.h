// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/document.h"

#include <QStringList>

namespace ireg::test
{

/// What long texts look like: "lines", "one-line", "words", "fields", "cell", "rows" and so on.
QStringList longTextKinds();

/// A report with about so many bytes of text of a kind.
report::Document longTextDocument(const QString& kind, int bytes);

} // namespace ireg::test
