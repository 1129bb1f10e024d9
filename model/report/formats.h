// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/csv.h"
#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/text.h"
#include "model/report/xlsx.h"

#include <array>
#include <variant>

namespace ireg::report
{

/// Painted on pages, which is not the model's work (ui/paper).
struct OnPages
{};
using DocumentWriter = QByteArray (*)(const Document& document);
/// For kinds that are one table.
using SheetWriter = Result<QByteArray> (*)(const Sheet& sheet);

/// A kind of file that reports are written as.
struct ReportFormat
{
    const char* ending; ///< of a file's name, without the dot
    const char* name;   ///< the same in every language
    const char* mime;
    std::variant<OnPages, DocumentWriter, SheetWriter> writer;
    const char* otherEnding = nullptr; ///< also taken for it

    bool isOnPages() const { return std::holds_alternative<OnPages>(writer); }
};

/// A name without ending becomes one of the first.
inline constexpr std::array reportFormats{
    ReportFormat{.ending = "pdf", .name = "PDF", .mime = "application/pdf", .writer = OnPages()},
    ReportFormat{.ending = "html",
                 .name = "HTML",
                 .mime = "text/html",
                 .writer = &html,
                 .otherEnding = "htm"},
    ReportFormat{.ending = "md", .name = "Markdown", .mime = "text/markdown", .writer = &markdown},
    ReportFormat{.ending = "txt", .name = "TXT", .mime = "text/plain", .writer = &text},
    ReportFormat{.ending = "xlsx",
                 .name = "Excel",
                 .mime = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                 .writer = &xlsx},
    ReportFormat{.ending = "csv", .name = "CSV", .mime = "text/csv", .writer = &csv}};

} // namespace ireg::report
