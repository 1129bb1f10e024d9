// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/report/formats.h"
#include "model/report/lessondigest.h"
#include "model/report/listfacts.h"
#include "model/report/listreport.h"
#include "model/report/postincident.h"
#include "model/report/sheet.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

namespace ireg::report
{

// Facts to blocks. What a maker takes is what its kind needs to be read (model/reporting).
template <class Facts> struct Maker
{
    Document (*document)(const Facts& facts, const ReportContext& context);
    /// Null: it is not one table, and no spreadsheet.
    Sheet (*sheet)(const Facts& facts, const ReportContext& context) = nullptr;
};
using OfIncident = Maker<Dossier>;
using OfIncidents = Maker<ListFacts>;
using OfLessons = Maker<LessonFacts>;

/// A kind of report: everything that command line and window know of it.
struct ReportKind
{
    const char* code; ///< as in `ireg report --kind post-incident`
    Phrase title;
    std::variant<OfIncident, OfIncidents, OfLessons> maker;

    template <class Which> bool is() const { return std::holds_alternative<Which>(maker); }
};

inline constexpr std::array reportKinds{
    ReportKind{"post-incident", postIncidentTitle, OfIncident{&postIncident}},
    ReportKind{"register", registerTitle, OfIncidents{&registerList, &registerSheet}},
    ReportKind{"lessons", lessonsTitle, OfLessons{&lessonDigest, &lessonSheet}}};

/// The first kind that needs what such a maker takes; null where there is none.
template <class Which> const ReportKind* firstKind()
{
    const auto found = std::ranges::find_if(reportKinds, &ReportKind::is<Which>);
    return found == reportKinds.end() ? nullptr : &*found;
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
