// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/demo/script.h"
#include "model/register/editing.h"
#include "model/register/records.h"

#include <memory>

namespace ireg::demo
{

/// A clock that shows the moment of the step being played.
class StoryClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void moveTo(const QDateTime& moment) { m_now = moment; }

private:
    QDateTime m_now;
};

/// Carries out the steps of a script on a register, each as the person who took it.
class Player final
{
public:
    explicit Player(QString path) : m_path(std::move(path)) {}

    /// Makes the register and plays the whole script; stops at the first step that is refused.
    Result<void> play(const Script& script);
    /// The register as it stands after the last step.
    Result<Register*> opened(const QString& person);

private:
    using Answer = Result<Outcome>;
    Answer carryOut(const Step& step);
    Answer log(Register& open, const Step& step);
    Answer set(Register& open, const Step& step);
    Answer add(Register& open, const Step& step);
    Answer evidence(Register& open, const Step& step);
    Answer review(Register& open, const Step& step);
    Answer move(Register& open, const Step& step);
    Answer adopt(Register& open, const Step& step);
    Answer answer(Register& open, const Step& step);
    Answer link(Register& open, const Step& step);

    Result<RecordRef> personCalled(const QString& name) const;
    Result<RecordRef> noticeCalled(const QStringList& words) const;
    Result<RecordRef> labelled(const QString& label) const;
    Result<Id<Incident>> incident(const QString& label) const;
    Result<Assignments> assignments(const Step& step) const;

    QString m_path;
    StoryClock m_clock;
    std::map<QString, std::unique_ptr<Register>> m_open; ///< by the person it records as
    std::map<QString, RecordRef> m_labels;
    std::map<QString, QString> m_ids; ///< public ids by label
};

} // namespace ireg::demo
