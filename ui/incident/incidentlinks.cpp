// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentlinks.h"

namespace ireg
{

using namespace Qt::StringLiterals;

QString withLinks(const QString& words, const std::map<qint64, QString>& references)
{
    QString linked = words.toHtmlEscaped();
    bool any = false;
    for (const auto& [id, reference] : references) {
        const QString name = reference.toHtmlEscaped();
        any = any || linked.contains(name);
        linked.replace(name, u"<a href=\"%1\">%2</a>"_s.arg(id).arg(name));
    }
    return any ? linked : QString();
}

} // namespace ireg
