// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings.h"
#include "app/cli/handlers.h"
#include "app/cli/pages.h"
#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "model/base/choices.h"
#include "model/base/csvcell.h"
#include "model/base/regularfile.h"
#include "model/base/text.h"
#include "model/dossier/gapcode.h"
#include "model/dossier/recordtypes.h"
#include "model/language/listtext.h"
#include "model/language/valuetext.h"
#include "model/record/money.h"
#include "model/record/possible.h"
#include "model/register/history.h"
#include "model/register/restore.h"

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString typeName(const Field& field)
{
    switch (field.type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::Line: return u"line"_s;
    case FieldType::Flag: return u"flag"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Code: return u"code"_s;
    case FieldType::Time: return u"time"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Bytes: return u"bytes"_s;
    case FieldType::Reference: return QLatin1String(targetOf(field)->name);
    }
    return {};
}

/// The stage whose gate asks for the field, found by asking the gates of an empty incident.
std::map<QString, Stage> askedBy()
{
    std::map<QString, Stage> asked;
    Dossier empty;
    empty.incident.severity = Severity::Critical;
    empty.incident.personalData = Answer::Yes;
    Dossier unanswered = empty;
    unanswered.incident.severity.reset();
    unanswered.incident.personalData = Answer::Unknown;
    for (const Dossier* dossier : {&empty, &unanswered}) {
        for (const auto& entry : codes<Stage>) {
            for (const Gap& gap : gaps(*dossier, entry.value, QDate()))
                asked.emplace(factCode(gap), entry.value);
        }
    }
    return asked;
}

QJsonObject fieldJson(const RecordType& type,
                      const Field& field,
                      const std::map<QString, Stage>& asked,
                      Language language)
{
    QJsonArray codeList;
    for (std::size_t i = 0; i < field.codes.size; ++i)
        codeList.append(QLatin1String(field.codes.at(i)));
    const QString code = QLatin1String(field.code);
    const bool incident = type.is<Incident>();
    const auto found = asked.find(incident ? code : QLatin1String(type.name) + u':' + code);
    return {{u"record"_s, QLatin1String(type.name)},
            {u"field"_s, code},
            {u"type"_s, typeName(field)},
            {u"codes"_s, codeList},
            {u"stage"_s, found == asked.end() ? QJsonValue() : QJsonValue(codeText(found->second))},
            {u"required_by_gate"_s, found != asked.end()},
            {u"settable"_s, !field.has(Derived) && !field.has(Parent)},
            {u"searchable"_s, field.has(Searchable)},
            {u"label"_s, fieldLabel(language, type.name, field.code)}};
}

QStringList allFields()
{
    QStringList codes;
    for (const RecordType* type : recordTypes())
        codes += fieldCodes(*type);
    codes.removeDuplicates();
    return codes;
}

QJsonObject historyJson(const HistoryLine& line, const ReferenceText& reference)
{
    const RecordType* type = recordType(line.record.toUtf8());
    const Field* field = type ? type->find(line.field.toUtf8()) : nullptr;
    QJsonValue value;
    if (field)
        value = toJson(*field, line.value, reference);
    else if (const auto* present = std::get_if<qint64>(&line.value))
        value = *present;
    return {{u"seq"_s, line.seq},
            {u"action"_s, line.action},
            {u"at"_s, line.at.utc().toString(Qt::ISODateWithMs)},
            {u"by"_s, line.by},
            {u"verb"_s, line.verb},
            {u"record"_s, line.record},
            {u"id"_s, line.recordId},
            {u"field"_s, line.field},
            {u"value"_s, value},
            {u"erased"_s, line.erased},
            {u"undoes"_s, line.undoes ? QJsonValue(*line.undoes) : QJsonValue()}};
}

/// With codes, for other programs.
void printHistoryCsv(const std::vector<HistoryLine>& lines, const ReferenceText& reference)
{
    static const QStringList columns{u"seq"_s,
                                     u"action"_s,
                                     u"at"_s,
                                     u"by"_s,
                                     u"verb"_s,
                                     u"record"_s,
                                     u"id"_s,
                                     u"field"_s,
                                     u"value"_s};
    print(u'"' + columns.join(u"\",\""_s) + u'"');
    for (const HistoryLine& line : lines) {
        const QJsonObject object = historyJson(line, reference);
        QStringList cells;
        for (const QString& column : columns) {
            const QJsonValue value = object.value(column);
            cells.append(csvCell(value.isObject() ? value.toObject().value(u"at"_s).toString()
                                                  : value.toVariant().toString()));
        }
        print(cells.join(u','));
    }
}

QString historyValue(const HistoryLine& line, const ReferenceText& reference, Language language)
{
    const RecordType* type = recordType(line.record.toUtf8());
    const Field* field = type ? type->find(line.field.toUtf8()) : nullptr;
    if (line.erased)
        return Phrase(u"(erased)", u"(effacé)").in(language);
    const auto* cents = field && isMoney(*field) ? std::get_if<qint64>(&line.value) : nullptr;
    if (cents)
        return moneyText(language, *cents, line.unit);
    if (field)
        return valueText(language, *field, line.value, reference);
    const bool present = line.value == Value{qint64{1}};
    return codeLabel(language, present ? Answer::Yes : Answer::No);
}

