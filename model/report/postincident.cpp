// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/report/postincident.h"

#include "model/report/frame.h"
#include "model/report/sections.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ireg::report
{
namespace
{

constexpr std::array chapters{&summary,    &stageBar,      &documentControl, &classification,
                              &impact,     &timeline,      &detection,       &response,
                              &evaluation, &notifications, &causes,          &actions,
                              &lessons,    &monitoring,    &evidence,        &stageHistory,
                              &openPoints, &furtherFacts,  &signOff,         &verification};

/// Adds a chapter, numbered.
void add(Document& document, Blocks chapter, int& number)
{
    for (Block& block : chapter) {
        if (auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            heading->text = QString::number(++number) + u". "_s + heading->text;
        document.blocks.push_back(std::move(block));
    }
}

} // namespace

Document postIncident(const Dossier& dossier, const ReportContext& context)
{
    const Voice say(dossier, context);
    Document document = frame(say,
                              {.title = say(postIncidentTitle),
                               .reference = say.i.reference,
                               .subject = say.text(say.i.title),
                               .organisation = dossier.profile.organisation,
                               .version = versionNumber(context, say.i),
                               .tlp = say.i.tlp,
                               .draft = reportState(dossier) != ReportState::Final});
    int number = 0;
    for (const auto chapter : chapters)
        add(document, chapter(say), number);
    return document;
}

} // namespace ireg::report
