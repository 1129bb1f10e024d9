// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/main/opensession.h"

#include "model/base/text.h"
#include "model/register/flaw.h"

#include <QFileInfo>

namespace ireg
{

namespace
{

constexpr int watchMs = 2000;
/// Above this a look through the whole history would hold up closing for seconds, and would hardly
/// come to its end between what is asked meanwhile.
constexpr qint64 mostVerified = 200'000;
constexpr qint64 somePart = 1'000;

struct Looked
{
    bool through = false; ///< the whole history
    std::optional<Finding> flaw = {};
};

Result<ActionGist> newestGist(Register& open)
{
    const auto newest = newestOfAnybody(open);
    return newest ? gistOf(open, *newest) : tl::unexpected(newest.error());
}

} // namespace

OpenSession::OpenSession(Opened opened, const Clock& clock, QObject* parent)
    : QObject(parent), m_seen(std::make_unique<LastSeen>(LastSeen::ofUser())),
      m_opened(std::move(opened)), m_clock(clock)
{
    connect(&thread(), &RegisterThread::changed, this, &OpenSession::onChanged);
    connect(&thread(), &RegisterThread::busyChanged, this, &OpenSession::busyChanged);
    connect(&m_watch, &QTimer::timeout, this, &OpenSession::lookOutside);
    m_watch.start(watchMs);
    watchPath();
    lookOutside();
    compareWithSeen();
    thread()
        .ask([](Register& open) { return open.head(); })
        .then(this, [this](const Result<Head>& head) { m_headAtStart = head ? head->seq : 0; });
}

OpenSession::~OpenSession()
{
    LastSeen* seen = m_seen.get();
    thread().ask([seen](Register& open) {
        if (const auto head = open.head(); open.writable() && head && head->seq <= mostVerified)
            (void)open.backUpIfDue();
        seen->note(open);
        return true;
    });
}

void OpenSession::workAs(const Author& author)
{
    thread().workAs(author.name);
    if (m_opened.holder)
        m_opened.holder->rename(holderOf(author, m_clock));
}

/// The folder tells when the file is exchanged: its own watch goes with it.
void OpenSession::watchPath()
{
    const QFileInfo file(thread().path());
    m_path.addPaths({file.filePath(), file.path()});
    connect(&m_path, &QFileSystemWatcher::fileChanged, this, &OpenSession::lookOutside);
    connect(&m_path, &QFileSystemWatcher::directoryChanged, this, &OpenSession::lookOutside);
}

void OpenSession::compareWithSeen()
{
    thread()
        .ask([seen = m_seen.get()](Register& open) {
            const auto difference = open.flaw() ? std::nullopt : seen->difference(open);
            seen->note(open);
            return difference;
        })
        .then(this, [this](const std::optional<Error>& difference) {
            if (difference)
                Q_EMIT differsFromSeen(*difference);
        });
}

void OpenSession::accept()
{
    thread().ask([seen = m_seen.get()](Register& open) {
        seen->accept(open);
        return true;
    });
}

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
            else if (!newest && newest.error().kind == ErrorKind::Conflict)
                askAboutOthers(newestGist, newest.error());
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
        .then(this, [this, action](const Result<Undoing>& undoing) {
            const bool refused = !undoing && undoing.error().kind == ErrorKind::Conflict;
            if (!refused) {
                onUndone(undoing);
                return;
            }
            --m_ownUndoings;
            askAboutOthers([action](Register& open) { return doneSince(open, action); },
                           undoing.error());
        });
}

/// A change of somebody else's is never taken back without a word.
void OpenSession::askAboutOthers(std::function<Result<ActionGist>(Register&)> which,
                                 const Error& otherwise)
{
    thread()
        .ask([which = std::move(which)](Register& open) -> Result<ActionGist> {
            auto gist = which(open);
            const bool own = gist && nameKey(gist->by) == nameKey(open.author().name);
            return own ? ireg::failed(ErrorKind::NotFound, QString()) : std::move(gist);
        })
        .then(this, [this, otherwise](const Result<ActionGist>& gist) {
            if (gist)
                Q_EMIT othersUndoAsked(*gist);
            else
                Q_EMIT failed(otherwise);
        });
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
    if (m_takenAway)
        return;
    thread().askWhenIdle(
        &m_watch,
        [seen = m_seen.get()](Register& open) {
            const auto version = open.outsideVersion();
            if (version)
                seen->note(open);
            return version;
        },
        [this](const Result<qint64>& version) { onLooked(version); });
}

void OpenSession::onLooked(const Result<qint64>& version)
{
    if (!version) {
        const ErrorKind kind = version.error().kind;
        const bool gone = kind == ErrorKind::Missing || kind == ErrorKind::ChainBroken;
        if (!gone || m_takenAway)
            return; // a writer holds the file for a moment; the next turn asks again
        m_takenAway = true;
        Q_EMIT takenAway(version.error());
        return;
    }
    const bool changed = m_outside && *m_outside != *version;
    m_outside = *version;
    if (changed)
        Q_EMIT outsideChanged();
}

void OpenSession::verify()
{
    thread().askWhenIdle(
        this,
        [](Register& open) -> Result<Looked> {
            const auto head = open.head();
            if (head && head->seq > mostVerified)
                return Looked{};
            const auto flaw = historyFlaw(open);
            return flaw ? Result<Looked>({.through = true, .flaw = *flaw})
                        : tl::unexpected(flaw.error());
        },
        [this](const Result<Looked>& looked) {
            if (!looked)
                Q_EMIT failed(looked.error());
            else if (!looked->through)
                checkChain({});
            else if (looked->flaw)
                sayBroken(*looked->flaw);
        });
}

void OpenSession::verifyAloud()
{
    thread()
        .ask([](Register& open) { return open.verify({}); })
        .then(this, [this](const Result<Verdict>& verdict) {
            if (!verdict)
                Q_EMIT failed(verdict.error());
            else if (!verdict->findings.empty())
                sayBroken(verdict->findings.front());
            else
                Q_EMIT historyHolds(verdict->events);
        });
}

/// A part at a time: what a person asks for meanwhile goes between.
void OpenSession::checkChain(const Head& from)
{
    thread().askWhenIdle(
        this,
        [from](Register& open) { return open.checkChain(from, somePart); },
        [this, from](const Result<Head>& to) {
            if (!to && to.error().kind == ErrorKind::ChainBroken)
                Q_EMIT historyBroken(to.error());
            else if (to && to->seq == from.seq + somePart)
                checkChain(*to);
        });
}

void OpenSession::sayBroken(const Finding& finding)
{
    Q_EMIT historyBroken(errorOf(finding, thread().path()));
}

} // namespace ireg
