// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "model/register/idlequestions.h"

#include <algorithm>

namespace ireg
{

namespace
{

constexpr int mostYielded = 20;

} // namespace

bool IdleQuestions::put(const void* asker, Question question)
{
    const QMutexLocker lock(&m_mutex);
    const bool replaces = std::erase_if(m_waiting,
                                        [asker](const Waiting& one) { return one.asker == asker; })
        > 0;
    m_waiting.push_back({asker, std::move(question)});
    return replaces;
}

bool IdleQuestions::empty() const
{
    const QMutexLocker lock(&m_mutex);
    return m_waiting.empty();
}

bool IdleQuestions::askOne(Register& open, const std::function<bool()>& mustYield)
{
    Waiting next;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.empty())
            return false;
        next = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    const bool yields = next.yielded++ < mostYielded;
    std::function<void()> tell;
    const auto wanted = [&] { return yields && mustYield(); };
    if (!open.yielding(wanted, [&] { tell = next.question(open); })) {
        tell();
        return true;
    }
    const QMutexLocker lock(&m_mutex);
    const bool overtaken = std::ranges::any_of(
        m_waiting, [&next](const Waiting& one) { return one.asker == next.asker; });
    if (!overtaken)
        m_waiting.push_back(std::move(next));
    return overtaken;
}

} // namespace ireg
