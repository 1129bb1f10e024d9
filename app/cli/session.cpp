// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/session.h"

#include "app/account.h"
#include "model/base/choices.h"
#include "model/base/regularfile.h"
#include "model/base/typednumber.h"
#include "model/language/spokenkinds.h"
#include "model/register/input.h"
#include "model/register/restore.h"
#include "model/register/savedviews.h"

#include <QFile>
#include <QStringDecoder>
#include <QSysInfo>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

Author authorOf(const Invocation& call)
{
    QString name = call.option("as");
    if (name.trimmed().isEmpty())
        name = accountName();
    return {.name = name.simplified(),
            .device = QSysInfo::machineHostName(),
            .program = u"ireg " IREG_VERSION ""_s};
}

Session::Session(Invocation& call, Access access)
{
    if (access == Access::Read)
        call.noteReading();
    auto opened = Register::open(call.at(0), access, authorOf(call), systemClock());
    if (!opened) {
        m_exit = failOpening(call, opened.error(), call.at(0));
        return;
    }
    m_register = std::move(*opened);
    if (access == Access::Read && !m_register->zoneKnown())
        printError(
            u"ireg: "_s
            + errorText(
                {ErrorKind::ReadOnly, u"#zone-unknown "_s + m_register->profile().zone, call.at(0)},
                call.language()));
    sayNotices(call, m_register->notices());
    const auto doubt = m_register->flaw() ? m_register->flaw() : m_seen.difference(*m_register);
    if (doubt)
        printError(u"ireg: "_s + errorText(*doubt, call.language()));
}

Session::~Session()
{
    if (m_register)
        m_seen.note(*m_register);
}

void acceptAt(const Invocation& call, const QString& path)
{
    if (auto placed = Register::open(path, Access::Read, authorOf(call), systemClock()))
        LastSeen::ofUser().accept(**placed);
}

void sayNotices(const Invocation& call, const std::vector<Error>& notices)
{
    for (const Error& notice : notices)
        printError(u"ireg: "_s + problemText(notice, call.language()) + u'.');
}

int failOpening(const Invocation& call, const Error& error, const QString& path)
{
    const int exit = fail(call, error);
    const bool itself = error.place.isEmpty() || error.place.endsWith(path);
    // What SQLite can make nothing of is no register; what the system refused may well be one.
    const bool unread = error.kind == ErrorKind::Invalid
        || (error.kind == ErrorKind::Io && error.detail.startsWith(u"#technical"_s));
    return itself && unread ? int(NoRegister) : exit;
}

int freeNameFor(const Invocation& call, const QString& path)
{
    const auto moved = freeName(path);
    if (!moved)
        return fail(call, moved.error());
    sayNotices(call, *moved);
    return Done;
}

Result<qint64> limitOf(const Invocation& call)
{
    if (!call.has("limit"))
        return qint64{0};
    const auto limit = parseNumber(call.option("limit"));
    if (!limit)
        return ireg::failed(limit.error().kind, limit.error().detail, u"--limit"_s);
    // "0: all" is what the model means by it.
    if (*limit == 0)
        return ireg::failed(ErrorKind::Invalid, u"0"_s, u"--limit"_s);
    return limit;
}

namespace
{

/// The view of --view as far as it can be read, saying what can't be; nothing where there is none.
Result<ReadView> viewOf(const Invocation& call, const Register& open)
{
    if (!call.has("view"))
        return ReadView();
    const auto view = savedView(open, call.option("view"));
    if (!view)
        return tl::unexpected(view.error());
    ReadView read = readView(*view, filterReading(open));
    if (!read.leftOut.isEmpty())
        printError(Phrase(u"The view “%1” names what there is not here; the rest is applied: %2",
                          u"La vue « %1 » nomme ce qui n’existe pas ici ; le reste est appliqué : "
                          u"%2")
                       .in(call.language())
                       .arg(view->name.text(), read.leftOut.join(u", "_s)));
    return read;
}

/// What --columns names, with commas between them.
Result<QStringList> columnsOf(const Invocation& call)
{
    const QStringList columns = separated({call.option("columns")});
    const QStringList known = columnsToList();
    for (const QString& column : columns) {
        if (!known.contains(column))
            return ireg::failed(
                ErrorKind::Usage, notOneOf(known, column, u"fields"_s), u"--columns"_s);
    }
    return columns;
}

} // namespace

