// SPDX-FileCopyrightText: 2026 The Incident Register authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/report/document.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

class QIODevice;

namespace ireg::paper
{

enum class PageSize { A4, Letter };

/// A file carried inside the PDF, such as the machine-readable record of the report.
struct Attachment
{
    QString name = {};
    QString mimeType = {};
    QByteArray content = {};
};

struct PdfOptions
{
    PageSize pageSize = PageSize::A4;
    QDateTime creation = {}; ///< what the PDF says it was made at; the caller's clock decides
    std::vector<Attachment> attachments = {};
};

/// Writes a PDF 1.6 to the open device. Fails with Io when the device does not take it all.
Result<void> writePdf(QIODevice& device,
                      const report::Document& document,
                      const PdfOptions& options);

} // namespace ireg::paper
