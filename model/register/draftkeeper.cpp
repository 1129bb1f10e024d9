// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/draftkeeper.h"

#include <algorithm>
#include <utility>

namespace ireg
{

DraftKeeper::DraftKeeper(RegisterThread& thread, QObject* parent)
    : QObject(parent), m_thread(thread)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(2000);
    connect(&m_idle, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::note(const DraftPlace& place,
                       const std::optional<QString>& text,
                       const std::optional<Value>& seen)
{
    const bool kept = std::ranges::find(m_kept, place) != m_kept.end();
    std::erase_if(m_waiting, [&](const Waiting& one) { return one.place == place; });
    if (text || kept)
        m_waiting.push_back({place, text, seen});
    if (!m_waiting.empty() && !m_idle.isActive())
        m_idle.start();
}

void DraftKeeper::recall(const DraftPlace& place)
{
    if (std::ranges::find(m_kept, place) == m_kept.end())
        m_kept.push_back(place);
}

std::vector<DraftPlace> DraftKeeper::giveUp()
{
    m_waiting.clear();
    const std::vector<DraftPlace> places = m_kept;
    for (const DraftPlace& place : places)
        note(place, std::nullopt);
    flush();
    return places;
}

void DraftKeeper::flush()
{
    m_idle.stop();
    for (const Waiting& one : std::exchange(m_waiting, {})) {
        std::erase(m_kept, one.place);
        if (!one.text) {
            m_thread.ask([place = one.place](Register& open) { return open.dropDraft(place); });
            continue;
        }
        m_kept.push_back(one.place);
        m_thread.ask(
            [one](Register& open) { return open.keepDraft(one.place, *one.text, one.seen); });
    }
}

void DraftKeeper::leave()
{
    flush();
    m_kept.clear();
}

} // namespace ireg
