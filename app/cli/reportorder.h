// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/base/temporaryfile.h"
#include "model/report/document.h"
#include "ui/paper/pdf.h"

namespace ireg::cli
{

enum class Format { Pdf, Html, Markdown, Text };

/// What `ireg report` was asked for.
struct ReportOrder
{
    Format format = Format::Pdf;
    Language language = Language::English;
    paper::PageSize pageSize = paper::PageSize::A4;
    QString out = {};
    Existing existing = Existing::Refuse;
};

/// A document as the bytes of a file. The options carry a record where pages were ordered.
using ReportWriter = std::function<Result<QByteArray>(const report::Document& document,
                                                      const paper::PdfOptions& options)>;

/// Makes the report that was ordered and says where it is; gives the exit code.
int makeReport(Invocation& call, const ReportOrder& order, const ReportWriter& writer);

} // namespace ireg::cli
