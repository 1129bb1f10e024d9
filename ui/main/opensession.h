// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/history.h"
#include "model/register/lastseen.h"
#include "ui/main/opening.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <functional>

namespace ireg
{

/// What the window does with one open register beside showing it: undo and redo, noticing that
/// another program wrote, overwrote it or took it away, and verifying the history in the
/// background.
class OpenSession final : public QObject
{
    Q_OBJECT

public:
    OpenSession(Opened opened, const Clock& clock, QObject* parent = nullptr);
    ~OpenSession() override;

    RegisterThread& thread() const { return *m_opened.thread; }
    bool writable() const { return m_opened.thread->writable(); }
    const std::optional<Error>& readOnlyBecause() const { return m_opened.readOnlyBecause; }
    /// From now on changes are this person's, and other windows read that they have it open.
    void workAs(const Author& author);

    /// Takes back the newest change of who works here. One that was made before this session, and
    /// one of somebody else, is asked about first.
    void undo();
    void undo(qint64 action);
    void redo();
    /// Verifies the history while nothing else is asked; says what is wrong.
    void verify();
    /// At once; says too that all is well.
    void verifyAloud();
    /// Asks now whether another program wrote, instead of at the next turn of the watch.
    void lookOutside();
    /// From now on the register is expected to be as it is.
    void accept();

Q_SIGNALS:
    void undone(const ireg::ActionGist& gist);
    void redone(const ireg::ActionGist& gist);
    void oldUndoAsked(const ireg::ActionGist& gist);
    /// Of who works here nothing is left, or nothing that can be taken back before this.
    void othersUndoAsked(const ireg::ActionGist& gist);
    void redoPossible(bool possible);
    void failed(const ireg::Error& error);
    void saved(const QDateTime& utc);
    void busyChanged(bool busy);
    void outsideChanged();
    void nothingToUndo();
    void historyHolds(qint64 events);
    void historyBroken(const ireg::Error& error);
    /// Said once: other content, another file or none lies at the register's path.
    void takenAway(const ireg::Error& error);
    /// It is sound, but not what this user last saw here.
    void differsFromSeen(const ireg::Error& error);

private:
    struct Undoing
    {
        qint64 action = 0;
        ActionGist gist;
    };
    static Result<Undoing> takeBack(Register& open, qint64 action);
    void askAboutOthers(std::function<Result<ActionGist>(Register&)> which, const Error& otherwise);
    void onChanged();
    void sayBroken(const Finding& finding);
    void onUndone(const Result<Undoing>& undoing);
    void watchPath();
    void compareWithSeen();
    void onLooked(const Result<qint64>& version);
    void checkChain(const Head& from);

    std::unique_ptr<LastSeen> m_seen; ///< used on the register's thread, which ends before
    Opened m_opened;
    const Clock& m_clock;
    QTimer m_watch;
    QFileSystemWatcher m_path;
    bool m_takenAway = false;
    std::optional<qint64> m_outside;
    qint64 m_headAtStart = 0;
    std::vector<qint64> m_undone; ///< the undoings that redo would take back
    int m_ownUndoings = 0;        ///< asked for, their change not yet seen
};

} // namespace ireg
