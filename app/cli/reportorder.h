// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "model/base/temporaryfile.h"
#include "model/report/kinds.h"
#include "ui/paper/pdf.h"

namespace ireg::cli
{

/// What `ireg report` was asked for.
struct ReportOrder
{
    const report::ReportKind& kind;
    const report::ReportFormat& format;
    Language language = Language::English;
    paper::PageSize pageSize = paper::PageSize::A4;
    QString out = {};
    Existing existing = Existing::Refuse;
};

} // namespace ireg::cli
