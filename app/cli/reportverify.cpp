// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/findings.h"
#include "app/cli/pages.h"
#include "app/cli/session.h"
#include "model/base/regularfile.h"
#include "model/language/findingtext.h"
#include "ui/paper/seal.h"

#include <QJsonDocument>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestPdf = 256LL << 20;

struct ReportFinding
{
    QString kind;
    QString where = {}; ///< technical text or an event, where it has one
};

/// What a report says of itself, and what was found wrong with it.
struct Inspection
{
    QString reference, registerId, recordSha256;
    Head head;
    std::vector<ReportFinding> findings;
};

Result<QByteArray> contentOf(const QString& path)
{
    auto bytes = wholeFile(path, largestPdf);
    if (!bytes && bytes.error().detail.startsWith(u"#file-too-large"_s))
        return ireg::failed(ErrorKind::NotARegister, u"#too-large-report"_s, path);
    if (!bytes && bytes.error().kind != ErrorKind::Conflict)
        return ireg::failed(ErrorKind::Missing, bytes.error().detail, path);
    return bytes;
}

QString kindOf(paper::SealFault fault)
{
    switch (fault) {
    case paper::SealFault::FileAltered: return u"file-altered"_s;
    case paper::SealFault::RecordMissing: return u"record-missing"_s;
    case paper::SealFault::RecordAltered: return u"record-altered"_s;
    }
    return {};
}

Inspection inspect(const paper::SealedReport& report)
{
    const QJsonObject record = QJsonDocument::fromJson(report.record).object();
    const QJsonObject chain = record.value(u"chain"_s).toObject();
    Inspection found{
        .reference = record.value(u"reference"_s).toString(),
        .registerId = record.value(u"register"_s).toString(),
        .recordSha256 = QString::fromLatin1(report.printedSha256.toHex()),
        .head = {.seq = chain.value(u"seq"_s).toInteger(),
                 .hash = QByteArray::fromHex(chain.value(u"hash"_s).toString().toLatin1())},
        .findings = {}};
    if (chain.value(u"broken"_s).toBool())
        found.findings.push_back({u"history-was-broken"_s});
    for (const paper::SealFault fault : report.faults)
        found.findings.push_back({kindOf(fault)});
    return found;
}

Result<void> compare(Inspection& found, const Invocation& call)
{
    const auto open = Register::open(
        call.option("against"), Access::Read, authorOf(call), systemClock());
    if (!open)
        return tl::unexpected(open.error());
    if ((*open)->profile().uuid != found.registerId)
        found.findings.push_back({u"other-register"_s});
    const auto verdict = (*open)->verify(found.head);
    if (!verdict)
        return tl::unexpected(verdict.error());
    for (const Finding& finding : verdict->findings)
        found.findings.push_back(
            {QString::fromLatin1(finding.kind), findingPlace(finding, call.language())});
    return {};
}

QString messageOf(const ReportFinding& finding, Language language)
{
    const QString text = findingText(language, finding.kind.toUtf8());
    return finding.where.isEmpty() ? text : text + u" ("_s + finding.where + u')';
}

void say(const Invocation& call, const Inspection& found)
{
    const Language language = call.language();
    if (call.json()) {
        QJsonArray findings;
        for (const ReportFinding& finding : found.findings)
            findings.append(QJsonObject{{u"kind"_s, finding.kind},
                                        {u"message"_s, messageOf(finding, language)}});
        printJson(QJsonObject{{u"ok"_s, found.findings.empty()},
                              {u"reference"_s, found.reference},
                              {u"register"_s, found.registerId},
                              {u"record_sha256"_s, found.recordSha256},
                              {u"head"_s, QString::fromLatin1(found.head.hash.toHex())},
                              {u"seq"_s, found.head.seq},
                              {u"findings"_s, findings}});
        return;
    }
    for (const ReportFinding& finding : found.findings)
        print(answer::pair.in(language).arg(finding.kind, messageOf(finding, language)));
    print(Phrase(u"Report on %1, chain head %2:%3", u"Rapport sur %1, tête de chaîne %2:%3")
              .in(language)
              .arg(found.reference,
                   QString::number(found.head.seq),
                   QString::fromLatin1(found.head.hash.toHex())));
    print(Phrase(u"Compare with the printed SHA-256 of the record: %1",
                 u"À comparer avec l’empreinte SHA-256 imprimée : %1")
              .in(language)
              .arg(found.recordSha256));
    print(
        found.findings.empty()
            ? Phrase(u"The report is as it was written.", u"Le rapport est tel qu’il a été écrit.")
                  .in(language)
            : Phrase(u"findings: %1", u"constats : %1").in(language).arg(found.findings.size()));
}

} // namespace

int verifyReport(const Invocation& call)
{
    const auto bytes = contentOf(call.at(0));
    if (!bytes)
        return fail(call, bytes.error());
    const auto report = paper::readSealed(*bytes);
    if (!report)
        return fail(call, {report.error().kind, report.error().detail, call.at(0)});
    Inspection found = inspect(*report);
    if (call.has("against")) {
        if (const auto done = compare(found, call); !done)
            return fail(call, done.error());
    }
    say(call, found);
    return found.findings.empty() ? Done : NotVerified;
}

} // namespace ireg::cli
