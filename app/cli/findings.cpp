// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings.h"

#include "model/dossier/recordtypes.h"
#include "model/language/findingtext.h"

#include <algorithm>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// A hash says which attachment or head is meant; any other detail is technical.
bool isHash(const QString& detail)
{
    return detail.size() == 64 && std::ranges::all_of(detail, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace

QString findingPlace(const Finding& finding, Language language)
{
    QStringList parts;
    if (finding.seq != 0)
        parts.append(Phrase(u"event %1", u"événement %1").in(language).arg(finding.seq));
    if (finding.recordId != 0)
        parts.append(recordLabel(language, finding.record) + u' '
                     + publicId(finding.record, finding.recordId));
    if (!finding.field.isEmpty())
        parts.append(fieldLabel(language, finding.record, finding.field));
    if (isHash(finding.detail))
        parts.append(finding.detail);
    return parts.join(u", "_s);
}

QString findingMessage(const Finding& finding, Language language)
{
    const QString text = findingText(language, finding.kind);
    const QString place = findingPlace(finding, language);
    return place.isEmpty() ? text : text + u" ("_s + place + u')';
}

} // namespace ireg::cli
