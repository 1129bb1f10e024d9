// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/itemmodels/typedwords.h"

namespace ireg
{

QString asTyped(const QString& words)
{
    QString typed;
    bool inPhrase = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar c = words[i];
        typed += c;
        inPhrase = inPhrase != (c == u'"');
        const bool ends = i + 1 == words.size() || words[i + 1].isSpace();
        if (ends && !inPhrase && c.isLetterOrNumber())
            typed += u'*';
    }
    return typed;
}

} // namespace ireg
