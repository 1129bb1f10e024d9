// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reportverify.h"

#include "app/cli/session.h"
#include "ui/paper/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace ireg::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestPdf = 1024LL * 1024 * 1024;

struct ReportFinding
{
    QString kind;
    QString message;
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
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ireg::failed(ErrorKind::Missing, file.errorString(), path);
    if (file.size() > largestPdf)
        return ireg::failed(ErrorKind::NotARegister, u"larger than any report"_s, path);
    return file.readAll();
}

ReportFinding findingOf(paper::SealFault fault)
{
    switch (fault) {
    case paper::SealFault::FileAltered:
        return {u"file-altered"_s, u"a byte of the PDF is not what ireg wrote"_s};
    case paper::SealFault::RecordMissing:
        return {u"record-missing"_s, u"the record inside can't be read"_s};
    case paper::SealFault::RecordAltered:
        return {u"record-altered"_s, u"the record inside is not the one whose hash was printed"_s};
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
    for (const paper::SealFault fault : report.faults)
        found.findings.push_back(findingOf(fault));
    return found;
}

Result<void> compare(Inspection& found, const QString& registerPath, const Author& author)
{
    const auto open = Register::open(registerPath, Access::Read, author, systemClock());
    if (!open)
        return tl::unexpected(open.error());
    if ((*open)->profile().uuid != found.registerId)
        found.findings.push_back(
            {u"other-register"_s, u"the report was made from another register"_s});
    const auto verdict = (*open)->verify(found.head);
    if (!verdict)
        return tl::unexpected(verdict.error());
    for (const storage::Finding& finding : verdict->findings)
        found.findings.push_back({QString::fromLatin1(finding.kind),
                                  u"%1, event %2"_s.arg(finding.detail).arg(finding.seq)});
    return {};
}

void say(const Invocation& call, const Inspection& found)
{
    if (call.json()) {
        QJsonArray findings;
        for (const ReportFinding& finding : found.findings)
            findings.append(
                QJsonObject{{u"kind"_s, finding.kind}, {u"message"_s, finding.message}});
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
        print(finding.kind + u": "_s + finding.message);
    print(u"Report on %1, chain head %2:%3"_s.arg(found.reference,
                                                  QString::number(found.head.seq),
                                                  QString::fromLatin1(found.head.hash.toHex())));
    print(u"Compare with the printed SHA-256 of the record: "_s + found.recordSha256);
    print(found.findings.empty() ? u"The report is as it was written."_s
                                 : u"%1 findings"_s.arg(found.findings.size()));
}

} // namespace

bool isPdf(const QString& path)
{
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return true;
    QFile file(path); // a pipe would keep whoever opens it waiting
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

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
        if (const auto done = compare(found, call.option("against"), authorOf(call)); !done)
            return fail(call, done.error());
    }
    say(call, found);
    return found.findings.empty() ? Done : NotVerified;
}

} // namespace ireg::cli
