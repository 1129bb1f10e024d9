// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/language/gaptext.h"

namespace ireg
{

using namespace Qt::StringLiterals;

QString gapText(const Gap& gap, Language)
{
    const QString about = gap.record.isEmpty() ? QString() : u" ("_s + gap.record + u')';
    return u"Still needed: "_s + QString(gap.fact).replace(u'_', u' ').replace(u':', u' ') + about;
}

} // namespace ireg
