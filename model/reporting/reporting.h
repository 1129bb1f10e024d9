// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/record/spokencode.h"
#include "model/register/dossiers.h"
#include "model/register/lessonlisting.h"
#include "model/register/listing.h"
#include "model/report/kinds.h"

#include <functional>

namespace ireg
{

/// What a report is about: the part that its kind needs.
struct ReportSubject
{
    Id<Incident> incident = {};
    ListQuery list = {};
    /// A search: only incidents of the list that they are found in. Empty: all of it.
    QString words = {};
    std::vector<SpokenCode> spoken = {}; ///< what codes are called where the words are sought
    QStringList columns = {};            ///< of the list; empty: the usual ones
    LessonQuery lessons = {};
};

/// A report whose facts were read at one moment: all that is made of it is about that moment. A
/// copy shares the facts, and any thread may use it.
struct ReadReport
{
    QString name;                  ///< for its file, without ending
    QByteArray record = {};        ///< the machine-readable record for a PDF to carry; empty: none
    report::ReportContext context; ///< in no particular language
    std::function<report::Document(const report::ReportContext& context)> make;
    std::function<report::Sheet(const report::ReportContext& context)> makeSheet; ///< or null

    /// `withRecord` names the record that the file carries.
    report::Document document(Language language, bool withRecord) const;
    /// Only of a kind that is a table.
    report::Sheet sheet(Language language) const;
};

/// The incidents of a list with what its columns say.
Result<report::ListFacts> readList(Register& open, const ReportSubject& subject);
/// In no particular language.
report::ReportContext listContext(const Register& open);

/// Runs on the register's thread.
Result<ReadReport> readReport(Register& open,
                              const report::ReportKind& kind,
                              const ReportSubject& subject);

/// What a file of pages says beside them.
struct PagesFacts
{
    QDateTime creation = {};
    QByteArray record = {};
};
using PagesWriter =
    std::function<Result<QByteArray>(const report::Document& document, const PagesFacts& facts)>;

/// The report as a file of the format; `pages` writes one whose pages are painted.
Result<QByteArray> reportBytes(const ReadReport& report,
                               const report::ReportFormat& format,
                               Language language,
                               const PagesWriter& pages);

} // namespace ireg
