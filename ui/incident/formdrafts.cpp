// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/incident/formdrafts.h"

#include <algorithm>

namespace ireg
{

namespace
{
constexpr int pause = 700; ///< ms from a key to the text being kept
} // namespace

FormDrafts::FormDrafts(PageContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &FormDrafts::keep);
}

void FormDrafts::begin(DraftRoot root)
{
    keep();
    m_root = std::move(root);
}

const Draft* FormDrafts::of(const QString& field) const
{
    const auto found = std::ranges::find(m_context.drafts, m_root.place(field), &Draft::place);
    return found == m_context.drafts.end() ? nullptr : &*found;
}

void FormDrafts::note(const QString& field, const QString& text)
{
    m_waiting[field] = text;
    if (!m_timer.isActive())
        m_timer.start();
}

void FormDrafts::forget(const QString& field)
{
    m_waiting.erase(field);
    const DraftPlace place = m_root.place(field);
    std::erase_if(m_context.drafts, [&place](const Draft& draft) { return draft.place == place; });
    m_context.thread.ask([place](Register& open) { return open.dropDraft(place); });
}

void FormDrafts::keep()
{
    m_timer.stop();
    for (const auto& [field, text] : std::exchange(m_waiting, {})) {
        const DraftPlace place = m_root.place(field);
        if (!place.record.isEmpty())
            m_context.thread.ask(
                [place, text = text](Register& open) { return open.keepDraft(place, text); });
    }
}

} // namespace ireg
