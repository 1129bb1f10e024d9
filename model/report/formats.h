// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/html.h"
#include "model/report/markdown.h"
#include "model/report/text.h"

#include <array>
#include <variant>

namespace ireg::report
{

/// Painted on pages, which is not the model's work (ui/paper).
struct OnPages
{};
using DocumentWriter = QByteArray (*)(const Document& document);

/// A kind of file that reports are written as.
struct ReportFormat
{
    const char* ending; ///< of a file's name, without the dot
    const char* name;   ///< the same in every language
    const char* mime;
    std::variant<OnPages, DocumentWriter> writer;
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
    ReportFormat{.ending = "txt", .name = "TXT", .mime = "text/plain", .writer = &text}};

} // namespace ireg::report
