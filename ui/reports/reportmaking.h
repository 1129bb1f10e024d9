// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/language/language.h"
#include "model/register/dossiers.h"
#include "model/report/chainstate.h"
#include "model/report/document.h"
#include "ui/paper/pdf.h"

#include <functional>

namespace ireg
{

/// What a post-incident report is made of, read at one moment.
struct ReportFacts
{
    DossierAtHead state;
    When now;
    QByteArray record; ///< the machine-readable record that a PDF carries
    Author author;
    report::History history = report::History::Holds;
};

/// Runs on the register's thread.
Result<ReportFacts> reportFacts(const Register& open, Id<Incident> incident);

/// The report in a language; `withRecord` names the record that the file carries.
report::Document reportDocument(const ReportFacts& facts, Language language, bool withRecord);

enum class ReportFormat { Pdf, Html, Markdown, Text };

/// By the ending of the file's name; PDF where it says nothing.
std::optional<ReportFormat> reportFormatOf(const QString& path);

struct ReportOrder
{
    ReportFormat format = ReportFormat::Pdf;
    Language language = Language::English;
    paper::PageSize pageSize = paper::PageSize::A4;
};

/// `goesOn` is told the pages done; Cancelled where it says no.
Result<QByteArray> reportBytes(const ReportFacts& facts,
                               const ReportOrder& order,
                               const std::function<bool(int)>& goesOn);

} // namespace ireg
