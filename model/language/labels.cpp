// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"

namespace ireg
{

QString fieldLabel(Language, QByteArrayView, QByteArrayView field)
{
    QString label = QString::fromLatin1(field).replace(u'_', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace ireg
