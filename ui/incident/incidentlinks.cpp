// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/incidentlinks.h"

#include <algorithm>

namespace ireg
{

using namespace Qt::StringLiterals;

namespace
{

/// Not the beginning of a longer one.
bool isNamedAt(QStringView words, qsizetype at, const QString& reference)
{
    const qsizetype end = at + reference.size();
    return !reference.isEmpty() && words.sliced(at).startsWith(reference)
        && (end == words.size() || !words[end].isDigit());
}

} // namespace

QString withLinks(const QString& words, const std::map<qint64, QString>& references)
{
    QString linked;
    qsizetype told = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto found = std::ranges::find_if(
            references, [&](const auto& one) { return isNamedAt(words, at, one.second); });
        if (found == references.end())
            continue;
        linked += words.sliced(told, at - told).toHtmlEscaped()
            + u"<a href=\"%1\">"_s.arg(found->first) + found->second.toHtmlEscaped() + u"</a>"_s;
        told = at + found->second.size();
        at = told - 1;
    }
    return told == 0 ? QString() : QString(linked + words.sliced(told).toHtmlEscaped());
}

} // namespace ireg
