// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "model/report/kinds.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ireg::cli
{

namespace
{

constexpr std::string_view nothing;
constexpr std::string_view outBegin = "OUT.";

/// The words of a table's rows behind `begin`, parted by |.
template <const std::string_view& begin, const auto& rows, auto word>
constexpr auto choices = [] {
    constexpr std::size_t size = [] {
        std::size_t sum = begin.size();
        for (const auto& row : rows)
            sum += std::string_view(row.*word).size() + 1;
        return sum;
    }();
    std::array<char, size> joined{};
    auto at = std::ranges::copy(begin, joined.begin()).out;
    for (const auto& row : rows) {
        at = std::ranges::copy(std::string_view(row.*word), at).out;
        *at++ = '|';
    }
    joined.back() = '\0';
    return joined;
}();

constexpr Option reason{"reason", "TEXT", "why; kept with name and time"};
constexpr Option incident{"incident", "REF", "the incident it belongs to"};
constexpr Option limit{"limit", "N", "at most N"};
constexpr Option out{"o", "OUT", "where to write"};

constexpr std::array newOptions{Option{"organisation", "NAME", "whose register it is"},
                                Option{"zone", "ZONE", "home time zone, such as Australia/Sydney"},
                                Option{"jurisdictions", "LIST", "codes, such as au,eu,uk,nz"}};
constexpr std::array logOptions{
    Option{"title", "TEXT", "what happened; all that is needed"},
    Option{"kind", "KIND", "data-breach, service-interruption, ..."},
    Option{"noticed", "TIME", "when it was noticed; now if not said"},
    Option{"personal-data", "yes|no|unknown", "whether personal data is involved"},
    Option{"owner", "NAME", "who leads it"}};
constexpr Option where{"where", "EXPR", "severity in (high,critical) and noticed >= 2026-01-01"};
constexpr Option sort{"sort", "FIELD", "a field; -FIELD turns the order"};
constexpr Option from{"from", "DATE", "noticed on this day or later"};
constexpr Option to{"to", "DATE", "noticed on this day or earlier"};
constexpr std::array listOptions{where, sort, limit};
constexpr std::array reasonOptions{reason};
constexpr Option file{"file", "FIELD=PATH", "a field's text from a file; - is standard input"};
constexpr std::array setOptions{file, reason};
constexpr std::array addOptions{incident, file};
constexpr std::array gapsOptions{
    Option{"stage", "STAGE", "the stage to ask; else the one it is in"}};
constexpr std::array advanceOptions{Option{"to", "STAGE", "the stage to enter; else the next"},
                                    reason};
constexpr std::array noteOptions{
    Option{"what", "TEXT", "what happened"},
    Option{"at", "TIME", "when; now if not said"},
    Option{"kind", "fact|decision|communication", "what kind of entry"}};
constexpr std::array actionOptions{
    incident,
    Option{"title", "TEXT", "a verb and what"},
    Option{"owner", "NAME", "who does it"},
    Option{"due", "DATE", "by when"},
    Option{"type", "contain|correct|prevent|improve", "what it is for"},
    Option{"at", "TIME", "when it was done"},
    Option{"result", "TEXT", "what came of it"},
    reason};
constexpr std::array lessonOptions{
    incident,
    Option{"statement", "TEXT", "what was learned"},
    Option{"target", "process|procedure|system|tool", "what it changes"},
    Option{"change", "TEXT", "the change"},
    Option{"owner", "NAME", "who sees to it"}};
constexpr std::array evidenceOptions{incident, out};
constexpr std::array notificationOptions{
    incident,
    Option{"to", "NAME", "who is told; else whom the regime names"},
    Option{"due", "TIME", "by when"},
    Option{"obligation", "TEXT", "under which duty"},
    Option{"regime", "REGIME/STEP", "the step of a regime that it is for"},
    Option{"customer", "NAME", "which affected customer it is for"},
    Option{"follow-up-of", "ID", "the notice that it follows"},
    Option{"at", "TIME", "when it was sent, came back or was acknowledged"},
    Option{"channel", "TEXT", "how"},
    Option{"receipt", "TEXT", "the receiver's reference"},
    Option{"late-reason", "TEXT", "why it was late"},
    Option{"copy", "PATH", "what was sent, kept as evidence"},
    Option{"until", "DATE", "the day of its own of a later phase"},
    Option{"follow-by", "DATE", "when an item that is not known yet follows"},
    reason};
constexpr std::array assessmentOptions{
    incident,
    Option{"regime", "REGIME", "whose question is answered; several with commas"},
    Option{"answer", "not-applicable|applicable|not-triggered|triggered", "what was decided"},
    Option{"by", "NAME", "who decided; else who records it"},
    Option{"at", "TIME", "when it was decided; else now"},
    Option{"aware", "TIME", "when it was known for this regime; else when the incident was"},
    reason};
constexpr std::array regimesOptions{
    Option{"all", nullptr, "also those that are not asked about"},
    Option{"dry-run", nullptr, "say what an import changes and write nothing"}};
constexpr std::array clauseOptions{
    Option{"customer", "NAME", "whose contract"},
    Option{"number", "TEXT", "the clause's number; without it no period counts"},
    Option{"within", "48h|5d|10bd", "hours, calendar days or business days"},
    Option{"duty", "notice|update|rca", "what it asks for"},
    Option{"for-language", "en|fr", "the language of the notice; else the customer's"},
    Option{"text", "TEXT", "how it is worded"}};
constexpr std::array holidaysOptions{
    Option{"calendar", "NAME", "whose holidays: AU, EU, US-federal; else the register's own"}};
constexpr std::array watchOptions{incident,
                                  Option{"what", "TEXT", "the sign to watch"},
                                  Option{"until", "DATE", "until when"},
                                  Option{"result", "TEXT", "what the watching showed"},
                                  reason};
constexpr std::array historyOptions{Option{"field", "FIELD", "one field only"},
                                    Option{"csv", nullptr, "as CSV"}};
constexpr std::array searchOptions{limit};
constexpr std::array similarOptions{Option{"title", "TEXT", "a title instead of an incident"},
                                    limit};
constexpr std::array reportOptions{
    Option{"kind",
           choices<nothing, report::reportKinds, &report::ReportKind::code>.data(),
           "which report"},
    incident,
    where,
    from,
    to,
    sort,
    limit,
    Option{"paper", "A4|Letter", "page size of a PDF; A4 if not said"},
    Option{"force", nullptr, "replace OUT where it exists"},
    Option{"o",
           choices<outBegin, report::reportFormats, &report::ReportFormat::ending>.data(),
           "where to write; the ending says what"}};
constexpr std::array verifyOptions{Option{"head", "SEQ:HEX", "a head kept outside the file"},
                                   Option{"against", "FILE", "the register a report came from"}};
constexpr std::array statsOptions{from, to};
constexpr std::array importOptions{
    Option{"format", "veris|json", "what SOURCE is; guessed if not said"},
    Option{"dry-run", nullptr, "say what would happen and write nothing"},
    Option{"on-repeat", "skip|revise|separate", "when the incident is held with other contents"}};
constexpr std::array exportOptions{Option{"format", "veris|json|ics", "what to write"},
                                   Option{"where", "EXPR", "only these incidents; as for list"},
                                   Option{"force", nullptr, "replace files that are there"},
                                   out};
constexpr std::array outOptions{out};
constexpr std::array deadlinesOptions{
    Option{"open", nullptr, "only what was neither met nor waived"},
    Option{"possible", nullptr, "also the clocks of regimes whose question is open"},
    Option{"compute", "REGIME/STEP", "one clock from the facts given here"},
    Option{"anchor", "NAME=TIME", "what the clock counts from; may be given several times"},
    Option{"sent", "TIME", "when the notice was sent"},
    Option{"zone", "ZONE", "the clock's civil time; else the authority's"},
    Option{"holidays", "DATE,...", "days on which no office works"},
    Option{"now", "TIME", "the present; else the machine's"}};

constexpr std::array table{
    Command{"new", "FILE", "make a register", newOptions, true, runNew},
    Command{
        "demo", "FILE", "a register of an invented company; --language en|fr", {}, true, runDemo},
    Command{"fields", "", "every field of every record", {}, false, runFields},
    Command{"log", "FILE", "log an incident", logOptions, true, runLog},
    Command{"list", "FILE", "the register's incidents", listOptions, false, runList},
    Command{"show", "FILE REF", "one incident, or one record", {}, false, runShow},
    Command{"set",
            "FILE REF [FIELD=VALUE...]",
            "change fields; an empty value clears",
            setOptions,
            true,
            runSet},
    Command{"gaps",
            "FILE REF",
            "what is missing before the stage may be left",
            gapsOptions,
            false,
            runGaps},
    Command{"advance", "FILE REF", "go to the next stage", advanceOptions, true, runAdvance},
    Command{"hold-work", "FILE REF", "put the work on hold", reasonOptions, true, runHoldWork},
    Command{"resume", "FILE REF", "go on with the work", reasonOptions, true, runResume},
    Command{"close", "FILE REF", "close the incident", reasonOptions, true, runClose},
    Command{"reopen", "FILE REF", "open a closed incident again", reasonOptions, true, runReopen},
    Command{"add",
            "FILE RECORD [FIELD=VALUE...]",
            "a record of any kind: person, catalogue_item, affected, decision, cost_line, ...",
            addOptions,
            true,
            runAdd},
    Command{"remove",
            "FILE ID",
            "take out a record that was added by mistake; its history stays",
            reasonOptions,
            true,
            runRemove},
    Command{"note", "FILE REF", "add to the timeline", noteOptions, true, runNote},
    Command{"action", "FILE add|done|list [ID]", "actions", actionOptions, true, runAction},
    Command{"lesson",
            "FILE add|link|list [ID] [REF]",
            "lessons learned",
            lessonOptions,
            true,
            runLesson},
    Command{"evidence",
            "FILE add|check|list|extract|confirm [PATH...|ID]",
            "evidence",
            evidenceOptions,
            true,
            runEvidence},
    Command{"notification",
            "FILE add|sent|waive|carry|bounced|acknowledged|content|list [ID] [ITEM=TEXT...]",
            "who is told",
            notificationOptions,
            true,
            runNotification},
    Command{"assessment",
            "FILE add|list",
            "whether a regime's duty to tell is triggered, and why",
            assessmentOptions,
            true,
            runAssessment},
    Command{"clause",
            "FILE add|list",
            "clauses of customers' contracts that ask to be told",
            clauseOptions,
            true,
            runClause},
    Command{"holidays",
            "FILE add|import|list [DATE=NAME...]",
            "days on which no office works",
            holidaysOptions,
            true,
            runHolidays},
    Command{"review",
            "FILE REF show|set|approve [FIELD=VALUE...]",
            "the post-incident review",
            {},
            true,
            runReview},
    Command{"watch",
            "FILE add|check|list [ID]",
            "signs watched after an incident",
            watchOptions,
            true,
            runWatch},
    Command{"link",
            "FILE REF duplicate-of|caused-by|related REF",
            "link two incidents",
            {},
            true,
            runLink},
    Command{"history", "FILE [REF]", "the journal, readable", historyOptions, false, runHistory},
    Command{"undo", "FILE [ACTION]", "take an action back", reasonOptions, true, runUndo},
    Command{"search",
            "FILE TEXT...",
            "words ANDed, \"phrase\", word*",
            searchOptions,
            false,
            runSearch},
    Command{
        "similar", "FILE [REF]", "have we seen this before?", similarOptions, false, runSimilar},
    Command{"regimes",
            "[FILE] [list|enable|disable|edit|import] [REGIME...]",
            "who must be told by when, as data; of a register, what it asks about",
            regimesOptions,
            true,
            runRegimes},
    Command{"deadlines",
            "[FILE]",
            "the clocks of a register's incidents, or one that is computed",
            deadlinesOptions,
            false,
            runDeadlines},
    Command{"stats", "FILE", "counts and times", statsOptions, false, runStats},
    Command{"import",
            "FILE SOURCE",
            "take incidents over from a file or a folder",
            importOptions,
            true,
            runImport},
    Command{
        "export", "FILE", "write incidents for other programs", exportOptions, false, runExport},
    Command{"report", "FILE", "a report in a file", reportOptions, false, runReport},
    Command{"verify",
            "FILE|REPORT.pdf",
            "check the register against its journal, or a report against its seal",
            verifyOptions,
            false,
            runVerify},
    Command{"backup", "FILE", "a verified copy", outOptions, false, runBackup},
    Command{"restore",
            "BACKUP",
            "a register from a backup, under a new name",
            outOptions,
            false,
            runRestore},
};

constexpr std::array common{Option{"help", nullptr, "this help"},
                            Option{"json", nullptr, "one JSON value on standard output"},
                            Option{"as", "NAME", "whom to record it as"},
                            Option{"language", "en|fr", "language of messages"},
                            Option{"verbose", nullptr, "messages with their technical cause"}};

} // namespace

std::span<const Command> commands()
{
    return table;
}

std::span<const Option> commonOptions()
{
    return common;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : table) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

} // namespace ireg::cli
