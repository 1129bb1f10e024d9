// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/formats.h"
#include "model/report/postincident.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

namespace ireg::report
{

// Facts to blocks. What a maker takes is what its kind needs to be read (model/reporting).
using OfIncident = Document (*)(const Dossier& dossier, const ReportContext& context);

/// A kind of report: everything that command line and window know of it.
struct ReportKind
{
    const char* code; ///< as in `ireg report --kind post-incident`
    Phrase title;
    std::variant<OfIncident> maker;

    template <class Maker> bool is() const { return std::holds_alternative<Maker>(maker); }
};

inline constexpr std::array reportKinds{
    ReportKind{"post-incident", postIncidentTitle, &postIncident}};

/// The first kind that needs what such a maker takes.
template <class Maker> const ReportKind& firstKind()
{
    return *std::ranges::find_if(reportKinds, &ReportKind::is<Maker>);
}

/// Null where there is none with this code.
const ReportKind* kindOf(QStringView code);
/// The kinds that need the same facts, itself among them.
std::vector<const ReportKind*> kindsLike(const ReportKind& kind);

std::vector<const ReportFormat*> formatsOf(const ReportKind& kind);
/// By the ending of the file's name; null where the kind is not written so.
const ReportFormat* formatOf(const ReportKind& kind, const QString& path);
/// ".pdf", ".html" and so on.
QStringList endingsOf(const ReportKind& kind);

} // namespace ireg::report
