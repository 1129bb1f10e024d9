// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/register.h"

#include <QMutex>

#include <deque>
#include <functional>

namespace ireg
{

/// What is to be asked of a register once nobody waits for another answer: at most one question of
/// each asker, the newest. Any thread may put one.
class IdleQuestions final
{
public:
    /// Asks, and gives what tells the answer.
    using Question = std::function<std::function<void()>(Register&)>;

    /// In place of what this asker wanted to know before; true where there was such a question.
    bool put(const void* asker, Question question);
    bool empty() const;
    /// Asks the oldest, on the register's thread. Where reading had to yield it is asked again
    /// after the others, unless its asker has a newer one by then; after some times it yields no
    /// more, so that it comes to an end. Gives whether a question was done with.
    bool askOne(Register& open, const std::function<bool()>& mustYield);

private:
    struct Waiting
    {
        const void* asker;
        Question question;
        int yielded = 0;
    };
    mutable QMutex m_mutex;
    std::deque<Waiting> m_waiting;
};

} // namespace ireg
