// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/output.h"

#include "app/cli/phrases.h"
#include "model/base/text.h"
#include "model/dossier/gapcode.h"
#include "model/report/record.h"

#include <QJsonDocument>
#include <QMetaEnum>
#include <QRegularExpression>

#include <cstdio>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

void write(std::FILE* file, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

QByteArray scalarJson(const QJsonValue& value)
{
    // QJsonDocument writes only arrays and objects.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// QJsonDocument escapes C0 alone. Hidden characters stand only within strings, so each may be
/// written as its escape.
QByteArray escapedJson(const QByteArray& json)
{
    QString escaped;
    const QString text = QString::fromUtf8(json);
    escaped.reserve(text.size());
    for (char32_t c : text.toUcs4()) {
        const bool laidOut = c == U'\n';
        const bool breaks = c == 0x2028 || c == 0x2029;
        const QString units = QStringView(QChar::fromUcs4(c)).toString();
        if (laidOut || (!breaks && !isHidden(c))) {
            escaped += units;
            continue;
        }
        for (QChar unit : units)
            escaped += u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QChar(u'0'));
    }
    return escaped.toUtf8();
}

} // namespace

void print(const QString& line)
{
    write(stdout, displayLines(line).toUtf8() + '\n');
}

void printError(const QString& line)
{
    write(stderr, displayLines(line).toUtf8() + '\n');
}

void printJson(const QJsonValue& value)
{
    if (value.isArray())
        write(stdout, escapedJson(QJsonDocument(value.toArray()).toJson()));
    else if (value.isObject())
        write(stdout, escapedJson(QJsonDocument(value.toObject()).toJson()));
    else
        write(stdout, escapedJson(scalarJson(value)) + '\n');
}

QString kindCode(ErrorKind kind)
{
    const QString name = QString::fromLatin1(
        QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
    QString code;
    for (QChar c : name) {
        if (c.isUpper() && !code.isEmpty())
            code += u'-';
        code += c.toLower();
    }
    return code;
}

int exitOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Constraint:
    case ErrorKind::Gate:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Cancelled: return Refused;
    case ErrorKind::Usage: return WrongUsage;
    case ErrorKind::Missing:
    case ErrorKind::NotARegister:
    case ErrorKind::NewerSchema:
    case ErrorKind::Damaged:
    case ErrorKind::Locked: return NoRegister;
    case ErrorKind::ChainBroken: return NotVerified;
    case ErrorKind::ReadOnly:
    case ErrorKind::Io:
    case ErrorKind::DiskFull: return IoFailed;
    }
    return IoFailed;
}

QString gapLine(const Gap& gap, Language language)
{
    const QString fact = QString(recordCode(gap) + u' ' + factCode(gap)).trimmed();
    return codeText(gap.stage) + u" · "_s
        + answer::pair.in(language).arg(fact, gapText(gap, language));
}

int fail(const Invocation& call, const Error& error, const std::vector<Gap>& gaps)
{
    const QString message = errorText(error, call.language());
    const QString technical = call.has("verbose") ? technicalText(error) : QString();
    if (call.json()) {
        QJsonObject said{
            {u"kind"_s, kindCode(error.kind)}, {u"message"_s, message}, {u"place"_s, error.place}};
        if (!technical.isEmpty())
            said.insert(u"technical"_s, technical);
        printJson(
            QJsonObject{{u"error"_s, said}, {u"gaps"_s, report::gapsJson(gaps, call.language())}});
    }
    QString line = u"ireg: "_s + message;
    // A field is said by its label; its code is what was typed and has to be typed again.
    static const QRegularExpression code(u"^[a-z][a-z0-9_-]*$"_s);
    if (code.match(error.place).hasMatch() && !message.contains(error.place))
        line += u' '
            + Phrase(u"Its code is %1.", u"Son code est %1.").in(call.language()).arg(error.place);
    if (!technical.isEmpty())
        line += u' ' + answer::technical.in(call.language()).arg(technical);
    printError(line);
    for (const Gap& gap : gaps)
        printError(u"  "_s + gapLine(gap, call.language()));
    return exitOf(error.kind);
}

int wordsMissing(const Invocation& call)
{
    const QString form = QLatin1String(call.command().name) + u' '
        + QLatin1String(call.command().positionals);
    return fail(call, Error{ErrorKind::Usage, u"#too-few-words ireg "_s + form, {}});
}

QJsonObject outcomeJson(const Outcome& outcome)
{
    return {{u"id"_s, outcome.id},
            {u"reference"_s, outcome.reference},
            {u"revision"_s, outcome.revision},
            {u"action"_s, outcome.action}};
}

int answered(const Invocation& call, const QString& reference)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return Done;
    printError(u"ireg: "_s
               + Phrase(u"recorded as %1; only the answer could not be written.",
                        u"enregistré sous %1 ; seule la réponse n’a pas pu être écrite.")
                     .in(call.language())
                     .arg(displayText(reference)));
    return IoFailed;
}

int report(const Invocation& call, const Result<Outcome>& outcome, const Phrase& done)
{
    if (!outcome)
        return fail(call, outcome.error());
    const bool same = outcome->action == 0; // nothing was written, so nothing was done
    if (call.json())
        printJson(outcomeJson(*outcome));
    else
        print((same ? answer::standsSo : done).in(call.language()) + u' ' + outcome->reference);
    return answered(call, outcome->reference);
}

QStringList heads(std::initializer_list<Phrase> phrases, Language language)
{
    QStringList words;
    for (const Phrase& phrase : phrases)
        words.append(phrase.in(language));
    return words;
}

void printTable(const QStringList& header, const std::vector<QStringList>& rows)
{
    std::vector<qsizetype> widths;
    for (const QString& name : header)
        widths.push_back(name.size());
    for (const QStringList& row : rows) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = displayText(row.value(static_cast<qsizetype>(i)));
            widths[i] = std::max(widths[i], std::min<qsizetype>(100, cell.size()));
        }
    }
    const auto line = [&widths](const QStringList& row) {
        QString text;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = displayText(row.value(static_cast<qsizetype>(i)));
            text += (i + 1 < widths.size() ? cell.leftJustified(widths[i]) + u"  "_s : cell);
        }
        return text;
    };
    print(line(header));
    for (const QStringList& row : rows)
        print(line(row));
}

} // namespace ireg::cli
