// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/csvcell.h"

#include "model/base/text.h"

namespace ireg
{

using namespace Qt::StringLiterals;

QString csvCell(const QString& text)
{
    static const QString signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212"_s;
    QString cell = displayLines(text);
    const QStringView said = QStringView(cell).trimmed();
    if (!said.isEmpty() && signs.contains(said.front()))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace ireg