void bringUpToDate(const Invocation& call)
{
    const auto writer = Register::open(call.at(0), Access::Write, authorOf(call), systemClock());
    if (!writer)
        return;
    sayNotices(call, (*writer)->notices());
    (void)(*writer)->drainSearch(1'000'000);
}

Result<ReportSubject> listOf(const Invocation& call, const Register& open, const QString& also)
{
    auto view = viewOf(call, open);
    if (!view)
        return tl::unexpected(view.error());
    if (!view->words.isEmpty())
        bringUpToDate(call);
    ReportSubject subject{.incident = {},
                          .list = std::move(view->query),
                          .words = std::move(view->words),
                          .spoken = spokenKinds(call.language()),
                          .columns = std::move(view->columns)};
    const auto where = parseFilter(call.option("where"), filterReading(open));
    const auto more = parseFilter(also, filterReading(open));
    const auto limit = limitOf(call);
    const auto columns = columnsOf(call);
    if (!where || !more || !limit || !columns)
        return tl::unexpected(!where       ? where.error()
                                  : !more  ? more.error()
                                  : !limit ? limit.error()
                                           : columns.error());
    if (call.has("where"))
        subject.list.where = *where;
    auto& terms = subject.list.where.terms;
    terms.insert(terms.end(), more->terms.begin(), more->terms.end());
    if (call.has("sort"))
        subject.list.sort = call.option("sort");
    if (call.has("group"))
        subject.list.group = call.option("group");
    if (call.has("columns"))
        subject.columns = *columns;
    subject.list.limit = *limit;
    return subject;
}

int onIncident(Invocation& call,
               Access access,
               const QString& reference,
               const std::function<int(Register&, Id<Incident>)>& run)
{
    Session session(call, access);
    if (session.failed())
        return session.failed();
    const auto incident = incidentByReference(session.open(), reference);
    return incident ? run(session.open(), *incident) : fail(call, incident.error());
}

Result<Assignments> assignments(const QStringList& words)
{
    Assignments found;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return ireg::failed(ErrorKind::Usage, u"#needs-assignment"_s, word);
        found.push_back({word.left(equals), word.mid(equals + 1)});
    }
    return found;
}

/// What is no file is read as far as a field could take it.
static Result<QByteArray> bytesOf(const QString& path)
{
    constexpr qint64 most = 4 * longestText;
    if (path != u"-")
        return wholeFile(path, most);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ireg::failed(ErrorKind::Io, {}, path);
    return input.read(most + 1);
}

/// The text of a file, or of standard input for "-". Refuses what is not UTF-8.
static Result<QString> textOfFile(const QString& path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(*bytes);
    if (decode.hasError())
        return ireg::failed(ErrorKind::Invalid, u"#not-text"_s, path);
    return text;
}

Result<Assignments> factsOf(const Invocation& call, int first)
{
    auto facts = assignments(call.from(first));
    auto files = assignments(call.options("file"));
    if (!facts || !files)
        return facts ? files : facts;
    for (const Assignment& file : *files) {
        const auto text = textOfFile(file.text);
        if (!text)
            return tl::unexpected(text.error());
        facts->push_back({file.field, *text});
    }
    if (facts->empty())
        return ireg::failed(ErrorKind::Usage, u"#needs-assignment"_s, QString());
    return facts;
}

Assignments fromOptions(const Invocation& call,
                        std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    Assignments found;
    for (const auto& [option, field] : pairs) {
        if (call.has(option))
            found.push_back({QLatin1String(field), call.option(option)});
    }
    return found;
}

Result<RecordRef> namedRecord(const Invocation& call, const Register& open, const RecordType& type)
{
    if (call.at(2).isEmpty())
        return ireg::failed(ErrorKind::Usage, u"#needs-id"_s, call.at(1));
    const auto ref = recordRef(open, call.at(2));
    if (ref && ref->type != &type)
        return ireg::failed(ErrorKind::NotFound, call.at(2), QLatin1String(type.name));
    return ref;
}

} // namespace ireg::cli
