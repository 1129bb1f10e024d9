// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/opensession.h"

namespace ireg
{

namespace
{

constexpr int watchMs = 2000;
/// Above this a check of the whole history would hold up saving for seconds.
constexpr qint64 mostVerified = 200'000;

} // namespace

OpenSession::OpenSession(Opened opened, const Clock& clock, QObject* parent)
    : QObject(parent), m_opened(std::move(opened)), m_clock(clock)
{
    connect(&thread(), &RegisterThread::changed, this, &OpenSession::onChanged);
    connect(&thread(), &RegisterThread::busyChanged, this, &OpenSession::busyChanged);
    connect(&m_watch, &QTimer::timeout, this, &OpenSession::lookOutside);
    m_watch.start(watchMs);
    lookOutside();
    thread()
        .ask([](Register& open) { return open.head(); })
        .then(this, [this](const Result<Head>& head) { m_headAtStart = head ? head->seq : 0; });
}

OpenSession::~OpenSession() = default;

void OpenSession::onChanged()
{
    Q_EMIT saved(m_clock.now());
    if (m_ownUndoings > 0) {
        --m_ownUndoings;
        return;
    }
    m_undone.clear();
    Q_EMIT redoPossible(false);
}

Result<OpenSession::Undoing> OpenSession::takeBack(Register& open, qint64 action)
{
    const auto gist = gistOf(open, action); // before: what was made is gone afterwards
    if (!gist)
        return tl::unexpected(gist.error());
    const auto undone = open.undo(action);
    if (!undone)
        return tl::unexpected(undone.error());
    return Undoing{.action = *undone, .gist = *gist};
}

void OpenSession::undo()
{
    thread()
        .ask([](Register& open) -> Result<ActionGist> {
            const auto newest = newestAction(open);
            return newest ? gistOf(open, *newest) : tl::unexpected(newest.error());
        })
        .then(this, [this](const Result<ActionGist>& newest) {
            if (!newest && newest.error().kind == ErrorKind::NotFound)
                Q_EMIT nothingToUndo();
            else if (!newest)
                Q_EMIT failed(newest.error());
            else if (newest->action <= m_headAtStart)
                Q_EMIT oldUndoAsked(*newest);
            else
                undo(newest->action);
        });
}

void OpenSession::undo(qint64 action)
{
    ++m_ownUndoings;
    thread()
        .ask([action](Register& open) { return takeBack(open, action); })
        .then(this, [this](const Result<Undoing>& undoing) { onUndone(undoing); });
}

void OpenSession::onUndone(const Result<Undoing>& undoing)
{
    if (!undoing) {
        --m_ownUndoings;
        Q_EMIT failed(undoing.error());
        return;
    }
    m_undone.push_back(undoing->action);
    Q_EMIT redoPossible(true);
    Q_EMIT undone(undoing->gist);
}

void OpenSession::redo()
{
    if (m_undone.empty())
        return;
    const qint64 action = m_undone.back();
    m_undone.pop_back();
    ++m_ownUndoings;
    thread()
        .ask([action](Register& open) -> Result<ActionGist> {
            const auto again = open.undo(action);
            // What the undoing took back is what came again.
            return again ? gistOf(open, action) : tl::unexpected(again.error());
        })
        .then(this, [this](const Result<ActionGist>& gist) {
            Q_EMIT redoPossible(!m_undone.empty());
            if (gist) {
                Q_EMIT redone(*gist);
                return;
            }
            --m_ownUndoings;
            Q_EMIT failed(gist.error());
        });
}

void OpenSession::lookOutside()
{
    thread()
        .ask([](Register& open) { return open.outsideVersion(); })
        .then(this, [this](const Result<qint64>& version) {
            if (!version)
                return; // a writer holds the file for a moment; the next turn asks again
            const bool changed = m_outside && *m_outside != *version;
            m_outside = *version;
            if (changed)
                Q_EMIT outsideChanged();
        });
}

void OpenSession::verify(bool aloud)
{
    thread()
        .ask([aloud](Register& open) -> Result<storage::Verdict> {
            const auto head = open.head();
            if (!aloud && head && head->seq > mostVerified)
                return storage::Verdict{};
            return open.verify({});
        })
        .then(this, [this, aloud](const Result<storage::Verdict>& verdict) {
            if (!verdict)
                Q_EMIT failed(verdict.error());
            else if (!verdict->findings.empty())
                sayBroken(verdict->findings.front());
            else if (aloud)
                Q_EMIT historyHolds(verdict->events);
        });
}

void OpenSession::sayBroken(const storage::Finding& finding)
{
    const QString detail = finding.detail.isEmpty() ? QString::fromUtf8(finding.kind)
                                                    : finding.detail;
    Q_EMIT historyBroken(
        {.kind = ErrorKind::ChainBroken, .detail = detail, .place = thread().path()});
}

} // namespace ireg
