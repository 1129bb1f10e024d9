// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/base/utc.h"
#include "tests/support/richdossier.h"

namespace ireg::test
{

using namespace Qt::StringLiterals;

When in2026(int month, int day, int hour, int minute, Precision precision)
{
    const QDateTime utc(QDate(2026, month, day), QTime(hour, minute), utcZone);
    return {.ms = utc.toMSecsSinceEpoch(), .zone = u"Australia/Sydney"_s, .precision = precision};
}

Dossier anEmptyDossier()
{
    Dossier dossier;
    dossier.profile = aRichDossier(Language::English).profile;
    dossier.incident.id = {43};
    dossier.incident.reference = u"INC-2026-0043"_s;
    dossier.incident.title = u"Invoices are sent twice"_s;
    dossier.incident.noticed = in2026(11, 24, 3, 4);
    dossier.incident.recorded = in2026(11, 24, 3, 4);
    dossier.incident.stage = Stage::Assess;
    StageVisit assess;
    assess.id = {1};
    assess.incident = dossier.incident.id;
    assess.entered = in2026(11, 24, 3, 4);
    dossier.visits = {assess};
    return dossier;
}

Dossier aLongDossier(Language language, int entries, int characters)
{
    Dossier dossier = aRichDossier(language);
    const TimelineEntry model = dossier.timeline.at(1);
    for (int n = 0; n < entries; ++n) {
        TimelineEntry entry = model;
        entry.id = {100 + n};
        entry.at = in2026(10, 2, 5, 0);
        entry.at->ms += n * 17LL * 60000;
        entry.text = u"%1. "_s.arg(n + 1) + model.text;
        dossier.timeline.push_back(entry);
    }
    const QString sentence = dossier.incident.rootCause + u' ';
    QString summary = sentence.repeated(characters / int(sentence.size()) + 1).left(characters);
    if (characters > 0)
        dossier.incident.summary = summary;
    return dossier;
}

When reportTime()
{
    return in2026(11, 24, 3, 5);
}

} // namespace ireg::test