void printHistory(const std::vector<HistoryLine>& lines,
                  const ReferenceText& reference,
                  Language language)
{
    std::vector<QStringList> rows;
    for (const HistoryLine& line : lines) {
        const QByteArray record = line.record.toUtf8();
        rows.push_back({QString::number(line.seq),
                        QString::number(line.action),
                        isoText(line.at),
                        line.by,
                        verbLabel(language, line.verb.toUtf8()),
                        recordLabel(language, record) + u' ' + line.recordId,
                        fieldLabel(language, record, line.field.toUtf8()),
                        historyValue(line, reference, language)});
    }
    printTable(heads({{u"EVENT", u"ÉVÉNEMENT"},
                      {u"ACTION", u"ACTION"},
                      {u"AT", u"DATE"},
                      head::by,
                      {u"WHAT", u"QUOI"},
                      head::record,
                      head::field,
                      {u"VALUE", u"VALEUR"}},
                     language),
               rows);
}

QJsonObject findingJson(const Finding& finding, Language language)
{
    QString record = QString::fromUtf8(finding.record);
    if (finding.recordId != 0)
        record += u' ' + QString::number(finding.recordId);
    return {{u"kind"_s, QString::fromLatin1(finding.kind)},
            {u"seq"_s, finding.seq == 0 ? QJsonValue() : QJsonValue(finding.seq)},
            {u"record"_s, record},
            {u"field"_s,
             finding.field.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(finding.field))},
            {u"message"_s, findingMessage(finding, language)}};
}

Result<std::optional<Head>> anchorOf(const Invocation& call)
{
    if (!call.has("head"))
        return std::optional<Head>();
    const QString text = call.option("head");
    bool ok = false;
    Head head;
    head.seq = text.section(u':', 0, 0).toLongLong(&ok);
    head.hash = QByteArray::fromHex(text.section(u':', 1).toLatin1());
    if (!ok || head.hash.size() != Head().hash.size())
        return failed(ErrorKind::Usage, u"#needs-head"_s, text);
    return std::optional<Head>(head);
}

/// Whether `verify` was given a report rather than a register, by its name or its first bytes.
bool isPdf(const QString& path)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return true;
    const auto start = beginningOf(path, 5);
    return start && *start == "%PDF-";
}

} // namespace

int runFields(Invocation& call)
{
    const auto asked = askedBy();
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            const QJsonObject object = fieldJson(*type, field, asked, call.language());
            array.append(object);
            rows.push_back({object.value(u"record"_s).toString(),
                            object.value(u"field"_s).toString(),
                            object.value(u"type"_s).toString(),
                            object.value(u"stage"_s).toString(),
                            object.value(u"label"_s).toString(),
                            possibleFor(field).join(u' ')});
        }
    }
    if (call.json())
        printJson(array);
    else
        printTable(heads({head::record,
                          head::field,
                          head::type,
                          {u"STAGE", u"ÉTAPE"},
                          {u"LABEL", u"LIBELLÉ"},
                          {u"POSSIBLE", u"POSSIBLE"}},
                         call.language()),
                   rows);
    return Done;
}

int runHistory(Invocation& call)
{
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    HistoryQuery query;
    query.field = call.option("field");
    const QStringList fields = allFields();
    if (call.has("field") && !fields.contains(query.field))
        return fail(
            call,
            Error{ErrorKind::Usage, notOneOf(fields, query.field, u"fields"_s), u"--field"_s});
    if (!call.at(1).isEmpty()) {
        const auto ref = recordRef(session.open(), call.at(1));
        if (!ref)
            return fail(call, ref.error());
        query.of = *ref;
    }
    auto lines = history(session.open(), query);
    if (!lines)
        return fail(call, lines.error());
    if (!call.json() && !call.has("csv")) {
        if (query.field.isEmpty())
            std::erase_if(*lines, [](const HistoryLine& line) { return line.assumed; });
        printHistory(*lines, shownReference(session.open()), call.language());
        return Done;
    }
    const ReferenceText reference = referenceText(session.open());
    if (!call.json()) {
        printHistoryCsv(*lines, reference);
        return Done;
    }
    QJsonArray array;
    for (const HistoryLine& line : *lines)
        array.append(historyJson(line, reference));
    printJson(array);
    return Done;
}

