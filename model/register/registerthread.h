// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/register/idlequestions.h"
#include "model/register/promised.h"
#include "model/register/recentwork.h"

#include <QMutex>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

namespace ireg
{

/// A register on a thread of its own, so that a slow disk never stalls typing. Work is done in the
/// order it was asked for; the answer comes back in the event loop:
///
///     thread.ask([id](Register& open) { return dossier(open, id); })
///         .then(this, [this](const Result<Dossier>& answer) { show(answer); });
///
/// The work must not touch what belongs to the asking thread. Destruction finishes what was asked.
/// A while after the last change the search index is brought up to date, a few records at a time.
class RegisterThread final : public QObject
{
    Q_OBJECT

public:
    using Opening = std::function<Result<std::unique_ptr<Register>>()>;

    /// Opens, or makes, a register on a new thread and waits for the outcome.
    static Result<std::unique_ptr<RegisterThread>> start(const Opening& opening);
    ~RegisterThread() override;
    /// From here on it belongs to that thread, which alone may call it. Called on the thread that
    /// it belonged to, before anything was asked.
    void giveTo(QThread& thread);

    const QString& path() const { return m_path; }
    bool writable() const { return m_writable; }
    const std::vector<Error>& notices() const { return m_notices; }
    /// What was found wrong with the history at opening.
    const std::optional<Error>& flaw() const { return m_flaw; }
    /// The register's own record as it was after the last change.
    RegisterProfile profile() const;
    /// As whom what is asked for from now on is recorded.
    const QString& author() const { return m_author; }
    void workAs(const QString& name);

    template <class Work> auto ask(Work work) -> Promised<std::invoke_result_t<Work, Register&>>
    {
        using Said = std::invoke_result_t<Work, Register&>;
        const Promised<Said> promised(this);
        post([promised, work = std::move(work)](Register& open) mutable {
            promised.give(work(open));
        });
        return promised;
    }

    /// What only reads, and may wait: it is asked once nobody waits for another answer, gives way
    /// to whoever does, and begins again. `then` is called as Promised does, with the answer to the
    /// asker's newest question alone; to older ones nobody is told.
    template <class Work, class Callback> void askWhenIdle(QObject* asker, Work work, Callback then)
    {
        using Said = std::invoke_result_t<Work, Register&>;
        const int number = ++m_questions;
        m_asked[asker] = number;
        const Promised<Said> promised(this);
        promised.then(asker,
                      [this, asker, number, then = std::move(then)](const Said& said) mutable {
                          if (m_asked[asker] != number)
                              return;
                          m_asked.erase(asker);
                          then(said);
                      });
        postWhenIdle(asker, [promised, work = std::move(work)](Register& open) mutable {
            return [promised, said = work(open)]() mutable { promised.give(std::move(said)); };
        });
    }

    /// What was done through here since it was opened, for when the file was taken away.
    struct Work
    {
        std::vector<GivenValue> given;
        std::vector<Draft> typed;
    };
    Promised<Work> recentWork();

Q_SIGNALS:
    /// What a commit changed; sent to the thread this object lives in, after the change's own
    /// answer or before it.
    void changed(const std::vector<ireg::Change>& changes);
    void authorChanged();
    /// True from the first question until the last answer.
    void busyChanged(bool busy);

private:
    RegisterThread();
    void post(std::function<void(Register&)> work);
    void postWhenIdle(QObject* asker, IdleQuestions::Question question);
    void askIdle();
    void setBusy(int difference);
    void watchIdleTime();
    void indexSome();

    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in m_thread; work is queued to it
    std::unique_ptr<Register> m_register;
    std::unique_ptr<QTimer> m_idle; ///< lives in m_thread
    QString m_path;
    QString m_author;
    bool m_writable = false;
    std::vector<Error> m_notices;
    int m_waiting = 0;
    std::atomic<int> m_urgent = 0; ///< answers that somebody waits for
    IdleQuestions m_whenIdle;
    int m_questions = 0;                       ///< asked when idle
    std::unordered_map<QObject*, int> m_asked; ///< the newest of each asker
    mutable QMutex m_mutex;
    RegisterProfile m_profile;
    std::optional<Error> m_flaw;
    RecentWork m_recent; ///< touched on m_thread alone
};

} // namespace ireg
