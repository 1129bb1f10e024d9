// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/handlers.h"
#include "app/cli/importsource.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/base/regularfile.h"
#include "model/base/text.h"
#include "model/exchange/registerjson.h"
#include "model/exchange/verisimport.h"
#include "model/exchange/verissource.h"
#include "model/register/recordimport.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// What `import` reports. A list without end would help nobody.
struct Tally
{
    static constexpr qsizetype mostProblems = 10'000;

    Language language;
    qint64 accepted = 0, warned = 0, refused = 0, repeated = 0, untold = 0;
    QJsonArray problems;

    void tell(const QString& source, qint64 row, const QString& message, const char* severity)
    {
        if (problems.size() >= mostProblems) {
            ++untold;
            return;
        }
        problems.append(QJsonObject{{u"source"_s, source},
                                    {u"row"_s, row == 0 ? QJsonValue() : QJsonValue(row)},
                                    {u"message"_s, message},
                                    {u"severity"_s, QLatin1String(severity)}});
    }
    void warn(const QString& source, qint64 row, const Error& warning)
    {
        tell(source, row, problemText(warning, language), "warning");
    }
    void refuse(const QString& source, qint64 row, const Error& error)
    {
        ++refused;
        tell(source, row, problemText(error, language), "refused");
    }
    int exit() const { return refused == 0 ? Done : Refused; }
};

/// The incidents of one file, one after the other, into the import.
Result<void> importVeris(const ImportFile& file, Importing& import, Tally& tally)
{
    Result<void> state;
    const auto takeOne = [&](const exchange::SourcePiece& piece) {
        const QString name = piece.row == 0 ? file.name
                                            : file.name + u'#' + QString::number(piece.row);
        const auto read = piece.fault ? tl::unexpected(*piece.fault)
                                      : exchange::readVeris(piece.bytes, name);
        if (!read) {
            tally.refuse(file.name, piece.row, read.error());
            return true;
        }
        const auto taken = import.take(read->incident);
        if (!taken) {
            state = tl::unexpected(taken.error());
            return false;
        }
        if (*taken == Taken::Repeated) {
            ++tally.repeated;
            return true;
        }
        ++tally.accepted;
        tally.warned += read->warnings.empty() ? 0 : 1;
        for (const Error& warning : read->warnings)
            tally.warn(file.name, piece.row, warning);
        return true;
    };
    exchange::forEachPiece(file.bytes,
                           file.isLines ? exchange::SourceForm::Lines : exchange::SourceForm::Guess,
                           takeOne);
    return state;
}

std::optional<ImportedIncident> reread(const SourceRecord& source, const QByteArray& bytes)
{
    auto read = exchange::readVeris(bytes, source.fileName);
    return read ? std::optional<ImportedIncident>(std::move(read->incident)) : std::nullopt;
}

Result<OnRepeat> onRepeat(const Invocation& call)
{
    const QString word = call.option("on-repeat");
    if (word.isEmpty() || word == "skip"_L1)
        return OnRepeat::Skip;
    if (word == "revise"_L1)
        return OnRepeat::Revise;
    if (word == "separate"_L1)
        return OnRepeat::Separate;
    return failed(ErrorKind::Usage,
                  notOneOf({u"skip"_s, u"revise"_s, u"separate"_s}, word),
                  u"--on-repeat"_s);
}

/// Of a folder the readable files are taken; what is all there is, and can't be read, is no
/// refusal.
bool isSource(const QString& path, const QString& source, const Error& error)
{
    return path == source && error.kind == ErrorKind::Io;
}

Result<void> importAll(const std::vector<QString>& paths,
                       const QString& source,
                       Importing& import,
                       Tally& tally)
{
    for (const QString& path : paths) {
        const auto file = readImportFile(source, path);
        if (!file && isSource(path, source, file.error()))
            return tl::unexpected(file.error());
        if (!file) {
            tally.refuse(path, 0, file.error());
            continue;
        }
        if (const auto done = importVeris(*file, import, tally); !done)
            return done;
    }
    const auto finished = import.finish();
    for (const Importing::Refusal& refusal : import.refused()) {
        --tally.accepted;
        tally.refuse(refusal.source, 0, refusal.error);
    }
    return finished;
}

