// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/output.h"
#include "model/register/lastseen.h"
#include "model/reporting/reporting.h"

namespace ireg::cli
{

/// The register that a command works on, named by its first word.
class Session
{
public:
    Session(Invocation& call, Access access);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// Zero, or the exit code of why it is not open (already said).
    int failed() const { return m_exit; }
    Register& open() { return *m_register; }
    Register* operator->() { return m_register.get(); }
    /// What lies here now is what is expected from now on.
    void accept() { m_seen.accept(*m_register); }

private:
    std::unique_ptr<Register> m_register;
    LastSeen m_seen = LastSeen::ofUser();
    int m_exit = 0;
};

const Clock& systemClock();
/// Whom changes are recorded as: --as, else IREG_USER, else the account's display name.
Author authorOf(const Invocation& call);

/// A register that was put there on purpose is not compared with what lay there before.
void acceptAt(const Invocation& call, const QString& path);
/// The record that the third word names, which has to be of this type.
Result<RecordRef> namedRecord(const Invocation& call, const Register& open, const RecordType& type);
/// Says why a register did not open and gives the exit code: 3 unless the system refused.
int failOpening(const Invocation& call, const Error& error, const QString& path);
/// What a person should know about what was opened or made.
void sayNotices(const Invocation& call, const std::vector<Error>& notices);
/// Makes a name fit for a new register and says what was set aside; zero, or the exit code.
int freeNameFor(const Invocation& call, const QString& path);
/// Before words are searched for: a reader can't bring the index up to date; a short turn as a
/// writer does, where that is allowed.
void bringUpToDate(const Invocation& call);
/// --limit as a number, 0 where it was not given.
Result<qint64> limitOf(const Invocation& call);

/// A list as it was asked for: by --where and the other options, and of --view by what none of them
/// says otherwise; `also` is one more condition. Says on standard error what of the view can't be
/// read.
Result<ReportSubject> listOf(const Invocation& call, const Register& open, const QString& also);

/// `run` on the incident that the call's second word, or --incident, names.
int onIncident(Invocation& call,
               Access access,
               const QString& reference,
               const std::function<int(Register&, Id<Incident>)>& run);
/// FIELD=VALUE words from this one on, then --file FIELD=PATH with a file's text as the value;
/// Usage where one has no "=" or where there is none.
Result<Assignments> factsOf(const Invocation& call, int first);
/// FIELD=VALUE words; Usage where one has no "=".
Result<Assignments> assignments(const QStringList& words);
/// The options that were given, as assignments to fields: {option, field} pairs.
Assignments fromOptions(const Invocation& call,
                        std::initializer_list<std::pair<const char*, const char*>> pairs);

} // namespace ireg::cli
