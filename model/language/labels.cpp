// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/labels.h"

namespace ireg
{

namespace
{

QString spoken(QByteArrayView code)
{
    QString label = QString::fromLatin1(code).replace(u'_', u' ').replace(u'-', u' ');
    if (!label.isEmpty())
        label[0] = label[0].toUpper();
    return label;
}

} // namespace

QString recordLabel(Language, QByteArrayView record)
{
    return spoken(record);
}

QString fieldLabel(Language, QByteArrayView, QByteArrayView field)
{
    return spoken(field);
}

QString codeLabel(Language, const CodeList&, QByteArrayView code)
{
    return spoken(code);
}

} // namespace ireg