int show(const Invocation& call, const Tally& tally)
{
    if (call.json()) {
        printJson(QJsonObject{{u"accepted"_s, tally.accepted},
                              {u"warned"_s, tally.warned},
                              {u"refused"_s, tally.refused},
                              {u"repeated"_s, tally.repeated},
                              {u"problems"_s, tally.problems},
                              {u"problems_not_listed"_s, tally.untold}});
        return tally.exit();
    }
    const Language language = call.language();
    for (const QJsonValue& value : tally.problems) {
        const QJsonObject problem = value.toObject();
        const QJsonValue row = problem.value(u"row"_s);
        const bool refused = problem.value(u"severity"_s).toString() == u"refused"_s;
        const QString place = displayText(problem.value(u"source"_s).toString())
            + (row.isNull() ? QString() : u'#' + QString::number(row.toInteger()));
        const QString said = refused ? Phrase(u"refused", u"refusé").in(language)
                                     : Phrase(u"warning", u"avertissement").in(language);
        printError(answer::pair.in(language).arg(
            said,
            answer::pair.in(language).arg(place,
                                          displayText(problem.value(u"message"_s).toString()))));
    }
    if (tally.untold > 0)
        printError(Phrase(u"... and %1 more", u"... et %1 de plus").in(language).arg(tally.untold));
    print(Phrase(u"accepted: %1 (with warnings: %2), refused: %3, repeated: %4",
                 u"acceptés : %1 (avec avertissement : %2), refusés : %3, répétés : %4")
              .in(language)
              .arg(tally.accepted)
              .arg(tally.warned)
              .arg(tally.refused)
              .arg(tally.repeated));
    return tally.exit();
}

} // namespace

namespace
{

/// A register that this program has written as JSON; its incidents are taken in batches,
/// which one undo takes back.
Result<void> importRegister(const QString& source,
                            Register& open,
                            const ImportPlan& plan,
                            Tally& tally)
{
    if (plan.onRepeat == OnRepeat::Revise)
        return failed(
            ErrorKind::Usage, notOneOf({u"skip"_s, u"separate"_s}, u"revise"_s), u"--on-repeat"_s);
    const auto file = readImportFile(source, source);
    if (!file && isSource(source, source, file.error()))
        return tl::unexpected(file.error());
    const auto read = file ? exchange::readRegisterJson(file->bytes)
                           : Result<ImportedRegister>(tl::unexpected(file.error()));
    if (!read) {
        tally.refuse(source, 0, read.error());
        return {};
    }
    const auto taken = takeRecords(open, *read, plan);
    if (!taken)
        return tl::unexpected(taken.error());
    tally.accepted = taken->accepted;
    tally.repeated = taken->repeated;
    for (const Importing::Refusal& refusal : taken->refused)
        tally.refuse(refusal.source, 0, refusal.error);
    for (const std::vector<Error>& warnings : {read->warnings, taken->warnings}) {
        for (const Error& warning : warnings)
            tally.warn(source, 0, warning);
    }
    return {};
}

Result<void> importIncidents(const ImportPlan& plan,
                             Register& open,
                             const std::vector<QString>& paths,
                             Tally& tally)
{
    auto import = Importing::begin(open, plan);
    if (!import)
        return tl::unexpected(import.error());
    return importAll(paths, plan.source, *import, tally);
}

/// What was asked for, else what the source looks like.
Result<QString> importFormatOf(const Invocation& call)
{
    const QString format = call.option("format");
    if (format == "veris"_L1 || format == "json"_L1)
        return format;
    if (call.has("format"))
        return failed(ErrorKind::Usage, notOneOf({u"veris"_s, u"json"_s}, format), u"--format"_s);
    const auto start = beginningOf(call.at(1), 400);
    return start && exchange::isRegisterJson(*start) ? u"json"_s : u"veris"_s;
}

} // namespace

int runImport(Invocation& call)
{
    const auto format = importFormatOf(call);
    if (!format)
        return fail(call, format.error());
    const auto repeat = onRepeat(call);
    if (!repeat)
        return fail(call, repeat.error());
    const auto paths = importFiles(call.at(1));
    if (!paths)
        return fail(call, paths.error());
    Session session(call, call.has("dry-run") ? Access::Read : Access::Write);
    if (session.failed())
        return session.failed();
    const ImportPlan plan{.source = call.at(1),
                          .format = *format,
                          .onRepeat = *repeat,
                          .reread = reread,
                          .dryRun = call.has("dry-run")};
    Tally tally{.language = call.language(), .problems = {}};
    const auto done = *format == "json"_L1 ? importRegister(call.at(1), session.open(), plan, tally)
                                           : importIncidents(plan, session.open(), *paths, tally);
    return done ? show(call, tally) : fail(call, done.error());
}

} // namespace ireg::cli
