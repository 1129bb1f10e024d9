// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plaintip.h"

namespace ireg
{

QString plainTip(const QString& text)
{
    // Qt::mightBeRichText looks for a letter after the bracket; a character without width stops it.
    return QString(text).replace(u'<', QStringLiteral("<\u200B"));
}

} // namespace ireg
