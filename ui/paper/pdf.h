// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/report/document.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

class QIODevice;

namespace ireg::paper
{

enum class PageSize { A4, Letter };

struct PdfOptions
{
    PageSize pageSize = PageSize::A4;
    QDateTime creation = {}; ///< what the PDF says it was made at; the caller's clock decides
    QByteArray record = {};  ///< the machine-readable record; carried inside under a seal
    /// Told how many pages are done, where it is given; Cancelled where it says no.
    std::function<bool(int)> goesOn = {};
};

/// Writes a PDF 1.6 to the open device, sealed (ui/paper/seal.h) where it carries a
/// record. Fails with Io when the device does not take it all.
Result<void> writePdf(QIODevice& device,
                      const report::Document& document,
                      const PdfOptions& options);

} // namespace ireg::paper
