// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/editing.h"
#include "model/register/evidencekeeping.h"
#include "model/register/logging.h"
#include "model/register/records.h"
#include "model/register/workflow.h"
#include "model/storage/erasure.h"

#include <QRandomGenerator>

namespace ireg::test
{

/// Does one use case after the other, as its seed says; a rule's refusal is part of the game.
class RandomActions final
{
public:
    RandomActions(Register& open, quint32 seed) : m_open(open), m_random(seed) {}

    /// The error of a step that failed for another reason than a rule.
    std::optional<Error> step()
    {
        const Result<void> done = once();
        if (done)
            return std::nullopt;
        switch (done.error().kind) {
        case ErrorKind::Conflict:
        case ErrorKind::Constraint:
        case ErrorKind::Gate:
        case ErrorKind::Invalid:
        case ErrorKind::NotFound: return std::nullopt;
        default: return done.error();
        }
    }

private:
    template <class T> static Result<void> only(const Result<T>& result)
    {
        return result ? Result<void>() : tl::unexpected(result.error());
    }
    QString words()
    {
        static const QStringList all{QStringLiteral("mail"),
                                     QStringLiteral("Données"),
                                     QStringLiteral("gateway"),
                                     QStringLiteral("事件"),
                                     QStringLiteral("slow")};
        QString text;
        for (int i = m_random.bounded(1, 12); i > 0; --i)
            text += all.at(m_random.bounded(static_cast<int>(all.size()))) + u' ';
        return text + QString::number(m_random.bounded(1000));
    }
    Id<Incident> any() { return {m_incidents == 0 ? 1 : m_random.bounded(m_incidents) + 1}; }
    Result<void> once()
    {
        const int choice = m_random.bounded(100);
        if (m_incidents == 0 || choice < 12) {
            const auto logged = logIncident(
                m_open, {{QStringLiteral("title"), words()}, {QStringLiteral("summary"), words()}});
            if (logged)
                m_incidents = static_cast<int>(logged->id);
            return only(logged);
        }
        if (choice < 45)
            return edit();
        if (choice < 75)
            return add();
        if (choice < 88)
            return undo();
        if (choice < 91)
            return erase();
        return move();
    }
    Result<void> edit()
    {
        const RecordRef ref{&typeOf<Incident>(), any().value};
        switch (m_random.bounded(4)) {
        case 0: return only(setFields(m_open, ref, {{QStringLiteral("title"), words()}}, {}));
        case 1: return only(setFields(m_open, ref, {{QStringLiteral("impact"), words()}}, {}));
        case 2:
            return only(setFields(m_open,
                                  ref,
                                  {{QStringLiteral("owner"), words()},
                                   {QStringLiteral("kind"), QStringLiteral("regression")}},
                                  {}));
        default: return only(setFields(m_open, ref, {{QStringLiteral("summary"), QString()}}, {}));
        }
    }
    Result<void> add()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return only(addRecord(
                m_open, typeOf<Lesson>(), any(), {{QStringLiteral("statement"), words()}}));
        case 1:
            return only(
                addRecord(m_open, typeOf<Action>(), any(), {{QStringLiteral("title"), words()}}));
        case 2:
            return only(
                addEvidenceBytes(m_open, any(), QStringLiteral("log.txt"), words().toUtf8()));
        default:
            return only(addRecord(
                m_open, typeOf<TimelineEntry>(), any(), {{QStringLiteral("text"), words()}}));
        }
    }
    Result<void> undo()
    {
        if (m_random.bounded(3) != 0)
            return only(m_open.undo({}));
        const auto head = m_open.head();
        return only(m_open.undo(m_random.bounded(1, static_cast<int>(head->seq) + 1)));
    }
    Result<void> move()
    {
        switch (m_random.bounded(4)) {
        case 0: return only(closeIncident(m_open, any(), words()));
        case 1: return only(reopenIncident(m_open, any(), words()));
        case 2: return only(holdWork(m_open, any(), words()));
        default: return only(advance(m_open, any(), {}, words()));
        }
    }
    Result<void> erase()
    {
        static const QByteArrayList personal{"summary", "impact", "title"};
        const QByteArray code = personal.at(m_random.bounded(3));
        return only(m_open.act("erased", [&](Door& door) -> Result<void> {
            storage::eraseField(door, typeOf<Incident>(), any().value, code);
            return {};
        }));
    }

    Register& m_open;
    QRandomGenerator m_random;
    int m_incidents = 0;
};

} // namespace ireg::test
