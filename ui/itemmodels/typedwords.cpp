// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/typedwords.h"

namespace ireg
{

QString asTyped(const QString& words)
{
    const QString text = words.trimmed();
    const bool inWord = !text.isEmpty() && text.back().isLetterOrNumber()
        && text.count(u'"') % 2 == 0;
    return inWord ? text + u'*' : text;
}

} // namespace ireg