namespace
{

QString aboutOf(const ActionGist& gist, Language language)
{
    return gist.several.empty() ? gist.reference : namesText(language, gist.several, gist.more);
}

/// What an action was about: "Changed, INC-2026-0003: Severity".
QString gistWords(const ActionGist& gist, Language language)
{
    const QString words = verbLabel(language, gist.verb.toLatin1()) + u", "_s
        + aboutOf(gist, language);
    QStringList given;
    for (const QByteArray& code : givenFields(gist))
        given.append(fieldLabel(language, gist.record, code));
    return given.isEmpty() || gist.verb != u"changed"_s
        ? words
        : answer::pair.in(language).arg(words, given.join(u", "_s));
}

/// Says whose change stands in the way, and how it is taken back all the same.
int failUndoing(const Invocation& call,
                const Register& open,
                const Error& error,
                std::optional<qint64> target)
{
    const int exit = fail(call, error);
    if (error.kind != ErrorKind::Conflict)
        return exit;
    const auto newest = target ? Result<qint64>(*target) : newestOfAnybody(open);
    const auto gist = !newest ? tl::unexpected(newest.error())
        : target              ? doneSince(open, *newest)
                              : gistOf(open, *newest);
    if (gist)
        printError(
            Phrase(u"  %1: %2. ireg undo FILE %3 takes it back.",
                   u"  %1 : %2. ireg undo FICHIER %3 l’annule.")
                .in(call.language())
                .arg(gist->by, gistWords(*gist, call.language()), QString::number(gist->action)));
    return exit;
}

} // namespace

int runUndo(Invocation& call)
{
    Session session(call, Access::Write);
    if (session.failed())
        return session.failed();
    std::optional<qint64> action;
    if (!call.at(1).isEmpty()) {
        bool ok = false;
        action = call.at(1).toLongLong(&ok);
        if (!ok)
            return fail(call, Error{ErrorKind::Usage, u"#needs-action"_s, call.at(1)});
    }
    const auto target = action ? Result<qint64>(*action) : newestAction(session.open());
    if (!target)
        return failUndoing(call, session.open(), target.error(), std::nullopt);
    const auto undone = session->undo(*target, call.option("reason"));
    if (!undone)
        return failUndoing(call, session.open(), undone.error(), *target);
    const QString number = QString::number(*undone);
    if (call.json()) {
        printJson(
            outcomeJson({.id = *undone, .reference = number, .revision = 0, .action = *undone}));
        return answered(call, number);
    }
    const auto gist = gistOf(session.open(), *undone);
    if (!gist)
        return fail(call, gist.error());
    const QString about = aboutOf(*gist, call.language());
    const bool own = nameKey(gist->by) == nameKey(session->author().name);
    print(Phrase(u"%1, %2: undone by action %3", u"%1, %2 : annulé par l’action %3")
              .in(call.language())
              .arg(verbLabel(call.language(), gist->verb.toLatin1()),
                   own ? about : u"%1 (%2)"_s.arg(about, gist->by),
                   number));
    return answered(call, number);
}

int runVerify(Invocation& call)
{
    if (isPdf(call.at(0)))
        return verifyReport(call);
    const auto anchor = anchorOf(call);
    if (!anchor)
        return fail(call, anchor.error());
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    const auto verdict = session->verify(*anchor);
    if (!verdict)
        return fail(call, verdict.error());
    if (verdict->ok())
        session.accept();
    if (call.json()) {
        QJsonArray findings;
        for (const Finding& finding : verdict->findings)
            findings.append(findingJson(finding, call.language()));
        printJson(QJsonObject{{u"ok"_s, verdict->ok()},
                              {u"events"_s, verdict->events},
                              {u"head"_s, QString::fromLatin1(verdict->head.hash.toHex())},
                              {u"seq"_s, verdict->head.seq},
                              {u"findings"_s, findings}});
    } else {
        for (const Finding& finding : verdict->findings) {
            print(answer::pair.in(call.language())
                      .arg(QString::fromLatin1(finding.kind),
                           findingMessage(finding, call.language())));
            if (call.has("verbose") && !finding.detail.isEmpty())
                print(u"  "_s + answer::technical.in(call.language()).arg(finding.detail));
        }
        print(Phrase(u"events: %1, findings: %2, head %3:%4",
                     u"événements : %1, constats : %2, tête %3:%4")
                  .in(call.language())
                  .arg(verdict->events)
                  .arg(verdict->findings.size())
                  .arg(verdict->head.seq)
                  .arg(QString::fromLatin1(verdict->head.hash.toHex())));
    }
    return verdict->ok() ? Done : NotVerified;
}

int runBackup(Invocation& call)
{
    if (!call.has("o"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"-o"_s});
    Session session(call, Access::Read);
    if (session.failed())
        return session.failed();
    if (const int exit = freeNameFor(call, call.option("o")); exit != Done)
        return exit;
    if (const auto done = session->backUp(call.option("o")); !done)
        return fail(call, done.error());
    if (call.json())
        printJson(
            QJsonObject{{u"path"_s, call.option("o")}, {u"register"_s, session->profile().uuid}});
    else
        print(call.option("o"));
    return Done;
}

int runRestore(Invocation& call)
{
    if (!call.has("o"))
        return fail(call, Error{ErrorKind::Usage, u"#needs-option"_s, u"-o"_s});
    if (const int exit = freeNameFor(call, call.option("o")); exit != Done)
        return exit;
    const auto restored = restoreBackup(
        call.at(0), call.option("o"), authorOf(call), systemClock());
    if (!restored)
        return failOpening(call, restored.error(), call.at(0));
    acceptAt(call, call.option("o"));
    if (call.json())
        printJson(QJsonObject{{u"path"_s, call.option("o")}, {u"action"_s, *restored}});
    else
        print(call.option("o"));
    return Done;
}

} // namespace ireg::cli
