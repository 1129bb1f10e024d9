// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/pages.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cxxabi.h>
#include <exception>
#include <memory>
#include <new>
#include <span>
#include <string_view>
#include <tuple>
#include <typeinfo>

using namespace Qt::StringLiterals;
using namespace ireg;
using namespace ireg::cli;

namespace
{

/// An answer that could not be written is no answer; what was done is done all the same.
int said(const Invocation& call, int exit)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exit;
    if (exit != IoFailed) // else it was told already
        printError(u"ireg: "_s
                   + (call.mayHaveWritten() && exit == Done
                          ? Phrase(u"recorded; only the answer could not be written.",
                                   u"enregistré ; seule la réponse n’a pas pu être écrite.")
                          : Phrase(u"the answer could not be written.",
                                   u"la réponse n’a pas pu être écrite."))
                         .in(call.language()));
    return IoFailed;
}

/// The number of a stream that is closed would go to the next file that is opened, and the answer
/// into that file. Nothing can be written to these.
void fillClosedStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        if (fcntl(stream, F_GETFD) < 0)
            (void)::open("/dev/null", O_RDONLY);
    }
}

/// The language asked for, before the words are known to be a command.
Language languageOf(const QStringList& words)
{
    const qsizetype at = words.lastIndexOf(u"--language"_s);
    QString asked = at < 0 ? QString() : words.value(at + 1);
    for (const QString& word : words) {
        if (word.startsWith(u"--language="_s))
            asked = word.section(u'=', 1);
    }
    return languageFromCode(asked).value_or(environmentLanguage());
}

/// A failure before there is a command; --json is looked for all the same.
int failBefore(const QStringList& words, const Error& error)
{
    static const Command none{"", "", {}, {}, false, nullptr};
    std::map<QString, QStringList> options;
    if (words.contains(u"--json"_s))
        options[u"json"_s] = {};
    options[u"language"_s] = {QLatin1String(languageCode(languageOf(words)))};
    return fail(Invocation(none, {}, options), error);
}

/// For want of memory nobody can go on, but everybody wants to know. What was being written is
/// rolled back when the register is opened the next time.
[[noreturn]] void endWithoutMemory()
{
    static constexpr std::string_view said =
        "ireg: there is not enough memory. What was saved before is safe.\n";
    const std::type_info* thrown = abi::__cxa_current_exception_type();
    if (!thrown || *thrown != typeid(std::bad_alloc))
        std::abort();
    std::ignore = ::write(STDERR_FILENO, said.data(), said.size());
    ::_exit(IoFailed);
}

} // namespace

int main(int argc, char** argv)
{
    std::set_terminate(endWithoutMemory);
    // A full disk or a closed pipe is an error to report, not a reason to be killed.
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    umask(077);
    fillClosedStreams();
    const auto application = applicationFor(argc, argv);
    const auto words = wordsOf({argv, static_cast<std::size_t>(argc)});
    if (!words)
        return failBefore({}, words.error());
    if (words->isEmpty() || words->first() == u"--help"_s || words->first() == u"help"_s) {
        if (words->contains(u"--json"_s))
            printJson(overviewJson(languageOf(*words)));
        else
            printOverview(languageOf(*words));
        return words->isEmpty() ? WrongUsage : Done;
    }
    if (words->first() == u"--version"_s) {
        print(u"ireg " IREG_VERSION ""_s);
        return Done;
    }
    auto call = parseArguments(*words);
    if (!call)
        return failBefore(*words, call.error());
    if (call->has("help")) {
        if (call->json())
            printJson(helpJson(call->command(), call->language()));
        else
            printHelp(call->command(), call->language());
        return Done;
    }
    return said(*call, call->command().run(*call));
}
