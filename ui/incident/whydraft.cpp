// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/whydraft.h"

#include "model/incident/incident.h"
#include "model/register/records.h"
#include "ui/records/pagecontext.h"

#include <algorithm>

namespace ireg
{

namespace
{

DraftPlace formPlaceOfWhy(Id<Incident> incident, const char* field)
{
    return {typeOf<Incident>().name, incident.value, QByteArray("why.") + field};
}

} // namespace

WhyDraft::WhyDraft(PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_keeper(context.thread, this)
{
}

void WhyDraft::note(Id<Incident> incident, const Why& why, const QString& text)
{
    const bool typed = text.trimmed() != why.answer.trimmed();
    const auto answer = typed ? std::optional(text) : std::nullopt;
    if (why.id != whyBeingTyped) {
        m_keeper.note({typeOf<Why>().name, why.id.value, codeOf<&Why::answer>()},
                      answer,
                      Codec<QString>::encode(why.answer));
        return;
    }
    m_keeper.note(formPlaceOfWhy(incident, codeOf<&Why::answer>()), answer);
    m_keeper.note(formPlaceOfWhy(incident, codeOf<&Why::parent>()),
                  typed && why.parent ? std::optional(publicId(why.parent)) : std::nullopt);
}

std::optional<Why> WhyDraft::recall(Id<Incident> incident)
{
    const auto find = [&](const char* field) {
        return std::ranges::find(m_context.drafts, formPlaceOfWhy(incident, field), &Draft::place);
    };
    const auto answer = find(codeOf<&Why::answer>());
    if (answer == m_context.drafts.end())
        return std::nullopt;
    Why why;
    why.answer = answer->text;
    m_keeper.recall(answer->place);
    if (const auto parent = find(codeOf<&Why::parent>()); parent != m_context.drafts.end()) {
        if (const auto above = publicIdRef(parent->text))
            why.parent = {above->id};
        m_keeper.recall(parent->place);
    }
    return why;
}

void WhyDraft::giveUp()
{
    for (const DraftPlace& place : m_keeper.giveUp())
        std::erase_if(m_context.drafts, [&](const Draft& one) { return one.place == place; });
}

} // namespace ireg
