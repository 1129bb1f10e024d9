// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/dossier/imported.h"

#include <QUuid>

namespace ireg
{

const SourceRecord* currentSource(const std::vector<SourceRecord>& sources)
{
    const SourceRecord* newest = nullptr;
    for (const SourceRecord& source : sources) {
        if (source.format != registerSource && (!newest || source.id.value > newest->id.value))
            newest = &source;
    }
    return newest;
}

QString outsideIdentity(const RegisterProfile& profile,
                        const Incident& incident,
                        const std::vector<SourceRecord>& sources)
{
    const SourceRecord* first = nullptr;
    for (const SourceRecord& source : sources) {
        const bool earlier = !first || source.imported < first->imported
            || (source.imported.ms == first->imported.ms && source.id.value < first->id.value);
        if (source.format == registerSource && earlier)
            first = &source;
    }
    if (first)
        return outsideIdentity(first->identity);
    return outsideIdentity(profile.uuid + u'/' + incident.reference);
}

QString outsideIdentity(const QString& origin)
{
    return QUuid::createUuidV5(QUuid(origin.section(u'/', 0, 0)), origin.section(u'/', 1))
        .toString(QUuid::WithoutBraces);
}

} // namespace ireg
